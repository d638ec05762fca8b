/// Looks up many paths of a version, or of versions that follow one another: a folder is read once.
final class PathLookup {
    /// Bytes of folders that are remembered at once; beyond it all are forgotten.
    private static let heldByteCount = 8 << 20

    private let reader: VersionReader
    private var folders: [ObjectID: [[UInt8]: TreeContent.Entry]] = [:]
    private var held = 0
    /// What was read so far: folders, and the bytes of them.
    private(set) var readFolders = 0
    private(set) var readBytes = 0

    init(_ reader: VersionReader) { self.reader = reader }

    /// The entry of a path, which is no empty one; `nil` where nothing has it.
    func entry(at path: String, in tree: ObjectID) throws -> TreeContent.Entry? {
        var folder = tree
        var found: TreeContent.Entry?
        for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            if let found {
                guard found.mode == .directory else { return nil }
                folder = found.oid
            }
            found = try entries(of: folder)[Array(part)]
            guard found != nil else { return nil }
        }
        return found
    }

    private func entries(of folder: ObjectID) throws -> [[UInt8]: TreeContent.Entry] {
        if let known = folders[folder] { return known }
        let content = try reader.tree(folder)
        let entries = Dictionary(try content.entries().map { ($0.name, $0) }) { first, _ in first }
        readFolders += 1
        readBytes += content.bytes.count
        if held + content.bytes.count > Self.heldByteCount {
            folders = [:]
            held = 0
        }
        held += content.bytes.count
        folders[folder] = entries
        return entries
    }
}
