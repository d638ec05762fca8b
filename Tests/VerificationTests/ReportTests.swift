import Cards
import Testing

@testable import Verification

struct ReportTests {
    @Test func `a report comes back from its JSON`() {
        let report = VerificationReport(
            id: "google/gemma-2b", path: "/models/gemma", revision: "00ff", level: .weights,
            checks: [
                Check(.files, .passed, value: .count(4)),
                Check(
                    .headers,
                    findings: [
                        Finding(.warned, "a.safetensors", "it has a hole"),
                        Finding(
                            .failed, "b.weight", "it ends past the file", value: .count(12),
                            expected: .count(8)),
                    ]),
                .skipped(.run, "needs the level 'run'"),
                Check(.speed, .passed, value: .number(1.5), expected: .text("more"), seconds: 0.25),
            ],
            engine: "stemma 0.1.0", seconds: 2)
        var writer = JSONWriter()
        writer.verification(report)
        #expect(VerificationReport(json: writer.bytes) == report)
        #expect(report.outcome == .failed)
    }

    @Test func `a check is as bad as its worst finding, and says it first`() {
        let check = Check(
            .values,
            findings: [
                Finding(.warned, "a", "all zero"), Finding(.failed, "b", "4 NaN"),
                Finding(.failed, "c", "1 NaN"),
            ])
        #expect(check.outcome == .failed)
        #expect(check.message == "b: 4 NaN (and 2 more)")
        #expect(check.findings.map(\.subject) == ["b", "c", "a"])
    }

    @Test func `a message of the child comes back from its line`() {
        for message in [
            ChildMessage.begin(.chatTemplate), .end(Check(.run, .failed, message: "a\nb")), .done,
        ] {
            #expect(message.line.last == UInt8(ascii: "\n"))
            #expect(ChildMessage(line: Array(message.line.dropLast())) == message)
        }
        #expect(ChildMessage(line: Array("nonsense".utf8)) == nil)
    }

    @Test(arguments: [
        (1234.5678, "1235"), (0.012345, "0.01235"), (3, "3"), (1.5e-9, "1.5e-9"), (0, "0.0"),
        (2.5e12, "2.5e12"), (-0.5, "-0.5"),
    ])
    func `numbers are shown with four digits`(number: Double, text: String) {
        #expect(Measure.number(number).text == text)
    }

    @Test(arguments: [
        (0.00004, "0.0 ms"), (0.00083, "0.8 ms"), (0.0312, "31 ms"), (0.99961, "1.0 s"),
        (4.06, "4.1 s"), (123.4, "123 s"),
    ])
    func `times are shown in the unit that fits`(seconds: Double, text: String) {
        #expect(TimeText(seconds).description == text)
    }
}
