import ArgumentParser
import Cards
import Foundation
import Registry

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the registry.",
        discussion: """
            Checks the file, its references, the stored texts, the full-text index, the filters, for orphans, and that \
            every version has its files and every content its bytes. Exit code 1 where one fails.

            Examples:
              stemma doctor
              stemma doctor --repair
              stemma doctor --repair --dry-run       would it help?
              stemma doctor --deep                   read every content again
              stemma doctor --gc                     free what no version uses
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Flag(help: "Rebuild everything that is derived from the stored texts first.")
    var repair = false

    @Flag(help: "Hash every content again.")
    var deep = false

    @Flag(
        help: """
            First take away commits that no branch, tag or pull request has led to for two days, and contents that no \
            version uses and that nobody has sent in that time. Safe beside a server that runs.
            """)
    var gc = false

    @Option(help: "The folder of the contents of files (default: beside the registry).")
    var data: String?

    func validate() throws {
        guard !gc || !write.dryRun else {
            throw ValidationError("--gc does not know --dry-run")
        }
    }

    func run() throws {
        let registry = try write.openRegistry(global)
        let folder = data ?? BlobStore.defaultFolder(ofDatabase: registry.path)
        let blobs = FileReader.exists(folder) ? try BlobStore(folder: folder) : nil
        var collected: BlobCollector.Summary?
        if gc {
            collected = try BlobCollector(registry, blobs).run(
                now: Int(Date().timeIntervalSince1970))
        }
        let checks = try Doctor(registry, blobs: blobs).examine(repairs: repair, deep: deep)
        try registry.close()
        if let collected, !global.json {
            global.notice(
                """
                freed \(collected.bytes) bytes: \(collected.contents) contents, \(collected.objects) objects, \
                \(collected.commits) commits
                """
            )
        }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                if let collected {
                    writer.key("collected")
                    writer.object { writer in
                        writer.key("commits")
                        writer.int(collected.commits)
                        writer.key("objects")
                        writer.int(collected.objects)
                        writer.key("contents")
                        writer.int(collected.contents)
                        writer.key("bytes")
                        writer.int(collected.bytes)
                    }
                }
                writer.key("passed")
                writer.bool(checks.allSatisfy(\.passed))
                writer.key("checks")
                writer.array { writer in
                    for check in checks {
                        writer.object { writer in
                            writer.key("name")
                            writer.string(check.name)
                            writer.key("passed")
                            writer.bool(check.passed)
                            writer.key("message")
                            writer.string(check.message)
                        }
                    }
                }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            var table = TextTable(["CHECK", "OUTCOME", ""])
            for check in checks {
                table.add([check.name, check.passed ? "passed" : "failed", check.message])
            }
            StandardOutput.write(
                table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        }
        write.finish(global)
        if !checks.allSatisfy(\.passed) { throw Outcome.no }
    }
}
