internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// `GET /api/{types}/{id}/xet-write-token/{revision}`: where to send contents by Xet, and with which token.
struct XetTokenRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in [RepositoryKind.model, .dataset] {
            for rest in ["", "/:revision", "/:revision/**"] {
                router.get("api/\(kind.plural)/:namespace/:name/xet-write-token\(rest)") {
                    request, context in
                    try await token(kind, request, context)
                }
            }
        }
    }

    private func token(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        // Whoever opens a pull request needs no right to write.
        let isPullRequest =
            Query(of: request).bool("create_pr") || route.revision?.hasPrefix("refs/pr/") == true
        let ticket = try hub.read { db in
            let repository = try hub.repository(
                route, context, need: isPullRequest ? .takePart : .write, in: db)
            guard let principal = context.principal else { throw HubError.unauthorized() }
            return XetTicket(token: principal.token.id, repository: repository.row)
        }
        let key = try hub.uploads.key()
        let expires = hub.now + Uploads.lifetime
        let token = ticket.token(expires: expires, signedBy: key)
        let session = ticket.session(Uploads.makeName(), signedBy: key)
        let address = "\(context.endpoint)/api/xet/\(session)"
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("accessToken")
            writer.string(token)
            writer.key("exp")
            writer.int(expires)
            writer.key("casUrl")
            writer.string(address)
        }
        return .json(
            writer.bytes,
            headers: [
                .xetToken: token, .xetTokenExpiration: "\(expires)", .xetAddress: address,
            ])
    }
}
