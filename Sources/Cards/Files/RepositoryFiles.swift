/// The files of the repository that a card lies in.
package enum RepositoryFiles {
    /// The names of what lies beside a `README.md`; `nil` where nothing does, or where the card has another name, for
    /// then the folder is no repository.
    package static func names(beside path: String) throws(FileError) -> [String]? {
        guard let slash = path.lastIndex(of: "/") else {
            return path == "README.md" ? try names(in: ".") : nil
        }
        guard path[path.index(after: slash)...] == "README.md" else { return nil }
        return try names(in: slash == path.startIndex ? "/" : String(path[..<slash]))
    }

    private static func names(in folder: String) throws(FileError) -> [String]? {
        let names = try FileReader.list(folder).filter { !$0.isFolder && $0.name != "README.md" }
            .map(\.name)
        return names.isEmpty ? nil : names
    }
}
