/// What a shard says of one file: where its terms lie, and its SHA-256.
struct ShardFile: Equatable, Sendable {
    /// Where the terms lie in the shard.
    let offset: Int
    let termCount: Int
    /// `nil` where the client did not say it.
    let sha256: XetHash?
}
