internal import Cards
internal import HTTPTypes
internal import Registry

/// What a client asks of LFS: leave to send or to fetch contents. Source: git-lfs, `docs/api/batch.md`.
struct LFSBatch: Equatable, Sendable {
    /// Objects of one request; clients send at most 256.
    static let maximumObjects = 1000

    enum Operation: String, Sendable {
        case upload, download
    }

    struct Object: Equatable, Sendable {
        var hash: ContentHash
        /// Bytes.
        var size: Int
    }

    var operation: Operation
    var offersMultipart: Bool
    var objects: [Object]

    /// - Throws: `HubError` 409, 413 or 422.
    init(_ json: JSONBody) throws(HubError) {
        guard let operation = try json.string("operation").flatMap(Operation.init) else {
            throw .unprocessable("'operation': expected 'upload' or 'download'")
        }
        self.operation = operation
        offersMultipart =
            try json.list("transfers")?.contains { $0.hasText("multipart") } ?? false
        // Left out, it is SHA-256; one client spells it with an underscore.
        if let algorithm = try json.string("hash_algo"),
            !["sha256", "sha_256"].contains(algorithm)
        {
            throw .conflict("'hash_algo': expected 'sha256', found '\(algorithm)'")
        }
        guard let list = try json.objects("objects") else {
            throw .unprocessable("'objects': expected a list, found none")
        }
        guard list.count <= Self.maximumObjects else {
            throw HubError(
                .contentTooLarge, "'objects': expected at most \(Self.maximumObjects) items")
        }
        objects = []
        for item in list { objects.append(try Self.object(item)) }
    }

    /// One of the objects, as `verify` has it too.
    static func object(_ json: JSONBody) throws(HubError) -> Object {
        guard let hash = try json.string("oid").flatMap({ ContentHash(hexadecimal: $0) }),
            let size = try json.int("size"), size >= 0
        else { throw .unprocessable("an object: expected a SHA-256 'oid' and a 'size'") }
        return Object(hash: hash, size: size)
    }
}
