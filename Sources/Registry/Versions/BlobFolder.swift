internal import Foundation
internal import GRDB

/// Where the contents of a registry lie: remembered in the database, so that every command finds what another has
/// stored; else beside it.
package enum BlobFolder {
    private static let setting = "blobs"

    /// Opens the store, which is made where it is not there, and remembers its folder where the registry can be written.
    ///
    /// - Parameter asked: what the user says; `nil` for nothing.
    /// - Throws: as `path(of:asked:)`; `BlobError`.
    package static func openStore(
        of registry: Registry, asked: String? = nil
    ) throws -> BlobStore {
        try open(path(of: registry, asked: asked), of: registry)
    }

    /// As `openStore`, but makes nothing: `nil` where there is no folder and no content would lie in it.
    package static func existingStore(
        of registry: Registry, asked: String? = nil
    ) throws -> BlobStore? {
        let path = try path(of: registry, asked: asked)
        if isFolder(path) { return try open(path, of: registry) }
        guard try !registry.read(hasContents) else { throw RegistryError.noBlobFolder(path: path) }
        return nil
    }

    private static func open(_ path: String, of registry: Registry) throws -> BlobStore {
        let blobs = try BlobStore(folder: path)
        guard !registry.isReadOnly else { return blobs }
        let isKnown = try registry.read { try remembered(in: $0) == path }
        if !isKnown { try registry.write { try remember(path, in: $0) } }
        return blobs
    }

    /// The absolute path of the folder.
    ///
    /// Another one than the remembered is taken where nothing would be lost: the remembered one is gone, or what lies
    /// there lies in the other as well.
    /// - Throws: `RegistryError.otherBlobFolder`; `.noBlobFolder` where contents are stored and their folder is gone.
    package static func path(of registry: Registry, asked: String?) throws -> String {
        let usual = canonical(BlobStore.defaultFolder(ofDatabase: registry.path))
        let remembered = try registry.read(remembered)
        if let asked {
            let asked = canonical(asked)
            // Contents may have been stored before folders were remembered.
            let isUsual = try remembered == nil && isFolder(usual) && holdsAll(usual, registry)
            guard let remembered = remembered ?? (isUsual ? usual : nil), remembered != asked else {
                return asked
            }
            if isFolder(asked), !isFolder(remembered) { return asked }
            guard try holdsAll(asked, registry) else {
                throw RegistryError.otherBlobFolder(path: remembered, asked: asked)
            }
            return asked
        }
        guard let remembered else { return usual }
        guard try !isFolder(remembered) && registry.read(hasContents) else { return remembered }
        // The registry and its folder may have been given other names together.
        guard isFolder(usual), try holdsAll(usual, registry) else {
            throw RegistryError.noBlobFolder(path: remembered)
        }
        return usual
    }

    // MARK: - The setting

    private static func remembered(in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [setting]
        ).map(CheckpointPath(db).absolute)
    }

    private static func remember(_ folder: String, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO setting (name, value) VALUES (?1, ?2)
                ON CONFLICT DO UPDATE SET value = ?2
                """, arguments: [setting, try CheckpointPath(db).stored(folder)])
    }

    // MARK: - Contents

    private static func hasContents(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM blob WHERE is_stored = 1)")
            ?? false
    }

    private static func holdsAll(_ folder: String, _ registry: Registry) throws -> Bool {
        try registry.read { db in
            let hashes = try ContentHash.fetchCursor(
                db, sql: "SELECT sha256 FROM blob WHERE is_stored = 1")
            while let hash = try hashes.next() {
                guard BlobStore.contains(hash, in: folder) else { return false }
            }
            return true
        }
    }

    // MARK: - Paths

    /// An absolute path without links, as SQLite gives that of the database, as far as the file is there.
    private static func canonical(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static func isFolder(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/.")
    }
}
