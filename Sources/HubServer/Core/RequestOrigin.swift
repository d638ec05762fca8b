internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Where a request came from and under which address its client knows this server.
struct RequestOrigin: Equatable, Sendable {
    /// Scheme, host, port and the prefix below which a proxy shows this server; no slash at the end.
    var endpoint = ""
    /// What a proxy took off the path before it passed the request on: empty, or `/prefix`.
    var pathPrefix = ""
    /// The client's address as a trusted proxy has it.
    var forwardedAddress: String?

    init() {}

    /// - Parameter isTrusted: whether an address is that of a proxy whose `X-Forwarded-*` fields are believed; those
    ///   of anybody else are not read.
    init(
        _ request: Request, isSecure: Bool, peer: String?, local: @autoclosure () -> String,
        isTrusted: (String) -> Bool
    ) {
        var scheme = isSecure ? "https" : "http"
        var host = request.head.authority.flatMap(Self.host)
        if let peer, isTrusted(peer) {
            let headers = request.headers
            if let value = headers[.forwardedProto].flatMap(Self.first),
                value == "http" || value == "https"
            {
                scheme = value
            }
            host = headers[.forwardedHost].flatMap(Self.first).flatMap(Self.host) ?? host
            pathPrefix = headers[.forwardedPrefix].flatMap(Self.first).flatMap(Self.prefix) ?? ""
            // Each proxy adds who it heard from at the end; the last one that is not a proxy of ours is the client.
            forwardedAddress = headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
                .map { $0.trimmingSpaces }.last { !isTrusted($0) }
        }
        endpoint = "\(scheme)://\(host ?? local())\(pathPrefix)"
    }

    /// The first of a list: what the proxy nearest to the client said.
    private static func first(_ list: String) -> String? {
        list.split(separator: ",").first.map { $0.trimmingSpaces }
    }

    /// A host with an optional port; `nil` where it has letters that none has, as it ends up in URLs.
    private static func host(_ text: String) -> String? {
        let isHost = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
        return isHost && !text.isEmpty && text.utf8.count <= 255 ? text : nil
    }

    private static func prefix(_ text: String) -> String? {
        let path = text.split(separator: "/").map { PercentEncoding.encode($0, keeping: "%") }
        return path.isEmpty || path.contains("..") ? nil : "/" + path.joined(separator: "/")
    }
}

extension StringProtocol {
    /// Without the blanks that lists in header fields have around their items.
    var trimmingSpaces: String {
        var rest = self[...]
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest.drop { $0 == " " || $0 == "\t" })
    }
}
