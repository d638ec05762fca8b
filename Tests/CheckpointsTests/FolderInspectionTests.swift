import Checkpoints
import Foundation
import TestSupport
import Testing

struct FolderInspectionTests {
    private func inspect(_ files: [String: String]) throws -> FolderInspection {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return FolderInspection(folder: folder.url.path)
    }

    private static let weights = "\u{2}\0\0\0\0\0\0\0{}"

    @Test func `files are listed with size and role`() throws {
        let found = try inspect([
            "model.safetensors": Self.weights, "config.json": "{}", "tokenizer.model": "x",
            "README.md": "#", "notes.txt": "", "folder/inside.bin": "x", ".hidden": "x",
        ])
        #expect(
            found.files.map(\.name)
                == [
                    "README.md", "config.json", "model.safetensors", "notes.txt", "tokenizer.model",
                ])
        #expect(found.files.map(\.byteCount) == [1, 2, 10, 0, 1])
        #expect(found.files.map(\.role) == [.card, .config, .weights, .other, .tokenizer])
        #expect(found.findings.map(\.error.description) == ["notes.txt: is empty"])
        #expect(found.byteCount == 14)
    }

    @Test(arguments: [
        (
            "model.safetensors",
            "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
            "is a Git LFS pointer to a file of 9 bytes, which was not fetched"
        ),
        ("model.safetensors", "", "is empty"),
        ("config.json", "", "is empty"),
        ("config.json", "<html>", "is a web page"),
        (
            "tokenizer.json", String(repeating: "\0", count: 64),
            "is zeros, as an interrupted download leaves them"
        ),
        ("model.safetensors.incomplete", "x", "is a download that has not ended"),
        ("adapter_model.safetensors", "PK\u{3}\u{4}", "is a zip archive, whatever its name says"),
    ])
    func `a file that is no file is named`(name: String, text: String, message: String) throws {
        var files = ["model.safetensors": Self.weights]
        files[name] = text
        let findings = try inspect(files).findings
        #expect(findings.map(\.error) == [CheckpointError(file: name, message: message)])
        #expect(findings.first?.severity == .error)
    }

    @Test func `an index is compared with the folder`() throws {
        let index =
            #"{"weight_map": {"a": "m-00001-of-00003.safetensors", "b": "m-00002-of-00003.safetensors"}}"#
        let found = try inspect([
            "model.safetensors.index.json": index,
            "m-00001-of-00003.safetensors": Self.weights,
            "m-00003-of-00003.safetensors": Self.weights,
        ])
        #expect(
            found.findings.map(\.error.description) == [
                "m-00002-of-00003.safetensors: there is no such file; "
                    + "'model.safetensors.index.json' names it",
                "model.safetensors.index.json: does not name 'm-00003-of-00003.safetensors', "
                    + "a shard of the same set",
            ])
    }

    @Test func `a pickle alone is an error, beside weights a warning`() throws {
        let alone = try inspect(["pytorch_model.bin": "x"])
        #expect(alone.findings.map(\.severity) == [.error])
        let beside = try inspect(["pytorch_model.bin": "x", "model.safetensors": Self.weights])
        #expect(beside.findings.map(\.severity) == [.warning])
    }

    @Test func `repeated keys and malformed configurations are found`() throws {
        let found = try inspect([
            "model.safetensors": Self.weights, "config.json": #"{"a": 1, "a": 2}"#,
            "generation_config.json": "{,}", "special_tokens_map.json": "[]",
        ]).findings
        #expect(
            found.map(\.error.description) == [
                "config.json: 'a' stands twice; the last counts",
                "generation_config.json:1: expected a key in double quotes, found ','",
                "special_tokens_map.json:0: expected an object, found a list",
            ])
        #expect(found.map(\.severity) == [.warning, .error, .error])
    }

    @Test func `what a pickle would import is said`() throws {
        let folder = try TemporaryFolder()
        try folder.write(PickleTests.archive(), to: "pytorch_model.bin")
        let found = FolderInspection(folder: folder.url.path).findings
        #expect(
            found.map(\.error.message) == [
                "is a pickle, which is never loaded: expected safetensors or GGUF; "
                    + "it would import posix.system"
            ])
    }

    @Test func `a folder without weights is an error`() throws {
        #expect(
            try inspect(["config.json": "{}"]).findings.map(\.error.description)
                == ["model.safetensors: there is no such file, and no other weights file"])
        #expect(
            try inspect(["adapter_config.json": "{}"]).findings.map(\.error.description)
                == ["adapter_model.safetensors: there is no such file"])
        #expect(FolderInspection(folder: "/nowhere").findings.count == 1)
    }

    @Test func `a link to nowhere is a finding`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.weights, to: "model.safetensors")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("config.json"), withDestinationPath: "../blobs/none")
        let found = FolderInspection(folder: folder.url.path)
        #expect(found.findings.map(\.error.description) == ["config.json: there is no such file"])
        #expect(found.files.first?.byteCount == nil)
    }
}

extension ReferenceCheckpointTests {
    @Test(arguments: good)
    func `a good folder has no findings`(name: String) {
        #expect(FolderInspection(folder: Self.path(name)).findings.isEmpty)
    }

    @Test(
        arguments: [
            "index-escapes-folder", "shard-file-missing", "shard-missing-from-index", "pickle-only",
        ].filter { _ in root != nil })
    func `a broken folder has an error`(name: String) {
        let found = FolderInspection(folder: Self.path("checkpoints/broken/\(name)"))
        #expect(found.findings.first?.severity == .error)
    }
}
