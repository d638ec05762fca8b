package import Checkpoints

/// The chat templates that a checkpoint's folder brings, by name.
///
/// As `transformers` reads them: `chat_template.jinja` and `additional_chat_templates/NAME.jinja` win over the entry of
/// `tokenizer_config.json`, whatever that holds. `chat_template.json` is what processors wrote before there was a
/// `.jinja`; it counts where there is nothing else.
package struct ChatTemplateFiles: Sendable {
    /// Sources by name; a single template is named `default`.
    package let sources: [String: String]

    /// - Parameters:
    ///   - tokenizerConfig: `tokenizer_config.json`, where there is one.
    ///   - jinja: the text of `chat_template.jinja`.
    ///   - additional: the texts of `additional_chat_templates/*.jinja` by their names without the ending.
    ///   - legacy: `chat_template.json`.
    /// - Throws: when an entry is neither text nor a list of named texts.
    package init(
        tokenizerConfig: JSON?, jinja: String? = nil, additional: [String: String] = [:],
        legacy: JSON? = nil
    ) throws(InferenceError) {
        if jinja != nil || !additional.isEmpty {
            var sources = additional
            if let jinja { sources["default"] = jinja }
            self.sources = sources
            return
        }
        let inConfig = try Self.sources(in: tokenizerConfig, "tokenizer_config.json")
        sources = inConfig.isEmpty ? try Self.sources(in: legacy, "chat_template.json") : inConfig
    }

    private static func sources(in file: JSON?, _ name: String) throws(InferenceError) -> [String:
        String]
    {
        guard let entry = file?["chat_template"], !entry.isNull else { return [:] }
        if let source = entry.string { return ["default": source] }
        guard let list = entry.array else {
            throw InferenceError(
                name,
                "'chat_template': expected text or a list of named templates, found \(entry.kind)")
        }
        var sources: [String: String] = [:]
        for item in list {
            guard let name = item["name"]?.string, let source = item["template"]?.string else {
                throw InferenceError(
                    name, "'chat_template': expected objects with 'name' and 'template' in the list"
                )
            }
            sources[name] = source
        }
        return sources
    }

    /// The template for a conversation: that named `tool_use` where there are tools and such a template, else `default`.
    ///
    /// - Returns: `nil` when the checkpoint brings no template.
    /// - Throws: when there are several and none is the default, or when the source is no template.
    package func template(hasTools: Bool = false) throws(InferenceError) -> ChatTemplate? {
        if sources.isEmpty { return nil }
        if hasTools, let source = sources["tool_use"] { return try ChatTemplate(source: source) }
        guard let source = sources["default"] else {
            let names = sources.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
            throw InferenceError("chat template", "expected one named 'default', found \(names)")
        }
        return try ChatTemplate(source: source)
    }
}
