internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Collections of repositories. Private ones, and private repositories in them, are there only for who may see them.
struct CollectionRoutes: Sendable {
    let hub: Hub

    private static let itemsInLists = 4

    func add(to router: Router<HubContext>) {
        router.get("api/collections") { request, context in try list(request, context) }
        router.post("api/collections") { request, context in
            try await create(request, context)
        }
        let path = "api/collections/:namespace/:slug"
        router.get("\(path)") { _, context in try get(context) }
        router.patch("\(path)") { request, context in try await update(request, context) }
        router.delete("\(path)") { _, context in try await delete(context) }
        router.post("\(path)/items") { request, context in try await addItem(request, context) }
        router.patch("\(path)/items/:item") { request, context in
            try await updateItem(request, context)
        }
        router.delete("\(path)/items/:item") { _, context in try await deleteItem(context) }
    }

    // MARK: - Reading

    private func list(_ request: Request, _ context: HubContext) throws -> Response {
        let query = Query(of: request)
        let limit = try query.int("limit", default: 100, in: 1...100)
        let start = try query.int("cursor", default: 0, in: 0...1_000_000)
        let (shown, hasMore) = try hub.read { db in
            let view = try Rights.privateView(of: context.principal, in: db)
            var filter = CollectionStore.Filter(
                owners: query.all("owner"), seesPrivateOf: view.owners)
            let items = query.all("item")
            if !items.isEmpty {
                filter.repositories = try items.compactMap { try row(ofFilter: $0, view, in: db) }
            }
            let found = try CollectionStore.list(filter, from: start, limit: limit + 1, in: db)
            let shown = try found.prefix(limit).map {
                try ShownCollection($0, to: view, itemLimit: Self.itemsInLists, in: db)
            }
            return (shown, found.count > limit)
        }
        var writer = JSONWriter()
        writer.array { writer in
            for collection in shown { collection.write(to: &writer, isInList: true) }
        }
        let cursor = hasMore ? "\(start + limit)" : nil
        return .json(writer.bytes, headers: NextLink.headers(cursor, request, context))
    }

    /// The row of a repository that a filter such as `models/owner/name` names, where it may be seen.
    private func row(
        ofFilter text: String, _ view: PrivateView, in db: Database
    ) throws -> Int64? {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2,
            let kind = RepositoryKind.allCases.first(where: { $0.plural == parts[0] }),
            let id = RepositoryID(String(parts[1]), kind: kind)
        else {
            throw HubError.badRequest(
                "'item': expected 'models/owner/name' or 'datasets/owner/name', found '\(text)'")
        }
        do {
            let repository = try RepositoryStore.find(id, in: db)
            return view.shows(repository) ? repository.row : nil
        } catch RegistryError.notFound {
            return nil
        }
    }

    private func get(_ context: HubContext) throws -> Response {
        let shown = try hub.read { db in
            try self.shown(collection(context, in: db), context, in: db)
        }
        return .json(shown.json())
    }

    // MARK: - Writing

