internal import Cards
internal import HTTPTypes
internal import Hummingbird
internal import Synchronization

/// The routes by path, to tell a wrong method from a wrong path. Looked at only when no route was found.
final class RouteTable: Sendable {
    private struct Entry {
        let path: [RouterPath.Element]
        let method: HTTPRequest.Method
    }

    private let entries = Mutex<[Entry]>([])

    /// Learns the routes once they are all there.
    func fill(from router: Router<HubContext>) {
        entries.withLock { entries in
            entries = router.routes.map { Entry(path: Array($0.path), method: $0.method) }
        }
    }

    /// 405 with the methods that the path has, else 404. Where an id without an owner stands it is a repository that is
    /// not there: clients look for the code.
    func refusal(of request: Request) -> HubError {
        let segments = request.uri.path.split(separator: "/")
        var methods = entries.withLock { entries in
            entries.filter { Self.matches($0.path, segments) }.map(\.method.rawValue)
        }
        let lacksOwner = Self.lacksOwner(segments)
        guard !methods.isEmpty, !lacksOwner else {
            return HubError(
                .notFound, code: lacksOwner ? .repositoryNotFound : nil,
                lacksOwner ? "Repository not found" : "There is nothing at \(request.uri.path)")
        }
        if methods.contains("GET") { methods.append("HEAD") }
        let allowed = Set(methods + ["OPTIONS"]).sorted().joined(separator: ", ")
        return HubError(
            .methodNotAllowed, "\(request.method) is not allowed here; \(allowed) are",
            headers: [.allow: allowed])
    }

    /// Whether a path is `/api/models/NAME/tree/…` or the like, or `/NAME/resolve/…`.
    private static func lacksOwner(_ segments: [Substring]) -> Bool {
        if segments.count > 2, segments[1] == "resolve" { return true }
        return segments.count > 3 && segments[0] == "api"
            && RepositoryKind.allCases.contains { $0.plural == segments[1] }
            && ["auth-check", "commits", "like", "refs", "revision", "tree"].contains(segments[3])
    }

    private static func matches(_ path: [RouterPath.Element], _ segments: [Substring]) -> Bool {
        for (index, element) in path.enumerated() {
            if element == .recursiveWildcard { return index < segments.count }
            guard index < segments.count, element ~= segments[index] else { return false }
        }
        return path.count == segments.count
    }
}
