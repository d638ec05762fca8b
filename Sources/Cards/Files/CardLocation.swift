/// A card file, and what its place says about the repository that it belongs to.
package struct CardLocation: Equatable, Sendable {
    package var path: String
    package var kind: RepositoryKind
    /// `owner/name` or a legacy name; `nil` where the place does not say.
    package var id: String?

    package init(path: String, kind: RepositoryKind, id: String?) {
        self.path = path
        self.kind = kind
        self.id = id
    }

    /// Reads the place of a file.
    ///
    /// The nearest folder named `datasets` or `models` says the kind; without one it is a model. `owner__name.md` is
    /// `owner/name`, `README.md` takes its id from the two folders above it (one, where the upper is `datasets`,
    /// `models` or above `root`), any other `name.md` is the legacy id `name`.
    ///
    /// - Parameter root: the folder that a walk began in; ids never reach above it.
    package init(of path: String, root: String? = nil) {
        let resolved = FileReader.resolved(path)
        let parts = resolved.split(separator: "/")
        let folders = parts.dropLast()
        let marker = folders.last { $0 == "datasets" || $0 == "models" }
        kind = marker == "datasets" ? .dataset : .model
        self.path = path
        let file = parts.last ?? ""
        let stem = file.hasSuffix(".md") ? file.dropLast(3) : file
        if file.lowercased() == "readme.md" {
            let depth = root.map { FileReader.resolved($0).split(separator: "/").count } ?? 0
            var names = folders.dropFirst(depth).suffix(2)
            if let index = names.lastIndex(where: { $0 == "datasets" || $0 == "models" }) {
                names = names[(index + 1)...]
            }
            id = names.isEmpty ? nil : names.joined(separator: "/")
        } else if let separator = stem.firstRange(of: "__") {
            id = stem[..<separator.lowerBound] + "/" + stem[separator.upperBound...]
        } else {
            id = String(stem)
        }
    }

    /// Whether the id comes from the file's own name.
    package static func isNamedByOwner(_ file: String) -> Bool {
        file.hasSuffix(".md") && file.firstRange(of: "__") != nil
    }
}

/// Walks folders and names the files that a command works on.
package enum CardFiles {
    /// The card files that paths name, in the order of the paths and then of the bytes of names: a file is itself, a
    /// folder every `*.md` below it. Hidden folders are left out.
    ///
    /// - Throws: `FileError` where a path is not there or a folder cannot be read.
    package static func locations(
        of paths: [String], where isCard: (String) -> Bool = { $0.hasSuffix(".md") }
    ) throws(FileError) -> [CardLocation] {
        var locations: [CardLocation] = []
        for path in paths {
            guard FileReader.isFolder(path) else {
                guard path == "-" || FileReader.exists(path) else {
                    throw FileError(path: path, reason: "no such file or folder")
                }
                locations.append(
                    path == "-"
                        ? CardLocation(path: path, kind: .model, id: nil) : CardLocation(of: path))
                continue
            }
            var stack = [path]
            while let folder = stack.popLast() {
                var folders: [String] = []
                for entry in try FileReader.list(folder) {
                    let child =
                        folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
                    if entry.isFolder {
                        if !entry.name.hasPrefix(".") { folders.append(child) }
                    } else if isCard(entry.name) {
                        locations.append(CardLocation(of: child, root: path))
                    }
                }
                stack.append(contentsOf: folders.reversed())
            }
        }
        return locations
    }
}
