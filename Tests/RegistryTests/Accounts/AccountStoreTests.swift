import GRDB
import Testing

@testable import Registry

struct AccountStoreTests {
    private let fixture: RegistryFixture

    init() throws { fixture = try RegistryFixture() }

    @discardableResult
    private func user(_ name: String, isAdmin: Bool = false) throws -> Account {
        try fixture.write {
            try AccountStore.addUser(name, isAdmin: isAdmin, by: .commandLine, now: 100, in: $0)
        }
    }

    @discardableResult
    private func organization(_ name: String) throws -> Account {
        try fixture.write {
            try AccountStore.addOrganization(name, by: .commandLine, now: 100, in: $0)
        }
    }

    @Test func `a user is found whatever the case and keeps the spelling`() throws {
        let user = try fixture.write {
            try AccountStore.addUser(
                "Ana", fullName: "Ana Łuczak", email: "ana@example.org", isAdmin: true,
                by: .commandLine, now: 100, in: $0)
        }
        #expect(try fixture.read { try AccountStore.find("aNA", in: $0) } == user)
        #expect(user.name == "Ana")
        #expect(user.isAdmin)
        #expect(try fixture.read { try AccountStore.existing("anna", in: $0) } == nil)
        #expect(try fixture.read { try AccountStore.existing(row: user.id, in: $0) } == user)
        #expect(try fixture.read { try AccountStore.existing(row: user.id + 1, in: $0) } == nil)
    }

    @Test(arguments: ["ana", "Lab", "__DUMMY_HUB_USER__", "01-ai", "a.b_c-d", "x", "admin"])
    func `a name may be what the owner of a repository may be`(name: String) throws {
        #expect(try user(name).name == name)
    }

    @Test(arguments: [
        "", "a/b", "a--b", "a..b", "-a", "a-", ".a", "a.", "..", "a b", "ä", "a\u{0}", "a\n",
        "a%2e",
        "x.git", "X.GIT", "a\\b", String(repeating: "a", count: 95),
    ])
    func `other names are refused`(name: String) throws {
        #expect(throws: AccountError.invalidName(name)) { try user(name) }
    }

    @Test(arguments: ["api", "API", "datasets", "Models", "resolve", "spaces", "settings"])
    func `words of addresses are nobody's name`(name: String) throws {
        #expect(throws: AccountError.reservedName(name)) { try organization(name) }
    }

