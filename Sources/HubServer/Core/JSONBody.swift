internal import Cards
internal import Hummingbird

/// The JSON object that a request sends; unknown keys are passed over.
struct JSONBody: Sendable {
    let root: JSONValue

    /// A part of a body.
    init(root: JSONValue) { self.root = root }

    /// Reads the body; one that is empty holds nothing.
    ///
    /// - Throws: `HubError` 400 where it is no JSON object; 413 where it is too large.
    init(of request: Request, _ context: HubContext) async throws {
        self.init(root: try await SmallBody(of: request, context).object())
    }

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
}
