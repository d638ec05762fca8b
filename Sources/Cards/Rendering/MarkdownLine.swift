internal import Glibc

/// A line of a Markdown text: indices into its bytes.
struct MarkdownLine {
    var start: Int
    /// After the last byte that is no line break.
    var end: Int
    /// After the line break.
    var next: Int
    /// From the first line of the file.
    var number: Int
    /// The first byte that is neither a space nor a tab; `end` on a blank line.
    var first: Int
    /// The columns before `first`, with tab stops of four.
    var indent: Int

    var isBlank: Bool { first == end }

    /// The line that starts at `start`, which is before the end of the bytes.
    init(_ bytes: ArraySlice<UInt8>, at start: Int, number: Int) {
        self.start = start
        self.number = number
        var index = start
        var columns = 0
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: " ") {
                columns += 1
            } else if bytes[index] == UInt8(ascii: "\t") {
                columns += 4 - columns % 4
            } else {
                break
            }
            index += 1
        }
        first = index
        indent = columns
        index = bytes.lineEnd(from: index)
        end = index
        if index < bytes.endIndex {
            let isPair =
                bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.endIndex
                && bytes[index + 1] == UInt8(ascii: "\n")
            index += isPair ? 2 : 1
        }
        next = index
    }

    /// The line from `index` on, as if what stands before were not there.
    func dropping(to index: Int, in bytes: ArraySlice<UInt8>) -> MarkdownLine {
        var line = self
        line.first = index
        while line.first < end,
            bytes[line.first] == UInt8(ascii: " ") || bytes[line.first] == UInt8(ascii: "\t")
        {
            line.first += 1
        }
        return line
    }
}

extension ArraySlice<UInt8> {
    /// The first line feed or carriage return at or after `index`, or the end.
    func lineEnd(from index: Int) -> Int {
        // Safety: the pointer is only read, up to the end of the slice, and stays in the closure.
        unsafe withUnsafeBytes { bytes in
            let offset = index - startIndex
            guard offset < bytes.count, let base = bytes.baseAddress else { return endIndex }
            let start = unsafe base + offset
            let found = unsafe memchr(start, 0x0A, bytes.count - offset)
            let end = unsafe found.map { unsafe UnsafeRawPointer($0) - base } ?? bytes.count
            let carriageReturn = unsafe memchr(start, 0x0D, end - offset)
            return startIndex
                + (unsafe carriageReturn.map { unsafe UnsafeRawPointer($0) - base } ?? end)
        }
    }

    /// The first place of a byte at or after `index` and before `limit`.
    func firstByte(_ byte: UInt8, from index: Int, before limit: Int) -> Int? {
        // Safety: as above.
        unsafe withUnsafeBytes { bytes in
            let offset = index - startIndex
            let count = Swift.min(limit - startIndex, bytes.count) - offset
            guard offset >= 0, count > 0, let base = bytes.baseAddress else { return nil }
            let found = unsafe memchr(base + offset, Int32(byte), count)
            return unsafe found.map { unsafe startIndex + (UnsafeRawPointer($0) - base) }
        }
    }

    /// Whether the bytes at `index` are these, ASCII letters in either case; `word` is in lower case.
    func hasASCII(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= startIndex, endIndex - index >= count else { return false }
        for offset in 0..<count {
            // Safety: the offset is below the count of the string's code units.
            let wanted = unsafe word.utf8Start[offset]
            var found = self[index + offset]
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(found) { found |= 0x20 }
            if found != wanted { return false }
        }
        return true
    }

    /// The first place at or after `index` and before `limit` where these bytes start, in either case.
    func firstASCII(_ word: StaticString, from index: Int, before limit: Int) -> Int? {
        // Safety: a static string that is searched for has at least one code unit; none begins with a letter.
        let lead = unsafe word.utf8Start[0]
        var index = index
        while let place = firstByte(lead, from: index, before: limit) {
            if hasASCII(word, at: place) { return place }
            index = place + 1
        }
        return nil
    }
}
