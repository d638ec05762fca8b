internal import Cards
internal import HTTPTypes
internal import Hummingbird

/// Errors as clients read them: by headers first, then a body of JSON, or of text where files are served.
enum ErrorAnswer {
    static func response(_ error: HubError, isPlain: Bool) -> Response {
        var headers = error.headers
        if let code = error.code { headers[.errorCode] = code.rawValue }
        headers[.errorMessage] = headerText(error.message)
        if isPlain { return .text(error.message, status: error.status, headers: headers) }
        if let json = error.json { return .json(json, status: error.status, headers: headers) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("error")
            writer.string(error.message)
        }
        return .json(writer.bytes, status: error.status, headers: headers)
    }

    /// One line of printable ASCII: anything else breaks the connection in some client's HTTP library.
    static func headerText(_ text: String) -> String {
        String(
            decoding: text.utf8.map { byte in
                (0x20...0x7E).contains(byte)
                    ? byte : byte < 0x20 ? UInt8(ascii: " ") : UInt8(ascii: "?")
            }, as: UTF8.self)
    }
}
