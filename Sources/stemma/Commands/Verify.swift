import ArgumentParser
import Cards
import Foundation
import Registry
import Synchronization
import Verification

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load a checkpoint, run it and judge it.",
        discussion: """
            Each checkpoint is examined in a process of its own, with limits on memory and time and without the right \
            to write a file or to reach the network. What comes of a registered one is stored. Exit code 1 where one \
            fails.

            Examples:
              stemma verify ./gemma-2b-wukong
              stemma verify ./gemma-2b-Q4_0.gguf
              stemma verify google/gemma-2b --level weights
              stemma verify me/model --revision v1.0
              stemma verify ./my-adapter --base ./gemma-2b
              stemma verify --all --jobs 2 --json
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Folders of checkpoints, GGUF files, or ids of registered ones.")
    var targets: [String] = []

    @Flag(help: "Every registered checkpoint that has changed, or was not verified, since.")
    var all = false

    @Flag(help: "With --all: those too whose last verification still holds.")
    var force = false

    @Option(help: "files: all but the tensors' data; weights: that too; run: the model is run.")
    var level = VerificationLevel.run

    @OptionGroup var version: VersionOptions

    @Option(help: "The base of an adapter: a folder, a GGUF file or an id.")
    var base: String?

    @Option(help: "Checkpoints at a time.")
    var jobs = 1

    @Option(help: "Threads of each run; 0 for the processors there are, shared by the jobs.")
    var threads = 0

    @Option(help: "Seconds after which a run is ended.")
    var timeout = VerificationRequest.defaultTimeout

    @Option(help: "Memory of each run beside the mapped files, in MiB.")
    var memory = VerificationRequest.defaultMemory >> 20

    @OptionGroup var write: WriteOptions

    func validate() throws {
        guard all != !targets.isEmpty else {
            throw ValidationError("expected folders or ids, or --all")
        }
        guard !all || version.revision == nil else {
            throw ValidationError("--revision goes with ids, not with --all")
        }
        guard jobs >= 1, (0...256).contains(threads) else {
            throw ValidationError("--jobs is at least 1, --threads from 0 to 256")
        }
        guard (1...1 << 31).contains(timeout), (64...1 << 30).contains(memory) else {
            throw ValidationError("--timeout is at least 1, --memory at least 64")
        }
    }

    func run() throws {
        let resolver = CheckpointResolver(global, data: version.store.data)
        let places =
            all
            ? try pending(resolver)
            : try targets.map { try resolver.place(of: $0, revision: version.revision) }
        let base = try base.map { try resolver.place(of: $0) }
        let shared = min(256, max(1, ProcessInfo.processInfo.activeProcessorCount / jobs))
        let items = places.map { place in
            VerificationQueue.Item(id: place.id?.description, name: place.name) {
                [level, memory, timeout, threads = threads > 0 ? threads : shared]
                verify throws(VerificationError) in
                try resolver.withFolders(of: place, base: base) {
                    folder, base throws(VerificationError) in
                    var report = try verify(
                        VerificationRequest(
                            path: folder, name: place.name, base: base, card: place.card,
                            version: place.version, level: level, threads: threads,
                            memory: memory << 20, timeout: timeout))
                    // Of a single file the folder is gone by now.
                    if case .file(let file) = place.files { report.path = file }
                    return report
                }
            }
        }
        let reporter = VerificationReporter(global, items: items, lines: all || items.count > 1)
        let store = write.dryRun ? nil : resolver
        try VerificationQueue(jobs: jobs).run(items) { event in
            // What was found is shown even where it cannot be kept.
            reporter.report(event)
            if case .end(let index, .success(let report)) = event {
                try store?.store(report, of: places[index])
            }
        }
        try reporter.finish()
    }

    private func pending(_ resolver: CheckpointResolver) throws -> [CheckpointPlace] {
        let places = try resolver.registered()
        guard !force else { return places }
        let open = try places.filter { try !resolver.isVerified($0, level: level) }
        if open.count < places.count {
            global.notice("\(places.count - open.count) of \(places.count) are verified already")
        }
        return open
    }
}

extension VerificationLevel: ExpressibleByArgument {}
