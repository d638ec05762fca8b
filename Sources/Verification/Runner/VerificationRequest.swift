internal import Cards

/// What to verify, and how: what the parent tells the child.
package struct VerificationRequest: Equatable, Sendable {
    /// The checkpoint's folder.
    package var path: String
    /// What it is called: its id, or the folder's name.
    package var name: String
    /// The folder of the checkpoint that an adapter is applied to.
    package var base: String?
    /// The card's bytes, where the card is not in the folder.
    package var card: [UInt8]?
    package var level: VerificationLevel
    package var threads: Int
    /// Bytes of memory beside the mapped files.
    package var memory: Int
    /// Seconds of wall clock.
    package var timeout: Int

    /// Enough for a cache of keys and values and a copy of a 2B in 8 bits.
    package static let defaultMemory = 6 << 30
    package static let defaultTimeout = 600

    package init(
        path: String, name: String, base: String? = nil, card: [UInt8]? = nil,
        level: VerificationLevel = .run,
        threads: Int, memory: Int = Self.defaultMemory, timeout: Int = Self.defaultTimeout
    ) {
        self.path = path
        self.name = name
        self.base = base
        self.card = card
        self.level = level
        self.threads = threads
        self.memory = memory
        self.timeout = timeout
    }
}

extension VerificationRequest {
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.string(path)
            writer.key("name")
            writer.string(name)
            writer.key("base")
            writer.string(base)
            writer.key("card")
            writer.string(card.map { String(decoding: $0, as: UTF8.self) })
            writer.key("level")
            writer.string(level.rawValue)
            writer.key("threads")
            writer.int(threads)
            writer.key("memory")
            writer.int(memory)
            writer.key("timeout")
            writer.int(timeout)
        }
        return writer.bytes
    }

    init?(json bytes: [UInt8]) {
        guard let root = (try? JSONDocument(bytes))?.root, let path = root["path"]?.string,
            let name = root["name"]?.string,
            let level = root["level"]?.string.flatMap(VerificationLevel.init(rawValue:)),
            let threads = root["threads"]?.int, let memory = root["memory"]?.int,
            let timeout = root["timeout"]?.int
        else { return nil }
        self.init(
            path: path, name: name, base: root["base"]?.string,
            card: root["card"]?.string.map { Array($0.utf8) }, level: level, threads: threads,
            memory: memory, timeout: timeout)
    }
}
