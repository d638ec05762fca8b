internal import Foundation
internal import Mustache

/// Why a template cannot be used.
package struct CardTemplateError: Error, Equatable, CustomStringConvertible {
    /// The file of the template, or its name.
    package var template: String
    package var reason: String

    package var description: String { "\(template.escapedForMessage): \(reason)" }
}

/// The Mustache templates behind new cards and the views of a card.
///
/// The binary carries its own; files `NAME.mustache` of a folder take their place, and further ones can be used as
/// partials. The names are those of the files in `templates/`.
package struct CardTemplates: Sendable {
    /// Bytes of a template file that are read.
    package static let maximumByteCount = 1 << 20

    /// The names of the templates that the binary carries.
    package static var names: [String] { EmbeddedTemplates.all.keys.sorted() }

    private let library: MustacheLibrary

    /// - Parameter folder: where templates may stand that replace those of the binary; it need not exist.
    /// - Throws: `CardTemplateError` where a file is no template, `FileError` where it cannot be read.
    package init(overrides folder: String? = nil) throws {
        var texts = EmbeddedTemplates.all.mapValues { (text: $0, file: "") }
        if let folder {
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
            for file in (names ?? []).sorted() where file.hasSuffix(".mustache") {
                let path = folder + "/" + file
                let bytes = try FileReader.read(path, limit: Self.maximumByteCount)
                texts[String(file.dropLast(".mustache".count))] =
                    (String(decoding: bytes, as: UTF8.self), path)
            }
        }
        var library = MustacheLibrary()
        for (name, template) in texts.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(template.text, named: name)
            } catch let error as MustacheTemplate.ParserError {
                throw CardTemplateError(
                    template: template.file.isEmpty ? name : template.file,
                    reason:
                        "\(error.context.lineNumber):\(error.context.columnNumber): \(error.error)")
            }
        }
        self.library = library
    }

    /// Renders a template.
    ///
    /// - Parameter context: texts, truth values, lists and maps of these. HTML templates escape what `{{name}}` stands
    ///   for; those that start with `{{% CONTENT_TYPE:TEXT}}` do not.
    package func render(_ name: String, _ context: [String: Any]) throws -> String {
        guard let text = library.render(context, withTemplate: name) else {
            throw CardTemplateError(template: name, reason: "there is no such template")
        }
        return text
    }

    // MARK: - New cards

    /// A card to start from.
    ///
    /// - Parameters:
    ///   - id: `owner/name`; its name becomes the title.
    ///   - edits: what to say in the front matter at once, as `stemma edit` takes it.
    /// - Throws: `CardTemplateError`, or `CardEditError` where an edit does not fit.
    package func newCard(
        _ kind: RepositoryKind, id: String? = nil, edits: [CardEdit] = []
    ) throws -> String {
        let emitter = YAMLEmitter()
        let name = id?.split(separator: "/").last.map(String.init)
        let title = name ?? (kind == .model ? "Name of the model" : "Name of the dataset")
        var context: [String: Any] = [
            "title": title, "pretty_name": YAMLScalarWriter.write(title),
        ]
        if let id { context["id"] = id }
        // Keys that the template has a place for stand there; others are put in afterwards.
        for case .set(let path, let value) in edits {
            guard let key = path.topKey, path.steps.count == 1 else { continue }
            context[key] =
                key == "pretty_name"
                ? emitter.flow(value, inFlow: false) : emitter.entry(.text(key), value, indent: 0)
        }
        let text = try render(kind == .model ? "new-model.md" : "new-dataset.md", context)
        var editor = CardEditor(Array(text.utf8))
        for edit in edits { try editor.apply(edit) }
        return String(decoding: editor.bytes, as: UTF8.self)
    }
}
