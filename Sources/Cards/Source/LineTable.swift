/// Turns byte offsets of a file into lines and columns, and back.
///
/// Lines end at LF, CR LF or CR. A byte-order mark at the start is counted in offsets but in no column.
/// Building it is one pass over the bytes; a look-up is a binary search and a walk along one line.
package struct LineTable: Sendable {
    private let bytes: [UInt8]
    /// The offset of the first byte of each line.
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: utf8ByteOrderMark) ? 3 : 0]
        var index = starts[0]
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .lineFeed {
                starts.append(index)
            } else if byte == .carriageReturn {
                if index < bytes.count, bytes[index] == .lineFeed { index += 1 }
                starts.append(index)
            }
        }
        self.starts = starts
    }

    package var lineCount: Int { starts.count }

    /// The place of the byte at `offset`; an offset inside a character is that character's place.
    package func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, starts[0]), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        for index in starts[low]..<offset where !bytes[index].isUTF8Continuation { column += 1 }
        if offset < bytes.count, bytes[offset].isUTF8Continuation, offset > starts[low] {
            column -= 1
        }
        return SourcePosition(line: low + 1, column: column)
    }

    package func range(of offsets: Range<Int>) -> SourceRange {
        SourceRange(position(of: offsets.lowerBound), position(of: offsets.upperBound))
    }

    /// The bytes of a line (from 1) without its line end; empty where there is no such line.
    package func bytesOfLine(_ line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= starts.count else { return [] }
        var end = line < starts.count ? starts[line] : bytes.count
        let start = starts[line - 1]
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn {
            end -= 1
        }
        return bytes[start..<end]
    }

    /// The offset of the first byte of a line (from 1), or the end of the file.
    package func startOfLine(_ line: Int) -> Int {
        line >= 1 && line <= starts.count ? starts[line - 1] : bytes.count
    }
}

package let utf8ByteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
    package static let lineFeed: UInt8 = 0x0A
    package static let carriageReturn: UInt8 = 0x0D

    /// Whether this is the second, third or fourth byte of a character.
    package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
