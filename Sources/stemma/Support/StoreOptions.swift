import ArgumentParser
import Registry

/// Where the contents of files lie that the database does not hold.
struct StoreOptions: ParsableArguments {
    @Option(
        help:
            "The folder of the contents of files (default: the one that was used before, else beside the registry)."
    )
    var data: String?

    /// The store, which is made where it is not there; the registry remembers where it is.
    func open(of registry: Registry) throws -> BlobStore {
        try BlobFolder.openStore(of: registry, asked: data)
    }
}
