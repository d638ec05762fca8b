internal import GRDB

/// How folders are stored: those below the folder of the database relative to it, so that a registry can be moved
/// together with its checkpoints; others as absolute paths.
struct CheckpointPath {
    /// The database's folder with a slash at its end; empty for a database in memory.
    private let base: String

    init(_ db: Database) throws {
        let file = try String.fetchOne(
            db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'")
        base =
            file.flatMap { file in
                file.lastIndex(of: "/").map { String(file[...$0]) }
            } ?? ""
    }

    func stored(_ folder: String) -> String {
        base.isEmpty || !folder.hasPrefix(base) ? folder : String(folder.dropFirst(base.count))
    }

    func absolute(_ stored: String) -> String { stored.hasPrefix("/") ? stored : base + stored }
}
