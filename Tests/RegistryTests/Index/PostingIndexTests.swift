import GRDB
import TestSupport
import Testing

@testable import Registry

struct PostingIndexTests {
    private let registry: Registry

    init() throws { registry = try Registry.inMemory() }

    private func members(_ field: Int, _ value: String) throws -> [UInt32] {
        try registry.read { Array(try PostingReader($0).set(field: field, value: value)) }
    }

    private func expectSound() throws {
        #expect(try registry.read { try $0.postingProblems() } == [])
    }

    @Test func `what is added is read back, batch after batch`() throws {
        let writer = PostingWriter()
        for batch in 0..<5 {
            for id in UInt32(batch * 30_000)..<UInt32(batch * 30_000 + 30_000) {
                writer.add(field: 1, value: "model", id: id)
                if id % 7 == 0 { writer.add(field: 2, value: "mit", id: id) }
                if id % 10_007 == 0 { writer.add(field: 3, value: "tag \(id)", id: id) }
            }
            try registry.write { try writer.flush($0) }
            #expect(writer.isEmpty)
        }
        #expect(try members(1, "model") == Array(0..<150_000))
        #expect(try members(2, "mit") == (0..<150_000).filter { $0 % 7 == 0 })
        #expect(try members(3, "tag 20014") == [20_014])
        #expect(try members(2, "model") == [])
        let count = try registry.read { try PostingReader($0).count(field: 1, value: "model") }
        #expect(count == 150_000)
        try expectSound()
    }

    @Test func `the last word on an id counts`() throws {
        let writer = PostingWriter()
        writer.add(field: 1, value: "a", id: 9)
        writer.add(field: 1, value: "a", id: 5)
        writer.add(field: 1, value: "a", id: 5)
        writer.remove(field: 1, value: "a", id: 9)
        writer.remove(field: 1, value: "a", id: 70_000)
        writer.add(field: 1, value: "a", id: 70_000)
        try registry.write { try writer.flush($0) }
        #expect(try members(1, "a") == [5, 70_000])
        try expectSound()
    }

    @Test func `a term without members is gone`() throws {
        let writer = PostingWriter()
        writer.add(field: 1, value: "a", id: 1)
        writer.add(field: 1, value: "b", id: 1)
        writer.remove(field: 1, value: "never", id: 1)
        try registry.write { try writer.flush($0) }
        writer.remove(field: 1, value: "b", id: 1)
        try registry.write { try writer.flush($0) }
        let terms = try registry.read { try String.fetchAll($0, sql: "SELECT value FROM term") }
        #expect(terms == ["a"])
        try expectSound()
        writer.add(field: 1, value: "b", id: 2)
        try registry.write { try writer.flush($0) }
        let fresh = PostingWriter()
        fresh.add(field: 1, value: "c", id: 3)
        fresh.remove(field: 1, value: "a", id: 1)
        try registry.write { try fresh.flush($0) }
        #expect(try members(1, "a") == [])
        #expect(try members(1, "b") == [2])
        #expect(try members(1, "c") == [3])
        try expectSound()
    }

