import Checkpoints
import Foundation
import Glibc
import TestSupport
import Testing

struct SafetensorsTests {
    private func open(_ data: Data) throws -> Weights {
        let folder = try TemporaryFolder()
        try folder.write(data, to: "model.safetensors")
        return try Weights(folder: folder.url.path)
    }

    private func refusal(_ data: Data) -> String? {
        let error = #expect(throws: CheckpointError.self) { try open(data) }
        return error?.description
    }

    private func refusal(header: String, bytes: Int = 0) -> String? {
        refusal(SafetensorsWriter.file(header: header, data: Data(count: bytes)))
    }

    @Test func `tensors are read in place`() throws {
        var writer = SafetensorsWriter()
        writer.members.append(("__metadata__", #"{"format":"pt"}"#))
        writer.add("a", [2, 2], [1, 2, 3, 4])
        writer.add("empty", "F32", [0, 3], Data())
        writer.add("scalar", "BF16", [], Data([0x80, 0x3F]))
        writer.add("half", "F16", [2], Data([0x00, 0x3C, 0x00, 0xC0]))
        let weights = try open(writer.file)
        #expect(weights.metadata == ["format": "pt"])
        #expect(weights.tensors.map(\.name) == ["a", "empty", "scalar", "half"])
        #expect(try weights.tensor(named: "a")?.floats() == [1, 2, 3, 4])
        #expect(try weights.tensor(named: "empty")?.floats() == [])
        #expect(try weights.tensor(named: "scalar")?.floats() == [1])
        #expect(try weights.tensor(named: "half")?.floats() == [1, -2])
        #expect(weights.tensor(named: "b") == nil)
        #expect(weights.parameterCount == 7 && weights.byteCount == 22)
    }

    @Test func `a tensor at an odd address is copied`() throws {
        var writer = SafetensorsWriter()
        writer.add("odd", "U8", [1], Data([7]))
        writer.add("a", [2], [1.5, -2])
        // The header's length decides where the data starts.
        let padding = (4 - writer.file.count % 4) % 4
        writer.members.append(
            ("__metadata__", #"{"x":"\#(String(repeating: "y", count: padding))"}"#))
        let weights = try open(writer.file)
        let tensor = try #require(weights.tensor(named: "a"))
        #expect(tensor.isCopied == !tensor.info.offset.isMultiple(of: 4))
        #expect(try tensor.floats() == [1.5, -2])
    }

    @Test(arguments: [
        (
            #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{}}"#,
            "the header names it twice"
        ),
        (
            #"{"a":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}}"#,
            "the format has no dtype 'F31'"
        ),
        (
            #"{"a":{"dtype":"Q8_0","shape":[32],"data_offsets":[0,34]}}"#,
            "the format has no dtype 'Q8_0'"
        ),
        (#"{"a":{"dtype":"F32","shape":[1]}}"#, "has no 'data_offsets'"),
        (#"{"a":{"dtype":"F32","data_offsets":[0,4]}}"#, "has no 'shape'"),
        (#"{"a":{"shape":[1],"data_offsets":[0,4]}}"#, "has no 'dtype'"),
        (
            #"{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#,
            "'dtype' stands twice"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#,
            "'shape': expected integers from 0 to 9223372036854775807"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}"#,
            "'shape': expected integers from 0 to 9223372036854775807"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}}"#,
            "the shape [4294967296, 4294967296] of F32 is no count of bytes"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]}}"#,
            "the shape [4611686018427387904] of F32 is no count of bytes"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[4294967296,4294967296,0],"data_offsets":[0,0]}}"#,
            "the shape [4294967296, 4294967296, 0] of F32 is no count of bytes"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
            "F32 of shape [2] takes 8 bytes, 'data_offsets' give it 4"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#,
            "'data_offsets': expected a start and an end, found [4, 0]"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}"#,
            "'data_offsets': expected a start and an end, found [0, 4, 8]"
        ),
        (
            #"{"a":{"dtype":"F32","shape":[0],"data_offsets":[9223372036854775807,9223372036854775807]}}"#,
            "after the end of the file"
        ),
    ])
    func `a hostile tensor is refused by name`(header: String, message: String) {
        let text = refusal(header: header, bytes: 4)
        #expect(text?.contains("'a': ") == true)
        #expect(text?.contains(message) == true)
    }

    @Test func `the data must be tiled`() {
        func header(_ first: String, _ second: String) -> String {
            #"{"a":{"dtype":"U8","shape":[4],"data_offsets":\#(first)},"#
                + #""b":{"dtype":"U8","shape":[4],"data_offsets":\#(second)}}"#
        }
        let overlap = refusal(header: header("[0,4]", "[3,7]"), bytes: 7)
        #expect(overlap?.contains("'b': starts at byte") == true)
        #expect(overlap?.hasSuffix("they share 1 bytes") == true)
        #expect(
            refusal(header: header("[0,4]", "[6,10]"), bytes: 10)?
                .hasSuffix("2 bytes belong to no tensor") == true)
        #expect(
            refusal(header: header("[2,6]", "[6,10]"), bytes: 10)?
                .hasSuffix("2 bytes belong to no tensor") == true)
        #expect(
            refusal(header: header("[0,4]", "[4,8]"), bytes: 11)?
                .contains("3 bytes at the end belong to no tensor") == true)
        let cut = refusal(header: header("[0,4]", "[4,8]"), bytes: 3)
        #expect(cut?.contains("'a': the file is truncated") == true)
        #expect(cut?.hasSuffix("5 bytes are missing") == true)
    }

    @Test func `a bad header's length is refused`() {
        #expect(refusal(Data())?.hasSuffix("is not a safetensors file but empty") == true)
        #expect(refusal(Data(count: 7))?.contains("has 7 bytes") == true)
        #expect(refusal(Data(count: 8))?.contains("does not start with '{'") == true)
        let long = SafetensorsWriter.file(header: "{}", announcedLength: .max)
        #expect(refusal(long)?.contains("a header of 18446744073709551615 bytes") == true)
        let cut = SafetensorsWriter.file(header: "{}", announcedLength: 10)
        #expect(refusal(cut)?.hasSuffix("8 bytes are missing") == true)
        #expect(refusal(header: " {}")?.contains("does not start with '{'") == true)
        #expect(refusal(header: "{}x")?.contains("expected the end of the text, found 'x'") == true)
        #expect(refusal(header: "{}\0")?.contains("the byte 0x0") == true)
    }

    @Test func `a padded header is read`() throws {
        #expect(try open(SafetensorsWriter.file(header: "{}     ")).tensors.isEmpty)
    }

    @Test func `metadata are strings`() {
        #expect(
            refusal(header: #"{"__metadata__":{"a":1}}"#)?
                .hasSuffix("'__metadata__.a': expected a string, found '1'") == true)
    }

    @Test(arguments: [
        (
            "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4567\n",
            "a Git LFS pointer to a file of 4567 bytes, which was not fetched"
        ),
        ("<!DOCTYPE html><html>", "a web page"),
        ("PK\u{3}\u{4}aaaaaaaa", "a zip archive"),
        ("GGUF........", "a GGUF file"),
        (String(repeating: "\0", count: 100), "zeros, as an interrupted download leaves them"),
    ])
    func `another file in its place is recognised`(text: String, kind: String) {
        #expect(
            refusal(Data(text.utf8))
                == "model.safetensors:0: is not a safetensors file but \(kind)")
    }

    @Test(arguments: [
        "/etc/passwd", "../x.safetensors", "a/../../x.safetensors", "", ".", "a//b", "./a", "a\\b",
        "a\u{0}b",
    ])
    func `an index that leaves the folder is refused`(name: String) throws {
        let folder = try TemporaryFolder()
        let escaped = name.replacingOccurrences(of: "\\", with: "\\\\")
            .replacingOccurrences(of: "\0", with: "\\u0000")
        try folder.write(
            #"{"weight_map": {"a": "\#(escaped)"}}"#, to: "model.safetensors.index.json")
        let error = #expect(throws: CheckpointError.self) {
            try Weights(folder: folder.url.path)
        }
        #expect(error?.tensor == "a")
        #expect(
            error?.message.hasSuffix("lies outside the checkpoint's folder; it is not opened")
                == true)
    }

    @Test func `a pipe in a file's place does not hang`() throws {
        let folder = try TemporaryFolder()
        // Safety: the path is passed as a C string for the length of the call.
        let status = unsafe mkfifo(folder.path("model.safetensors"), 0o600)
        #expect(status == 0)
        let error = #expect(throws: CheckpointError.self) {
            try Weights(folder: folder.url.path)
        }
        #expect(error?.description == "model.safetensors: is not a regular file")
    }
}
