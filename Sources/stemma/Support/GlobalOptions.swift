import ArgumentParser
import Cards
import Foundation
import Registry

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("db"), help: "The registry (else STEMMA_DB, else ./registry.db).")
    var database: String?

    @Flag(help: "Write JSON to standard output.")
    var json = false

    @Flag(name: .shortAndLong, help: "No notices or progress on standard error.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more on standard error.")
    var verbose = false

    @Option(help: "Colours: auto, always or never; NO_COLOR is respected.")
    var color = ColorChoice.auto

    /// The flag, `STEMMA_DB`, the configuration's `db`, `./registry.db`: the first that says something.
    private func databasePath() throws -> String {
        if let database { return database }
        if let path = ProcessInfo.processInfo.environment["STEMMA_DB"], !path.isEmpty {
            return path
        }
        return try Settings.load().database ?? "registry.db"
    }

    func openRegistry(_ access: Registry.Access) throws -> Registry {
        try Registry(path: try databasePath(), access: access)
    }

    /// The registry as it is; an empty one in memory where there is none.
    func openRegistryOrNone() throws -> Registry {
        let path = try databasePath()
        return FileReader.exists(path)
            ? try Registry(path: path, access: .read) : try Registry.inMemory()
    }

    /// The registry, taking back whatever is written to it; an empty one in memory where there is none.
    func openRegistryToRehearse() throws -> Registry {
        let path = try databasePath()
        return FileReader.exists(path)
            ? try Registry(path: path, access: .rehearse) : try Registry.inMemory()
    }

    /// Reads the id of a registered repository; one that has moved is said, and the new one taken.
    func current(_ argument: String, in registry: Registry) throws -> RepositoryID {
        let id = try RepositoryID(argument: argument)
        let current = try registry.currentID(of: id)
        if current != id { notice("'\(id)' is now '\(current)'") }
        return current
    }

    func notice(_ message: @autoclosure () -> String) {
        if !quiet { StandardError.write(message()) }
    }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    func isOn(terminal: Bool) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = ProcessInfo.processInfo.environment
            if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
            return terminal && environment["TERM"] != "dumb"
        }
    }
}
