import ArgumentParser
import Foundation
import Inference

/// Which model a command is about.
struct ModelLocation: ParsableArguments {
    @Argument(help: "A checkpoint's folder, a GGUF file, or the id of a registered one.")
    var model: String

    @OptionGroup var version: VersionOptions

    @Option(help: "The base of an adapter: a folder, a GGUF file or an id.")
    var base: String?

    /// An existing folder wins over an id; an adapter's base that is not given is looked for as `verify` does.
    func open(_ global: GlobalOptions) throws -> ModelFolder {
        let (folder, base) = try folders(global)
        return try ModelFolder(folder, base: base)
    }

    /// The files that say what the tokens are; the weights are not opened where the folder has them itself.
    func openTexts(_ global: GlobalOptions) throws -> TextFiles {
        let (folder, base) = try folders(global)
        if let texts = try TextFiles(folder: folder) { return texts }
        return try ModelFolder(folder, base: base).texts()
    }

    private func folders(_ global: GlobalOptions) throws -> (folder: String, base: String?) {
        let resolver = CheckpointResolver(global, data: version.store.data)
        let place = try resolver.place(of: model, revision: version.revision)
        return try resolver.folders(of: place, base: base.map { try resolver.place(of: $0) })
    }
}

/// How a model runs.
struct ModelOptions: ParsableArguments {
    @Option(help: "auto (as stored), f32, bf16, f16, int8 or int4.")
    var precision = Precision.auto

    @Option(help: "Keys and values of earlier tokens in f32 or f16.")
    var cache = Cache.Precision.f32

    @Option(help: "Threads; as many as processors where left out.")
    var threads: Int?

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads: expected 1 to 256, found \(threads)")
        }
    }

    func makeModel(_ folder: ModelFolder) throws -> Model {
        try Model(
            folder.checkpoint, adapter: folder.adapter, precision: precision,
            threads: threads ?? min(256, ProcessInfo.processInfo.activeProcessorCount))
    }
}

extension Precision: ExpressibleByArgument {}
extension Cache.Precision: ExpressibleByArgument {}
