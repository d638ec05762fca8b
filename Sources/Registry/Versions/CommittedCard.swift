internal import Cards
internal import GRDB

/// Brings what the registry says of a repository in step with a new version of `main`: card, lineage, scores, gate,
/// filters and search come from its files.
struct CommittedCard {
    let builder: CommitBuilder
    let writer: CardWriter
    let preparation: CardPreparation

    init(_ builder: CommitBuilder) throws {
        self.builder = builder
        preparation = CardPreparation(Linter())
        writer = try CardWriter(
            builder.reader.db, postings: PostingWriter(), preparation: preparation, now: builder.now
        )
    }

    private var repository: StoredRepository { builder.repository }
    private var reader: VersionReader { builder.reader }

    /// - Parameters:
    ///   - old: the folder of the version before; `nil` for the first one.
    ///   - keepsFolder: whether a registered checkpoint folder stays the place of the checkpoint; else a version with
    ///     weights takes its place when the files of the checkpoint change.
    /// - Throws: `VersionError.invalidCard`.
    func update(
        from old: ObjectID?, to new: ObjectID, allowsInvalidCards: Bool, keepsFolder: Bool = false
    ) throws {
        let before = try old.map { try TopFolder($0, reader) }
        let after = try TopFolder(new, reader)
        let hasOtherCheckpoint = try hasOtherCheckpoint(old, new)
        let leavesFolder =
            try hasOtherCheckpoint && !keepsFolder && CommittedCheckpoint.hasWeights(new, reader)
            && CheckpointStore.forget(Int(repository.row), in: reader.db)
        let facts = try newFacts(from: old, to: new)
        let base = try writer.states.adapterBase(of: Int(repository.row))
        let newBase = if let facts { facts.adapterBase } else { base }
        if before == nil || before != after || leavesFolder || newBase != base {
            let isNew = before?.card != after.card
            let bytes = try builder.bytes(at: RootCommit.cardPath) ?? []
            if isNew, !allowsInvalidCards { try refuse(bytes) }
            try writer.write(
                bytes, of: repository.id, files: after.files, adapterBase: newBase)
        } else {
            try reader.db.execute(
                sql: "UPDATE repository SET updated_at = ? WHERE id = ?",
                arguments: [builder.now, repository.row])
        }
        try updateScores(from: before?.results, to: after.results)
        if let facts { try ModelFacts.store(facts, of: Int(repository.row), in: reader.db) }
        if hasOtherCheckpoint {
            try VerificationStore.show(
                of: Int(repository.row), in: reader.db, postings: writer.postings)
        }
        try writer.flush()
    }

    /// Whether the files that are loaded are others than those of the version before.
    private func hasOtherCheckpoint(_ old: ObjectID?, _ new: ObjectID) throws -> Bool {
        guard repository.id.kind == .model, old != new else { return false }
        let before = try old.map { try CommittedCheckpoint.state(of: $0, reader) } ?? [:]
        return try before != CommittedCheckpoint.state(of: new, reader)
    }

    private func refuse(_ bytes: [UInt8]) throws {
        let errors = CardRules.refused(bytes, id: repository.id)
        guard errors.isEmpty else { throw VersionError.invalidCard(errors) }
    }

    /// Claims of `.eval_results/*.yaml` follow their files.
    private func updateScores(from old: ObjectID?, to new: ObjectID?) throws {
        guard old != new, repository.id.kind == .model else { return }
        let before = try results(old)
        let after = try results(new)
        for (path, oid) in after where before[path] != oid {
            guard let bytes = try builder.bytes(at: path) else { continue }
            _ = try writer.write(
                PreparedScores(
                    id: repository.id, path: path, sha256: CardPreparation.hash(bytes),
                    claims: ScoreClaims.evalResults(
                        EvalResultFile(bytes), path: path, id: repository.id.name)))
        }
        for path in before.keys where after[path] == nil {
            for table in ["score WHERE claimant_id", "score_file WHERE repository_id"] {
                try reader.db.execute(
                    sql: "DELETE FROM \(table) = ? AND path = ?",
                    arguments: [repository.row, path])
            }
        }
    }

    /// What weights and configuration say, where they are others than before.
    private func newFacts(from old: ObjectID?, to new: ObjectID) throws -> ModelFacts? {
        guard repository.id.kind == .model else { return nil }
        let before = try old.map(relevantFiles) ?? [:]
        let after = try relevantFiles(new)
        guard before != after else { return nil }
        var isComplete = true
        var facts = try ModelFactsReader.facts(names: after.keys.sorted()) { name in
            do {
                return try builder.content(at: name)
            } catch BlobError.changed, BlobError.missing {
                // A commit need not wait for a linked file that is not what it was.
                isComplete = false
                return nil
            }
        }
        if !isComplete, ModelFactsReader.areSameWeights(before, after),
            let known = try ModelFacts.stored(of: Int(repository.row), in: reader.db)
        {
            facts = facts ?? ModelFacts()
            facts?.parameters = known.parameters
            facts?.safetensors = known.safetensors
            facts?.gguf = known.gguf
        }
        return facts ?? ModelFacts()
    }

    private func relevantFiles(_ tree: ObjectID) throws -> [String: ObjectID] {
        var files: [String: ObjectID] = [:]
        for entry in try reader.tree(tree).entries() where entry.mode != .directory {
            let name = String(decoding: entry.name, as: UTF8.self)
            if ModelFactsReader.isRelevant(name) { files[name] = entry.oid }
        }
        return files
    }

    private func results(_ folder: ObjectID?) throws -> [String: ObjectID] {
        guard let folder else { return [:] }
        var results: [String: ObjectID] = [:]
        for entry in try reader.tree(folder).entries() where entry.mode != .directory {
            let name = String(decoding: entry.name, as: UTF8.self)
            guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
            results["\(TopFolder.results)/\(name)"] = entry.oid
        }
        return results
    }
}

/// What the top folder of a version says about its repository.
private struct TopFolder: Equatable {
    static let results = ".eval_results"
    /// Names beyond these tell nothing new.
    private static let maximumFiles = 5000

    var card: ObjectID?
    /// Of the folder of results.
    var results: ObjectID?
    /// Files but for hidden ones, in git's order, with their sizes.
    var files: [(name: String, size: Int)] = []

    init(_ tree: ObjectID, _ reader: VersionReader) throws {
        for entry in try reader.tree(tree).entries() {
            let name = String(decoding: entry.name, as: UTF8.self)
            if entry.mode == .directory {
                if name == Self.results { results = entry.oid }
                continue
            }
            if name == RootCommit.cardPath { card = entry.oid }
            guard !name.hasPrefix("."), files.count < Self.maximumFiles else { continue }
            files.append((name, try reader.file(entry, path: name).size))
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.card == right.card && left.files.elementsEqual(right.files) { $0 == $1 }
    }
}
