internal import Hummingbird
internal import Registry

/// Leave to send or fetch one content, as a signed address: whoever has the address needs no token, as clients send none
/// there. It says which token asked for it, and is good for nothing once that one is revoked.
struct UploadTicket: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        /// The whole content.
        case put
        /// One part of a multipart upload, from 1.
        case part(Int, of: String)
        /// Makes the content of its parts.
        case complete(String, partSize: Int)
        /// A download by git-lfs, out of the repository of this row.
        case get(Int64)
    }

    var act: Act
    var hash: ContentHash
    /// Of the whole content, or of the part, in bytes.
    var size: Int
    /// The id of the token that asked for the address; `nil` where nobody was known.
    var token: Int64?
    /// Seconds since 1970.
    var expires: Int

    /// The path below the endpoint, with its query.
    func path(signedBy key: SigningKey) -> String {
        var path = "/api/lfs/objects/\(hash)?size=\(size)&token=\(token ?? 0)&expires=\(expires)"
        for (name, value) in fields { path += "&\(name)=\(value)" }
        return path + "&signature=" + key.signature(of: signed)
    }

    /// Reads a path's query.
    ///
    /// - Throws: `HubError` 403 for what this server has not signed, and for what has expired.
    init(
        _ request: Request, hash: some StringProtocol, key: SigningKey, now: Int
    ) throws(HubError) {
        let query = Query(of: request)
        guard let hash = ContentHash(hexadecimal: hash), let act = Self.act(query),
            let size = query["size"].flatMap({ Int($0) }),
            let token = query["token"].flatMap({ Int64($0) }),
            let expires = query["expires"].flatMap({ Int($0) }), let signature = query["signature"]
        else { throw .forbidden("This address was not made by this server") }
        self.init(
            act: act, hash: hash, size: size, token: token == 0 ? nil : token, expires: expires)
        guard key.isSignature(signature, of: signed) else {
            throw .forbidden("This address was not made by this server")
        }
        guard expires > now else {
            throw .forbidden("This address has expired; ask for a new one")
        }
    }

    init(act: Act, hash: ContentHash, size: Int, token: Int64?, expires: Int) {
        self.act = act
        self.hash = hash
        self.size = size
        self.token = token
        self.expires = expires
    }

    private var fields: [(String, String)] {
        switch act {
        case .put: [("act", "put")]
        case .part(let number, let upload):
            [("act", "part"), ("part", "\(number)"), ("upload", upload)]
        case .complete(let upload, let partSize):
            [("act", "complete"), ("upload", upload), ("part_size", "\(partSize)")]
        case .get(let repository): [("act", "get"), ("repository", "\(repository)")]
        }
    }

    private var signed: [String] {
        ["lfs", hash.hexadecimal, "\(size)", "\(token ?? 0)", "\(expires)"]
            + fields.flatMap { [$0.0, $0.1] }
    }

    private static func act(_ query: Query) -> Act? {
        let upload = query["upload"].flatMap { Uploads.isName($0) ? $0 : nil }
        switch query["act"] {
        case "put": return .put
        case "part":
            guard let upload, let number = query["part"].flatMap({ Int($0) }) else { return nil }
            return .part(number, of: upload)
        case "complete":
            guard let upload, let size = query["part_size"].flatMap({ Int($0) }) else { return nil }
            return .complete(upload, partSize: size)
        case "get": return query["repository"].flatMap { Int64($0) }.map { .get($0) }
        default: return nil
        }
    }
}
