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
    /// What the files are the version of; `nil` for those of a folder that stays.
    package var version: Version?
    package var level: VerificationLevel
    package var threads: Int
    /// Bytes of memory beside the mapped files.
    package var memory: Int
    /// Seconds of wall clock.
    package var timeout: Int

    /// Enough for a cache of keys and values and a copy of a 2B in 8 bits.
    package static let defaultMemory = 6 << 30
    package static let defaultTimeout = 600

    /// A version of a repository, whose files lie in a folder for the time of the run.
    package struct Version: Equatable, Sendable {
        /// The id of the commit.
        package var commit: String
        /// The SHA-256 of each file in hexadecimal digits, by name.
        package var hashes: [String: String]

        package init(commit: String, hashes: [String: String]) {
            self.commit = commit
            self.hashes = hashes
        }
    }

    package init(
        path: String, name: String, base: String? = nil, card: [UInt8]? = nil,
        version: Version? = nil, level: VerificationLevel = .run,
        threads: Int, memory: Int = Self.defaultMemory, timeout: Int = Self.defaultTimeout
    ) {
        self.path = path
        self.name = name
        self.base = base
        self.card = card
        self.version = version
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
            if let version {
                writer.key("version")
                writer.version(version)
            }
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
            card: root["card"]?.string.map { Array($0.utf8) },
            version: root["version"].flatMap(Version.init), level: level, threads: threads,
            memory: memory, timeout: timeout)
    }
}

extension JSONWriter {
    fileprivate mutating func version(_ version: VerificationRequest.Version) {
        object { writer in
            writer.key("commit")
            writer.string(version.commit)
            writer.key("hashes")
            writer.object { writer in
                for (name, hash) in version.hashes.sorted(by: { $0.key < $1.key }) {
                    writer.key(name)
                    writer.string(hash)
                }
            }
        }
    }
}

extension VerificationRequest.Version {
    fileprivate init?(_ json: JSONValue) {
        guard let commit = json["commit"]?.string, let hashes = json["hashes"] else { return nil }
        self.init(commit: commit, hashes: [:])
        for (name, hash) in hashes.entries {
            self.hashes[String(decoding: name.textBytes, as: UTF8.self)] = hash.string
        }
    }
}
