internal import Cards
internal import HTTPTypes
internal import Hummingbird

/// Errors as clients read them: by headers first, then by a body.
enum ErrorAnswer {
    enum Form {
        /// `{"error": text}`.
        case json
        /// Where files are served.
        case text
        /// `{"message": text}`, and 401 asks for a password: git would not send one otherwise.
        case git

        init(path: String) {
            if path.contains(".git/") {
                self = .git
            } else if path.contains("/resolve/") || path.contains("/raw/"),
                !path.hasPrefix("/api/")
            {
                self = .text
            } else {
                self = .json
            }
        }
    }

    static func response(_ error: HubError, form: Form) -> Response {
        var headers = error.headers
        if let code = error.code { headers[.errorCode] = code.rawValue }
        headers[.errorMessage] = headerText(error.message)
        switch form {
        case .text: return .text(error.message, status: error.status, headers: headers)
        case .json:
            return .json(
                error.json ?? object("error", error.message), status: error.status,
                headers: headers)
        case .git:
            if error.status == .unauthorized {
                headers[.wwwAuthenticate] = "Basic realm=\"Stemma\""
            }
            var response = Response.json(
                error.json ?? object("message", error.message), status: error.status,
                headers: headers)
            response.headers[.contentType] = LFSAnswer.mediaType
            return response
        }
    }

    private static func object(_ key: StaticString, _ message: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key(key)
            writer.string(message)
        }
        return writer.bytes
    }

    /// One line of printable ASCII: anything else breaks the connection in some client's HTTP library.
    static func headerText(_ text: some StringProtocol) -> String {
        let limit = 1_000
        return String(
            decoding: text.utf8.prefix(limit).map { byte in
                (0x20...0x7E).contains(byte)
                    ? byte : byte < 0x20 ? UInt8(ascii: " ") : UInt8(ascii: "?")
            }, as: UTF8.self)
    }
}
