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
    /// One segment, decoded; of `refs/pr/1` and `refs/convert/NAME`, which some clients do not encode, all three.
    let revision: String?
    /// What follows, decoded, joined by `/`; empty where nothing does.
    let path: String
    /// The captures as they came, and path and query that they are from.
    private let captured: (namespace: Substring, name: Substring?)
    private let target: String

    /// - Throws: `HubError`: 404 where the captures are no id, 400 where they do not decode.
    init(_ kind: RepositoryKind, _ context: HubContext) throws(HubError) {
        let parameters = context.parameters
        let namespace = parameters["namespace"] ?? ""
        let name = parameters["name"]
        captured = (namespace, name)
        target = context.target

        var text = try Self.decode(namespace)
        if let name { text += try "/" + Self.decode(name) }
        guard !text.hasPrefix("datasets/"), let id = RepositoryID(text, kind: kind) else {
            throw .repositoryNotFound(context)
        }
        self.id = id

        var segments = [parameters["revision"]].compactMap(\.self)
        let rest = parameters[Parameters.recursiveCaptureKey] ?? ""
        var path = rest
        if segments == ["refs"] {
            let parts = rest.split(separator: "/", maxSplits: 2)
            if parts.count >= 2, parts[0] == "pr" || parts[0] == "convert" {
                segments += parts.prefix(2)
                path = parts.count > 2 ? parts[2] : ""
            }
        }
        revision = segments.isEmpty ? nil : try Self.decode(segments.joined(separator: "/"))
        self.path = try Self.decode(path)
    }

    /// Path and query of the same request to another repository.
    func target(for id: RepositoryID) -> String {
        let end = target.firstIndex(of: "?") ?? target.endIndex
        var segments = target[..<end].split(separator: "/", omittingEmptySubsequences: true)
        let count = captured.name == nil ? 1 : 2
        let start = segments.indices.first { index in
            segments[index] == captured.namespace
                && captured.name.map { name in
                    index + 1 < segments.count && segments[index + 1].hasPrefix(name)
                } ?? true
        }
        guard let start else { return target }
        // A capture that ends before the segment does ('name.git') keeps what follows it.
        let suffix = captured.name.map { segments[start + 1].dropFirst($0.count) } ?? ""
        segments.replaceSubrange(
            start..<(start + count), with: (id.name + suffix).split(separator: "/"))
        return "/" + segments.joined(separator: "/") + target[end...]
    }

    private static func decode(_ raw: some StringProtocol) throws(HubError) -> String {
        guard let text = PercentEncoding.decode(raw) else {
            throw .badRequest("'\(raw)' is not percent-encoded UTF-8")
        }
        return text
    }
}
