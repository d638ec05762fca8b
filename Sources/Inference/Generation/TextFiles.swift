internal import Checkpoints

/// The files beside a model's weights that say what its tokens are: a tokenizer, a chat template, and which tokens end a text.
///
/// A folder of an adapter may bring some of them and leave the others to its base; a GGUF file has them inside.
package struct TextFiles: Sendable {
    /// Where files are looked for, the first that has one wins.
    let folders: [String]
    /// Where no file is found.
    let gguf: GGUFTokenizer?

    /// The files of a folder that holds a tokenizer; `nil` for another, whatever it holds beside it.
    package init?(folder: String) throws {
        guard try Self.hasTokenizer(folder) else { return nil }
        self.init(folders: [folder], gguf: nil)
    }

    init(folders: [String], gguf: GGUFTokenizer?) {
        self.folders = folders
        self.gguf = gguf
    }

    private static func hasTokenizer(_ folder: String) throws -> Bool {
        let names = try namesInFolder(folder)
        return Tokenizer.fileNames.contains(where: names.contains)
    }

    /// - Throws: also where there is none.
    package func makeTokenizer() throws -> Tokenizer {
        if let folder = try folders.first(where: Self.hasTokenizer) {
            return try Tokenizer(folder: folder)
        }
        guard let gguf else {
            throw InferenceError(
                folders.last ?? "", "expected tokenizer.json or tokenizer.model, found neither")
        }
        return try Tokenizer(gguf: gguf)
    }

    /// `nil` where there is none.
    package func chatTemplate() throws -> ChatTemplate? {
        for folder in folders {
            if let template = try ChatTemplateFiles(folder: folder).template() { return template }
        }
        guard let source = gguf?.chatTemplate else { return nil }
        return try ChatTemplate(source: source)
    }
}
