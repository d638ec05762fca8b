/// The folders of a version as they are being changed; only what is touched is read, and only what was changed is
/// written.
final class TreeEditor {
    private enum Child {
        case file(mode: TreeContent.Mode, oid: ObjectID)
        /// A folder that was not looked into.
        case folder(ObjectID)
        case opened(Folder)
    }

    private final class Folder {
        var children: [[UInt8]: Child]
        /// The id that it was read under; `nil` once it was changed.
        var oid: ObjectID?

        init(_ children: [[UInt8]: Child], oid: ObjectID?) {
            self.children = children
            self.oid = oid
        }
    }

    private let reader: VersionReader
    private let top: Folder

    init(_ reader: VersionReader, tree: ObjectID) throws {
        self.reader = reader
        top = try Self.open(tree, reader)
    }

    /// The file or folder at a path.
    func entry(at path: String) throws -> TreeContent.Entry? {
        var folder = top
        let parts = Self.parts(path)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch folder.children[part] {
            case .file(let mode, let oid):
                return isLast ? TreeContent.Entry(mode: mode, name: part, oid: oid) : nil
            case .folder, .opened:
                guard let next = try open(part, in: folder) else { return nil }
                folder = next
                if isLast {
                    return TreeContent.Entry(
                        mode: .directory, name: part, oid: try write(folder))
                }
            case nil: return nil
            }
        }
        return nil
    }

    /// Puts a file, or a folder with all that is in it, at a path that the rules allow.
    ///
    /// - Parameter mode: `nil` keeps that of the file that is there.
    /// - Throws: `VersionError.invalidPath` where a file is in the way, or a folder.
    func put(_ path: String, _ oid: ObjectID, mode: TreeContent.Mode? = nil) throws {
        let parts = Self.parts(path)
        var folders = [top]
        for part in parts.dropLast() {
            let folder = folders[folders.count - 1]
            if case .file = folder.children[part] {
                throw VersionError.invalidPath(
                    path, reason: "'\(String(decoding: part, as: UTF8.self))' is a file")
            }
            if let next = try open(part, in: folder) {
                folders.append(next)
            } else {
                let next = Folder([:], oid: nil)
                folder.children[part] = .opened(next)
                folders.append(next)
            }
        }
        guard let name = parts.last else { return }
        let folder = folders[folders.count - 1]
        var kept = TreeContent.Mode.file
        switch folder.children[name] {
        case .file(let mode, _): kept = mode
        case .folder, .opened:
            throw VersionError.invalidPath(path, reason: "a folder has this name")
        case nil: break
        }
        let mode = mode ?? kept
        folder.children[name] = mode == .directory ? .folder(oid) : .file(mode: mode, oid: oid)
        for folder in folders { folder.oid = nil }
    }

    /// Takes a file away, or a folder with all that is in it; folders that are empty then go too.
    ///
    /// - Returns: whether there was something.
    func remove(_ path: String, onlyFolder: Bool = false) throws -> Bool {
        let parts = Self.parts(path)
        var folders = [top]
        for part in parts.dropLast() {
            guard let next = try open(part, in: folders[folders.count - 1]) else { return false }
            folders.append(next)
        }
        guard var name = parts.last, let child = folders[folders.count - 1].children[name] else {
            return false
        }
        if onlyFolder, case .file = child { return false }
        for (index, folder) in folders.enumerated().reversed() {
            folder.children[name] = nil
            folder.oid = nil
            guard folder.children.isEmpty, index > 0 else { break }
            name = parts[index - 1]
        }
        for folder in folders { folder.oid = nil }
        return true
    }

    /// Writes every folder that was changed, and says the top one's id.
    func write() throws -> ObjectID { try write(top) }

    private func write(_ folder: Folder) throws -> ObjectID {
        if let oid = folder.oid { return oid }
        let tree = TreeContent(try entries(of: folder))
        let oid = GitHash.tree(tree.bytes)
        try TreeTable.insert(tree, oid: oid, in: reader.db)
        folder.oid = oid
        return oid
    }

    private func entries(of folder: Folder) throws -> [TreeContent.Entry] {
        try folder.children.map { name, child in
            switch child {
            case .file(let mode, let oid): TreeContent.Entry(mode: mode, name: name, oid: oid)
            case .folder(let oid): TreeContent.Entry(mode: .directory, name: name, oid: oid)
            case .opened(let folder):
                TreeContent.Entry(mode: .directory, name: name, oid: try write(folder))
            }
        }
    }

    /// The folder of a name in a folder; `nil` where there is none.
    private func open(_ name: [UInt8], in folder: Folder) throws -> Folder? {
        switch folder.children[name] {
        case .opened(let folder): return folder
        case .folder(let oid):
            let opened = try Self.open(oid, reader)
            folder.children[name] = .opened(opened)
            return opened
        case .file, nil: return nil
        }
    }

    private static func open(_ oid: ObjectID, _ reader: VersionReader) throws -> Folder {
        var children: [[UInt8]: Child] = [:]
        for entry in try reader.tree(oid).entries() {
            children[entry.name] =
                entry.mode == .directory
                ? .folder(entry.oid) : .file(mode: entry.mode, oid: entry.oid)
        }
        return Folder(children, oid: oid)
    }

    private static func parts(_ path: String) -> [[UInt8]] {
        path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    }
}
