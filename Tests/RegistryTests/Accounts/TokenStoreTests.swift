import Foundation
import GRDB
import Testing

@testable import Registry

struct TokenStoreTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
        try fixture.write { db throws in
            for name in ["ana", "ben"] {
                _ = try AccountStore.addUser(name, by: .commandLine, now: 100, in: db)
            }
        }
    }

    @discardableResult
    private func create(
        _ role: TokenRole = .write, name: String? = nil, scopes: [String] = []
    ) throws -> (token: AccessToken, secret: TokenSecret) {
        let scopes = try scopes.map {
            TokenScope(target: try #require(TokenScope.Target($0)), role: .write)
        }
        return try fixture.write {
            try TokenStore.create(
                for: "ana", role: role, name: name, scopes: scopes, by: .commandLine, now: 100,
                in: $0)
        }
    }

    private func principal(_ secret: String) throws -> Principal? {
        try fixture.read { try TokenStore.principal(ofSecret: secret, in: $0) }
    }

    @Test func `a secret leads to its user and its token`() throws {
        let (token, secret) = try create(.read)
        let principal = try #require(try principal(secret.text))
        #expect(principal.user.name == "ana")
        #expect(principal.token == token)
        #expect(token.name == "token-1")
        #expect(secret.text.wholeMatch(of: /stm_[A-Za-z0-9]{40}/) != nil)
    }

    @Test func `two secrets are never the same`() throws {
        let secrets = Set((0..<1000).map { _ in TokenSecret.random().text })
        #expect(secrets.count == 1000)
    }

    @Test func `no secret is in the database`() throws {
        let (_, secret) = try create()
        for suffix in ["", "-wal"] {
            let url = URL(fileURLWithPath: fixture.registry.path + suffix)
            guard FileManager.default.fileExists(atPath: url.path) else { continue }
            let bytes = try Data(contentsOf: url)
            #expect(bytes.range(of: Data(secret.text.dropFirst(4).utf8)) == nil)
        }
    }

    @Test func `a secret is not printed by chance`() throws {
        let (token, secret) = try create()
        for text in ["\(secret)", String(reflecting: secret), "\(token)"] {
            #expect(!text.contains(secret.text.dropFirst(4).dropLast(4)))
        }
        var dump = ""
        Swift.dump(secret, to: &dump)
        #expect(!dump.contains(secret.text.dropFirst(4).dropLast(4)))
    }

    @Test(arguments: [
        "", "stm_", "hf_" + String(repeating: "a", count: 40),
        "stm_" + String(repeating: "a", count: 40),
        "stm_" + String(repeating: "a", count: 39) + "\u{0}",
        "stm_" + String(repeating: "a", count: 1 << 20), "' OR 1=1 --",
    ])
    func `any other text is nobody's`(text: String) throws {
        try create()
        #expect(try principal(text) == nil)
    }

    @Test func `a revoked token is nobody's`() throws {
        let (token, secret) = try create(name: "laptop")
        try fixture.write {
            try TokenStore.revoke(.id(token.id), by: .commandLine, now: 200, in: $0)
        }
        #expect(try principal(secret.text) == nil)
        #expect(throws: AccountError.noToken("\(token.id)")) {
            try fixture.write {
                try TokenStore.revoke(.id(token.id), by: .commandLine, now: 201, in: $0)
            }
        }
        // Its name is free again, and the old one stays in the list.
        try create(name: "laptop")
        let list = try fixture.read { try TokenStore.list(in: $0) }
        #expect(list.map(\.token.revokedAt) == [200, nil])
    }

    @Test func `a token is revoked by its secret and by its name`() throws {
        let (_, secret) = try create(name: "a")
        try create(name: "b")
        try fixture.write { db throws in
            #expect(throws: AccountError.noToken("ben/a")) {
                try TokenStore.revoke(.name("a", user: "ben"), by: .commandLine, now: 2, in: db)
            }
            #expect(
                try TokenStore.revoke(.secret(secret), by: .commandLine, now: 2, in: db).token.name
                    == "a")
            #expect(
                try TokenStore.revoke(
                    .name("b", user: "ANA"), by: .commandLine, now: 2, in: db
                ).token.name == "b")
        }
    }

    @Test func `names are one user's own`() throws {
        try create(name: "laptop")
        #expect(throws: AccountError.tokenNameTaken("laptop", user: "ana")) {
            try create(name: "laptop")
        }
        #expect(try create().token.name == "token-1")
        #expect(try create().token.name == "token-2")
        #expect(throws: AccountError.invalidText(field: "name")) { try create(name: "") }
    }

    @Test func `scopes belong to fine-grained tokens`() throws {
        let (token, secret) = try create(
            .fineGrained, scopes: ["ana/model", "datasets/lab/data", "lab"])
        #expect(try principal(secret.text)?.token.scopes == token.scopes)
        #expect(
            token.scopes.map(\.target.description) == ["ana/model", "datasets/lab/data", "lab"])
        #expect(throws: AccountError.noScope) { try create(.fineGrained) }
        #expect(throws: AccountError.unusedScopes(.read)) { try create(.read, scopes: ["lab"]) }
        #expect(throws: AccountError.tooManyScopes) {
            try create(.fineGrained, scopes: (0...200).map { "ana/m\($0)" })
        }
    }

    @Test func `uses are written down together and never backwards`() throws {
        let (first, second) = (try create().token, try create().token)
        try fixture.write { db throws in
            try TokenStore.touch([first.id: 300, second.id: 310, 999: 1], in: db)
            try TokenStore.touch([first.id: 290], in: db)
        }
        let list = try fixture.read { try TokenStore.list(in: $0) }
        #expect(list.map(\.token.lastUsedAt) == [300, 310])
    }

    @Test(arguments: [
        ("lab", true), ("ana", true), ("LAB/model", true), ("google", true), ("labs", false),
        ("lab/nosuch", false), ("datasets/lab/model", false), ("google/other", false),
    ])
    func `a scope names somebody or something that is there`(text: String, isThere: Bool) throws {
        try fixture.write { db throws in
            try AccountStore.addOrganization("lab", by: .commandLine, now: 1, in: db)
            try db.register("lab/model")
            try db.register("google/x")
        }
        let scope = TokenScope(target: try #require(.init(text)), role: .write)
        func check() throws {
            try fixture.read { try TokenStore.checkTargets(of: [scope], in: $0) }
        }
        if isThere {
            try check()
        } else {
            #expect(throws: (any Error).self) { try check() }
        }
    }
}
