internal import Checkpoints
internal import Foundation
internal import Inference

/// One checkpoint under examination: what one check has loaded the next ones use.
///
/// Belongs to one thread, that of the child process.
final class Examination {
    let request: VerificationRequest
    /// Names of the folder's files.
    let names: Set<String>
    let state: FolderState?
    /// The weights of the folder itself: those of the adapter, where it is one.
    private(set) lazy var weights = Result { () throws(CheckpointError) in try openWeights() }
    /// What is run: the folder, or the base of an adapter.
    private(set) lazy var checkpoint = Result { () throws(CheckpointError) in
        try Checkpoint(folder: modelFolder)
    }
    /// What is run, with everything that lies beside it.
    private(set) lazy var modelFolderContents = Result {
        try ModelFolder(request.path, base: isAdapter ? request.base : nil)
    }
    private(set) lazy var tokenizer = Result { try makeTokenizer() }
    /// The model, loaded, and what it made of the sentences.
    private(set) lazy var modelRun = Result {
        try ModelRun(modelFolderContents.get(), tokenizer.get(), threads: request.threads)
    }
    /// The checks that have failed so far.
    private var failed: Set<CheckName> = []

    init(_ request: VerificationRequest) {
        self.request = request
        state = try? FolderState(folder: request.path)
        names = Set(state?.files.map(\.name) ?? [])
    }

    var isAdapter: Bool { names.contains("adapter_config.json") }

    /// The folder that configuration and tokenizer are read from.
    var modelFolder: String { isAdapter ? request.base ?? request.path : request.path }

    /// Runs a check and says how long it took.
    func run(_ name: CheckName) -> Check {
        guard name.level <= request.level else {
            return .skipped(name, "needs the level '\(name.level.rawValue)'")
        }
        if let broken = name.needs.first(where: failed.contains) {
            return .skipped(name, "'\(broken.rawValue)' failed")
        }
        let start = DispatchTime.now()
        var check = examine(name)
        check.seconds =
            Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
        if check.outcome == .failed { failed.insert(name) }
        return check
    }

    private func examine(_ name: CheckName) -> Check {
        switch name {
        case .files: checkFiles()
        case .headers: checkHeaders()
        case .shapes: checkShapes()
        case .claims: checkClaims()
        case .values: checkValues()
        case .tokenizer: checkTokenizer()
        case .chatTemplate: checkChatTemplate()
        case .run: checkRun()
        case .precision: checkPrecision()
        case .adapter: checkAdapter()
        case .speed: checkSpeed()
        }
    }

    private func makeTokenizer() throws -> Tokenizer {
        // Of the folder alone where the weights cannot be read: the tokenizer can be judged without them.
        let hasOwn = Tokenizer.fileNames.contains(where: names.contains)
        return hasOwn
            ? try Tokenizer(folder: request.path) : try modelFolderContents.get().makeTokenizer()
    }

    private func openWeights() throws(CheckpointError) -> Weights {
        isAdapter
            ? try Weights(folder: request.path, single: "adapter_model.safetensors")
            : try Weights(folder: request.path)
    }
}

extension CheckName {
    /// The checks without which this one has nothing to look at.
    var needs: [CheckName] {
        switch self {
        case .files, .tokenizer: []
        case .chatTemplate: [.tokenizer]
        case .headers: []
        case .shapes, .claims: [.files, .headers]
        case .values: [.headers]
        case .run: [.files, .headers, .shapes, .values, .tokenizer]
        case .precision, .adapter, .speed: [.files, .headers, .shapes, .values, .tokenizer, .run]
        }
    }
}

extension Finding {
    /// A failure that this error tells of.
    init(_ error: CheckpointError) {
        let subject = error.tensor ?? error.file
        let place = error.tensor == nil ? "" : "\(error.file): "
        let byte = error.byte.map { "at byte \($0): " } ?? ""
        self.init(.failed, subject, place + byte + error.message)
    }

    init(_ error: any Error) {
        switch error {
        case let error as CheckpointError: self.init(error)
        case let error as InferenceError: self.init(.failed, error.subject, error.message)
        default: self.init(.failed, nil, "\(error)")
        }
    }
}
