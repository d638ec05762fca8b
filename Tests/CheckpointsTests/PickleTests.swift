import Checkpoints
import Foundation
import TestSupport
import Testing

struct PickleTests {
    /// Made with Python 3.11: `pickle.dumps({"a": Evil(), "o": OrderedDict(x=1)}, protocol)`, where `Evil.__reduce__` gives `os.system`.
    static let pickles: [(protocol: Int, bytes: String)] = [
        (
            0,
            "KGRwMApWYQpwMQpjcG9zaXgKc3lzdGVtCnAyCihWdHJ1ZQpwMwp0cDQKUnA1CnNWbwpwNgpjY29sbGVjdGlv"
                + "bnMKT3JkZXJlZERpY3QKcDcKKHRScDgKVngKcDkKSTEKc3Mu"
        ),
        (
            2,
            "gAJ9cQAoWAEAAABhcQFjcG9zaXgKc3lzdGVtCnECWAQAAAB0cnVlcQOFcQRScQVYAQAAAG9xBmNjb2xsZWN0"
                + "aW9ucwpPcmRlcmVkRGljdApxBylScQhYAQAAAHhxCUsBc3Uu"
        ),
        (
            4,
            "gASVUwAAAAAAAAB9lCiMAWGUjAVwb3NpeJSMBnN5c3RlbZSTlIwEdHJ1ZZSFlFKUjAFvlIwLY29sbGVjdGlv"
                + "bnOUjAtPcmRlcmVkRGljdJSTlClSlIwBeJRLAXN1Lg=="
        ),
    ]

    static func data(_ index: Int) -> Data { Data(base64Encoded: pickles[index].bytes) ?? Data() }

    static func archive() -> Data {
        var writer = ZipWriter()
        writer.add("archive/data.pkl", data(1))
        writer.add("archive/data/0", Data(count: 32))
        return writer.file
    }

    private func list(_ data: Data) throws -> PickleFile {
        let folder = try TemporaryFolder()
        try folder.write(data, to: "pytorch_model.bin")
        return try PickleFile(folder: folder.url.path, name: "pytorch_model.bin")
    }

    @Test(arguments: pickles.indices)
    func `what loading would import and call is listed`(index: Int) throws {
        let file = try list(Self.data(index))
        #expect(file.container == .plain)
        #expect(file.globals.map(\.description) == ["posix.system", "collections.OrderedDict"])
        #expect(file.globals.map(\.isTensorPart) == [false, true])
        let listing = try #require(file.streams.first?.listing)
        #expect(listing.callCount == 2 && listing.counts[.reduce] == 2)
        #expect(listing.operations.last?.opcode == .stop)
        #expect(listing.end == Self.data(index).count)
    }

    @Test func `a pickle in an archive is listed`() throws {
        let file = try list(Self.archive())
        #expect(file.container == .zip)
        #expect(file.streams.map(\.name) == ["archive/data.pkl"])
        #expect(file.globals.first?.description == "posix.system")
        // The places are those in the archive: 30 bytes of header and the name come first.
        #expect(file.streams.first?.listing.operations.first?.byte == 46)
    }

    @Test func `a packed pickle is not read and said`() throws {
        var writer = ZipWriter()
        writer.add("archive/data.pkl", Self.data(1), method: 8)
        let error = #expect(throws: CheckpointError.self) { try list(writer.file) }
        #expect(error?.message == "'archive/data.pkl' is packed or encrypted, and not read")
    }

    @Test func `an older file holds five pickles and storages`() throws {
        let magic = Data([
            0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E,
        ])
        let none = Data([0x80, 2, 0x4E, 0x2E])
        let file = try list(magic + none + none + Self.data(1) + none + Data(count: 100))
        #expect(file.container == .legacy && file.streams.count == 5)
        #expect(file.globals.first?.description == "posix.system")
    }

    @Test func `a name that is computed is marked`() throws {
        // Two results of calls, then STACK_GLOBAL.
        let file = try list(Data([0x80, 4, 0x4E, 0x4E, 0x93, 0x2E]))
        #expect(file.globals.map(\.description) == ["?.?"])
    }

    @Test func `a name from the memo is followed`() throws {
        // "os" memoised, dropped and fetched again.
        let bytes: [UInt8] = [
            0x80, 4, 0x8C, 2, 0x6F, 0x73, 0x94, 0x30, 0x68, 0, 0x8C, 1, 0x78, 0x93, 0x2E,
        ]
        #expect(try list(Data(bytes)).globals.map(\.description) == ["os.x"])
    }

    @Test(arguments: [
        (Data([0x80, 2, 0x58, 0xFF, 0xFF, 0xFF, 0x7F]), "the pickle ends inside an instruction"),
        (Data([0x80, 2, 0x63, 0x61]), "the pickle ends inside a line"),
        (Data([0x80, 2, 0xFF]), "255 is no pickle instruction"),
        (Data([0x80, 2]), "the pickle ends inside an instruction"),
        (
            Data([0x80, 4, 0x8D, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
            "a length of more bytes than there can be"
        ),
        (
            Data("PK\u{3}\u{4}".utf8) + Data(count: 60),
            "the archive is cut: its directory is missing"
        ),
    ])
    func `a cut or senseless pickle is refused`(data: Data, message: String) {
        let error = #expect(throws: CheckpointError.self) { try list(data) }
        #expect(error?.message == message)
    }
}

extension ReferenceCheckpointTests {
    @Test(.enabled(if: root != nil))
    func `the reference's pickle needs nothing but tensors`() throws {
        let file = try PickleFile(
            folder: Self.path("checkpoints/broken/pickle-only"), name: "pytorch_model.bin")
        #expect(file.container == .zip)
        #expect(file.globals.filter { !$0.isTensorPart }.isEmpty)
        #expect(file.globals.map(\.description).contains("torch._utils._rebuild_tensor_v2"))
    }
}
