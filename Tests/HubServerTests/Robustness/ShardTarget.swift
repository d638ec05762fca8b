import Registry

@testable import HubServer

/// Reads the input as a shard, and builds its files out of the one xorb that is there.
enum ShardTarget {
    /// The name of the xorb: what a seed's terms name.
    static let xorb = XetHash([UInt8](repeating: 3, count: XetHash.byteCount))
    /// What its two chunks hold.
    static let contents = [Array("stemma ".utf8), Array("a tree of descent".utf8)]

    private static let session: String = {
        let session = FuzzScratch.folder + "/session"
        let stored: Void? = read {
            let file = try SpoolFile(in: session)
            for content in contents {
                let count = UInt8(content.count)
                try file.append(([0, count, 0, 0, 0, count, 0, 0] + content).span)
            }
            let offsets = contents.reduce(into: [0]) { $0.append($0[$0.count - 1] + 8 + $1.count) }
            try file.append(XorbFile.ending(offsets).span)
            try file.keep(as: XetRebuilder.path(of: xorb, in: session))
        }
        guard stored != nil else { fatalError("no xorb in \(session)") }
        return session
    }()

    static func run(_ input: [UInt8]) -> Bool {
        let session = session
        let found: Void? = read {
            let file = try FuzzScratch.file(input)
            var shard = try ShardReader(file)
            var count = 0
            while let next = try shard.next() {
                count += 1
                var terms = shard.terms(of: next)
                while let term = try terms.next() {
                    expect(!term.chunks.isEmpty && term.rawSize >= 0, "a term without bytes")
                }
            }
            expect(count * XetHash.byteCount <= input.count, "\(count) files")
            try rebuild(try ShardReader(file), in: session)
        }
        return found != nil
    }

    private static func rebuild(_ shard: ShardReader, in session: String) throws {
        var shard = shard
        while let file = try XetRebuilder(shard, folder: session, blobs: FuzzScratch.blobs) {
            while try file.advance() {}
            expect(
                FuzzScratch.blobs.size(of: file.hash) == file.size,
                "\(file.hash) is not stored with \(file.size) bytes")
            shard = file.rest
        }
    }
}
