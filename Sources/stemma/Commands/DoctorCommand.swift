import ArgumentParser
import Cards
import Registry

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the registry.",
        discussion: """
            Checks the file, its references, the stored texts, the full-text index, the filters and for orphans. Exit \
            code 1 where one fails.

            Examples:
              stemma doctor
              stemma doctor --repair
              stemma doctor --repair --dry-run       would it help?
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Flag(help: "Rebuild everything that is derived from the stored texts first.")
    var repair = false

    func run() throws {
        let registry = try write.openRegistry(global)
        let checks = try Doctor(registry).examine(repairs: repair)
        try registry.close()
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
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
