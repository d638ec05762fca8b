internal import Cards
internal import Hummingbird
internal import Registry

/// The files of repositories: `resolve` gives contents, `raw` what git keeps.
struct FileRoutes: Sendable {
    private enum Form {
        case resolve, raw
    }

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = kind == .dataset ? "datasets/:namespace/:name" : ":namespace/:name"
            router.get("\(base)/resolve/:revision/**") { request, context in
                try answer(kind, .resolve, request, context)
            }
            router.get("\(base)/raw/:revision/**") { request, context in
                try answer(kind, .raw, request, context)
            }
        }
    }

    private func answer(
        _ kind: RepositoryKind, _ form: Form, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let (row, answer, location) = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            let repository = permitted.repository
            guard !repository.isDisabled else { throw HubError.disabled }
            if try form == .raw
                || !GateExemption.contains(
                    route.path, at: route.revision ?? "main", of: repository, in: db)
            {
                try hub.checkGate(of: permitted, context, in: db)
            }
            let commit = try VersionStore.resolve(
                route.revision ?? "main", of: repository, in: db)
            let item = try VersionStore.item(at: route.path, in: commit, of: repository, in: db)
            guard case .file(let file)? = item else {
                throw HubError.entryNotFound(route.path, commit: commit.oid.hexadecimal)
            }
            if form == .raw, file.isLFS {
                let pointer = LFSPointer(sha256: file.sha256, size: file.size).text
                return (
                    repository.row,
                    FileAnswer(
                        path: file.path, commit: commit.oid.hexadecimal,
                        etag: file.oid.hexadecimal, size: pointer.count, isLinked: false),
                    ContentLocation.inline(pointer)
                )
            }
            let answer = FileAnswer(
                path: file.path, commit: commit.oid.hexadecimal,
                etag: file.isLFS ? file.sha256.hexadecimal : file.oid.hexadecimal,
                size: file.size, isLinked: file.isLFS)
            return (
                repository.row, answer,
                try BlobCatalog.location(of: file, in: repository, db)
            )
        }
        let (head, range) = answer.head(for: request)
        let isSent = head.status == .ok || head.status == .partialContent
        if isSent, DownloadMark.isDownload(request.headers) {
            hub.downloads.note(
                answer.path, ofRepository: row, by: context.client, now: hub.now)
        }
        guard let range else { return Response(status: head.status, headers: head.headerFields) }
        let content = try location.open(in: hub.blobs)
        return Response(
            status: head.status, headers: head.headerFields,
            body: try FileBody.body(
                content, range, channel: context.channel, sendsFiles: hub.settings.sendsFiles))
    }
}
