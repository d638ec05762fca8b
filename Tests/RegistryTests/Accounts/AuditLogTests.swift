import GRDB
import Testing

@testable import Registry

struct AuditLogTests {
    private let fixture: RegistryFixture
    private let ana = AuditActor(name: "ana", address: "192.0.2.7")

    init() throws { fixture = try RegistryFixture() }

    private func append(_ action: AuditAction, _ subject: String, _ actor: AuditActor, _ now: Int)
        throws
    {
        try fixture.write {
            try AuditLog.append(action, subject: subject, by: actor, now: now, in: $0)
        }
    }

    private func list(_ filter: AuditLog.Filter = .init(), limit: Int = 100) throws -> [AuditEntry]
    {
        try fixture.read { try AuditLog.list(filter, limit: limit, in: $0) }
    }

    @Test func `an act is kept with who, what, when and where`() throws {
        try fixture.write {
            try AuditLog.append(
                .repositorySettings, subject: "ana/x", detail: ["private": "true", "gated": nil],
                by: ana, now: 100, in: $0)
        }
        #expect(
            try list() == [
                AuditEntry(
                    id: 1, at: 100, actor: ana, action: "repository.settings", subject: "ana/x",
                    detail: #"{"private":"true"}"#)
            ])
    }

    @Test(arguments: ["DELETE FROM audit", "UPDATE audit SET actor = 'ben'"])
    func `nothing in the log is changed or removed`(sql: String) throws {
        try append(.userAdd, "ana", .commandLine, 1)
        #expect(throws: RegistryError.self) { try fixture.write { try $0.execute(sql: sql) } }
        #expect(try list().map(\.actor) == [.commandLine])
    }

    @Test func `filters leave what they name, the newest first`() throws {
        try append(.userAdd, "ana", .commandLine, 10)
        try append(.tokenCreate, "ana", .commandLine, 20)
        try append(.tokenRevoke, "ben", ana, 30)
        try append(.repositoryCreate, "ana/x", ana, 40)
        #expect(try list().map(\.at) == [40, 30, 20, 10])
        #expect(try list(limit: 2).map(\.at) == [40, 30])
        #expect(try list(.init(actor: "ANA")).map(\.at) == [40, 30])
        #expect(try list(.init(actor: "")).map(\.at) == [20, 10])
        #expect(try list(.init(subject: "Ana")).map(\.at) == [20, 10])
        #expect(try list(.init(action: "token")).map(\.at) == [30, 20])
        #expect(try list(.init(action: "token.create")).map(\.at) == [20])
        #expect(try list(.init(action: "toke")).isEmpty)
        #expect(try list(.init(since: 30)).map(\.at) == [40, 30])
    }

    @Test func `what changes rights is in the log`() throws {
        try fixture.write { db throws in
            _ = try AccountStore.addUser("kim", isAdmin: true, by: ana, now: 1, in: db)
            _ = try AccountStore.addOrganization("lab", by: ana, now: 2, in: db)
            try AccountStore.setMember("kim", of: "lab", role: .write, by: ana, now: 3, in: db)
            let (token, _) = try TokenStore.create(
                for: "kim", role: .fineGrained, name: "ci",
                scopes: [TokenScope(target: .owner("lab"), role: .write)], by: ana, now: 4, in: db)
            try TokenStore.revoke(.id(token.id), by: ana, now: 5, in: db)
            try AccountStore.removeMember("kim", of: "lab", by: ana, now: 6, in: db)
            try AccountStore.removeOrganization("lab", by: ana, now: 7, in: db)
            try AccountStore.removeUser("kim", by: ana, now: 8, in: db)
        }
        #expect(
            try list().reversed().map { "\($0.action) \($0.subject) \($0.detail)" } == [
                #"user.add kim {"admin":"true"}"#,
                "organization.add lab {}",
                #"member.set lab {"user":"kim","role":"write"}"#,
                #"token.create kim {"token":"1","name":"ci","role":"fineGrained","scopes":"lab=write"}"#,
                #"token.revoke kim {"token":"1","name":"ci"}"#,
                #"member.remove lab {"user":"kim","role":"write"}"#,
                "organization.remove lab {}",
                #"user.remove kim {"gate_requests":"0"}"#,
            ])
        #expect(try list().allSatisfy { $0.actor == ana })
    }
}
