/// Base64 (RFC 4648) with padding, of bytes that come piece by piece.
struct Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Up to two bytes that wait for a third.
    private var rest: [UInt8] = []

    /// Letters that stand for so many bytes.
    static func length(of byteCount: Int) -> Int { (byteCount + 2) / 3 * 4 }

    static func text(_ bytes: [UInt8]) -> String {
        var encoder = Base64()
        var text: [UInt8] = []
        encoder.append(bytes, to: &text)
        encoder.finish(&text)
        return String(decoding: text, as: UTF8.self)
    }

    mutating func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        let all = rest.isEmpty ? bytes : rest + bytes
        let whole = all.count - all.count % 3
        text.reserveCapacity(text.count + whole / 3 * 4)
        for index in stride(from: 0, to: whole, by: 3) {
            Self.encode(all[index], all[index + 1], all[index + 2], to: &text)
        }
        rest = Array(all[whole...])
    }

    mutating func finish(_ text: inout [UInt8]) {
        guard let first = rest.first else { return }
        let padding = 3 - rest.count
        Self.encode(first, rest.count > 1 ? rest[1] : 0, 0, to: &text)
        for index in 1...padding { text[text.count - index] = UInt8(ascii: "=") }
        rest = []
    }

    private static func encode(_ a: UInt8, _ b: UInt8, _ c: UInt8, to text: inout [UInt8]) {
        text.append(alphabet[Int(a >> 2)])
        text.append(alphabet[Int((a & 3) << 4 | b >> 4)])
        text.append(alphabet[Int((b & 15) << 2 | c >> 6)])
        text.append(alphabet[Int(c & 63)])
    }
}
