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
        let body = try await JSONBody(
            of: request, context, limit: HubLimits.longBodyByteCount)
        let attributes = try body.string("gitAttributes")
        let ignored = try body.string("gitIgnore")
        let files = try Self.files(body)
        let (texts, items) = try hub.read { db in
            let target = try CommitTarget(
                route, context, makesPullRequest: makesPullRequest, hub: hub, in: db)
            return (
                try RuleTexts(
                    target, attributes: attributes,
                    ignored: ignored, hub: hub, in: db),
                try VersionStore.items(
                    at: files.map(\.path), in: target.head, of: target.repository, in: db)
            )
        }
        let verdicts = try await Blocking.run { try UploadRules(texts).verdicts(on: files) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("files")
            writer.array { writer in
                for ((file, verdict), item) in zip(zip(files, verdicts), items) {
                    writer.file(file, verdict, item)
                }
            }
        }
        return .json(writer.bytes)
    }

    private static func files(_ body: JSONBody) throws(HubError) -> [OfferedFile] {
        guard let list = try body.objects("files") else {
            throw .badRequest("'files': expected a list, found none")
        }
        guard list.count <= maximumFiles else {
            throw .badRequest("'files': expected at most \(maximumFiles) items")
        }
        var files: [OfferedFile] = []
        for item in list { files.append(try OfferedFile(item)) }
        return files
    }
}

extension JSONWriter {
    fileprivate mutating func file(
        _ file: OfferedFile, _ verdict: UploadRules.Verdict, _ item: TreeItem?
    ) {
        object { writer in
            writer.key("path")
            writer.string(file.path)
            writer.key("uploadMode")
            writer.string(verdict.usesLFS ? "lfs" : "regular")
            writer.key("shouldIgnore")
            writer.bool(verdict.isIgnored)
            // Clients do not send what has this id already; so it is only said of a file that is kept the same way.
            if case .file(let known)? = item, known.isLFS == verdict.usesLFS {
                writer.key("oid")
                writer.string(
                    verdict.usesLFS ? known.sha256.hexadecimal : known.oid.hexadecimal)
            }
        }
    }
}
