/// Looks for the texts that end a generation, in a text that comes piece by piece.
///
/// What may be the beginning of one is held back until it is known; whole texts are compared byte by byte.
struct StopStrings {
    private let strings: [[UInt8]]
    private var pending: [UInt8] = []

    init(_ strings: [String]) {
        self.strings = strings.map { Array($0.utf8) }.filter { !$0.isEmpty }
    }

    /// Takes the next piece; gives what can be shown, and whether a stop string has ended the text: it is not shown itself.
    mutating func append(_ piece: String) -> (text: String, isOver: Bool) {
        pending += Array(piece.utf8)
        for end in pending.indices {
            // The string that ends first counts.
            for string in strings where pending[...end].hasSuffix(string) {
                let shown = pending[...(end - string.count)]
                pending = []
                return (String(decoding: shown, as: UTF8.self), true)
            }
        }
        let held = longestBeginning()
        let shown = pending.dropLast(held)
        pending = Array(pending.suffix(held))
        return (String(decoding: shown, as: UTF8.self), false)
    }

    /// What is still held back, when no more comes.
    mutating func finish() -> String {
        defer { pending = [] }
        return String(decoding: pending, as: UTF8.self)
    }

    /// How many bytes at the end of what is pending begin a stop string.
    private func longestBeginning() -> Int {
        let longest = strings.map(\.count).max() ?? 0
        for count in stride(from: min(longest, pending.count), to: 0, by: -1) {
            let end = pending.suffix(count)
            if strings.contains(where: { $0.starts(with: end) }) { return count }
        }
        return 0
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ other: [UInt8]) -> Bool {
        suffix(other.count).elementsEqual(other)
    }
}
