import ArgumentParser
import Cards
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
              stemma doctor --gc                     free what no version uses, and examine nothing
              stemma doctor --gc --dry-run           how much would that be?
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Rebuild everything that is derived from the stored texts first.")
    var repair = false

    @Flag(help: "Hash every content again.")
    var deep = false

    @Flag(
        help: """
            First take away commits that no branch, tag or pull request has led to for two days, and contents that no \
            version uses and that nobody has sent in that time. Safe beside a server that runs. Examines nothing unless \
            --repair or --deep asks for it.
            """)
    var gc = false

    func run() throws {
        let registry = try write.openRegistry(global)
        let blobs = try openStore(of: registry)
        let collected = try gc ? BlobCollector(registry, blobs).run(now: Clock.now) : nil
        let checks =
            try gc && !repair && !deep
            ? [] : Doctor(registry, blobs: blobs).examine(repairs: repair, deep: deep)
        try registry.close()
        if global.json {
            StandardOutput.write(Self.json(checks, collected))
        } else {
            report(checks, collected)
        }
        write.finish(global)
        if !checks.allSatisfy(\.passed) { throw Outcome.no }
    }

    private func openStore(of registry: Registry) throws -> BlobStore? {
        do {
            return try BlobFolder.existingStore(of: registry, asked: store.data)
        } catch RegistryError.noBlobFolder where !gc {
            // The check of contents says so, after all others.
            return nil
        }
    }

    private func report(_ checks: [Doctor.Check], _ collected: BlobCollector.Summary?) {
        if let collected {
            global.notice(
                "\(write.dryRun ? "would free" : "freed") \(collected.bytes) bytes: "
                    + "\(collected.contents) contents, \(collected.objects) objects, "
                    + "\(collected.commits) commits")
        }
        guard !checks.isEmpty else { return }
        var table = TextTable(["CHECK", "OUTCOME", ""])
        for check in checks {
            table.add([check.name, check.passed ? "passed" : "failed", check.message])
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
    }

    private static func json(
        _ checks: [Doctor.Check], _ collected: BlobCollector.Summary?
    ) -> [UInt8] {
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
        return writer.bytes
    }
}
