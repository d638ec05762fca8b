/// One rendering of a template: its variables, its output, and what it may still spend.
final class TemplateRun {
    /// The variables of one function, empty where a name is not set.
    final class Frame {
        var slots: [Value?]
        let parent: Frame?
        /// Whether `TemplateRun` keeps the frame, to empty it in the end.
        var isKept = false

        init(slotCount: Int, parent: Frame?) {
            slots = Array(repeating: nil, count: slotCount)
            self.parent = parent
        }
    }

    let scopes: TemplateScopes
    let variables: [Text: Value]
    let now: TemplateTime?
    var output: [UInt8] = []
    /// Bytes of output that were moved aside while a block is captured.
    private var capturedBytes = 0
    private let maximumSteps: Int
    private var steps = 0
    private var depth = 0
    /// What can form cycles or long chains: emptied one by one in the end, for freeing a chain is recursive.
    private var namespaces: [Namespace] = []
    private var frames: [Frame] = []
    /// Where the node that is being evaluated stands.
    var offset = 0

    init(scopes: TemplateScopes, variables: [Text: Value], now: TemplateTime?, maximumSteps: Int) {
        self.scopes = scopes
        self.maximumSteps = maximumSteps
        self.variables = variables
        self.now = now
    }

    deinit {
        for namespace in namespaces { namespace.attributes.removeAll() }
        for frame in frames { frame.slots = [] }
    }

    /// Renders the template: UTF-8.
    func render(_ template: [Statement]) throws(TemplateFailure) -> [UInt8] {
        let frame = Frame(slotCount: scopes.root.slotCount, parent: nil)
        do throws(TemplateFailure) {
            enter(scopes.root.enter, frame)
            _ = try execute(template, frame)
        } catch {
            var failure = error
            failure.offset = failure.offset ?? offset
            throw failure
        }
        return output
    }

    // MARK: limits

    /// - Throws: once the template has used up its steps.
    func spend(_ count: Int) throws(TemplateFailure) {
        guard count <= maximumSteps - steps else {
            throw .limit("more than \(maximumSteps) steps")
        }
        steps += count
    }

    /// Pays for `bytes` of a new value.
    func spend(bytes: Int) throws(TemplateFailure) {
        try spend(bytes / TemplateLimits.bytesPerStep)
    }

    func make(_ text: Text) throws(TemplateFailure) -> Value {
        try spend(bytes: text.byteCount)
        return .string(text)
    }

    func makeList(_ items: [Value]) throws(TemplateFailure) -> Value {
        try spend(items.count)
        return try .list(items)
    }

    func write(_ text: Text) throws(TemplateFailure) {
        guard text.byteCount <= TemplateLimits.outputBytes - output.count - capturedBytes else {
            throw .limit("an output of more than \(TemplateLimits.outputBytes) bytes")
        }
        output.append(contentsOf: text.bytes)
    }

    /// Runs `body` with an output of its own, and gives that.
    func capture<Result>(
        _ body: () throws(TemplateFailure) -> Result
    ) throws(TemplateFailure) -> (text: Text, result: Result) {
        let saved = output
        capturedBytes += saved.count
        output = []
        defer {
            output = saved
            capturedBytes -= saved.count
        }
        let result = try body()
        try spend(bytes: output.count)
        return (Text(validUTF8: output), result)
    }

    func descend() throws(TemplateFailure) {
        depth += 1
        guard depth <= TemplateLimits.evaluationDepth else {
            throw .limit("more than \(TemplateLimits.evaluationDepth) nested evaluations")
        }
    }

    func ascend() { depth -= 1 }

    func makeNamespace(_ attributes: Dict) throws(TemplateFailure) -> Value {
        let namespace = Namespace(attributes)
        namespaces.append(namespace)
        try checkShared()
        return .namespace(namespace)
    }

    /// Keeps a frame that a closure refers to.
    func keep(_ frame: Frame) throws(TemplateFailure) {
        guard !frame.isKept else { return }
        frame.isKept = true
        frames.append(frame)
        try checkShared()
    }

    private func checkShared() throws(TemplateFailure) {
        guard namespaces.count + frames.count <= TemplateLimits.sharedObjects else {
            throw .limit("more than \(TemplateLimits.sharedObjects) namespaces and closures")
        }
    }

    // MARK: variables

    func enter(_ loads: [TemplateScopes.Load], _ frame: Frame) {
        for load in loads {
            switch load {
            case .resolve(let slot, let name):
                frame.slots[slot] = variables[name] ?? TemplateGlobals.named[name]?()
            case .alias(let slot, let variable): frame.slots[slot] = self[variable, frame]
            case .missing(let slot): frame.slots[slot] = nil
            }
        }
    }

    func leave(_ scope: TemplateScopes.Scope, _ frame: Frame) {
        for slot in scope.leave { frame.slots[slot] = nil }
    }

    subscript(variable: TemplateScopes.Variable, frame: Frame) -> Value? {
        get { Self.frame(variable, frame)?.slots[variable.slot] }
        set { Self.frame(variable, frame)?.slots[variable.slot] = newValue }
    }

    private static func frame(_ variable: TemplateScopes.Variable, _ frame: Frame) -> Frame? {
        var frame: Frame? = frame
        for _ in 0..<variable.hops { frame = frame?.parent }
        return frame
    }

    // MARK: items

    /// All items of a value.
    func items(of value: Value) throws(TemplateFailure) -> [Value] {
        switch value {
        case .list(let list), .tuple(let list): return list.items
        default: break
        }
        var iteration = try Iteration(value)
        var items: [Value] = []
        while let item = try iteration.next(self) { items.append(item) }
        return items
    }

    /// `str(value)`, paid for.
    func text(of value: Value) throws(TemplateFailure) -> Text {
        if let text = value.text { return text }
        try spend(value.weight)
        let text = try ValueWriter.string(of: value)
        try spend(bytes: text.byteCount)
        return text
    }

    /// `repr(value)`, paid for.
    func repr(of value: Value) throws(TemplateFailure) -> Text {
        try spend(value.weight)
        var writer = ValueWriter()
        try writer.write(value)
        try spend(bytes: writer.text.byteCount)
        return writer.text
    }
}
