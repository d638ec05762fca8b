/// How a row is named to clients: 24 hexadecimal digits, as the Hub's ids are.
///
/// The first eight are when the row was made, in seconds since 1970, the others its number; so a key of a row that is
/// gone does not name one that takes its number later.
package struct RowKey: Hashable, Sendable {
    package let row: Int64
    package let createdAt: UInt32

    package init(row: Int64, createdAt: Int) {
        self.row = row
        self.createdAt = UInt32(clamping: createdAt)
    }

    /// - Parameter text: 24 digits of either case, else `nil`.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 24, text.utf8.allSatisfy(\.isHexadecimalDigit),
            let time = UInt32(text.prefix(8), radix: 16),
            let row = Int64(text.suffix(16), radix: 16)
        else { return nil }
        self.row = row
        createdAt = time
    }
}

extension RowKey: CustomStringConvertible {
    package var description: String {
        Self.digits(UInt64(createdAt), count: 8)
            + Self.digits(UInt64(bitPattern: row), count: 16)
    }

    private static func digits(_ value: UInt64, count: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: count - text.utf8.count) + text
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
