/// Takes a shard into a file, which is gone with the sink.
final class ShardSink: BodySink, Sendable {
    let file: SpoolFile

    init(_ file: SpoolFile) { self.file = file }

    func take(_ bytes: Span<UInt8>) throws { try file.append(bytes) }
}
