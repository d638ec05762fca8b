import GRDB
import Testing

@testable import Registry

struct RightsTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
        try fixture.write { db throws in
            for name in ["ana", "ben", "reader", "writer", "manager", "root"] {
                _ = try AccountStore.addUser(
                    name, isAdmin: name == "root", by: .commandLine, now: 1, in: db)
            }
            _ = try AccountStore.addOrganization("Lab", by: .commandLine, now: 1, in: db)
            for (user, role) in [
                ("reader", MemberRole.read), ("writer", .write), ("manager", .admin),
            ] {
                try AccountStore.setMember(
                    user, of: "lab", role: role, by: .commandLine, now: 1, in: db)
            }
        }
    }

    private static func repository(_ id: String, isPrivate: Bool) -> StoredRepository {
        StoredRepository(
            row: 1, id: .test(id), isPrivate: isPrivate, isDisabled: false, gating: nil,
            hasDiscussions: true, createdAt: 1, updatedAt: 1, downloads: 0, likes: 0)
    }

    /// A user with a token; scopes are written `owner/name=write`.
    private func principal(
        _ user: String?, _ role: TokenRole = .write, _ scopes: [String] = []
    ) throws -> Principal? {
        guard let user else { return nil }
        let scopes = try scopes.map { text in
            let parts = text.split(separator: "=").map(String.init)
            return TokenScope(
                target: try #require(TokenScope.Target(parts[0])),
                role: try #require(TokenScope.Role(rawValue: parts[1])))
        }
        return try fixture.write { db throws in
            let secret = try TokenStore.create(
                for: user, role: role, scopes: scopes, by: .commandLine, now: 1, in: db
            ).secret
            return try TokenStore.principal(ofSecret: secret.text, in: db)
        }
    }

    /// The rights as letters: read, take part, write, administer, member, gate.
    private func rights(
        _ principal: Principal?, _ id: String, isPrivate: Bool
    ) throws -> String {
        let rights = try fixture.read {
            try Rights.rights(
                of: principal, to: Self.repository(id, isPrivate: isPrivate), in: $0)
        }
        return [
            ("r", rights.canRead), ("p", rights.canTakePart), ("w", rights.canWrite),
            ("a", rights.canAdmin), ("m", rights.isMember), ("g", rights.canManageGate),
        ].filter(\.1).map(\.0).joined()
    }

    @Test(arguments: [
        (nil, "ana/x", "r", ""),
        ("ana", "ANA/x", "rpwamg", "rpwamg"),
        ("ben", "ana/x", "rp", ""),
        // An administrator is a user like any other, gates of what everybody sees apart.
        ("root", "ana/x", "rpg", ""),
        ("reader", "lab/x", "rpm", "rpm"),
        ("writer", "lab/x", "rpwamg", "rpwamg"),
        ("manager", "Lab/x", "rpwamg", "rpwamg"),
        ("ana", "lab/x", "rp", ""),
        // Nobody's.
        ("ana", "x", "rp", ""), ("ana", "nobody/x", "rp", ""), ("ana", "ana2/x", "rp", ""),
    ])
    func `a user has what the namespace gives`(
        user: String?, id: String, ifPublic: String, ifPrivate: String
    ) throws {
        let principal = try principal(user)
        #expect(try rights(principal, id, isPrivate: false) == ifPublic)
        #expect(try rights(principal, id, isPrivate: true) == ifPrivate)
    }

    @Test(arguments: ["ana/x", "datasets/ana/x", "lab/x"])
    func `a token that reads never writes`(id: String) throws {
        for user in ["ana", "writer", "manager", "root"] {
            for isPrivate in [false, true] {
                let rights = try rights(try principal(user, .read), id, isPrivate: isPrivate)
                #expect(["", "r", "rm"].contains(rights), "\(user): \(rights)")
            }
        }
        #expect(try rights(try principal("ana", .read), "ana/x", isPrivate: true) == "rm")
    }

    @Test(arguments: [
        ("ana", ["ana/x=read"], "ana/x", "rm"),
        ("ana", ["ana/x=read"], "ana/y", ""),
        ("ana", ["ANA/X=write"], "ana/x", "rpwmg"),
        ("ana", ["ana/x=write"], "datasets/ana/x", ""),
        ("ana", ["datasets/ana/x=write"], "datasets/ana/x", "rpwmg"),
        ("ana", ["ana=write"], "ana/x", "rpwamg"),
        ("ana", ["ana=read"], "ana/x", "rm"),
        ("ana", ["ana=read", "ana/x=write"], "ana/x", "rpwmg"),
        // Scopes give nothing that the user has not.
        ("ben", ["ana/x=write"], "ana/x", ""),
        ("reader", ["lab=write"], "lab/x", "rpm"),
        ("root", ["ana=write"], "ana/x", ""),
    ])
    func `a fine-grained token reaches what its scopes name`(
        user: String, scopes: [String], id: String, expected: String
    ) throws {
        let principal = try principal(user, .fineGrained, scopes)
        #expect(try rights(principal, id, isPrivate: true) == expected)
        let view = try fixture.read { try Rights.privateView(of: principal, in: $0) }
        #expect(view.contains(.test(id)) == !expected.isEmpty)
    }

    @Test func `without a scope everybody's rights are left`() throws {
        let principal = try principal("ana", .fineGrained, ["ana/y=write"])
        #expect(try rights(principal, "ana/x", isPrivate: false) == "r")
        #expect(
            Rights.gateUser(of: principal, at: Self.repository("lab/x", isPrivate: false)) == nil)
        #expect(
            Rights.gateUser(of: principal, at: Self.repository("ana/y", isPrivate: false)) == "ana")
    }

    @Test(arguments: [
        (nil, TokenRole.write, [], "ana", false),
        ("ana", .write, [], "Ana", true),
        ("ana", .read, [], "ana", false),
        ("ana", .write, [], "lab", false),
        ("root", .write, [], "ana", false),
        ("reader", .write, [], "lab", false),
        ("writer", .write, [], "LAB", true),
        ("writer", .fineGrained, ["lab=write"], "lab", true),
        ("writer", .fineGrained, ["lab=read"], "lab", false),
        ("writer", .fineGrained, ["lab/x=write"], "lab", false),
        ("writer", .fineGrained, ["lab=write"], "writer", false),
        ("ana", .write, [], "nobody", false), ("ana", .write, [], "", false),
    ])
    func `who may create is decided by the namespace`(
        user: String?, role: TokenRole, scopes: [String], namespace: String, expected: Bool
    ) throws {
        let principal = try principal(user, role, scopes)
        #expect(
            try fixture.read { try Rights.mayCreate(in: namespace, principal, in: $0) } == expected)
    }

    @Test func `a list shows the private repositories of one's namespaces`() throws {
        for user in ["reader", "writer"] {
            let principal = try principal(user)
            let view = try fixture.read { try Rights.privateView(of: principal, in: $0) }
            #expect(view.owners == [user, "Lab"])
            #expect(view.contains(.test("LAB/x")))
            #expect(!view.contains(.test("ana/x")))
            #expect(!view.contains(.test("x")))
        }
        let nobody = try fixture.read { try Rights.privateView(of: nil, in: $0) }
        #expect(nobody.isEmpty)
    }

    @Test func `a stranger's rights to what is public need no query`() throws {
        let repository = Self.repository("ana/x", isPrivate: false)
        let statements = try fixture.read { db in
            var statements = 0
            db.trace { _ in statements += 1 }
            _ = try Rights.rights(of: nil, to: repository, in: db)
            db.trace(options: [])
            return statements
        }
        #expect(statements == 0)
    }
}
