import ArgumentParser
import Cards
import Registry

/// What an ingest was asked to read, so that it can be read twice: once to count, once to store.
struct IngestInput: Sendable {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case auto, jsonl
    }

    enum Naming: String, ExpressibleByArgument, CaseIterable {
        case path, filename
    }

    var paths: [String]
    var format: Format
    var naming: Naming
    /// Of the one repository that the paths are about.
    var id: RepositoryID?

    /// Whether reading it takes it away.
    var isStream: Bool { paths.contains("-") }

    /// - Throws: `FileError` where a stream of lines cannot be opened.
    func source() throws -> IngestSource {
        var source = IngestSource(files: [], choice: .named)
        for path in paths {
            if format == .jsonl || path.hasSuffix(".jsonl") {
                source.append(try IngestSource(jsonLines: path))
            } else {
                source.append(
                    IngestSource(
                        files: [path], choice: naming == .filename ? .all : .named, id: id))
            }
        }
        return source
    }
}
