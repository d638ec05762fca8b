/// The card files that paths name, found as they are asked for: a file is itself, a folder every card
/// below it, in the order of the bytes of names. Hidden folders are left out.
package struct CardFiles: Sendable {
    /// Which files of a folder are cards.
    package enum Choice: Sendable {
        /// Every `*.md`.
        case all
        /// What a registry takes: `README.md`, `owner__name.md`, files of scores (`.eval_results/*.yaml`,
        /// `results_*.json`), and checkpoint folders, with or without a card.
        case named
    }

    private struct Folder {
        var path: String
        /// The names of all folders above its files.
        var names: [Substring]
        /// It lies in a checkpoint folder, and belongs to it unless it has a card of its own.
        var isPart = false
    }

    private let choice: Choice
    private var paths: [String]
    private var folders: [Folder] = []
    private var files: [CardLocation] = []
    /// How many folders lie above the present walk's root.
    private var depth = 0

    package init(_ paths: [String], choice: Choice = .all) {
        self.paths = paths.reversed()
        self.choice = choice
    }

    /// - Throws: `FileError` where a path is not there or a folder cannot be read.
    package mutating func next() throws(FileError) -> CardLocation? {
        while true {
            if let file = files.popLast() { return file }
            if let folder = folders.popLast() {
                try open(folder)
            } else if let path = paths.popLast() {
                guard FileReader.isFolder(path) else { return try location(of: path) }
                let names = FileReader.resolved(path).split(separator: "/")
                depth = names.count
                if choice == .named, try isOwner(path, named: names.last) { depth -= 1 }
                folders = [Folder(path: path, names: names)]
            } else {
                return nil
            }
        }
    }

    /// All that are left.
    package mutating func rest() throws(FileError) -> [CardLocation] {
        var locations: [CardLocation] = []
        while let location = try next() { locations.append(location) }
        return locations
    }

    private func location(of path: String) throws(FileError) -> CardLocation {
        if path == "-" { return CardLocation(path: path, kind: .model, id: nil) }
        guard FileReader.exists(path) else {
            throw FileError(path: path, reason: "no such file or folder")
        }
        return CardLocation(of: path)
    }

    /// Whether a folder is of one owner: all folders in it are repositories, and one of them at least has a checkpoint.
    /// Cards alone do not show that: those of names without an owner may lie side by side.
    private func isOwner(_ path: String, named name: Substring?) throws(FileError) -> Bool {
        guard let name, RepositoryID.isValid("\(name)/a".utf8) else { return false }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        let entries = try FileReader.list(path)
        guard !entries.contains(where: Self.isMark) else { return false }
        var hasCheckpoint = false
        for folder in entries where folder.isFolder && !folder.name.hasPrefix(".") {
            let entries = try FileReader.list(prefix + folder.name)
            let isCheckpoint = entries.contains(where: Self.isMark)
            guard isCheckpoint || entries.contains(where: { $0.name == "README.md" }) else {
                return false
            }
            hasCheckpoint = hasCheckpoint || isCheckpoint
        }
        return hasCheckpoint
    }

    private static func isMark(_ entry: (name: String, isFolder: Bool)) -> Bool {
        !entry.isFolder && CheckpointMark.isMark(entry.name)
    }

    private mutating func open(_ folder: Folder) throws(FileError) {
        let prefix = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
        let entries = try FileReader.list(folder.path)
        let hasCard = entries.contains { $0.name == "README.md" && !$0.isFolder }
        let isCheckpoint =
            choice == .named && (hasCard || !folder.isPart)
            && entries.contains { !$0.isFolder && CheckpointMark.isMark($0.name) }
        for entry in entries.reversed() {
            if entry.isFolder {
                guard
                    !entry.name.hasPrefix(".") || choice == .named && entry.name == ".eval_results"
                else { continue }
                folders.append(
                    Folder(
                        path: prefix + entry.name, names: folder.names + [entry.name[...]],
                        isPart: isCheckpoint || folder.isPart))
            } else if isWanted(entry.name, in: folder.names.last) {
                var location = CardLocation(
                    path: prefix + entry.name, folders: folder.names, below: depth,
                    file: entry.name[...])
                if isCheckpoint, entry.name == "README.md", location.kind == .model {
                    location.checkpoint = folder.path
                }
                files.append(location)
            }
        }
        guard isCheckpoint, !hasCard else { return }
        var location = CardLocation(
            path: folder.path, folders: folder.names, below: depth, file: "README.md")
        guard location.kind == .model else { return }
        location.content = .checkpoint
        location.checkpoint = folder.path
        files.append(location)
    }

    private func isWanted(_ file: String, in folder: Substring?) -> Bool {
        guard choice == .named else { return file.hasSuffix(".md") }
        switch CardLocation.Content(folder: folder, file: file[...]) {
        case .evalResults, .lmEval, .checkpoint: return true
        case .card:
            return file.hasSuffix(".md")
                && (file == "README.md" || CardLocation.isNamedByOwner(file))
        }
    }
}
