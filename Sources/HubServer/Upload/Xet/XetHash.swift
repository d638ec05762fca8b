internal import Registry

/// 32 bytes that name a xorb, or a SHA-256, as Xet writes them.
///
/// As text, each group of 8 bytes is one little-endian number in 16 hexadecimal digits: bytes are reversed within groups
/// of 8. SHA-256 sums lie in shards in that order too, so that their text is the usual one.
struct XetHash: Hashable, Sendable {
    static let byteCount = 32

    /// As they lie in a shard.
    let bytes: [UInt8]

    /// - Parameter bytes: 32 of them.
    init(_ bytes: [UInt8]) {
        precondition(bytes.count == Self.byteCount, "a hash has 32 bytes")
        self.bytes = bytes
    }

    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else, so that the text may name a file.
    init?(hexadecimal text: some StringProtocol) {
        guard text.utf8.count == 2 * Self.byteCount, let plain = Hexadecimal.bytes(text),
            Hexadecimal.text(plain) == text
        else { return nil }
        bytes = Self.reordered(plain)
    }

    /// The bytes in the order of the text: for a SHA-256, as everybody else has them.
    var plainBytes: [UInt8] { Self.reordered(bytes) }

    var hexadecimal: String { Hexadecimal.text(plainBytes) }

    /// Reverses bytes within groups of 8; its own inverse.
    private static func reordered(_ bytes: [UInt8]) -> [UInt8] {
        bytes.indices.map { bytes[$0 / 8 * 8 + 7 - $0 % 8] }
    }
}
