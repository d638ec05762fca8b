/// Where the relative links and images of a card lead.
package struct CardLinks: Equatable, Sendable {
    /// Before the path of a file that is shown, such as `/google/gemma-2b/blob/main/`.
    package var pages: String
    /// Before the path of a file that is loaded, such as `/google/gemma-2b/resolve/main/`.
    package var files: String

    package init(pages: String, files: String) {
        self.pages = pages
        self.files = files
    }

    /// Links into a repository of a hub.
    ///
    /// - Parameters:
    ///   - id: `owner/name`, for a dataset `datasets/owner/name`.
    ///   - hub: what stands before the id, such as `https://huggingface.co`; empty for this server.
    package init(id: String, revision: String = "main", hub: String = "") {
        let id = SafeURL.encoded(id)
        let revision = SafeURL.encoded(revision, keepsSlash: false)
        pages = "\(hub)/\(id)/blob/\(revision)/"
        files = "\(hub)/\(id)/resolve/\(revision)/"
    }
}
