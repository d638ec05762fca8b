/// One version of a repository, and how it came about.
package struct Commit: Equatable, Sendable {
    package var oid: ObjectID
    /// The top folder.
    package var tree: ObjectID
    /// The version before, or none; several where histories were joined.
    package var parents: [ObjectID]
    /// A user's name.
    package var author: String
    /// One line.
    package var title: String
    /// What follows the title; may be empty.
    package var message: String
    /// Seconds since 1970.
    package var createdAt: Int
}

extension Commit {
    /// A commit with the id that git gives it.
    ///
    /// Title and author are made fit for git's format: one line each, without the characters that end a name or a text
    /// there.
    package init(
        tree: ObjectID, parents: [ObjectID], author: String, title: String, message: String,
        createdAt: Int
    ) {
        let line = title.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }
        let text = message.unicodeScalars.filter { $0 != "\0" }.map(Character.init)
        let name = author.unicodeScalars.filter { $0.value >= 0x20 && $0 != "<" && $0 != ">" }
        self.init(
            oid: tree, tree: tree, parents: parents,
            author: name.isEmpty ? "unknown" : String(String.UnicodeScalarView(name)),
            title: String(line), message: String(text), createdAt: createdAt)
        oid = GitHash.commit(self.text)
    }

    /// The commit as git stores it, in UTF-8. Author and committer are the same, in UTC.
    package var text: [UInt8] {
        var text = "tree \(tree)\n"
        for parent in parents { text += "parent \(parent)\n" }
        let person = "\(author) <\(author)@users.noreply.stemma> \(createdAt) +0000\n"
        text += "author \(person)committer \(person)\n\(title)\n"
        if !message.isEmpty {
            text += "\n\(message)"
            if message.utf8.last != UInt8(ascii: "\n") { text += "\n" }
        }
        return Array(text.utf8)
    }
}
