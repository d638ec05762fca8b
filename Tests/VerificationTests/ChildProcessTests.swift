import Testing

@testable import Verification

struct ChildProcessTests {
    private func shell(_ script: String, input: [UInt8] = [], timeout: Double = 60) throws -> (
        result: ChildProcess.Result, lines: [String]
    ) {
        var lines: [String] = []
        let result = try ChildProcess(
            arguments: ["-c", script], input: input, timeout: timeout, executable: "/bin/sh"
        ).run { lines.append(String(decoding: $0, as: UTF8.self)) }
        return (result, lines)
    }

    @Test func `lines come out whole, and the exit code`() throws {
        let (result, lines) = try shell("echo one; printf 'two\\nthr'; echo ee; exit 3")
        #expect(lines == ["one", "two", "three"])
        #expect(result.ending == .exited(3))
    }

    @Test func `a signal is named, and the last words kept`() throws {
        let (result, _) = try shell("echo alas >&2; kill -SEGV $$")
        #expect(result.ending == .signalled(11))
        #expect(result.errorText == "alas\n")
    }

    @Test func `a child that hangs is killed`() throws {
        let (result, lines) = try shell("echo begun; exec sleep 1000", timeout: 0.2)
        #expect(lines == ["begun"])
        #expect(result.ending == .timedOut)
    }

    @Test func `a child that closes its output and stays is killed`() throws {
        let (result, _) = try shell("exec >&- 2>&-; exec sleep 1000", timeout: 0.2)
        #expect(result.ending == .timedOut)
    }

    @Test func `more input and output than a pipe holds pass through`() throws {
        let input = Array(String(repeating: "0123456789\n", count: 100_000).utf8)
        let (result, lines) = try shell("cat", input: input)
        #expect(result.ending == .exited(0))
        #expect(lines.count == 100_000)
        #expect(lines.allSatisfy { $0 == "0123456789" })
    }

    @Test func `a child that does not read its input is no fault`() throws {
        let (result, lines) = try shell(
            "echo here", input: Array(repeating: UInt8(ascii: "x"), count: 1 << 20))
        #expect(result.ending == .exited(0))
        #expect(lines == ["here"])
    }

    @Test func `only the end of much error text is kept`() throws {
        let (result, _) = try shell("yes 12345678 | head -c 100000 >&2; echo end >&2")
        #expect(result.errorText.utf8.count == 4096)
        #expect(result.errorText.hasSuffix("end\n"))
    }

    @Test func `a program that is not there is an error`() {
        let child = ChildProcess(
            arguments: [], input: [], timeout: 1, executable: "/nowhere/stemma")
        #expect(throws: VerificationError.noChild("No such file or directory")) {
            try child.run { _ in }
        }
    }
}
