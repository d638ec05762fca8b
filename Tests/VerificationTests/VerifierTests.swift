import Foundation
import TestSupport
import Testing

@testable import Verification

/// What the parent makes of a child that does not end as it should; a script plays the child.
struct VerifierTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("{}", to: "config.json")
    }

    private func verify(child script: String, timeout: Int = 60) throws -> VerificationReport {
        // A program that a test has just written may still be open in a process that another test starts.
        let program = Paths.package.appendingPathComponent(
            "Tests/VerificationTests/Fixtures/child")
        try folder.write(script, to: ".child")
        return try Verifier(executable: program.path).verify(
            VerificationRequest(path: folder.url.path, name: "a", threads: 1, timeout: timeout),
            id: "a/model")
    }

    private func line(_ message: ChildMessage) -> String {
        "echo '" + String(decoding: message.line.dropLast(), as: UTF8.self) + "'"
    }

    @Test func `a child that dies fails the check that it died in`() throws {
        let report = try verify(
            child: """
                \(line(.begin(.files)))
                \(line(.end(Check(.files, .passed))))
                \(line(.begin(.headers)))
                echo 'a header went wrong' >&2
                kill -BUS $$
                """)
        #expect(report.outcome == .failed)
        #expect(report.checks.map(\.name) == CheckName.allCases)
        #expect(report.checks[0].outcome == .passed)
        let message = try #require(report.checks[1].message)
        #expect(report.checks[1].outcome == .failed)
        #expect(message.contains("signal 7 (SIGBUS)"))
        #expect(message.contains("a header went wrong"))
        #expect(report.checks[2...].allSatisfy { $0.outcome == .skipped })
        #expect(report.checks[2].message == "the run ended in 'headers'")
    }

    @Test func `what the files are the version of is told to the child and reported`() throws {
        var request = VerificationRequest(path: folder.url.path, name: "a", threads: 1)
        request.version = .init(commit: "c0ffee", hashes: ["config.json": "00", "a\"b": "11"])
        #expect(VerificationRequest(json: request.json) == request)
        let report = try Verifier(executable: "/bin/true").verify(request, id: "a/model")
        #expect(report.revision == "c0ffee")
        #expect(report.path == nil)
    }

    @Test func `a child that hangs fails the check that it hangs in`() throws {
        let report = try verify(
            child: "\(line(.begin(.files)))\nexec sleep 1000", timeout: 1)
        #expect(report.checks[0].outcome == .failed)
        #expect(report.checks[0].message?.hasPrefix("not finished after 1 s") == true)
    }

    @Test func `a child that stops early has not passed`() throws {
        let report = try verify(child: line(.end(Check(.files, .passed))))
        #expect(report.outcome == .failed)
        #expect(report.checks[1].name == .headers)
        #expect(report.checks[1].message?.hasPrefix("the process ended with code 0") == true)
    }

    @Test func `nonsense from a child is no report`() throws {
        let report = try verify(child: "echo 'passed'; echo '{\"done\": 1}'; exit 0")
        #expect(report.outcome == .failed)
    }

    @Test func `the report is about the files that were there at the start`() throws {
        let before = try verify(child: line(.done)).revision
        try folder.write("more", to: "model.safetensors")
        let after = try verify(child: line(.done)).revision
        #expect(before != nil)
        #expect(before != after)
    }

    @Test func `a folder that is not there is an error, not a failure`() {
        #expect(throws: VerificationError.noFolder("/nowhere")) {
            try Verifier().verify(VerificationRequest(path: "/nowhere", name: "a", threads: 1))
        }
    }
}
