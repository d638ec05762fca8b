import ArgumentParser
import Cards
import Checkpoints
import Foundation
import Registry
import Synchronization
import Verification

/// Finds checkpoints by folder, by GGUF file or by id. What exists as a path wins over an id; of an id the folder that was
/// registered last, else the files of a version.
final class CheckpointResolver: Sendable {
    /// A folder needs no registry; an id says what is wrong with it.
    private let registry: Result<Registry, any Error>
    private let global: GlobalOptions
    private let data: String?
    /// Opened for the first content that lies there.
    private let blobs = Mutex<BlobStore?>(nil)
    private let folders = TemporaryFolders(in: FileManager.default.temporaryDirectory.path)

    /// - Parameter data: the folder of contents; `nil` for the one that was used before, else beside the registry.
    init(_ global: GlobalOptions, data: String?) {
        self.global = global
        self.data = data
        registry = Result { try global.openRegistry(.read) }
    }

    // MARK: - Places

    /// - Parameter revision: of a repository; `nil` for the folder that is registered, else for `main`.
    /// - Throws: `RegistryError` for an id that is not known or without a registry; `VersionError` for a revision that is
    ///   none; `VerificationError.noCheckpoint` where there are no files.
    func place(of target: String, revision: String? = nil) throws -> CheckpointPlace {
        if FileReader.isFolder(target) {
            guard revision == nil else {
                throw ValidationError("--revision goes with an id, and '\(target)' is a folder")
            }
            let folder = FileReader.resolved(target)
            let id = try (try? registry.get())?.read {
                try CheckpointStore.repository(atFolder: folder, in: $0)
            }
            return CheckpointPlace(files: .folder(folder), id: id, card: try id.flatMap(card))
        }
        if target.hasSuffix(".gguf"), FileReader.exists(target) {
            guard revision == nil else {
                throw ValidationError("--revision goes with an id, and '\(target)' is a file")
            }
            return CheckpointPlace(files: .file(FileReader.resolved(target)))
        }
        let id = try RepositoryID(argument: target, kind: .model)
        guard let place = try place(of: id, revision: revision, in: try registry.get()) else {
            throw VerificationError.noCheckpoint(id: id.description)
        }
        return place
    }

    /// - Returns: `nil` where the repository has no checkpoint.
    private func place(
        of id: RepositoryID, revision: String?, in registry: Registry
    ) throws -> CheckpointPlace? {
        // As it is written in the registry, whatever the case of the letters that were typed.
        let (id, files) = try registry.read { db -> (RepositoryID, CheckpointPlace.Files?) in
            let repository = try RepositoryStore.find(id, in: db)
            if revision == nil,
                let folder = try CheckpointStore.checkpointFolder(of: repository.id, in: db)
            {
                return (repository.id, .folder(folder))
            }
            let checkpoint = try CommittedCheckpoint(
                revision ?? "main", of: repository, in: db)
            return (repository.id, checkpoint.map(CheckpointPlace.Files.version))
        }
        guard let files else { return nil }
        let isFolder = if case .folder = files { true } else { false }
        return CheckpointPlace(files: files, id: id, card: isFolder ? try card(of: id) : nil)
    }

    /// Every registered checkpoint, by id.
    func registered() throws -> [CheckpointPlace] {
        let registry = try registry.get()
        let ids = try registry.read { db in
            try CheckpointStore.all(in: db).map(\.id) + CommittedCheckpoint.all(in: db)
        }
        return try ids.sorted { $0.name < $1.name }
            .compactMap { try place(of: $0, revision: nil, in: registry) }
    }

    /// What an adapter is applied to: as asked; else a registered parent, else a neighbour of that name.
    ///
    /// - Parameter folder: where the adapter's files lie now.
    private func base(
        of place: CheckpointPlace, in folder: String, asked: CheckpointPlace?
    ) throws -> CheckpointPlace? {
        if let asked { return asked }
        guard let name = AdapterBase.name(in: folder) else { return nil }
        if let registry = try? registry.get(), let id = RepositoryID(name, kind: .model) {
            do {
                if let base = try self.place(of: id, revision: nil, in: registry) { return base }
            } catch RegistryError.notFound {}
        }
        guard case .folder(let folder) = place.files else { return nil }
        return AdapterBase.neighbours(of: folder, name: name).first(where: FileReader.isFolder)
            .map { CheckpointPlace(files: .folder($0)) }
    }

    // MARK: - Folders

    /// The folders of a checkpoint and of what it is applied to; made ones are there until the program ends.
    func folders(
        of place: CheckpointPlace, base asked: CheckpointPlace?
    ) throws -> (folder: String, base: String?) {
        var made: [String] = []
        return try open(place, base: asked, &made)
    }

    /// The folders of a checkpoint and of what it is applied to, for the time of a call.
    func withFolders<Value>(
        of place: CheckpointPlace, base asked: CheckpointPlace?,
        _ body: (_ folder: String, _ base: String?) throws(VerificationError) -> Value
    ) throws(VerificationError) -> Value {
        var made: [String] = []
        defer { for folder in made { folders.remove(folder) } }
        let opened: (folder: String, base: String?)
        do {
            opened = try open(place, base: asked, &made)
        } catch let error as VerificationError {
            throw error
        } catch {
            throw .noFiles(id: place.name, reason: "\(error)")
        }
        return try body(opened.folder, opened.base)
    }

    private func open(
        _ place: CheckpointPlace, base asked: CheckpointPlace?, _ made: inout [String]
    ) throws -> (folder: String, base: String?) {
        let folder = try open(place, &made)
        let base = try base(of: place, in: folder, asked: asked).map { try open($0, &made) }
        return (folder, base)
    }

    private func open(_ place: CheckpointPlace, _ made: inout [String]) throws -> String {
        switch place.files {
        case .folder(let folder): return folder
        case .file(let file):
            let folder = try folders.make()
            made.append(folder)
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/\(place.name)", withDestinationPath: file)
            return folder
        case .version(let checkpoint):
            let folder = try folders.make()
            made.append(folder)
            let registry = try registry.get()
            try checkpoint.layOut(in: folder, blobs: { try openBlobs(registry) }, from: registry)
            return folder
        }
    }

    private func openBlobs(_ registry: Registry) throws -> BlobStore {
        try blobs.withLock { blobs in
            let store = try blobs ?? BlobFolder.openStore(of: registry, asked: data)
            blobs = store
            return store
        }
    }

    // MARK: - Verifications

    /// Whether the last verification is of the present files, at this level or a higher one, by this version.
    func isVerified(_ place: CheckpointPlace, level: VerificationLevel) throws -> Bool {
        guard let id = place.id,
            let (last, isStale) = try registry.get().read({ db in
                try VerificationStore.counting(
                    of: RepositoryStore.find(id, in: db).row, in: db)
            })
        else { return false }
        let isOfThese =
            switch place.files {
            case .folder(let folder):
                last.revision == (try? FolderState(folder: folder))?.revision
            case .file: false
            case .version: !isStale
            }
        return isOfThese && last.engine == EngineName.current
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
            if case .folder(let folder) = place.files, let state = try? FolderState(folder: folder),
                state.revision == revision
            {
                try CheckpointStore.register(state, folder: folder, of: id, in: db)
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
