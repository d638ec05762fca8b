internal import GRDB

/// What the doctor says about the bytes of contents.
extension Doctor {
    private struct Content {
        var hash: ContentHash
        /// Bytes.
        var size: Int
        var location: ContentLocation
    }

    /// Every content is where the database says, as long as it says. Their bytes are read outside any transaction.
    ///
    /// - Parameter deep: whether they are hashed again.
    func contents(deep: Bool) throws -> Check {
        let contents = try registry.read { db in
            try Row.fetchAll(db, sql: "SELECT sha256, size FROM blob").compactMap { row in
                try BlobCatalog.location(of: row[0], in: db).map {
                    Content(hash: row[0], size: row[1], location: $0)
                }
            }
        }
        var (missing, changed) = ([String](), [String]())
        for content in contents {
            do {
                if try !isWhole(content, deep: deep) { missing.append(content.hash.hexadecimal) }
            } catch BlobError.changed(let path) {
                changed.append(path)
            } catch {
                missing.append(content.hash.hexadecimal)
            }
        }
        var parts: [String] = []
        if !missing.isEmpty {
            let place = blobs == nil ? " (there is no blob store)" : ""
            parts.append("missing or damaged\(place): \(Self.list(missing))")
        }
        if !changed.isEmpty {
            parts.append(
                "linked files that were changed: \(Self.list(changed)); 'stemma ingest --link' takes the new ones"
            )
        }
        return Check(
            name: "contents", passed: parts.isEmpty,
            message: parts.isEmpty
                ? "\(contents.count) contents are \(deep ? "whole" : "there")"
                : parts.joined(separator: "; "))
    }

    private func isWhole(_ content: Content, deep: Bool) throws -> Bool {
        do {
            guard case .file(let file) = try content.location.open(in: blobs) else { return true }
            return try file.size == content.size && (!deep || file.sha256() == content.hash)
        } catch BlobError.missing(let hash) {
            // It may have been taken away meanwhile, as nothing uses it.
            return try registry.read { try BlobCatalog.size(of: hash, in: $0) } == nil
        }
    }
}
