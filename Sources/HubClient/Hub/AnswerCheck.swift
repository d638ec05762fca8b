internal import Cards

extension HTTPAnswer {
    /// Turns an answer that is none into an error; the code in its header decides, not its text.
    ///
    /// - Parameter page: where a gate is passed.
    func check(page: String) throws(HubClientError) {
        guard !head.isSuccess else { return }
        let url = address.description
        switch (head["x-error-code"], head.status) {
        case ("GatedRepo", _): throw .gated(link: page, message: message)
        case ("RepoNotFound", _): throw .notFound(.repository, url: url, message: message)
        case ("RevisionNotFound", _): throw .notFound(.revision, url: url, message: message)
        case ("EntryNotFound", _): throw .notFound(.entry, url: url, message: message)
        case (_, 401), (_, 403), (_, 407):
            throw .notAllowed(status: head.status, url: url, message: message)
        case (_, 404): throw .notFound(.entry, url: url, message: message)
        default: throw .refused(status: head.status, url: url, message: message)
        }
    }

    /// What the other side says: its header, the text of its JSON, or the text itself; never a page of HTML.
    private var message: String {
        var text = head["x-error-message"] ?? ""
        if text.isEmpty { text = errorTexts.joined(separator: "; ") }
        if text.isEmpty, head["content-type"]?.hasPrefix("text/plain") == true {
            text = String(decoding: body.prefix(Self.messageLimit), as: UTF8.self)
        }
        // One line, so that it cannot pass for another message.
        let line = text.split(whereSeparator: \.isNewline).first?.prefix(Self.messageLimit)
        return line.map(String.init) ?? "no reason given"
    }

    /// Characters of a message that are shown.
    private static let messageLimit = 500

    /// `{"error": "text"}`, `{"error": ["text"]}` or `{"errors": [{"message": "text"}]}`.
    var errorTexts: [String] {
        guard let root = try? JSONDocument(body).root else { return [] }
        if let text = root["error"]?.string { return [text] }
        guard let errors = root["error"] ?? root["errors"] else { return [] }
        return errors.items.compactMap { $0["message"]?.string ?? $0.string }
    }

    func json() throws(HubClientError) -> JSONValue {
        do {
            return try JSONDocument(body).root
        } catch {
            throw .malformed(url: address.description, reason: error.description)
        }
    }
}
