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
    /// `nil` where the folder holds a model by itself.
    private(set) lazy var adapter = Result { () throws(CheckpointError) -> Adapter? in
        try Adapter.isAdapter(folder: request.path) ? Adapter(folder: request.path) : nil
    }
    /// What is run: the folder, or the base of an adapter.
    private(set) lazy var checkpoint = Result { () throws(CheckpointError) in
        try Checkpoint(folder: modelFolder)
    }
    /// The weights of the folder itself: those of the adapter, where it is one. Mapped once, with the checkpoint.
    private(set) lazy var weights = Result { () throws(CheckpointError) -> Weights in
        if let adapter = try adapter.get() { return adapter.weights }
        if case .success(let checkpoint) = checkpoint { return checkpoint.weights }
        return try Weights(folder: request.path)
    }
    /// What is run, with everything that lies beside it.
    private(set) lazy var model = Result {
        ModelFolder(try checkpoint.get(), adapter: try adapter.get())
    }
    private(set) lazy var tokenizer = Result { try makeTokenizer() }
    /// The model, loaded, and what it made of the sentences.
    private(set) lazy var modelRun = Result {
        try ModelRun(model.get(), tokenizer.get(), threads: request.threads)
    }
    /// What keeps the adapter from being applied to its base; empty where nothing does, or there is no adapter.
    private(set) lazy var adapterFindings = findAdapterDefects()
    /// The checks that have failed so far.
    private var failed: Set<CheckName> = []

    init(_ request: VerificationRequest) {
        self.request = request
        names = Set((try? namesInFolder(request.path)) ?? [])
    }

    private(set) lazy var isAdapter = (try? Adapter.isAdapter(folder: request.path)) ?? false

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
        if name.runsBase, !adapterFindings.isEmpty {
            return .skipped(name, "the adapter cannot be applied: see 'adapter'")
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
            ? try Tokenizer(folder: request.path) : try model.get().makeTokenizer()
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
        case .precision, .speed: [.files, .headers, .shapes, .values, .tokenizer, .run]
        case .adapter: [.headers]
        }
    }

    /// Whether an adapter is looked at together with its base.
    var runsBase: Bool {
        switch self {
        case .claims, .tokenizer, .chatTemplate, .run, .precision, .speed: true
        case .files, .headers, .shapes, .values, .adapter: false
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
