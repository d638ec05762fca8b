import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

/// Files that are too long for one write, over a connection.
struct FileBodyTests {
    private static let bytes = (0..<3_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }

    private func fixture(sendsFiles: Bool) throws -> HubFixture {
        var settings = HubSettings()
        settings.sendsFiles = sendsFiles
        let hub = try HubFixture(settings)
        try hub.commitLarge(Self.bytes, as: "w.bin", to: hub.addRepository("ana/m"))
        return hub
    }

    @Test(arguments: [true, false])
    func `a long file arrives whole, and what follows it too`(sendsFiles: Bool) async throws {
        let hub = try fixture(sendsFiles: sendsFiles)
        try await hub.serve { client in
            for _ in 0..<2 {
                let answer = try await client.execute(
                    uri: "/ana/m/resolve/main/w.bin", method: .get)
                #expect(answer.status == .ok)
                #expect(answer.bytes == Self.bytes)
            }
            let small = try await client.execute(uri: "/healthz", method: .get)
            #expect(small.status == .ok)
        }
    }

    @Test(arguments: [true, false])
    func `a long part of a file is that part`(sendsFiles: Bool) async throws {
        let hub = try fixture(sendsFiles: sendsFiles)
        try await hub.serve { client in
            for range in [7..<3_000_001, 1_048_576..<2_097_152, 3_499_999..<3_500_000] {
                let answer = try await client.execute(
                    uri: "/ana/m/resolve/main/w.bin", method: .get,
                    headers: [.range: "bytes=\(range.lowerBound)-\(range.upperBound - 1)"])
                #expect(answer.status == .partialContent)
                #expect(answer.bytes == Array(Self.bytes[range]))
            }
        }
    }

    @Test(arguments: [true, false])
    func `a file that becomes shorter ends the connection`(sendsFiles: Bool) async throws {
        let hub = try HubFixture()
        let path = try hub.folder.write(Data(Self.bytes), to: "w.bin")
        let content = OpenContent.file(try #require(try BlobFile(path: path)))
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 2_000_000)
        let router = Router(context: HubContext.self)
        router.get("file") { _, context in
            Response(
                status: .ok,
                body: try FileBody.body(
                    content, 0..<Self.bytes.count, channel: context.channel,
                    sendsFiles: sendsFiles))
        }
        await #expect(throws: (any Error).self) {
            try await hub.serve(router) { client in
                _ = try await client.execute(uri: "/file", method: .get)
            }
        }
    }

    @Test(arguments: [true, false])
    func `a client that does not take the file is let go`(sendsFiles: Bool) async throws {
        let hub = try HubFixture()
        let path = try hub.folder.write("", to: "w.bin")
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 256 << 20)
        let content = OpenContent.file(try #require(try BlobFile(path: path)))
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let router = Router(context: HubContext.self)
        router.get("file") { _, context in
            let body = try FileBody.body(
                content, 0..<(256 << 20), channel: context.channel, sendsFiles: sendsFiles)
            return Response(
                status: .ok,
                body: ResponseBody(contentLength: body.contentLength) { writer in
                    defer { end.finish() }
                    try await body.write(writer)
                })
        }
        try await hub.serve(router, stalledTime: .milliseconds(200)) { client in
            let channel = try await RawConnection.send(
                "GET /file HTTP/1.1\r\nHost: x\r\n\r\n", port: #require(client.port))
            // Comes only because the server gives up.
            for await _ in ends {}
            try await channel.close()
        }
    }
}
