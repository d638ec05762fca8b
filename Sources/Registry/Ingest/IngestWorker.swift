internal import Cards

/// What a worker makes of one thing.
enum IngestResult: Sendable {
    case card(PreparedCard)
    case scores([PreparedScores])
    /// The registry has the card with the same bytes.
    case unchanged
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
                }
            } catch {
                read.append(nil)
                results[index] = .failed(error)
            }
        }
        let isKnown = try known?.contain(
            read.map { $0?.id }, read.map { $0.map { CardPreparation.hash($0.bytes) } })
        for (index, card) in read.enumerated() {
            guard let card, isKnown?[index] != true else { continue }
            results[index] = .card(
                try preparation.prepare(
                    card.bytes, id: card.id, path: card.path, compressor: compressor))
        }
        return results
    }

    private static func read(_ item: IngestItem) throws(IngestFailure) -> Read {
        switch item {
        case .file(let location):
            guard let name = location.id, RepositoryID.isValid(name.utf8) else {
                throw IngestFailure(
                    path: location.path,
                    reason: "its place does not say which repository it belongs to")
            }
            do throws(FileError) {
                return Read(
                    id: RepositoryID(unchecked: name, kind: location.kind),
                    bytes: try FileReader.read(location.path), path: location.path)
            } catch {
                throw IngestFailure(path: location.path, reason: error.reason)
            }
        case .line(let bytes, let path, let number):
            do {
                return try self.line(bytes)
            } catch {
                throw IngestFailure(path: path, line: number, reason: "\(error)")
            }
        }
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
