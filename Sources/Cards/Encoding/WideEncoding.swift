/// An encoding of two or four bytes a character that a card was saved in by mistake.
enum WideEncoding {
    case utf16, utf32

    var name: String { self == .utf16 ? "UTF-16" : "UTF-32" }
    var rule: String { self == .utf16 ? "encoding/utf16" : "encoding/utf32" }

    /// Recognised by the byte-order mark, or by zero bytes in every second place of the first eight.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else {
            let first = bytes.prefix(8)
            guard first.count >= 4 else { return nil }
            let isZeroAtOdd = first.enumerated().allSatisfy {
                ($0.element == 0) == !$0.offset.isMultiple(of: 2)
            }
            let isZeroAtEven = first.enumerated().allSatisfy {
                ($0.element == 0) == $0.offset.isMultiple(of: 2)
            }
            guard isZeroAtOdd || isZeroAtEven else { return nil }
            self = .utf16
        }
    }
}
