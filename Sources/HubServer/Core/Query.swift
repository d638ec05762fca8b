internal import Hummingbird

/// The query of a URL, or a form: keys may be repeated, and `expand[]` is `expand`.
struct Query: Sendable {
    /// Decoded, in the order in which they came; what does not decode is left out.
    let items: [(key: String, value: String)]

    init(_ text: some StringProtocol) {
        items = text.split(separator: "&").compactMap { item in
            let key = item.prefix { $0 != "=" }
            guard var key = PercentEncoding.decode(key, plusIsSpace: true),
                let value = PercentEncoding.decode(
                    item.dropFirst(item.prefix { $0 != "=" }.count + 1), plusIsSpace: true)
            else { return nil }
            if key.hasSuffix("[]") { key.removeLast(2) }
            return (key, value)
        }
    }

    init(of request: Request) {
        self.init(request.uri.query ?? "")
    }

    /// The last value of a key.
    subscript(_ key: String) -> String? { items.last { $0.key == key }?.value }

    func all(_ key: String) -> [String] { items.filter { $0.key == key }.map(\.value) }

    /// `true`, `True`, `1` and a key without a value are true; all else is false.
    func bool(_ key: String) -> Bool {
        switch self[key] {
        case "true", "True", "TRUE", "1", "": true
        default: false
        }
    }

    /// A number within bounds; what is outside them is moved to the nearest.
    ///
    /// - Throws: `HubError` 400 where it is no number.
    func int(_ key: String, default value: Int, in range: ClosedRange<Int>) throws(HubError) -> Int
    {
        guard let text = self[key], !text.isEmpty else { return value }
        guard let number = Int(text) else {
            throw .badRequest("'\(key)': expected a number, found '\(text)'")
        }
        return min(max(number, range.lowerBound), range.upperBound)
    }
}
