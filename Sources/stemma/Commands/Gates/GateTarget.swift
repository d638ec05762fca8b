import ArgumentParser
import Cards
import Foundation
import Registry

/// What every gate command takes.
struct GateTarget: ParsableArguments {
    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String

    /// Whom a command is by where nothing is said.
    static var currentUser: String { ProcessInfo.processInfo.environment["USER"] ?? "admin" }

    func repository(_ global: GlobalOptions, in registry: Registry) throws -> RepositoryID {
        try global.current(id, in: registry)
    }
}
