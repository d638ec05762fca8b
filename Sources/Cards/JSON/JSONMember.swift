/// Finds one entry of an object in JSON that was written by ``JSONWriter``, without reading the rest into values.
package enum JSONMember {
    /// The value of a key at the top as it is written; `nil` where there is none or the text is no object.
    ///
    /// - Parameter key: of letters that need no escape.
    package static func value(of key: String, in json: [UInt8]) -> ArraySlice<UInt8>? {
        let key = Array(key.utf8)
        var scanner = Scanner(json)
        guard scanner.take(UInt8(ascii: "{")) else { return nil }
        while let name = scanner.text() {
            guard scanner.take(UInt8(ascii: ":")), let value = scanner.value() else { return nil }
            if name.elementsEqual(key) { return value }
            guard scanner.take(UInt8(ascii: ",")) else { return nil }
        }
        return nil
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        /// A text without its quotes, escapes as they are.
        mutating func text() -> ArraySlice<UInt8>? {
            guard take(UInt8(ascii: "\"")) else { return nil }
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard index < bytes.count else { return nil }
            defer { index += 1 }
            return bytes[start..<index]
        }

        /// Anything up to the comma or the bracket that ends it.
        mutating func value() -> ArraySlice<UInt8>? {
            let start = index
            var depth = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "\""):
                    guard text() != nil else { return nil }
                    continue
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return bytes[start..<index] }
                    depth -= 1
                case UInt8(ascii: ","):
                    if depth == 0 { return bytes[start..<index] }
                default: break
                }
                index += 1
            }
            return nil
        }
    }
}
