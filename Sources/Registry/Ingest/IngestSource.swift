package import Cards

/// One thing to be ingested, as a worker gets it.
enum IngestItem: Sendable {
    /// A card in a file; the worker reads it.
    case file(CardLocation)
    /// A line of a stream of `{id, kind, content}`.
    case line([UInt8], path: String, number: Int)
}

/// What a worker takes at a time.
struct IngestPiece: Sendable {
    var items: [IngestItem] = []
    /// Bytes of lines and of files.
    var byteCount = 0
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
        while !isCancelled(), try next() != nil { count += 1 }
        return count
    }

    /// At most `count` things, and none once they have `byteCount` bytes; `nil` at the end.
    mutating func nextPiece(_ count: Int, byteCount: Int) throws -> IngestPiece? {
        var piece = IngestPiece()
        while piece.items.count < count, piece.byteCount < byteCount, let item = try next() {
            switch item {
            case .file(let location): piece.byteCount += FileReader.size(of: location.path) ?? 0
            case .line(let line, _, _): piece.byteCount += line.count
            }
            piece.items.append(item)
        }
        return piece.items.isEmpty ? nil : piece
    }

    private mutating func next() throws -> IngestItem? {
        while let part = parts.first {
            if let item = try part() { return item }
            parts.removeFirst()
        }
        return nil
    }
}
