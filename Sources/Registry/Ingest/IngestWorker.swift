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

    private enum Reading {
        case card(Card)
        case scores([PreparedScores])
        case leftOut(IngestFailure)
    }

    private struct Card {
        var id: RepositoryID
        var bytes: [UInt8]
        var path: String?
        var checkpoint: CheckpointFiles?
        var isAbsent = false
    }

    func work(_ items: [IngestItem]) throws -> [IngestResult] {
        let compressor = try TextCompressor()
        var read = [Card?](repeating: nil, count: items.count)
        var results = [IngestResult](repeating: .unchanged, count: items.count)
        for (index, item) in items.enumerated() {
            do throws(IngestFailure) {
                switch try Self.read(item) {
                case .card(let card): read[index] = card
                case .scores(let scores): results[index] = .scores(scores)
                case .leftOut(let file): results[index] = .leftOut(file)
                }
            } catch {
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

    private static func read(_ item: IngestItem) throws(IngestFailure) -> Reading {
        switch item {
        case .file(let location):
            if let scores = try ScoreFileReader.read(location) { return .scores(scores) }
            return try file(location)
        case .line(let bytes, let path, let number):
            do {
                let root = try JSONDocument(bytes).root
                let scores = ScoreFileReader.read(root, bytes: bytes, path: path, number: number)
                if let scores { return .scores([scores]) }
                return .card(try line(root))
            } catch {
                throw IngestFailure(path: path, line: number, reason: "\(error)")
            }
        }
    }

    private static func file(_ location: CardLocation) throws(IngestFailure) -> Reading {
        let isAbsent = location.content == .checkpoint
        let bytes = isAbsent ? [] : try ScoreFileReader.contents(location.path)
        // At the top of what was asked for the folders above say whose card it is, unless it is a note about the
        // folder.
        let isCard = location.checkpoint != nil || FrontMatter(of: bytes).shape != .missing
        guard location.id != nil || isCard else {
            return .leftOut(
                IngestFailure(
                    path: location.path,
                    reason: "left out: no front matter, and its place names no repository"))
        }
        guard let name = location.id ?? nameFromAbove(location), RepositoryID.isValid(name.utf8)
        else {
            throw IngestFailure(
                path: location.path, reason: "its place does not say which repository it belongs to"
            )
        }
        return .card(
            Card(
                id: RepositoryID(unchecked: name, kind: location.kind), bytes: bytes,
                path: isAbsent ? nil : location.path,
                checkpoint: try location.checkpoint.map(checkpoint), isAbsent: isAbsent))
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

    /// Reads `{id, kind, content}`; without a kind, the id says it.
    private static func line(_ root: JSONValue) throws -> Card {
        struct Problem: Error, CustomStringConvertible { var description: String }
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
        return Card(id: id, bytes: Array(content.textBytes), path: nil)
    }
}
