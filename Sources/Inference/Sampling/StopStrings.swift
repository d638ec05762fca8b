/// Looks for stop strings in text that arrives in pieces, and holds back what may be the start of one.
///
/// The stop string that is complete first wins, and of two that are complete together the longer; how the text is cut into
/// pieces makes no difference. The stop string itself is never given out.
package struct StopStrings: Sendable {
    private let stops: [[UInt8]]
    /// UTF-8 that was not given out yet.
    private var held: [UInt8] = []
    package private(set) var isStopped = false

    /// - Parameter stops: empty ones are left out, for every text contains them.
    package init(_ stops: [String]) {
        self.stops = stops.filter { !$0.isEmpty }.map { Array($0.utf8) }
    }

    /// Takes the next piece of text.
    ///
    /// - Returns: what may be given out now. Once a stop string was found, the text before it and then nothing.
    package mutating func append(_ text: String) -> String {
        guard !isStopped else { return "" }
        guard !stops.isEmpty else { return text }
        // A match ends in the new text, so it starts at most the longest stop string before it; all held text is that short.
        held.append(contentsOf: text.utf8)
        if let start = startOfFirstMatch() {
            isStopped = true
            return give(start)
        }
        return give(held.count - lengthOfOpenStart())
    }

    /// The text that was held back, once no more comes.
    package mutating func finish() -> String { isStopped ? "" : give(held.count) }

    private mutating func give(_ count: Int) -> String {
        // Stop strings start where a character does, so this cuts none in two.
        let text = String(decoding: held[..<count], as: UTF8.self)
        held.removeFirst(count)
        return text
    }

    private func startOfFirstMatch() -> Int? {
        var first: (start: Int, end: Int)?
        for stop in stops {
            guard let start = offset(of: stop) else { continue }
            let end = start + stop.count
            if let found = first, (found.end, found.start) <= (end, start) { continue }
            first = (start, end)
        }
        return first?.start
    }

    private func offset(of stop: [UInt8]) -> Int? {
        guard held.count >= stop.count else { return nil }
        return (0...(held.count - stop.count)).first {
            held[$0..<$0 + stop.count].elementsEqual(stop)
        }
    }

    /// How much of the end of the held text is the start of a stop string.
    private func lengthOfOpenStart() -> Int {
        var longest = 0
        for stop in stops {
            var length = min(stop.count - 1, held.count)
            while length > longest, !held.suffix(length).elementsEqual(stop.prefix(length)) {
                length -= 1
            }
            longest = max(longest, length)
        }
        return longest
    }
}
