import Foundation
import TestSupport
import Testing

/// Inputs named `TARGET--what`: seeds of the fuzzer, each of which its target reads, and what once broke a target.
struct FuzzFixtureTests {
    private static let folder = Paths.package.appendingPathComponent(
        "Tests/HubServerTests/Fixtures/fuzz")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

    @Test(arguments: FuzzTarget.allCases)
    func `each target has an input that it reads`(target: FuzzTarget) async throws {
        let own = Self.names.filter { $0.hasPrefix("\(target.rawValue)--") }
        var count = 0
        for name in own where await target.runInTask(try Self.bytes(name)) { count += 1 }
        #expect(count > 0, "\(own)")
    }

    @Test(.timeLimit(.minutes(1)), arguments: names)
    func `an input breaks no target`(name: String) async throws {
        let input = try Self.bytes(name)
        for target in FuzzTarget.allCases { await target.runInTask(input) }
    }

    @Test(arguments: names)
    func `changed copies of an input break no target`(name: String) async throws {
        let input = try Self.bytes(name)
        let target = try #require(
            FuzzTarget.allCases.first { name.hasPrefix("\($0.rawValue)--") })
        for place in stride(from: 0, to: input.count, by: max(1, input.count / 20)) {
            let end = min(input.count, place + 7)
            for changed in [
                input[..<place], input[..<place] + input[end...], input[..<end] + input[place...],
                input[..<place] + [input[place] ^ 0x80] + input[(place + 1)...],
            ] {
                await target.runInTask(Array(changed))
            }
        }
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
}

/// What the targets call; in `Fuzzing/` the same name ends the run.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { Issue.record(Comment(rawValue: message())) }
}
