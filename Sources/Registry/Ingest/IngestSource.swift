package import Cards

/// One thing to be ingested, as a worker gets it.
enum IngestItem: Sendable {
    /// A card in a file; the worker reads it.
    case file(CardLocation)
    /// A line of a stream of `{id, kind, content}`.
    case line([UInt8], path: String, number: Int)
}

/// Where cards come from, read as they are asked for.
package struct IngestSource {
    private var parts: [() throws -> IngestItem?]

    /// Cards in files: see `CardFiles`.
    ///
    /// - Parameter id: of the repository that a lone file, or the top of a folder, belongs to.
    package init(files paths: [String], choice: CardFiles.Choice, id: RepositoryID? = nil) {
        var files = CardFiles(paths, choice: choice)
        parts = [
            {
                guard var location = try files.next() else { return nil }
                if let id, location.id == nil || paths.contains(location.path) {
                    (location.id, location.kind) = (id.name, id.kind)
                }
                return .file(location)
            }
        ]
    }

    /// A stream of JSON lines `{id, kind, content}`; `-` is standard input.
    ///
    /// - Throws: `FileError`.
    package init(jsonLines path: String) throws {
        let lines = try FileLines(path)
        parts = [{ try lines.next().map { .line($0.bytes, path: path, number: $0.number) } }]
    }

    /// Goes on with another source when this one is at its end.
    package mutating func append(_ other: IngestSource) { parts += other.parts }

    /// How many things are left; reads all input, and stops early where `isCancelled` says so.
    package mutating func count(until isCancelled: () -> Bool) throws -> Int {
        var count = 0
        while !isCancelled(), let items = try next(1024) { count += items.count }
        return count
    }

    /// At most `count` things; `nil` at the end.
    mutating func next(_ count: Int) throws -> [IngestItem]? {
        var items: [IngestItem] = []
        while let part = parts.first, items.count < count {
            if let item = try part() { items.append(item) } else { parts.removeFirst() }
        }
        return items.isEmpty ? nil : items
    }
}
