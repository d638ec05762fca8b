internal import Cards
internal import Hummingbird

/// The JSON object that a request sends; unknown keys are passed over.
struct JSONBody: Sendable {
    private let root: JSONValue

    private init(root: JSONValue) { self.root = root }

    /// Reads the body; one that is empty holds nothing.
    ///
    /// - Parameter limit: in bytes.
    /// - Throws: `HubError` 400 where it is no JSON object; 413 where it is too large.
    init(
        of request: Request, _ context: HubContext, limit: Int = HubLimits.bodyByteCount
    ) async throws {
        try self.init(try await SmallBody(of: request, context, limit: limit).bytes)
    }

    /// - Throws: `HubError` 400 where it is no JSON object.
    init(_ bytes: [UInt8]) throws(HubError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes.isEmpty ? Array("{}".utf8) : bytes)
        } catch {
            throw .badRequest("The body: \(error)")
        }
        guard document.root.kind == .object else {
            throw .badRequest("The body: expected a JSON object")
        }
        self.init(root: document.root)
    }

    /// All keys with their values, in their order.
    var entries: JSONValue.Entries { root.entries }

    /// A value that is there and not null.
    subscript(_ key: String) -> JSONValue? {
        root.value(named: key).flatMap { $0.isNull ? nil : $0 }
    }

    /// - Throws: `HubError` 400 where it is no text.
    func string(_ key: String) throws(HubError) -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.string else {
            throw .badRequest("'\(key)': expected a text")
        }
        return text
    }

    /// - Throws: `HubError` 400 where it is missing or no text.
    func requiredString(_ key: String) throws(HubError) -> String {
        guard let text = try string(key) else {
            throw .badRequest("'\(key)': expected a text, found none")
        }
        return text
    }

    /// - Throws: `HubError` 400 where it is neither true nor false.
    func bool(_ key: String) throws(HubError) -> Bool? {
        guard let value = self[key] else { return nil }
        guard let bool = value.bool else {
            throw .badRequest("'\(key)': expected true or false")
        }
        return bool
    }

    /// - Throws: `HubError` 400 where it is no whole number.
    func int(_ key: String) throws(HubError) -> Int? {
        guard let value = self[key] else { return nil }
        guard let int = value.int else {
            throw .badRequest("'\(key)': expected a whole number")
        }
        return int
    }

    /// The items of a list.
    ///
    /// - Throws: `HubError` 400 where it is no list.
    func list(_ key: String) throws(HubError) -> [JSONValue]? {
        guard let value = self[key] else { return nil }
        guard value.kind == .array else { throw .badRequest("'\(key)': expected a list") }
        return Array(value.items)
    }

    /// A part of the body.
    ///
    /// - Throws: `HubError` 400 where it is missing or no object.
    func requiredObject(_ key: String) throws(HubError) -> JSONBody {
        guard let value = self[key] else {
            throw .badRequest("'\(key)': expected an object, found none")
        }
        return try Self.object(value, key)
    }

    /// - Throws: `HubError` 400 where it is no list of objects.
    func objects(_ key: String) throws(HubError) -> [JSONBody]? {
        guard let items = try list(key) else { return nil }
        var objects: [JSONBody] = []
        for item in items { objects.append(try Self.object(item, key)) }
        return objects
    }

    private static func object(_ value: JSONValue, _ key: String) throws(HubError) -> JSONBody {
        guard value.kind == .object else { throw .badRequest("'\(key)': expected an object") }
        return JSONBody(root: value)
    }
}
