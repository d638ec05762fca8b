/// Why a xorb or a shard is refused.
enum XetError: Error, Equatable, Sendable {
    case truncated(String)
    case unsupported(String)
    /// A chunk that does not unpack to what its header promises.
    case badChunk(String)
    /// A shard that names a xorb which was not sent with its token.
    case unknownXorb(String)
    /// A shard that does not fit its xorbs, or a file that is not what its sha256 says.
    case badShard(String)
    /// A file of more bytes than one may have.
    case tooLarge(limit: Int)
}

extension XetError: CustomStringConvertible {
    var description: String {
        switch self {
        case .truncated(let what): "\(what) ends too early"
        case .unsupported(let what): "\(what) is not supported"
        case .badChunk(let reason): "a chunk does not unpack: \(reason)"
        case .unknownXorb(let hash): "xorb \(hash) was not sent in this upload"
        case .badShard(let reason): reason
        case .tooLarge(let limit): "a file has more than \(limit) bytes"
        }
    }
}
