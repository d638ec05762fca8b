internal import Cards
internal import Registry

/// What the bodies of calls about whole repositories have in common.
enum RepositoryBody {
    /// `type`: a model where it is left out.
    ///
    /// - Throws: `HubError` 400 for a kind that there is not.
    static func kind(_ body: JSONBody) throws(HubError) -> RepositoryKind {
        switch try body.string("type") {
        case nil, "model": .model
        case "dataset": .dataset
        case let other?:
            throw .badRequest("Repositories of type '\(other)' are not supported here")
        }
    }

    /// `organization` and `name`, or a name that holds both; the caller's own where no owner is said.
    ///
    /// - Throws: `HubError` 400 for what is no id.
    static func id(_ body: JSONBody, owner: String) throws(HubError) -> RepositoryID {
        let name = try body.requiredString("name")
        let namespace = try body.string("organization") ?? (name.contains("/") ? nil : owner)
        return try id([namespace, name].compactMap(\.self).joined(separator: "/"), kind(body))
    }

    /// - Throws: `HubError` 400 for what is no id with an owner.
    static func id(_ text: String, _ kind: RepositoryKind) throws(HubError) -> RepositoryID {
        guard !text.hasPrefix("datasets/"), let id = RepositoryID(text, kind: kind),
            !id.owner.isEmpty
        else {
            throw .badRequest(
                "'\(text)' is not a valid repository id: expected 'owner/name' of at most "
                    + "\(RepositoryID.maximumLength) letters, digits, '-', '_' and '.', without "
                    + "'--' and '..', not beginning or ending with '-' or '.', not ending with '.git'"
            )
        }
        return id
    }

    /// `visibility`, or `private` as older clients send it; `nil` where neither is there.
    static func isPrivate(_ body: JSONBody) throws(HubError) -> Bool? {
        switch try body.string("visibility") {
        case nil: try body.bool("private")
        case "public": false
        case "private": true
        default: throw .badRequest("'visibility': expected 'public' or 'private'")
        }
    }

    /// `files`: what a new repository begins with, as `{path, content, encoding?}`.
    static func files(_ body: JSONBody) throws(HubError) -> [Change] {
        var files: [Change] = []
        for file in try body.objects("files") ?? [] {
            let path = try file.requiredString("path")
            guard let content = file["content"], content.kind == .string else {
                throw .badRequest("'content' of '\(path)': expected a text")
            }
            if let fault = PathRules.fault(in: path) {
                throw .unprocessable("'\(path)': \(fault)")
            }
            let text = Array(content.textBytes)
            let encoding = try file.string("encoding").map(ContentEncoding.init) ?? .text
            do throws(Base64Decoder.Failure) {
                let bytes = try encoding == .base64 ? Base64Decoder.bytes(text.span) : text
                files.append(.put(path: path, .bytes(bytes)))
            } catch {
                throw .badRequest("'\(path)': 'content' is not Base64")
            }
        }
        return files
    }
}
