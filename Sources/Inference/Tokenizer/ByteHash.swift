/// Hashes of short byte strings and of pairs, for the tables that are built while a vocabulary loads.
///
/// SipHash, which `Hasher` is, costs more than the rest of a lookup for pieces of six bytes. This one is seeded once a process,
/// so that a file cannot be made to fill one bucket.
enum ByteHash {
    private static let seed = UInt64.random(in: .min ... .max)
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func of(_ bytes: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in bytes.indices {
            hash = (hash ^ UInt64(bytes[index])) &* multiplier
            hash ^= hash >> 32
        }
        return mixed(hash)
    }

    static func of(_ pair: UInt64) -> UInt64 { mixed((pair ^ seed) &* multiplier) }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        let product = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }
}

extension Span<UInt8> {
    /// Whether both hold the same bytes.
    func equals(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}
