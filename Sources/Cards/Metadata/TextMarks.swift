#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Where each `TextMark` stands in a text, found in one pass that looks at every sixth byte only.
///
/// A mark of nine bytes or more covers one of those bytes together with the three after it. Such a four is looked up in
/// a table of all that marks have in their first nine bytes; most are in none. After S. Wu and U. Manber, "A fast
/// algorithm for multi-pattern searching", TR-94-17.
struct TextMarks: Sendable {
    struct Place: Sendable {
        var mark: TextMark
        /// The offset of the mark's first byte.
        var offset: Int
    }

    static let minimumLength = 9

    /// The places of each mark are in the order of the text.
    private var places: [Place] = []
    /// The marks that are there.
    private(set) var found: TextMarkSet = []

    /// - Parameter range: the part of `bytes` that is searched; marks lie wholly within it.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: bytes.indices)
        let table = Table.marks
        // Safety: fours are loaded from within `range`, and a mark is compared where it lies within it.
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe table.heads.withUnsafeBufferPointer { heads in
                guard let base = buffer.baseAddress else { return }
                var index = range.lowerBound
                while range.upperBound - index >= Table.width {
                    let four = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt32.self)
                    var entry = unsafe heads[Table.slot(four.littleEndian)]
                    while entry != 0 {
                        let candidate = table.entries[Int(entry)]
                        entry = candidate.next
                        let offset = index - Int(candidate.distance)
                        let mark = candidate.mark
                        guard offset >= range.lowerBound,
                            range.upperBound - offset >= mark.length,
                            unsafe memcmp(base + offset, mark.text.utf8Start, mark.length) == 0
                        else { continue }
                        places.append(Place(mark: mark, offset: offset))
                        found.insert(mark)
                    }
                    index += Table.stride
                }
            }
        }
    }

    func contains(_ mark: TextMark) -> Bool { found.contains(mark) }

    /// The offsets of a mark in the order of the text.
    func offsets(of mark: TextMark) -> some Sequence<Int> {
        places.lazy.filter { $0.mark == mark }.map(\.offset)
    }
}

/// The fours of bytes that tell of marks.
private struct Table: Sendable {
    struct Entry {
        var mark: TextMark
        /// From the mark's first byte to the four.
        var distance: UInt8
        /// The next entry of the same slot; 0 at the end.
        var next: UInt8
    }

    static let width = 4
    static let stride = TextMarks.minimumLength - width + 1
    private static let slotBits: UInt32 = 12

    static let marks = Table(TextMark.allCases)

    /// The first entry of each slot; 0 where there is none.
    private(set) var heads = [UInt8](repeating: 0, count: 1 << slotBits)
    private(set) var entries: [Entry] = []

    private init(_ marks: [TextMark]) {
        // The entry 0 ends every chain.
        entries.append(Entry(mark: .hubLink, distance: 0, next: 0))
        for mark in marks {
            let bytes = Array(mark.text.description.utf8)
            precondition(bytes.count >= TextMarks.minimumLength, "'\(mark.text)' is too short")
            for distance in 0..<Self.stride {
                let four = bytes[distance..<distance + Self.width].reversed()
                    .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                let slot = Self.slot(four)
                precondition(entries.count <= UInt8.max, "more marks than a byte can tell apart")
                entries.append(
                    Entry(
                        mark: mark, distance: UInt8(truncatingIfNeeded: distance), next: heads[slot]
                    ))
                heads[slot] = UInt8(truncatingIfNeeded: entries.count - 1)
            }
        }
    }

    @inline(__always)
    static func slot(_ four: UInt32) -> Int {
        // Knuth's multiplicative hash: the highest bits depend on all of the four.
        Int(truncatingIfNeeded: (four &* 2_654_435_769) >> (32 - slotBits))
    }
}
