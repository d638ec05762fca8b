import Checkpoints
import Foundation
import Inference
import TestSupport
import Testing

struct ChatTemplateFilesTests {
    private func json(_ text: String) throws -> JSON {
        try JSONReader.parse(Array(text.utf8), file: "test")
    }

    @Test func `a jinja file wins over the tokenizer's configuration`() throws {
        let config = try json(#"{"chat_template": "from config"}"#)
        #expect(
            try ChatTemplateFiles(tokenizerConfig: config).sources == ["default": "from config"])
        let both = try ChatTemplateFiles(tokenizerConfig: config, jinja: "from file")
        #expect(both.sources == ["default": "from file"])
        let additional = try ChatTemplateFiles(tokenizerConfig: config, additional: ["rag": "x"])
        #expect(additional.sources == ["rag": "x"])
    }

    @Test func `named templates are chosen by whether there are tools`() throws {
        let config = try json(
            #"{"chat_template": [{"name": "default", "template": "d"}, {"name": "tool_use", "template": "t"}]}"#
        )
        let files = try ChatTemplateFiles(tokenizerConfig: config)
        #expect(try files.template()?.render(variables: [:]) == "d")
        #expect(try files.template(hasTools: true)?.render(variables: [:]) == "t")
    }

    @Test func `a processor's file counts where there is nothing else`() throws {
        let legacy = try json(#"{"chat_template": "old"}"#)
        #expect(
            try ChatTemplateFiles(tokenizerConfig: nil, legacy: legacy).sources == [
                "default": "old"
            ])
        let config = try json(#"{"chat_template": "new"}"#)
        let files = try ChatTemplateFiles(tokenizerConfig: config, legacy: legacy)
        #expect(files.sources == ["default": "new"])
        #expect(try ChatTemplateFiles(tokenizerConfig: nil).template() == nil)
    }

    @Test(arguments: [
        (
            #"{"chat_template": 7}"#,
            "'chat_template': expected text or a list of named templates, found the number 7"
        ),
        (
            #"{"chat_template": [{"name": "x"}]}"#,
            "expected objects with 'name' and 'template' in the list"
        ),
    ])
    func `an entry of the wrong type is named`(config: String, message: String) throws {
        let config = try json(config)
        let error = #expect(throws: InferenceError.self) {
            try ChatTemplateFiles(tokenizerConfig: config)
        }
        #expect(error?.description.contains(message) == true)
    }

    @Test func `several templates need a default`() throws {
        let files = try ChatTemplateFiles(tokenizerConfig: nil, additional: ["b": "", "a": ""])
        let error = #expect(throws: InferenceError.self) { try files.template() }
        #expect(error?.message == "expected one named 'default', found 'a', 'b'")
    }

    @Test func `a folder's files are read`() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"chat_template": "config"}"#, to: "tokenizer_config.json")
        #expect(try ChatTemplateFiles(folder: folder.url.path).sources == ["default": "config"])
        try folder.write("file", to: "chat_template.jinja")
        try folder.write("tools", to: "additional_chat_templates/tool_use.jinja")
        let files = try ChatTemplateFiles(folder: folder.url.path)
        #expect(files.sources == ["default": "file", "tool_use": "tools"])
    }
}