    @Test func `a transaction rolled back leaves no trace in the writer`() throws {
        struct Stop: Error {}
        let writer = PostingWriter()
        writer.add(field: 1, value: "kept", id: 1)
        try registry.write { try writer.flush($0) }
        #expect(throws: Stop.self) {
            try registry.write { db in
                writer.add(field: 1, value: "kept", id: 2)
                writer.add(field: 1, value: "lost", id: 2)
                try writer.flush(db)
                writer.add(field: 1, value: "waiting", id: 2)
                throw Stop()
            }
        }
        #expect(writer.isEmpty)
        writer.add(field: 1, value: "new", id: 3)
        writer.add(field: 1, value: "kept", id: 3)
        try registry.write { try writer.flush($0) }
        #expect(try members(1, "kept") == [1, 3])
        #expect(try members(1, "lost") == [])
        #expect(try members(1, "new") == [3])
        try expectSound()
    }

    @Test func `what another connection wrote is seen`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("registry.db")
        let first = try Registry(path: path, access: .create)
        let second = try Registry(path: path, access: .write)
        let (one, two) = (PostingWriter(), PostingWriter())
        for round in 0..<4 as Range<UInt32> {
            one.add(field: 1, value: "shared", id: round * 2)
            one.add(field: 1, value: "one \(round)", id: round)
            try first.write { try one.flush($0) }
            two.add(field: 1, value: "shared", id: round * 2 + 1)
            two.add(field: 1, value: "two \(round)", id: round)
            two.remove(field: 1, value: "one \(round)", id: round)
            try second.write { try two.flush($0) }
        }
        let shared = try first.read { try PostingReader($0).set(field: 1, value: "shared") }
        #expect(shared == PostingSet(0..<8))
        let dropped = try first.read { try PostingReader($0).count(field: 1, value: "one 2") }
        #expect(dropped == 0)
        let problems = try first.read { try $0.postingProblems() }
        #expect(problems == [])
    }

    @Test func `filters are joined by and and or`() throws {
        let writer = PostingWriter()
        for id in 0..<200_000 as Range<UInt32> {
            writer.add(field: 1, value: id % 10 == 0 ? "dataset" : "model", id: id)
            writer.add(field: 2, value: ["mit", "apache-2.0", "other"][Int(id % 3)], id: id)
            if id > 150_000, id % 11 == 0 { writer.add(field: 3, value: "ko", id: id) }
        }
        try registry.write { try writer.flush($0) }
        try registry.read { db in
            let reader = try PostingReader(db)
            let all = try reader.intersection(ofUnions: [
                [.init(field: 1, value: "model")],
                [
                    .init(field: 2, value: "mit"), .init(field: 2, value: "other"),
                    .init(field: 2, value: "none"),
                ],
                [.init(field: 3, value: "ko")],
            ])
            let expected = (150_001..<200_000).filter {
                $0 % 10 != 0 && $0 % 3 != 1 && $0 % 11 == 0
            }
            #expect(all.map { $0.map(Int.init) } == expected)
            #expect(try reader.intersection(of: []) == nil)
            let none = try reader.intersection(of: [
                .init(field: 3, value: "ko"), .init(field: 3, value: "xx"),
            ])
            #expect(none == PostingSet())
        }
    }

    @Test func `canonically equal values are different terms`() throws {
        let writer = PostingWriter()
        writer.add(field: 1, value: "\u{E9}", id: 1)
        writer.add(field: 1, value: "e\u{301}", id: 2)
        try registry.write { try writer.flush($0) }
        #expect(try members(1, "\u{E9}") == [1])
        #expect(try members(1, "e\u{301}") == [2])
        try expectSound()
    }

    @Test func `damage is reported, not trusted`() throws {
        let writer = PostingWriter()
        for id in 0..<10 as Range<UInt32> { writer.add(field: 1, value: "a", id: id) }
        try registry.write { try writer.flush($0) }
        try registry.write { try $0.execute(sql: "UPDATE posting SET members = x'09'") }
        #expect(throws: PostingError.self) { try members(1, "a") }
        let problems = try registry.read { try $0.postingProblems() }
        #expect(
            problems == [
                "posting: term 1, chunk 0: posting: byte 0: expected form 1, 2 or 3, found another",
                "term 1: expected 10 members, found 0",
            ])
    }

    @Test func `the index agrees with a model under random changes`() throws {
        var model: [String: Set<UInt32>] = [:]
        var writer = PostingWriter()
        let numbers = PostingSamples.random(count: 60_000, below: 1 << 31, seed: 7)
        for (step, number) in numbers.enumerated() {
            let value = "v\(number % 13)"
            let id = (number / 13) % 140_000
            if number % 3 == 0 {
                writer.remove(field: 1, value: value, id: id)
                model[value, default: []].remove(id)
            } else {
                writer.add(field: 1, value: value, id: id)
                model[value, default: []].insert(id)
            }
            if step % 1_777 == 0 { try registry.write { try writer.flush($0) } }
            if step == 30_000 {
                try registry.write { try writer.flush($0) }
                writer = PostingWriter()
            }
        }
        try registry.write { try writer.flush($0) }
        for (value, ids) in model { #expect(try members(1, value) == ids.sorted()) }
        try expectSound()
    }
}
