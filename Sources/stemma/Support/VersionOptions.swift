import ArgumentParser

/// Which files of a repository a command is about, and where their contents lie.
struct VersionOptions: ParsableArguments {
    @Option(help: "A branch, a tag or a commit, for an id.")
    var revision: String?

    @OptionGroup var store: StoreOptions
}
