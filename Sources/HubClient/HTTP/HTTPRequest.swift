/// One request, before redirects and repeats.
struct HTTPRequest {
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
    }

    var method = Method.get
    var address: WebAddress
    var headers: [(name: String, value: String)] = []
    var body: HTTPBody?
    /// Shown to the origin of `address` alone.
    var token: String?
    /// The answer may come packed; never for the bytes of a file.
    var acceptsCompression = true
    /// It may be sent again although nobody knows whether it was carried out.
    var isRepeatable = true
    /// Bytes of a good answer, unpacked.
    var limit = 32 << 20
}

/// What a request carries. It can be read from its start more than once, as redirects and repeats need it again.
package struct HTTPBody {
    /// Gives the next bytes, at most as many as asked for; none at the end.
    package typealias Reader = (_ maximum: Int) throws -> [UInt8]

    /// In bytes.
    let length: Int
    let open: () throws -> Reader

    init(length: Int, open: @escaping () throws -> Reader) {
        self.length = length
        self.open = open
    }

    init(_ bytes: [UInt8]) {
        self.init(length: bytes.count) {
            var rest = bytes[...]
            return { maximum in
                defer { rest = rest.dropFirst(maximum) }
                return Array(rest.prefix(maximum))
            }
        }
    }
}
