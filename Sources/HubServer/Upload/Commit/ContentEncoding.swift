/// How a content is written where it comes in JSON.
enum ContentEncoding: Sendable {
    case base64, text

    /// - Throws: `HubError` 400 for any other than `base64`, `utf-8` and `utf8`.
    init(_ name: String) throws(HubError) {
        switch name {
        case "base64": self = .base64
        case "utf-8", "utf8": self = .text
        default:
            throw .badRequest("'encoding': expected 'base64' or 'utf-8', found '\(name)'")
        }
    }
}
