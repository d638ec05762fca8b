/// One change of a commit. Changes are applied in order, so that a deletion before an addition is a replacement.
package enum Change: Equatable, Sendable {
    case put(path: String, Contents)
    /// A file of some version, at another place.
    case copy(path: String, from: String, revision: String)
    /// Takes a file away, or a folder of that name.
    case deleteFile(path: String)
    /// The path may end in a slash.
    case deleteFolder(path: String)

    package enum Contents: Equatable, Sendable {
        /// A regular file whose bytes go into the database: see `VersionStore.inlineLimit`.
        case bytes([UInt8])
        /// A regular file whose bytes are in the blob store already.
        case blob(BlobReceipt)
        /// A file kept by LFS. The content must be known and its author allowed to use it.
        case stored(ContentHash)
    }
}

/// What is to become a commit.
package struct CommitRequest: Sendable {
    package var changes: [Change]
    package var title: String
    package var message: String
    /// A user's name.
    package var author: String
    /// The author's account; `nil` for the command line, which may use every content.
    package var accountID: Int64?
    /// The commit, or the beginning of its id, that the branch must be at.
    package var parentCommit: String?
    /// A branch's name, short or in full, or `refs/pr/N`.
    package var ref: String
    package var allowsInvalidCards: Bool
    /// Whether the files are those of the checkpoint folder that is registered, which stays the place of the checkpoint.
    var isOfFolder = false

    package init(
        _ changes: [Change], title: String, message: String = "", author: String,
        accountID: Int64? = nil, parentCommit: String? = nil, ref: String = "main",
        allowsInvalidCards: Bool = false
    ) {
        self.changes = changes
        self.title = title
        self.message = message
        self.author = author
        self.accountID = accountID
        self.parentCommit = parentCommit
        self.ref = ref
        self.allowsInvalidCards = allowsInvalidCards
    }
}
