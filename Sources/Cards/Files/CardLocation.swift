/// A card file, and what its place says about the repository that it belongs to.
package struct CardLocation: Equatable, Sendable {
    /// What the file holds.
    package enum Content: Equatable, Sendable {
        case card
        /// A file of `.eval_results`.
        case evalResults
        /// A `results_*.json` of lm-evaluation-harness.
        case lmEval
        /// A checkpoint folder without a card.
        case checkpoint
    }

    package var path: String
    package var content = Content.card
    package var kind: RepositoryKind
    /// `owner/name` or a legacy name; `nil` where the place does not say.
    package var id: String?
    /// The folder, where it holds a checkpoint: the card's, or the one without a card.
    package var checkpoint: String?

    package init(path: String, kind: RepositoryKind, id: String?) {
        self.path = path
        self.kind = kind
        self.id = id
    }

    /// Reads the place of a file.
    ///
    /// The nearest folder named `datasets` or `models` says the kind; without one it is a model.
    /// `owner__name.md` is `owner/name`, `README.md` takes its id from the two folders above it (one,
    /// where the upper is `datasets`, `models` or the root), any other `name.md` is the legacy id
    /// `name`.
    package init(of path: String) {
        let parts = FileReader.resolved(path).split(separator: "/")
        self.init(path: path, folders: parts.dropLast(), below: 0, file: parts.last ?? "")
    }

    /// - Parameters:
    ///   - folders: the names of all folders above the file.
    ///   - below: how many of them lie above the folder that a walk began in; ids never reach there.
    init(
        path: String, folders: some BidirectionalCollection<Substring>, below: Int, file: Substring
    ) {
        self.path = path
        kind =
            folders.last { $0 == "datasets" || $0 == "models" } == "datasets" ? .dataset : .model
        content = Content(folder: folders.last, file: file)
        let folders = content == .evalResults ? Array(folders.dropLast()) : Array(folders)
        let stem = file.hasSuffix(".md") ? file.dropLast(3) : file
        if content != .card || file.lowercased() == "readme.md" {
            var names: [Substring] = []
            for folder in folders.dropFirst(below).reversed().prefix(2) {
                if folder == "datasets" || folder == "models" { break }
                names.insert(folder, at: 0)
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

extension CardLocation.Content {
    init(folder: Substring?, file: Substring) {
        if folder == ".eval_results", file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
            self = .evalResults
        } else if file.hasPrefix("results_"), file.hasSuffix(".json") {
            self = .lmEval
        } else {
            self = .card
        }
    }
}
