internal import Cards
internal import Checkpoints

/// What a worker makes of one thing.
enum IngestResult: Sendable {
    case card(PreparedCard)
    case scores([PreparedScores])
    /// The registry has the card with the same bytes.
    case unchanged
    /// Not a card, though its name is one's.
    case leftOut(IngestFailure)
    case failed(IngestFailure)
}

/// One worker's dealings with one piece of the input.
struct IngestWorker: Sendable {
    let preparation: CardPreparation
    /// `nil` where the registry is empty.
    let known: KnownCards?

    private struct Read {
        var id: RepositoryID
        var bytes: [UInt8]
        var path: String?
        var checkpoint: CheckpointFiles?
        var isAbsent = false
    }

    func work(_ items: [IngestItem]) throws -> [IngestResult] {
        let compressor = try TextCompressor()
        var read: [Read?] = []
        var results = [IngestResult](repeating: .unchanged, count: items.count)
        for (index, item) in items.enumerated() {
            do throws(IngestFailure) {
                if let scores = try ScoreFileReader.read(item) {
                    results[index] = .scores(scores)
                    read.append(nil)
                } else {
                    read.append(try Self.read(item))
                    if read[index] == nil { results[index] = .leftOut(Self.isNoCard(item)) }
                }
            } catch {
                read.append(nil)
                results[index] = .failed(error)
            }
        }
        // Beside a checkpoint more than the bytes may have changed, which the writer finds out.
        let isKnown = try known?.contain(
            read.map { $0?.id },
            read.map { $0?.checkpoint == nil ? $0.map { CardPreparation.hash($0.bytes) } : nil })
        for (index, card) in read.enumerated() {
            guard let card, isKnown?[index] != true else { continue }
            var prepared = try preparation.prepare(
                card.bytes, id: card.id, path: card.path, files: card.checkpoint?.names,
                adapterBase: card.checkpoint?.adapterBase,
                compressor: compressor)
            prepared.checkpoint = card.checkpoint
            prepared.isAbsent = card.isAbsent
            results[index] = .card(prepared)
        }
        return results
    }

    /// - Returns: `nil` for a file that is no card.
    private static func read(_ item: IngestItem) throws(IngestFailure) -> Read? {
        switch item {
        case .file(let location):
            let isAbsent = location.content == .checkpoint
            let bytes = isAbsent ? [] : try ScoreFileReader.contents(location.path)
            // At the top of what was asked for the folders above say whose card it is, unless it is a note about the
            // folder.
            let isCard = location.checkpoint != nil || FrontMatter(of: bytes).shape != .missing
            if location.id == nil, !isCard { return nil }
            guard let name = location.id ?? Self.nameFromAbove(location),
                RepositoryID.isValid(name.utf8)
            else {
                throw IngestFailure(
                    path: location.path,
                    reason: "its place does not say which repository it belongs to")
            }
            return Read(
                id: RepositoryID(unchecked: name, kind: location.kind), bytes: bytes,
                path: isAbsent ? nil : location.path,
                checkpoint: try location.checkpoint.map(checkpoint), isAbsent: isAbsent)
        case .line(let bytes, let path, let number):
            do {
                return try self.line(bytes)
            } catch {
                throw IngestFailure(path: path, line: number, reason: "\(error)")
            }
        }
    }

    private static func checkpoint(_ folder: String) throws(IngestFailure) -> CheckpointFiles {
        do throws(CheckpointError) {
            return try CheckpointFiles(folder: folder)
        } catch {
            throw IngestFailure(path: folder, reason: error.message)
        }
    }

    private static func nameFromAbove(_ location: CardLocation) -> String? {
        let folder = FileReader.resolved(location.checkpoint ?? location.path)
        return CardLocation(of: location.checkpoint == nil ? folder : folder + "/README.md").id
    }

    private static func isNoCard(_ item: IngestItem) -> IngestFailure {
        guard case .file(let location) = item else { return IngestFailure(path: "", reason: "") }
        return IngestFailure(
            path: location.path,
            reason: "left out: no front matter, and its place names no repository")
    }

    /// Reads `{id, kind, content}`; without a kind, the id says it.
    private static func line(_ bytes: [UInt8]) throws -> Read {
        struct Problem: Error, CustomStringConvertible { var description: String }
        let root = try JSONDocument(bytes).root
        guard root.kind == .object else {
            throw Problem(description: "expected an object {id, kind, content}")
        }
        guard let name = root["id"]?.string else {
            throw Problem(description: "'id': expected a text")
        }
        guard let content = root["content"], content.kind == .string else {
            throw Problem(description: "'content': expected a text")
        }
        var kind: RepositoryKind?
        if let value = root["kind"] {
            guard let text = value.string, let known = RepositoryKind(rawValue: text) else {
                throw Problem(description: "'kind': expected 'model' or 'dataset'")
            }
            kind = known
        }
        guard let id = RepositoryID(name, kind: kind) else { throw RegistryError.invalidID(name) }
        return Read(id: id, bytes: Array(content.textBytes), path: nil)
    }
}
