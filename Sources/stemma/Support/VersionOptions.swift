import ArgumentParser

/// Which files of a repository a command is about, and where their contents lie.
struct VersionOptions: ParsableArguments {
    @Option(help: "A branch, a tag or a commit, for an id.")
    var revision: String?

    @Option(help: "The folder of the contents of files (default: beside the registry).")
    var data: String?
}
