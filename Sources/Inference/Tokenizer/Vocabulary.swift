/// The pieces of a tokenizer: the bytes of an id, and the id of bytes.
///
/// Pieces are compared byte by byte. Swift's `String` takes canonically equivalent texts for one, and vocabularies hold both
/// forms of many letters.
package struct Vocabulary: Sendable {
    /// One more than the largest id; ids below it may be without a piece.
    package private(set) var count = 0
    /// Every piece's bytes, in the order in which they were added.
    private var bytes: [UInt8] = []
    /// Where the piece of an id lies in `bytes`; a length of -1 says that the id has none.
    private var starts: [Int32] = []
    private var lengths: [Int32] = []
    /// Open addressing: the hash's upper half and, below it, id + 1; 0 is free. Its size is a power of two.
    private var slots: [UInt64] = []
    private var used = 0

    /// - Parameter capacity: pieces expected, a hint.
    init(capacity: Int = 0) {
        let capacity = min(max(capacity, 16), TokenizerLimits.ids)
        starts.reserveCapacity(capacity)
        lengths.reserveCapacity(capacity)
        bytes.reserveCapacity(capacity * 8)
        slots = Array(repeating: 0, count: Self.slotCount(for: capacity))
    }

    /// Why a piece cannot be added.
    enum Refusal: Error {
        case idOutOfRange, idTaken, tooLong, tooManyBytes

        var message: String {
            switch self {
            case .idOutOfRange: "expected an id below \(TokenizerLimits.ids)"
            case .idTaken: "the id has a piece already"
            case .tooLong: "the piece is longer than \(TokenizerLimits.pieceBytes) bytes"
            case .tooManyBytes:
                "the pieces take more than \(TokenizerLimits.vocabularyBytes) bytes"
            }
        }
    }

    /// Gives `id` a piece. Where another id has the same bytes, the bytes stand for the later one, as in a Python `dict`.
    mutating func add(_ piece: Span<UInt8>, id: Int) throws(Refusal) {
        guard (0..<TokenizerLimits.ids).contains(id) else { throw .idOutOfRange }
        guard piece.count <= TokenizerLimits.pieceBytes else { throw .tooLong }
        guard bytes.count + piece.count <= TokenizerLimits.vocabularyBytes else {
            throw .tooManyBytes
        }
        if id >= count {
            starts.append(contentsOf: repeatElement(0, count: id + 1 - count))
            lengths.append(contentsOf: repeatElement(-1, count: id + 1 - count))
            count = id + 1
        }
        guard lengths[id] < 0 else { throw .idTaken }
        if (used + 1) * 2 > slots.count { grow() }
        let hash = ByteHash.of(piece)
        let slot = slot(of: piece, hash: hash)
        if slots[slot] == 0 { used += 1 }
        slots[slot] = Self.entry(hash, id)
        starts[id] = Int32(bytes.count)
        lengths[id] = Int32(piece.count)
        bytes.append(piece)
    }

    /// The id of these bytes.
    func id(of piece: Span<UInt8>) -> Int32? {
        let entry = slots[slot(of: piece, hash: ByteHash.of(piece))]
        return entry == 0 ? nil : Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
    }

    package func id(of piece: String) -> Int? {
        id(of: Array(piece.utf8).span).map { Int($0) }
    }

    /// The bytes of a piece; `nil` where the id has none.
    func withPiece<Result>(_ id: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
        guard let range = range(of: id) else { return nil }
        return body(bytes.span.extracting(range))
    }

    package func piece(_ id: Int) -> [UInt8]? { range(of: id).map { Array(bytes[$0]) } }

    private func range(of id: Int) -> Range<Int>? {
        guard id >= 0, id < count, lengths[id] >= 0 else { return nil }
        let start = Int(starts[id])
        return start..<start + Int(lengths[id])
    }

    /// The slot that holds the piece, or the free one where it belongs.
    private func slot(of piece: Span<UInt8>, hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = slots[slot]
            if entry >> 32 == hash >> 32,
                let range = range(of: Int(entry & 0xFFFF_FFFF) - 1),
                bytes.span.extracting(range).equals(piece)
            {
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// Twice the slots. The table keeps half of a hash, so pieces are hashed again.
    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            guard let range = range(of: Int(entry & 0xFFFF_FFFF) - 1) else { continue }
            let hash = ByteHash.of(bytes.span.extracting(range))
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }

    private static func entry(_ hash: UInt64, _ id: Int) -> UInt64 {
        (hash >> 32) << 32 | UInt64(id + 1)
    }

    private static func slotCount(for pieces: Int) -> Int {
        var count = 32
        while count < pieces * 2 { count *= 2 }
        return count
    }
}
