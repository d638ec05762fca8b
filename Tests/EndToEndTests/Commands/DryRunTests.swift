import Foundation
import Testing

/// `--dry-run`, wherever something is written: the same answers, and every byte stays.
struct DryRunTests {
    /// Files and their bytes, by path.
    private func files(of workspace: Workspace) throws -> [String: Data] {
        let names = FileManager.default.subpaths(atPath: workspace.folder.path) ?? []
        var files: [String: Data] = [:]
        for name in names {
            files[name] = try? Data(contentsOf: workspace.url(name), options: .uncached)
        }
        return files
    }

    @Test(arguments: [
        ["gate", "grant", "me/gated", "ana"],
        [
            "gate", "request", "me/gated", "--user", "ana", "--field", "Name=Ana", "--field",
            "I agree=true",
        ],
        [
            "gate", "accept", "me/gated", "--user", "ana", "--field", "Name=Ana", "--field",
            "I agree=true",
        ],
        ["gate", "reject", "me/gated", "eve"], ["gate", "revoke", "me/gated", "eve"],
        ["edit", "me/quant", "license=gemma"],
        ["edit", "cards/me/quant/README.md", "license=gemma"],
        ["move", "me/child", "you/child"], ["ingest", "cards", "other"],
        ["validate", "--fix", "other"], ["new", "model", "me/new", "--output", "new.md"],
    ])
    func `nothing is written until it is meant`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        try workspace.write("---\nlicense: MIT\n---\n# Other\n", to: "other/a/b/README.md")
        #expect(try workspace.stemma.run("gate", "grant", "me/gated", "eve").exitCode == 0)
        let before = try files(of: workspace)
        let dry = try workspace.stemma.run(arguments + ["--dry-run"])
        #expect(dry.exitCode == 0)
        #expect(dry.stderr.contains("dry run: nothing was written\n"))
        #expect(try files(of: workspace) == before)
        let real = try workspace.stemma.run(arguments)
        #expect(real.exitCode == 0, "\(real.stderr)")
        #expect(try files(of: workspace) != before)
    }

    @Test(arguments: [
        ["gate", "grant", "me/quant", "ana"], ["gate", "grant", "me/gated", "an a"],
        ["edit", "me/none", "license=mit"], ["move", "me/child", "base/one"],
        ["new", "model", "me/new", "--output", "cards/me/quant/README.md"],
        ["gate", "grant", "me/gated", "ana", "--db", "none.db"],
    ])
    func `what would fail fails`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        let before = try files(of: workspace)
        let dry = try workspace.stemma.run(arguments + ["--dry-run"])
        #expect(dry.exitCode >= 2)
        #expect(try files(of: workspace) == before)
        let real = try workspace.stemma.run(arguments)
        #expect(real.exitCode == dry.exitCode)
        #expect(real.stderr == dry.stderr)
    }

    @Test func `the repair of a registry can be rehearsed`() throws {
        let workspace = try Workspace.withRegistry()
        try RegistryDump.damage(workspace.url("registry.db"))
        #expect(try workspace.stemma.run("doctor").exitCode == 1)
        let before = try files(of: workspace)
        #expect(try workspace.stemma.run("doctor", "--repair", "--dry-run").exitCode == 0)
        #expect(try files(of: workspace) == before)
        #expect(try workspace.stemma.run("doctor").exitCode == 1)
        #expect(try workspace.stemma.run("doctor", "--repair").exitCode == 0)
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    @Test func `fixes are shown as a patch`() throws {
        let workspace = try Workspace()
        let card = "---\n# whose\nlicense: Apache-2.0\n---\n# Title\n"
        try workspace.write(card, to: "README.md")
        let dry = try workspace.stemma.run("validate", "--fix", "--dry-run", "README.md")
        #expect(
            dry.stdout == """
                --- README.md
                +++ README.md
                @@ -1,5 +1,5 @@
                 ---
                 # whose
                -license: Apache-2.0
                +license: apache-2.0
                 ---
                 # Title

                """)
        #expect(try workspace.read("README.md") == card)
    }
}
