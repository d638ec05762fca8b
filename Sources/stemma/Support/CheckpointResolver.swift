import Cards
import Checkpoints
import Foundation
import Registry
import Verification

/// A checkpoint that a command is about.
struct CheckpointPlace {
    var folder: String
    /// `nil` for a folder that is not registered.
    var id: RepositoryID?
    /// The registered card.
    var card: [UInt8]?

    var name: String {
        id?.name ?? URL(fileURLWithPath: folder).lastPathComponent
    }
}

/// Finds checkpoints by folder or by id. An existing folder wins over an id.
final class CheckpointResolver: Sendable {
    /// A folder needs no registry; an id says what is wrong with it.
    private let registry: Result<Registry, any Error>
    private let global: GlobalOptions

    init(_ global: GlobalOptions) {
        self.global = global
        registry = Result { try global.openRegistry(.read) }
    }

    /// - Throws: `RegistryError` for an id that is not known or without a registry; `VerificationError.noCheckpoint`
    ///   for one without a folder.
    func place(of target: String) throws -> CheckpointPlace {
        if FileReader.isFolder(target) {
            let folder = FileReader.resolved(target)
            let id = try (try? registry.get())?.read {
                try CheckpointStore.repository(atFolder: folder, in: $0)
            }
            return CheckpointPlace(folder: folder, id: id, card: try id.flatMap(card))
        }
        let id = try RepositoryID(argument: target, kind: .model)
        let folder = try registry.get().read {
            try CheckpointStore.checkpointFolder(of: id, in: $0)
        }
        guard let folder else { throw VerificationError.noCheckpoint(id: id.description) }
        return CheckpointPlace(folder: folder, id: id, card: try card(of: id))
    }

    /// Every registered checkpoint.
    func registered() throws -> [CheckpointPlace] {
        try registry.get().read { try CheckpointStore.all(in: $0) }.map { place in
            CheckpointPlace(folder: place.folder, id: place.id, card: try card(of: place.id))
        }
    }

    /// The folder of what an adapter is applied to: as asked; else a registered parent's, else a neighbour of that name.
    func base(of place: CheckpointPlace, asked: String?) throws -> String? {
        if let asked { return try self.place(of: asked).folder }
        guard let name = AdapterBase.name(in: place.folder) else { return nil }
        if let registry = try? registry.get(), let id = RepositoryID(name, kind: .model) {
            let folder = try registry.read { db in
                do {
                    return try CheckpointStore.checkpointFolder(of: id, in: db)
                } catch RegistryError.notFound {
                    return nil
                }
            }
            if let folder { return folder }
        }
        return AdapterBase.neighbours(of: place.folder, name: name)
            .first(where: FileReader.isFolder)
    }

    /// Whether the last verification is of the present files, at this level or a higher one, by this version.
    func isVerified(_ place: CheckpointPlace, level: VerificationLevel) throws -> Bool {
        guard let id = place.id,
            let last = try registry.get().read({ try VerificationStore.latest(of: id, in: $0) })
        else { return false }
        let state = try? FolderState(folder: place.folder)
        return last.revision == state?.revision && last.engine == EngineName.current
            && VerificationLevel(rawValue: last.level).map { $0 >= level } == true
            // What failed may have failed for want of time, of memory or of its base.
            && last.outcome != CheckOutcome.failed.rawValue
    }

    /// Keeps a report of a registered checkpoint; one of another is nobody's.
    func store(_ report: VerificationReport, of place: CheckpointPlace) throws {
        guard let id = place.id, let revision = report.revision else { return }
        var writer = JSONWriter()
        writer.verification(report)
        let record = VerificationRecord(
            revision: revision, level: report.level.rawValue, outcome: report.outcome.rawValue,
            engine: report.engine, host: ProcessInfo.processInfo.hostName,
            startedAt: Int(Date().timeIntervalSince1970 - report.seconds), seconds: report.seconds,
            report: writer.bytes)
        let registry = try global.openRegistry(.write)
        try registry.write { db in
            // What was verified is what the registry now knows to be there.
            if let state = try? FolderState(folder: place.folder), state.revision == revision {
                try CheckpointStore.register(state, folder: place.folder, of: id, in: db)
            }
            try VerificationStore.record(record, of: id, in: db)
        }
        try registry.close()
    }

    // MARK: - Parts

    private func card(of id: RepositoryID) throws -> [UInt8]? {
        try (try? registry.get())?.read { db in
            do {
                return try StoredCard.fetch(id, in: db).bytes
            } catch RegistryError.notFound {
                return nil
            }
        }
    }
}
