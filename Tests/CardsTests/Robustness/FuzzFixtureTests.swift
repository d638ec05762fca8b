import Foundation
import TestSupport
import Testing

@testable import Cards

/// Inputs that a fuzzer found: each once broke what its target checks.
struct FuzzFixtureTests {
    private static let folder = Paths.package.appendingPathComponent(
        "Tests/CardsTests/Fixtures/fuzz")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

    @Test func `there are inputs`() { #expect(!Self.names.isEmpty) }

    @Test(.timeLimit(.minutes(1)), arguments: names)
    func `an input that failed once fails no more`(name: String) throws {
        let input = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
        for target in FuzzTarget.allCases { target.run(input) }
    }
}

/// What the targets call; in `Fuzzing/` the same name ends the run.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { Issue.record(Comment(rawValue: message())) }
}