    @Test func `users and organisations share one namespace`() throws {
        try user("ana")
        #expect(throws: AccountError.taken("ANA")) { try organization("ANA") }
        #expect(throws: AccountError.notAnOrganization("ana")) {
            try fixture.read { try AccountStore.organization("Ana", in: $0) }
        }
    }

    @Test(arguments: ["two\nlines", "", String(repeating: "x", count: 201), "bell\u{7}"])
    func `a full name is one line`(text: String) throws {
        #expect(throws: AccountError.invalidText(field: "full name")) {
            try fixture.write {
                try AccountStore.addUser(
                    "ana", fullName: text, by: .commandLine, now: 1, in: $0)
            }
        }
    }

    @Test func `members come and go`() throws {
        let lab = try organization("lab")
        let ana = try user("ana")
        try fixture.write { db throws in
            for role in [MemberRole.read, .write] {
                try AccountStore.setMember(
                    "ANA", of: "LAB", role: role, by: .commandLine, now: 1, in: db)
            }
        }
        let member = Membership(organization: lab, user: ana, role: .write)
        #expect(try fixture.read { try AccountStore.members(of: lab, in: $0) } == [member])
        #expect(try fixture.read { try AccountStore.memberships(of: ana, in: $0) } == [member])
        try fixture.write {
            try AccountStore.removeMember("ana", of: "lab", by: .commandLine, now: 2, in: $0)
        }
        #expect(try fixture.read { try AccountStore.members(of: lab, in: $0) }.isEmpty)
        #expect(throws: AccountError.notAMember("ana", organization: "lab")) {
            try fixture.write {
                try AccountStore.removeMember("ana", of: "lab", by: .commandLine, now: 2, in: $0)
            }
        }
        #expect(throws: AccountError.notAUser("lab")) {
            try fixture.write {
                try AccountStore.setMember(
                    "lab", of: "lab", role: .read, by: .commandLine, now: 1, in: $0)
            }
        }
    }

    @Test func `who owns repositories is not removed`() throws {
        try user("ana")
        try user("an")
        try fixture.write { db throws in
            try db.register("ANA/model")
            try db.register("datasets/ana/data")
            try db.mention("an/mentioned")
        }
        #expect(throws: AccountError.ownsRepositories("ana", count: 2)) {
            try fixture.write {
                try AccountStore.removeUser("ana", by: .commandLine, now: 2, in: $0)
            }
        }
        try fixture.write { try AccountStore.removeUser("an", by: .commandLine, now: 2, in: $0) }
    }

    @Test func `nobody inherits from a removed user`() throws {
        let old = try user("kim")
        try organization("lab")
        let secret = try fixture.write { db throws in
            try db.register("a/gated")
            try db.gate("a/gated", try #require(GateTermsTests.terms("gated: auto")))
            try AccountStore.setMember(
                "kim", of: "lab", role: .admin, by: .commandLine, now: 1, in: db)
            _ = try GateStore.request(
                "kim", for: .test("a/gated"), answers: [:], now: 1, in: db)
            try db.execute(
                sql: "INSERT INTO blob_upload VALUES (x'00', ?, 1)", arguments: [old.id])
            return try TokenStore.create(
                for: "kim", role: .write, by: .commandLine, now: 1, in: db
            ).secret
        }
        try fixture.write { try AccountStore.removeUser("kim", by: .commandLine, now: 2, in: $0) }
        let new = try user("kim")
        #expect(new.id != old.id)
        try fixture.read { db throws in
            #expect(try TokenStore.principal(ofSecret: secret.text, in: db) == nil)
            #expect(try AccountStore.memberships(of: new, in: db).isEmpty)
            #expect(
                try GateStore.access(of: "kim", to: .test("a/gated"), in: db)
                    == .denied(.notAsked))
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM blob_upload") == 0)
        }
    }

    @Test func `what a removed user said, liked and collected is not the next one's`() throws {
        try user("kim")
        try user("ana")
        try fixture.write { db throws in
            try db.register("a/model")
            let repository = try RepositoryStore.find(.test("a/model"), in: db)
            for name in ["kim", "ana"] {
                try LikeStore.like(repository, by: name, now: 1, in: db)
                _ = try CollectionStore.create(
                    "mine", owner: name, isPrivate: true, now: 1, in: db)
            }
            let discussion = try DiscussionStore.open(
                on: repository, title: "t", description: "first", author: "kim", now: 1, in: db)
            _ = try DiscussionStore.comment(
                "second", on: discussion, of: repository, author: "kim", now: 1, in: db)
            try AccountStore.removeUser("KIM", by: .commandLine, now: 2, in: db)
        }
        try user("kim")
        try fixture.read { db throws in
            let repository = try RepositoryStore.find(.test("a/model"), in: db)
            #expect(repository.likes == 1)
            #expect(try LikeStore.likes(of: "kim", in: db) == [])
            #expect(try LikeStore.likes(of: "ana", in: db).count == 1)
            let all = CollectionStore.Filter(seesPrivateOf: ["kim", "ana"])
            #expect(
                try CollectionStore.list(all, from: 0, limit: 9, in: db).map(\.owner) == ["ana"])
            let discussion = try DiscussionStore.find(1, of: repository, in: db)
            #expect(discussion.author == "kim (removed)")
            #expect(
                try DiscussionStore.events(of: discussion, of: repository, in: db).map(\.author)
                    == ["kim (removed)", "kim (removed)"])
            #expect(!AccountName.hasShape(discussion.author))
            #expect(try OwnerCounts(of: "kim", seenBy: nil, in: db).discussions == 0)
        }
    }

    @Test func `collections go with their organisation`() throws {
        try organization("lab")
        let count = try fixture.write { db throws in
            _ = try CollectionStore.create("c", owner: "lab", isPrivate: true, now: 1, in: db)
            try AccountStore.removeOrganization("Lab", by: .commandLine, now: 2, in: db)
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM collection")
        }
        #expect(count == 0)
    }

    @Test func `an organisation with repositories keeps its last administrator`() throws {
        try user("ana")
        try user("ben")
        try organization("lab")
        try fixture.write { db throws in
            try AccountStore.setMember(
                "ana", of: "lab", role: .admin, by: .commandLine, now: 1, in: db)
            try AccountStore.setMember(
                "ben", of: "lab", role: .write, by: .commandLine, now: 1, in: db)
            try db.register("lab/model")
        }
        #expect(throws: AccountError.onlyAdministrator("ana", organization: "lab")) {
            try fixture.write {
                try AccountStore.removeUser("ana", by: .commandLine, now: 2, in: $0)
            }
        }
        try fixture.write { db throws in
            try AccountStore.setMember(
                "ben", of: "lab", role: .admin, by: .commandLine, now: 3, in: db)
            try AccountStore.removeUser("ana", by: .commandLine, now: 4, in: db)
        }
    }
}
