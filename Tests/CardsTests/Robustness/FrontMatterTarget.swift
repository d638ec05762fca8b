@testable import Cards

/// Reads the input as a card, checks it as a model's and as a dataset's, and reports the findings in every format.
enum FrontMatterTarget {
    private static let linter = Linter()

    static func run(_ input: [UInt8]) {
        let card = Card(input)
        let front = card.frontMatter
        expect(
            front.opening.lowerBound >= 0 && front.opening.upperBound <= front.body.upperBound
                && front.body.upperBound == input.count, "\(front)")
        if front.shape == .block {
            expect(
                front.opening.upperBound <= front.yaml.lowerBound
                    && front.yaml.upperBound <= front.closing.lowerBound
                    && front.closing.upperBound <= front.body.lowerBound, "\(front)")
        } else {
            expect(card.document == nil, "data without a block")
        }
        FuzzInvariants.check(card.diagnostics, in: input)
        if let root = card.root {
            var writer = JSONWriter()
            writer.value(root)
            FuzzInvariants.checkJSON(writer.bytes, "metadata")
            FuzzInvariants.checkLine(writer.bytes, "metadata")
        } else if front.shape == .block {
            expect(!card.diagnostics.isEmpty, "a block that cannot be read and nothing is said")
        }
        for kind in RepositoryKind.allCases {
            let context = CardContext(card, kind: kind, id: "owner/name")
            let diagnostics = linter.diagnostics(for: context)
            FuzzInvariants.check(diagnostics, in: input)
            report(
                FileReport(path: "README.md", kind: kind, diagnostics: diagnostics, bytes: input))
        }
    }

    /// Writes the findings in one format; which one, the input's length says, as the largest cost more than all else.
    private static func report(_ file: FileReport) {
        switch file.bytes.count % 8 {
        case 0:
            var sarif = SARIFReporter()
            FuzzInvariants.checkJSON(sarif.report([file]), "SARIF report")
        case 1, 2:
            var json = JSONReporter()
            FuzzInvariants.checkJSON(json.report([file]), "JSON report")
        case 3:
            var github = GitHubReporter()
            let lines = github.report([file]).split(separator: .lineFeed)
            expect(lines.allSatisfy { $0.starts(with: "::".utf8) }, "a line that is no annotation")
        default:
            var text = TextReporter(usesColor: false, width: 80)
            let output = String(decoding: text.report([file]), as: UTF8.self)
            expect(
                !output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 },
                "a control character in the report")
        }
    }
}
