internal import Checkpoints

extension ChatTemplateFiles {
    private static let additionalFolder = "additional_chat_templates"
    /// A folder with more is not one of templates.
    private static let largestCount = 100

    /// Reads the templates of a checkpoint's folder.
    ///
    /// - Throws: `CheckpointError` for a file that cannot be read or is no JSON, `InferenceError` for an entry of the wrong
    ///   type.
    package init(folder: String) throws {
        let names = try namesInFolder(folder)
        func text(_ name: String, in folder: String) throws -> String {
            let limit = TemplateLimits.sourceBytes
            return String(
                decoding: try readFile(folder: folder, name: name, limit: limit), as: UTF8.self)
        }
        func json(_ name: String) throws -> JSON? {
            guard names.contains(name) else { return nil }
            let bytes = try readFile(folder: folder, name: name, limit: 64 << 20)
            return try JSONReader.parse(bytes, file: name)
        }
        var additional: [String: String] = [:]
        if names.contains(Self.additionalFolder) {
            let subfolder = "\(folder)/\(Self.additionalFolder)"
            let files = try namesInFolder(subfolder).filter { $0.hasSuffix(".jinja") }
            for file in files.prefix(Self.largestCount) {
                additional[String(file.dropLast(6))] = try text(file, in: subfolder)
            }
        }
        try self.init(
            tokenizerConfig: try json("tokenizer_config.json"),
            jinja: names.contains("chat_template.jinja")
                ? try text("chat_template.jinja", in: folder) : nil,
            additional: additional, legacy: try json("chat_template.json"))
    }
}
