import Cards
import HTTPTypes
import Registry

@testable import HubServer

/// Reads the input as what the head of a request holds: a query, a range, an address, names, credentials.
enum QueryTarget {
    static func run(_ input: [UInt8]) -> Bool {
        let text = String(decoding: input, as: UTF8.self)
        encoding(text)
        range(text)
        names(text)
        credentials(text)
        let query = Query(text)
        for key in query.items.map(\.key) {
            _ = query.bool(key)
            if let number = read({ try query.int(key, default: 1, in: 0...9) }) {
                expect(0...9 ~= number, "\(number) is out of bounds")
            }
        }
        let requests = [RepositoryKind.model, .dataset].compactMap { kind in
            read { try ListRequest(kind, query) }
        }
        for request in requests {
            expect(0...ListRequest.maximumLimit ~= request.query.limit, "a page without end")
        }
        return !requests.isEmpty
    }

    private static func encoding(_ text: String) {
        let encoded = PercentEncoding.encode(text)
        expect(encoded.utf8.allSatisfy { 0x21...0x7E ~= $0 }, "'\(encoded)' is not encoded")
        expect(PercentEncoding.decode(encoded) == text, "'\(encoded)' is another text")
        _ = PercentEncoding.decode(text, plusIsSpace: true)
        let header = ErrorAnswer.headerText(text)
        expect(header.utf8.allSatisfy { 0x20...0x7E ~= $0 }, "'\(header)' in a header")
    }

    private static func range(_ text: String) {
        for size in [0, 1, 1000, .max] {
            guard case .part(let part) = ByteRange(text, size: size) else { continue }
            expect(!part.isEmpty && part.lowerBound >= 0 && part.upperBound <= size, "\(part)")
        }
    }

    private static func names(_ text: String) {
        if PathRules.fault(in: text) == nil {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            expect(!parts.contains("..") && !parts.contains(""), "'\(text)' leaves its folder")
            expect(!text.utf8.contains { $0 < 0x20 || $0 == 0x5C }, "'\(text)' is no path")
        }
        _ = RefName.fault(in: text)
        _ = ContentType.type(of: text)
        if let id = RepositoryID(text) {
            expect(PathRules.fault(in: id.name) == nil, "'\(id)' is no path")
        }
        if let cursor = HubListCursor(text) {
            expect(HubListCursor(cursor.text) == cursor, "'\(text)' gives another cursor")
        }
        let (pattern, path) = halves(text)
        var budget = MatchBudget(steps: 1_000_000)
        _ = read { try GitPattern(pattern).matches(Array(path.utf8).span, &budget) }
    }

    private static func credentials(_ text: String) {
        let value = ErrorAnswer.headerText(text)
        if case .secret(let secret) = Credentials([.authorization: value]) {
            expect(!secret.isEmpty || value.lowercased().hasPrefix("basic"), "an empty secret")
        }
        _ = AddressRange(text)?.contains("10.1.2.3")
        let key = SigningKey(bytes: [UInt8](repeating: 1, count: 32))
        expect(XetTicket(token: text, key: key, now: 0) == nil, "a token that nobody signed")
        expect(XetTicket.session(text, key: key) == nil, "an address that nobody signed")
    }

    /// What stands before and after the first line feed.
    private static func halves(_ text: String) -> (String, String) {
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "a/b/c.bin")
    }
}
