internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Datasets as Croissant describes them: JSON-LD for search engines and training pipelines.
struct CroissantRoutes: Sendable {
    let hub: Hub

    /// Files that are listed; a dataset of more is described by its first ones.
    private static let maximumFiles = 1000

    func add(to router: Router<HubContext>) {
        router.get("api/datasets/:namespace/:name/croissant") { _, context in
            let route = try RepositoryRoute(.dataset, context)
            let description = try hub.read { db in
                let permitted = try hub.permitted(route, context, in: db)
                return try describe(permitted, context, in: db)
            }
            return Response.json(description.json)
        }
    }

    private func describe(
        _ permitted: PermittedRepository, _ context: HubContext, in db: Database
    ) throws -> CroissantDescription {
        let repository = permitted.repository
        let commit = try VersionStore.resolve(Ref.main, of: repository, in: db)
        let files = try VersionStore.list(
            in: commit, of: repository, recursive: true, limit: Self.maximumFiles, in: db
        ).compactMap { item -> FileEntry? in
            if case .file(let file) = item { file } else { nil }
        }
        let showsHashes = try hub.mayHaveFiles(of: permitted, context.principal, in: db)
        let card: Card?
        do {
            card = Card(try StoredCard.fetch(repository.id, in: db).bytes)
        } catch RegistryError.notFound {
            card = nil
        }
        return CroissantDescription(
            repository: repository, card: card, commit: commit, files: files,
            showsHashes: showsHashes, endpoint: context.endpoint)
    }
}
