internal import GRDB
internal import HTTPTypes
internal import Registry

/// What git's rules for a commit are, before they are read.
struct RuleTexts: Equatable, Sendable {
    /// Of `.gitattributes` and of `.gitignore`.
    var attributes: [UInt8]
    var ignored: [UInt8]
}

extension RuleTexts {
    /// The rules that the commit will bring, else those that are there; stored ones that are longer than
    /// `HubLimits.ruleByteCount` are none.
    ///
    /// - Throws: `HubError` 413 for longer ones that a client sends.
    init(
        _ target: CommitTarget, attributes: String?, ignored: String?, hub: Hub, in db: Database
    ) throws {
        func text(_ path: String, _ sent: String?) throws -> [UInt8] {
            let limit = HubLimits.ruleByteCount
            guard let sent else {
                return try hub.content(
                    of: path, in: target.head, of: target.repository, limit: limit, in: db) ?? []
            }
            guard sent.utf8.count <= limit else {
                throw HubError(.contentTooLarge, "'\(path)' has more than \(limit) bytes")
            }
            return Array(sent.utf8)
        }
        self.attributes = try text(GitAttributes.path, attributes)
        self.ignored = try text(".gitignore", ignored)
    }
}
