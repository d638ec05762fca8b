internal import Cards
internal import Hummingbird

extension RepositoryKind {
    /// As paths of the API have it: `models`, `datasets`.
    var plural: String { self == .model ? "models" : "datasets" }
}

/// What a path says of a repository: routes are declared with the captures `:namespace`, `:name`, `:revision` and
/// `**`, and the segments are decoded here, as captures are not.
struct RepositoryRoute: Sendable {
    /// As it was asked for.
    let id: RepositoryID
    /// Of one segment, decoded.
    let revision: String?
    /// What follows, decoded, joined by `/`; empty where nothing does.
    let path: String

    /// - Throws: `HubError`: 404 where the captures are no id, 400 where they do not decode.
    init(_ kind: RepositoryKind, _ context: HubContext) throws(HubError) {
        let parameters = context.parameters
        func segment(_ name: Substring) throws(HubError) -> String? {
            guard let raw = parameters[name] else { return nil }
            guard let text = PercentEncoding.decode(raw) else {
                throw .badRequest("'\(raw)' is not percent-encoded UTF-8")
            }
            return text
        }
        let namespace = try segment("namespace")
        let name = try segment("name")
        let text = [namespace, name].compactMap(\.self).joined(separator: "/")
        guard !text.hasPrefix("datasets/"), let id = RepositoryID(text, kind: kind) else {
            throw .repositoryNotFound(context)
        }
        self.id = id
        revision = try segment("revision")
        path = try segment(Parameters.recursiveCaptureKey) ?? ""
    }
}
