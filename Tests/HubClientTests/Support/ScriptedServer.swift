import Glibc
import Foundation
import Synchronization

/// A server on a free port of this machine that gives the bytes that a test says, one request a connection.
final class ScriptedServer: Sendable {
    struct Request: Sendable {
        var method = ""
        /// With the query, as sent.
        var target = ""
        /// Names in lower case.
        var headers: [String: String] = [:]
        var body: [UInt8] = []
    }

    /// The bytes of an answer, head and all. Too few of them are a connection that broke off.
    typealias Script = @Sendable (Request) -> [UInt8]

    let port: Int
    private let listener: Int32
    private let log = Mutex<[Request]>([])

    init(_ script: @escaping Script) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Safety: the address is one of the size that is said, and lives through each call.
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { [listener] pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(listener, $0, size) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let thread = Thread { [listener, weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else {
                    // Closed here alone, so that no other server has the number while this one still uses it.
                    close(listener)
                    return
                }
                if let request = Self.read(connection) {
                    self?.log.withLock { $0.append(request) }
                    Self.write(script(request), to: connection)
                }
                shutdown(connection, Int32(SHUT_WR))
                close(connection)
            }
        }
        thread.start()
    }

    /// Ends the wait of the thread.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    var url: String { "http://127.0.0.1:\(port)" }
    /// The same server under a name that is another origin.
    var otherURL: String { "http://localhost:\(port)" }
    /// What was asked so far.
    var requests: [Request] { log.withLock { $0 } }

    /// An answer as it should be.
    static func answer(
        _ status: Int, _ headers: [String: String] = [:], _ body: String = ""
    ) -> [UInt8] {
        var head = "HTTP/1.1 \(status) Whatever\r\nConnection: close\r\n"
        var headers = headers
        headers["Content-Length"] = headers["Content-Length"] ?? "\(body.utf8.count)"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            head += "\(name): \(value)\r\n"
        }
        return Array((head + "\r\n" + body).utf8)
    }

    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var request: Request?
        var length = 0
        while true {
            if let request, bytes.count >= length {
                return Request(
                    method: request.method, target: request.target, headers: request.headers,
                    body: Array(bytes.prefix(length)))
            }
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            let got = unsafe recv(connection, &piece, piece.count, 0)
            guard got > 0 else { return nil }
            bytes += piece.prefix(got)
            guard request == nil, let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
                continue
            }
            let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                .components(separatedBy: "\r\n")
            let words = lines[0].split(separator: " ")
            guard words.count == 3 else { return nil }
            var found = Request(method: String(words[0]), target: String(words[1]))
            for line in lines.dropFirst() {
                guard let colon = line.firstIndex(of: ":") else { continue }
                found.headers[line[..<colon].lowercased()] =
                    line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            }
            length = found.headers["content-length"].flatMap { Int($0) } ?? 0
            request = found
            bytes = Array(bytes[end.upperBound...])
        }
    }

    private static func write(_ bytes: [UInt8], to connection: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes {
                unsafe send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }
}
