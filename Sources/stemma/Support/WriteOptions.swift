import ArgumentParser
import Cards
import Registry

/// What every command that writes understands.
struct WriteOptions: ParsableArguments {
    @Flag(help: "Say what would be done, and write nothing.")
    var dryRun = false

    /// The registry, or with `--dry-run` one that takes back whatever is written to it.
    func openRegistry(_ global: GlobalOptions) throws -> Registry {
        try global.openRegistry(dryRun ? .rehearse : .write)
    }

    /// As `openRegistry`, and where there is none, a new one.
    func openOrCreateRegistry(_ global: GlobalOptions) throws -> Registry {
        try dryRun ? global.openRegistryToRehearse() : global.openRegistry(.create)
    }

    /// Tells people that nothing happened, where that is so.
    func finish(_ global: GlobalOptions) {
        if dryRun { global.notice("dry run: nothing was written") }
    }
}
