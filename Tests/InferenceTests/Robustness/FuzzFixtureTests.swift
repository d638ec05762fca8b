import Foundation
import TestSupport
import Testing

/// Inputs named `TARGET--what`: seeds of the fuzzer, each of which its target reads, and what once broke a target.
struct FuzzFixtureTests {
    private static let folder = Paths.package.appendingPathComponent(
        "Tests/InferenceTests/Fixtures/fuzz")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

    @Test(arguments: FuzzTarget.allCases)
    func `each target has an input that it reads`(target: FuzzTarget) throws {
        let own = Self.names.filter { $0.hasPrefix("\(target.rawValue)--") }
        #expect(try own.contains { target.run(try Self.bytes($0)) }, "\(own)")
    }

    @Test(.timeLimit(.minutes(1)), arguments: names)
    func `an input breaks no target`(name: String) throws {
        let input = try Self.bytes(name)
        for target in FuzzTarget.allCases { target.run(input) }
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
}

/// What the targets call; in `Fuzzing/` the same name ends the run.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { Issue.record(Comment(rawValue: message())) }
}
