import Dispatch
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

@testable import HubServer

/// Reads the input as a request, `METHOD TARGET`, fields and a body as HTTP/1.1 has them, and has the routes answer it.
///
/// Its author is the token of the server's one administrator, or nobody where there is a field `Anonymous`. What one
/// input changes, the next one finds.
enum RequestTarget {
    /// Waits for the answer: only for a thread that no task runs on.
    static func run(_ input: [UInt8]) -> Bool {
        let done = DispatchSemaphore(value: 0)
        let isAnswered = Atomic(false)
        Task.detached {
            isAnswered.store(await respond(to: input), ordering: .releasing)
            done.signal()
        }
        done.wait()
        return isAnswered.load(ordering: .acquiring)
    }

    static func respond(to input: [UInt8]) async -> Bool {
        guard let request = request(input) else { return false }
        let answer = await RequestServer.shared.answer(request)
        let what = "\(request.method) \(request.uri)"
        expect(answer.status.code != 500, "\(what): \(answer.status)")
        for field in answer.headers {
            expect(
                field.value.utf8.allSatisfy { 0x20..<0x7F ~= $0 },
                "\(what): '\(field.name): \(field.value)'")
        }
        if let length = answer.promisedLength {
            expect(length == answer.length, "\(what): \(answer.length) bytes of \(length)")
        }
        return answer.status.code < 400
    }

    private static let anonymous = HTTPField.Name("Anonymous")

    private static func request(_ input: [UInt8]) -> Request? {
        var rest = input[...]
        func line() -> String? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return String(validating: rest[..<end], as: UTF8.self)
        }
        guard let first = line()?.split(separator: " ", maxSplits: 1), first.count == 2,
            let method = HTTPRequest.Method(rawValue: String(first[0])),
            first[1].utf8.allSatisfy({ 0x21..<0x7F ~= $0 })
        else { return nil }
        var fields: HTTPFields = [.authorization: "Bearer \(RequestServer.shared.token)"]
        while let text = line(), !text.isEmpty {
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let name = HTTPField.Name(String(parts[0])),
                HTTPField.isValidValue(String(parts[1]))
            else { return nil }
            fields[name] = parts[1].trimmingSpaces
        }
        if let anonymous, fields[anonymous] != nil { fields[.authorization] = nil }
        return Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: String(first[1]),
                headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(bytes: rest)))
    }
}
