internal import Cards
internal import Foundation
internal import GRDB
internal import Hummingbird
internal import Registry

/// `POST /api/{types}/{id}/preupload/{revision}`: how each file of a commit is to be sent.
struct PreuploadRoutes: Sendable {
    /// Files of one request; clients send at most 256.
    static let maximumFiles = 1024

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in [RepositoryKind.model, .dataset] {
            for rest in ["", "/**"] {
                router.post("api/\(kind.plural)/:namespace/:name/preupload/:revision\(rest)") {
                    request, context in
                    try await preupload(kind, request, context)
                }
            }
        }
    }

    private func preupload(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let makesPullRequest = Query(of: request).bool("create_pr")
        try hub.read { db in
            _ = try CommitTarget(
                route, context, makesPullRequest: makesPullRequest, hub: hub, in: db)
        }
        let body = try await SmallBody(
            of: request, context, limit: HubLimits.longBodyByteCount
        ).object()
        let files = try Self.files(body)
        var writer = JSONWriter()
        try hub.read { db in
            let target = try CommitTarget(
                route, context, makesPullRequest: makesPullRequest, hub: hub, in: db)
            let rules = try UploadRules(
                target, attributes: body["gitAttributes"]?.string,
                ignored: body["gitIgnore"]?.string, hub: hub, in: db)
            try writer.object { writer in
                writer.key("files")
                try writer.array { writer in
                    for file in files {
                        let item = try VersionStore.item(
                            at: file.path, in: target.head, of: target.repository, in: db)
                        writer.file(file, usesLFS: rules.usesLFS(file), item, rules)
                    }
                }
            }
        }
        return .json(writer.bytes)
    }

    private static func files(_ body: JSONValue) throws(HubError) -> [OfferedFile] {
        guard let list = body["files"], list.kind == .array else {
            throw .badRequest("'files': expected a list")
        }
        guard list.count <= maximumFiles else {
            throw .badRequest("'files': expected at most \(maximumFiles) items")
        }
        var files: [OfferedFile] = []
        for item in list.items { files.append(try OfferedFile(item)) }
        return files
    }
}

extension JSONWriter {
    fileprivate mutating func file(
        _ file: OfferedFile, usesLFS: Bool, _ item: TreeItem?, _ rules: UploadRules
    ) {
        object { writer in
            writer.key("path")
            writer.string(file.path)
            writer.key("uploadMode")
            writer.string(usesLFS ? "lfs" : "regular")
            writer.key("shouldIgnore")
            writer.bool(rules.ignores(file.path))
            // Clients do not send what has this id already; so it is only said of a file that is kept the same way.
            if case .file(let known)? = item, known.isLFS == usesLFS {
                writer.key("oid")
                writer.string(usesLFS ? known.sha256.hexadecimal : known.oid.hexadecimal)
            }
        }
    }
}
