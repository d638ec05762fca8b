import Foundation
import Testing

/// 0 done, 1 the answer is no, 2 it could not be done, 3 not found, 4 not allowed; results and notices apart.
struct ExitCodeTests {
    @Test(arguments: [
        ["--frobnicate"], ["frobnicate"], ["parse"], ["parse", "--frobnicate", "x.md"],
        ["parse", "missing.md"], ["validate", "missing.md"], ["validate"], ["ingest", "missing"],
        ["list", "--frobnicate"], ["list", "--limit", "-1"], ["list", "--limit", "many"],
        ["list", "--db", "missing.db"], ["tree", "a/b", "--db", "missing.db"],
        ["doctor", "--db", "missing.db"], ["list", "--db", "cards/base/one/README.md"],
        ["tree", "../x"], ["show", "a/b/c"], ["tree", "base/one", "--format", "png"],
        ["license", "base/one", "--use", "fun"], ["search"],
        ["edit", "cards/base/one/README.md", "x"],
        ["edit", "cards/bad/card/README.md", "license=mit"], ["list", "--color", "sometimes"],
    ])
    func `what cannot be done ends with 2`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        let output = try workspace.stemma.run(arguments)
        #expect(output.exitCode == 2)
        #expect(output.stdout == "")
        #expect(!output.stderr.isEmpty && output.stderr.hasSuffix("\n"))
    }

    @Test(arguments: [
        ["tree", "no/such"], ["show", "no/such"], ["license", "no/such"], ["scores", "no/such"],
        ["show", "datasets/base/one"], ["gate", "show", "no/such"],
        ["edit", "no/such", "license=mit"],
    ])
    func `what is not there ends with 3`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        let output = try workspace.stemma.run(arguments)
        #expect(output.exitCode == 3)
        #expect(output.stdout == "")
        #expect(output.stderr.contains("not"))
        #expect(output.stderr.split(separator: "\n").count == 1)
    }

    @Test func `a revision that is not there ends with 3`() throws {
        let workspace = try Workspace.withRegistry()
        let output = try workspace.stemma.run(
            "push", "base/one", "--revision", "nope", "--to", "http://localhost:9")
        #expect(output.exitCode == 3)
        #expect(output.stderr == "stemma: no revision 'nope'\n")
    }

    @Test(arguments: [
        ["validate", "cards/bad/card/README.md"], ["validate", "cards"],
        ["validate", "--strict", "warned.md"],
        ["license", "bad/card", "--use", "commercial"],
    ])
    func `the answer no ends with 1`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        try workspace.write("---\nlicense: mit\ntags: []\n---\n# Warned\n", to: "warned.md")
        #expect(try workspace.stemma.run("validate", "warned.md").exitCode == 0)
        let output = try workspace.stemma.run(arguments)
        #expect(output.exitCode == 1)
        #expect(!output.stdout.isEmpty)
    }

    @Test func `the version and the help are results`() throws {
        let stemma = try Workspace().stemma
        let version = try stemma.run("--version")
        #expect(version.exitCode == 0 && version.stderr == "")
        #expect(version.stdout.split(separator: ".").count == 3)
        let help = try stemma.run("--help")
        #expect(help.exitCode == 0 && help.stderr == "")
        #expect(help.stdout.contains("Examples:"))
    }

    @Test func `every command teaches with examples`() throws {
        let stemma = try Workspace().stemma
        let help = try stemma.run("--help").stdout
        let names = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS:") }.dropFirst()
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("'") }
            .compactMap {
                $0.split(separator: " ").first?.split(separator: ",").first.map(String.init)
            }
        #expect(names.contains("parse") && names.contains("ingest"))
        for name in names {
            let output = try stemma.run(name, "--help")
            #expect(output.exitCode == 0, "\(name)")
            #expect(output.stdout.contains("Examples:"), "\(name) has no examples")
        }
    }

    @Test func `the database is the flag's, the environment's or here`() throws {
        let workspace = try Workspace.withRegistry()
        try FileManager.default.moveItem(
            at: workspace.url("registry.db"), to: workspace.url("other.db"))
        #expect(try workspace.stemma.run("list").exitCode == 2)
        let environment = ["STEMMA_DB": "other.db"]
        #expect(try workspace.stemma.run(["list"], environment: environment).exitCode == 0)
        #expect(
            try workspace.stemma.run(["list", "--db", "no.db"], environment: environment).exitCode
                == 2)
        #expect(
            try workspace.stemma.run(
                ["list", "--db", "other.db"], environment: ["STEMMA_DB": "no.db"]
            ).exitCode == 0)
    }
}
