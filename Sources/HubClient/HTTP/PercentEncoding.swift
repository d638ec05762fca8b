/// Percent-encoding of parts of an address (RFC 3986, section 2).
enum PercentEncoding {
    /// One segment of a path, or a part of a query: everything but letters, digits and `-._~` is encoded.
    static func segment(_ text: some StringProtocol) -> String { encode(text.utf8, keeps: nil) }

    /// A path whose slashes stay.
    static func path(_ text: some StringProtocol) -> String {
        encode(text.utf8, keeps: UInt8(ascii: "/"))
    }

    static func query(_ items: [(name: String, value: String)]) -> String {
        items.map { segment($0.name) + "=" + segment($0.value) }.joined(separator: "&")
    }

    private static func encode(_ bytes: some Sequence<UInt8>, keeps kept: UInt8?) -> String {
        var encoded: [UInt8] = []
        for byte in bytes {
            if isUnreserved(byte) || byte == kept {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
