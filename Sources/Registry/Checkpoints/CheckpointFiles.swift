internal import Cards
internal import Checkpoints

/// A checkpoint folder as an ingest finds it.
struct CheckpointFiles: Sendable {
    /// An absolute path, links resolved.
    var folder: String
    var state: FolderState
    /// As `FolderState.revision`.
    var revision: String
    /// What the configuration of an adapter names as its base.
    var adapterBase: String?

    /// - Throws: `CheckpointError` where the folder cannot be listed.
    init(folder: String) throws(CheckpointError) {
        self.folder = FileReader.resolved(folder)
        state = try FolderState(folder: folder)
        revision = state.revision
        adapterBase = ModelFactsReader.adapterBase(inFolder: folder)
    }

    /// What stands beside the card.
    var names: [String] { state.files.map(\.name).filter { $0 != "README.md" } }
}
