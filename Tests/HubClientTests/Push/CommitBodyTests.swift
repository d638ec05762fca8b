import Foundation
@testable import HubClient
import TestSupport
import Testing

struct CommitBodyTests {
    private static func file(_ path: String, _ bytes: [UInt8]) -> PushFile {
        PushFile(
            path: path, oid: "o", sha256: String(repeating: "a", count: 64),
            size: bytes.count
        ) { offset in
            var rest = bytes[offset...]
            return { maximum in
                defer { rest = rest.dropFirst(min(maximum, 7)) }
                return Array(rest.prefix(min(maximum, 7)))
            }
        }
    }

    private static func read(_ body: HTTPBody, by maximum: Int) throws -> [UInt8] {
        let read = try body.open()
        var bytes: [UInt8] = []
        while case let piece = try read(maximum), !piece.isEmpty { bytes += piece }
        return bytes
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 100], [1, 5, 1000])
    func `a commit is as long as it says, and holds the bytes`(size: Int, maximum: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let body = CommitBody(
            summary: "a \"title\"", description: "", parent: "p",
            regular: [Self.file("dir/é \"x\"", bytes)], stored: [Self.file("big", [1, 2])]
        ).body
        let text = try Self.read(body, by: maximum)
        #expect(text.count == body.length)
        let lines = try text.split(separator: UInt8(ascii: "\n")).map { try PlainJSON(Data($0)) }
        #expect(lines.map { $0["key"]?.text } == ["header", "file", "lfsFile"])
        #expect(lines[0]["value"]?["summary"]?.text == "a \"title\"")
        #expect(lines[0]["value"]?["parentCommit"]?.text == "p")
        #expect(lines[1]["value"]?["path"]?.text == "dir/é \"x\"")
        let content = try #require(lines[1]["value"]?["content"]?.text)
        #expect(Data(base64Encoded: content).map(Array.init) == bytes)
        #expect(lines[2]["value"]?["size"]?.number == 2)
    }

    @Test
    func `a body can be read again`() throws {
        let body = CommitBody(
            summary: "s", description: "d", parent: nil, regular: [Self.file("a", [1, 2, 3])],
            stored: []
        ).body
        #expect(try Self.read(body, by: 4) == Self.read(body, by: 9))
    }

    @Test
    func `a file that is shorter than it was ends the commit`() throws {
        var file = Self.file("a", [1, 2, 3])
        file.size = 9
        let body = CommitBody(
            summary: "s", description: "", parent: nil, regular: [file], stored: []
        ).body
        #expect(throws: HubClientError.self) { try Self.read(body, by: 100) }
    }
}
