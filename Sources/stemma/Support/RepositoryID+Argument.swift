import Cards
import Registry

extension RepositoryID {
    /// Reads an id as it is given on the command line.
    ///
    /// - Throws: `RegistryError.invalidID`.
    init(argument: String, kind: RepositoryKind? = nil) throws {
        guard let id = RepositoryID(argument, kind: kind) else {
            throw RegistryError.invalidID(argument)
        }
        self = id
    }
}
