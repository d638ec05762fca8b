internal import Cards
internal import GRDB
internal import Registry

/// A collection as one caller sees it: without what that caller may not know of.
struct ShownCollection: Sendable {
    private struct Item: Sendable {
        let item: CollectionItem
        /// `nil` for a collection.
        let repository: StoredRepository?
    }

    private let collection: RepositoryCollection
    private let owner: Account?
    private let items: [Item]

    init(
        _ collection: RepositoryCollection, to view: PrivateView, itemLimit: Int = .max,
        in db: Database
    ) throws {
        self.collection = collection
        owner = try AccountStore.existing(collection.owner, in: db)
        var items: [Item] = []
        for item in try CollectionStore.items(of: collection, in: db) {
            guard items.count < itemLimit else { break }
            if let shown = try Self.shown(item, to: view, in: db) { items.append(shown) }
        }
        self.items = items
    }

    /// `nil` for what the caller may not know of.
    private static func shown(
        _ item: CollectionItem, to view: PrivateView, in db: Database
    ) throws -> Item? {
        switch item.target {
        case .collection(let other):
            return view.shows(other) ? Item(item: item, repository: nil) : nil
        case .repository(_, let row):
            guard let repository = try RepositoryStore.fetch(row: row, in: db),
                view.shows(repository)
            else { return nil }
            return Item(item: item, repository: repository)
        }
    }

    func json() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer, isInList: false)
        return writer.bytes
    }

    /// - Parameter isInList: leaves out `position`, which clients of lists count themselves.
    func write(to writer: inout JSONWriter, isInList: Bool) {
        writer.object { writer in
            writer.key("slug")
            writer.string(collection.slug)
            writer.key("title")
            writer.string(collection.title)
            if let description = collection.description {
                writer.key("description")
                writer.string(description)
            }
            writer.key("owner")
            writer.object { writer in
                writer.key("name")
                writer.string(collection.owner)
                writer.key("fullname")
                writer.string(owner?.fullName ?? collection.owner)
                writer.key("type")
                writer.string(owner?.kind == .organization ? "org" : "user")
            }
            writer.key("lastUpdated")
            writer.time(collection.updatedAt)
            if !isInList {
                writer.key("position")
                writer.int(collection.position)
            }
            writer.key("private")
            writer.bool(collection.isPrivate)
            writer.key("theme")
            writer.string(collection.theme)
            writer.key("upvotes")
            writer.int(0)
            writer.key("items")
            writer.array { writer in
                for item in items { Self.write(item, to: &writer) }
            }
        }
    }

    private static func write(_ shown: Item, to writer: inout JSONWriter) {
        let item = shown.item
        writer.object { writer in
            writer.key("_id")
            writer.string("\(item.key)")
            writer.key("position")
            writer.int(item.position)
            switch item.target {
            case .repository(let id, _):
                writer.key("id")
                writer.string(id.name)
                writer.key("type")
                writer.string(id.kind.rawValue)
                if let repository = shown.repository {
                    writer.key("author")
                    writer.string(String(id.owner))
                    writer.key("private")
                    writer.bool(repository.isPrivate)
                    writer.key("lastModified")
                    writer.time(repository.updatedAt)
                    writer.key("downloads")
                    writer.int(repository.downloads)
                    writer.key("likes")
                    writer.int(repository.likes)
                }
            case .collection(let other):
                writer.key("id")
                writer.string("\(other.key)")
                writer.key("slug")
                writer.string(other.slug)
                writer.key("type")
                writer.string("collection")
                writer.key("title")
                writer.string(other.title)
            }
            if let note = item.note {
                writer.key("note")
                writer.object { writer in
                    writer.key("text")
                    writer.string(note)
                    writer.key("html")
                    writer.string(HTMLRenderer().render(Array(note.utf8)))
                }
            }
        }
    }
}

extension PrivateView {
    func shows(_ repository: StoredRepository) -> Bool {
        !repository.isPrivate || contains(repository.id)
    }

    func shows(_ collection: RepositoryCollection) -> Bool {
        !collection.isPrivate || owners.contains { AccountName.areEqual($0, collection.owner) }
    }
}
