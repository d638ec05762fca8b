internal import Foundation
internal import Registry
internal import Synchronization

/// What is kept of uploads on their way: the key that signs addresses, and folders of what has arrived in part.
final class Uploads: Sendable {
    /// Addresses and tokens are good for this long, in seconds: an upload of a night.
    static let lifetime = 24 * 3600
    /// What nobody has touched for this long is thrown away: an address that was handed out has expired by then.
    private static let abandonedAge = lifetime + 3600
    /// A Xet upload whose files are all stored is kept for this long after its last request, as the client may send
    /// another shard that names the same xorbs.
    private static let finishedAge = 1800
    /// Seconds between two looks for what has been abandoned.
    private static let sweepInterval = 600
    /// Marks the folder of an upload whose files are stored.
    private static let finishedMark = "finished"

    /// `xet/SESSION` holds the xorbs of one token's upload, `parts/UPLOAD` the parts of one file.
    enum Area: String, CaseIterable {
        case xet, parts
    }

    private struct State {
        var key: SigningKey?
        var lastSweep = 0
        /// How many requests work on an upload, by its folder.
        var users: [String: Int] = [:]
    }

    private let folder: String
    private let state = Mutex(State())

    /// - Parameter folder: of the contents. Nothing is made in it before it is needed.
    init(folder: String) {
        self.folder = folder
    }

    /// - Throws: `SystemError` where the key can be neither read nor made.
    func key() throws -> SigningKey {
        try state.withLock { state in
            if let key = state.key { return key }
            let key = try SigningKey(folder: folder)
            state.key = key
            return key
        }
    }

    /// - Parameter name: made by this server; checked by whoever took it from a request.
    func folder(_ area: Area, _ name: String) -> String {
        "\(folder)/\(area.rawValue)/\(name)"
    }

    /// Keeps an upload from being thrown away as long as `body` runs, be it for hours. It is as old as the end of it
    /// then.
    func keeping<Value>(
        _ area: Area, _ name: String, _ body: () async throws -> Value
    ) async rethrows -> Value {
        let path = folder(area, name)
        state.withLock { $0.users[path, default: 0] += 1 }
        defer {
            // Where the folder is gone, there is nothing to keep.
            _ = unsafe utimes(path, nil)
            state.withLock { state in
                let others = state.users[path, default: 1] - 1
                state.users[path] = others > 0 ? others : nil
            }
        }
        return try await body()
    }

    func markFinished(_ area: Area, _ name: String) throws {
        let file = try SpoolFile(in: folder(area, name))
        try file.keep(as: folder(area, name) + "/" + Self.finishedMark)
    }

    func remove(_ area: Area, _ name: String) throws {
        let path = folder(area, name)
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.removeItem(atPath: path)
    }

    /// Throws away what has been abandoned, at most every ten minutes.
    ///
    /// - Parameter now: seconds since 1970.
    func sweep(now: Int) async throws {
        let isDue = state.withLock { state in
            guard now - state.lastSweep >= Self.sweepInterval else { return false }
            state.lastSweep = now
            return true
        }
        if isDue { try await Blocking.run { self.removeAbandoned(now: now) } }
    }

    private func removeAbandoned(now: Int) {
        for area in Area.allCases {
            let path = "\(folder)/\(area.rawValue)"
            // A folder that is not there has nothing to sweep; what cannot be removed now is tried again later.
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                let upload = folder(area, name)
                let isUsed = state.withLock { $0.users[upload] != nil }
                guard !isUsed, let age = Self.age(of: upload, now: now) else { continue }
                let isFinished = FileManager.default.fileExists(
                    atPath: upload + "/" + Self.finishedMark)
                if age > (isFinished ? Self.finishedAge : Self.abandonedAge) {
                    try? remove(area, name)
                }
            }
        }
    }

    /// Seconds since something was last added to a folder.
    private static func age(of path: String, now: Int) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let changed = attributes?[.modificationDate] as? Date else { return nil }
        return now - Int(changed.timeIntervalSince1970)
    }

    /// 32 hexadecimal digits that nobody can guess.
    static func makeName() -> String {
        var generator = SystemRandomNumberGenerator()
        return Hexadecimal.text(
            (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    static func isName(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 32
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}