    private func create(_ request: Request, _ context: HubContext) async throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let body = try await JSONBody(of: request, context)
        let title = try body.requiredString("title")
        let namespace = try body.string("namespace")
        let description = try body.string("description")
        let isPrivate = try body.bool("private") ?? false
        let shown = try await hub.write { [self] db in
            let owner = namespace ?? principal.user.name
            guard try Rights.mayCreate(in: owner, principal, in: db) else {
                throw HubError.forbidden("You may not make collections in '\(owner)'")
            }
            let made = try CollectionStore.create(
                title, owner: AccountStore.find(owner, in: db).name, description: description,
                isPrivate: isPrivate, now: hub.now, in: db)
            return try self.shown(made, context, in: db)
        }
        return .json(shown.json())
    }

    private func update(_ request: Request, _ context: HubContext) async throws -> Response {
        try requireWriting(context)
        let body = try await JSONBody(of: request, context)
        let changes = CollectionStore.Changes(
            title: try body.string("title"), description: try body.string("description"),
            isPrivate: try body.bool("private"), theme: try body.string("theme"),
            position: try body.int("position"))
        let shown = try await hub.write { [self] db in
            let old = try collection(context, forWriting: true, in: db)
            let new = try CollectionStore.update(old, changes, now: hub.now, in: db)
            return try self.shown(new, context, in: db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("success")
            writer.bool(true)
            writer.key("data")
            shown.write(to: &writer, isInList: false)
        }
        return .json(writer.bytes)
    }

    private func delete(_ context: HubContext) async throws -> Response {
        try await hub.write { [self] db in
            try CollectionStore.delete(collection(context, forWriting: true, in: db), in: db)
        }
        return .json(Array(#"{"success":true}"#.utf8))
    }

    private func addItem(_ request: Request, _ context: HubContext) async throws -> Response {
        try requireWriting(context)
        let body = try await JSONBody(of: request, context)
        let item = try body.requiredObject("item")
        let (id, type) = (try item.requiredString("id"), try item.requiredString("type"))
        let note = try body.string("note")
        let shown = try await hub.write { [self] db in
            let collection = try collection(context, forWriting: true, in: db)
            let target = try target(id, type, context, in: db)
            try CollectionStore.add(target, note: note, to: collection, now: hub.now, in: db)
            return try self.shown(
                CollectionStore.find(collection.key, in: db), context, in: db)
        }
        return .json(shown.json())
    }

    private func updateItem(_ request: Request, _ context: HubContext) async throws -> Response {
        try requireWriting(context)
        let body = try await JSONBody(of: request, context)
        let (note, position) = (try body.string("note"), try body.int("position"))
        try await hub.write { [self] db in
            let collection = try collection(context, forWriting: true, in: db)
            let item = try CollectionStore.item(itemKey(context), of: collection, in: db)
            try CollectionStore.update(
                item, of: collection, note: note, position: position, now: hub.now, in: db)
        }
        return .json(Array(#"{"success":true}"#.utf8))
    }

    private func deleteItem(_ context: HubContext) async throws -> Response {
        try await hub.write { [self] db in
            let collection = try collection(context, forWriting: true, in: db)
            let item = try CollectionStore.item(itemKey(context), of: collection, in: db)
            try CollectionStore.remove(item, of: collection, now: hub.now, in: db)
        }
        return .json(Array(#"{"success":true}"#.utf8))
    }

    // MARK: - Looking up

    /// The collection of the path, whose key alone counts.
    ///
    /// - Throws: `CollectionError.notFound`, also for a private one of somebody else; `HubError` 401 or 403.
    private func collection(
        _ context: HubContext, forWriting: Bool = false, in db: Database
    ) throws -> RepositoryCollection {
        guard let key = context.parameters["slug"].flatMap(RepositoryCollection.key(ofSlug:)) else {
            throw CollectionError.notFound
        }
        let found = try CollectionStore.find(key, in: db)
        let view = try Rights.privateView(of: context.principal, in: db)
        guard view.shows(found) else { throw CollectionError.notFound }
        guard forWriting else { return found }
        guard try Rights.mayCreate(in: found.owner, context.principal, in: db) else {
            throw context.isAnonymous
                ? HubError.unauthorized()
                : .forbidden("You may not change the collections of '\(found.owner)'")
        }
        return found
    }

    /// Asked before a body is read, and again where something is changed.
    private func requireWriting(_ context: HubContext) throws {
        _ = try hub.read { db in try collection(context, forWriting: true, in: db) }
    }

    private func itemKey(_ context: HubContext) throws(CollectionError) -> RowKey {
        guard let key = context.parameters["item"].flatMap({ RowKey($0) }) else {
            throw .itemNotFound
        }
        return key
    }

    /// What is to be put into a collection.
    ///
    /// - Throws: `RegistryError.notFound`, `CollectionError.notFound`, also for what the caller may not see.
    private func target(
        _ id: String, _ type: String, _ context: HubContext, in db: Database
    ) throws -> CollectionItem.Target {
        let view = try Rights.privateView(of: context.principal, in: db)
        if type == "collection" {
            guard let key = RepositoryCollection.key(ofSlug: id) else {
                throw CollectionError.notFound
            }
            let found = try CollectionStore.find(key, in: db)
            guard view.shows(found) else { throw CollectionError.notFound }
            return .collection(found)
        }
        guard let kind = RepositoryKind(rawValue: type) else {
            throw HubError.badRequest(
                "'type': expected 'model', 'dataset' or 'collection', found '\(type)'")
        }
        guard let id = RepositoryID(id, kind: kind) else {
            throw RegistryError.notFound(id, mentioned: false)
        }
        let repository = try RepositoryStore.find(id, in: db)
        guard view.shows(repository) else {
            throw RegistryError.notFound(id.description, mentioned: false)
        }
        return .repository(repository.id, row: repository.row)
    }

    private func shown(
        _ collection: RepositoryCollection, _ context: HubContext, in db: Database
    ) throws -> ShownCollection {
        try ShownCollection(
            collection, to: Rights.privateView(of: context.principal, in: db), in: db)
    }
}
