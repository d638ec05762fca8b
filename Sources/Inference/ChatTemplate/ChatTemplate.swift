package import Checkpoints

/// A chat template: the Jinja program of a checkpoint that writes a conversation as the text its model was trained on.
///
/// It behaves as in `transformers`: jinja2's immutable sandbox with `trim_blocks`, `lstrip_blocks`, loop controls and
/// `generation` blocks. What it may spend is bounded by `TemplateLimits`. `Documentation/chat-templates.md` says how that is
/// checked and what differs.
package struct ChatTemplate: Sendable {
    private let statements: [Statement]
    private let scopes: TemplateScopes
    /// With line ends normalised: what offsets of failures count.
    private let source: [UInt8]

    /// How much work one rendering may do; a step is a node evaluated, an item visited or 16 bytes of a value made.
    package var maximumSteps = TemplateLimits.steps

    /// What errors name as their subject.
    private static let subject = "chat template"

    /// - Throws: when the source is no template: line and column, then the reason in jinja2's words.
    package init(source text: String) throws(InferenceError) {
        var lexer = TemplateLexer(source: text)
        source = lexer.source
        do throws(TemplateFailure) {
            try lexer.tokenize()
            var parser = TemplateParser(tokens: lexer.tokens)
            statements = try parser.parse()
            var resolver = NameResolver(
                references: parser.referenceCount, scopes: parser.scopeCount,
                macros: parser.macroCount)
            try resolver.resolve(statements)
            scopes = resolver.scopes
        } catch {
            throw Self.error(error, in: lexer.source)
        }
    }

    /// Renders a conversation.
    ///
    /// - Parameters:
    ///   - messages: each an object with `role` and `content`; members that are null are left out, as `transformers`
    ///     does before it renders.
    ///   - tools: JSON schemas of functions; `nil` is `none` in the template.
    ///   - documents: for retrieval; `nil` is `none` in the template.
    ///   - addGenerationPrompt: whether the text ends where the model is to go on.
    ///   - bosToken: left out of the variables where `nil`, as is `eosToken`.
    ///   - variables: more of them, such as `enable_thinking`; they win over all others.
    ///   - now: what `strftime_now` tells; without it a template that asks fails.
    /// - Throws: what the template refuses with `raise_exception`, and what goes wrong in it, after line and column.
    package func render(
        messages: [JSON], tools: [JSON]? = nil, documents: [JSON]? = nil,
        addGenerationPrompt: Bool = false,
        bosToken: String? = nil, eosToken: String? = nil, variables: [String: JSON] = [:],
        now: TemplateTime? = nil
    ) throws(InferenceError) -> String {
        var all: [String: JSON] = [
            "messages": .array(messages.map(\.withoutNullMembers)),
            "tools": tools.map(JSON.array) ?? .null,
            "documents": documents.map(JSON.array) ?? .null,
            "add_generation_prompt": .bool(addGenerationPrompt),
        ]
        if let bosToken { all["bos_token"] = .string(bosToken) }
        if let eosToken { all["eos_token"] = .string(eosToken) }
        all.merge(variables) { $1 }
        return try render(variables: all, now: now)
    }

    /// Renders with exactly these variables.
    package func render(
        variables: [String: JSON], now: TemplateTime? = nil
    ) throws(InferenceError) -> String {
        do throws(TemplateFailure) {
            var values: [Text: Value] = [:]
            for (name, json) in variables { values[Text(name)] = try Value(json) }
            let run = TemplateRun(
                scopes: scopes, variables: values, now: now, maximumSteps: maximumSteps)
            return String(decoding: try run.render(statements), as: UTF8.self)
        } catch {
            throw Self.error(error, in: source)
        }
    }

    private static func error(_ failure: TemplateFailure, in source: [UInt8]) -> InferenceError {
        guard let offset = failure.offset else { return InferenceError(subject, failure.message) }
        let before = source.prefix(max(0, offset))
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        return InferenceError(subject, "\(line):\(column): \(failure.message)")
    }
}

extension JSON {
    /// An object without the members that are null; anything else as it is.
    fileprivate var withoutNullMembers: JSON {
        guard let object else { return self }
        return .object(JSONObject(object.members.filter { !$0.value.isNull }))
    }
}

extension Value {
    /// A JSON value as Python's `json` reads it: of a repeated key the first place and the last value count.
    ///
    /// - Throws: for an integer beyond 64 bits, and for what is nested too deep.
    init(_ json: JSON) throws(TemplateFailure) {
        switch json {
        case .null: self = .none
        case .bool(let value): self = .bool(value)
        case .string(let text): self = .string(Text(text))
        case .number(let number):
            if let integer = number.int {
                self = .int(integer)
            } else if number.text.utf8.allSatisfy({
                $0 == UInt8(ascii: "-") || (48...57).contains($0)
            }) {
                throw .limit("the integer \(number.text.prefix(32)) does not fit in 64 bits")
            } else {
                // Beyond the range of doubles Python reads an infinity.
                self = .float(
                    number.double ?? (number.text.hasPrefix("-") ? -.infinity : .infinity))
            }
        case .array(let items):
            var values: [Value] = []
            values.reserveCapacity(items.count)
            for item in items { values.append(try Value(item)) }
            self = try .list(values)
        case .object(let object):
            let dict = Dict()
            for member in object.members {
                try dict.set(.string(Text(member.key)), try Value(member.value))
            }
            self = .dict(dict)
        }
    }
}
