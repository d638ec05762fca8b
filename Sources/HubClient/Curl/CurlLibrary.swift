internal import CCurl

/// libcurl, made ready once for the whole program.
enum CurlLibrary {
    /// Whether it can be used. The library's own start-up is thread-safe, and this runs once anyway.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// - Throws: `.unreachable` where the library does not start.
    static func start() throws(HubClientError) {
        guard isReady else { throw .unreachable(url: "libcurl", reason: "it does not start") }
    }

    static func text(of code: CURLcode) -> String {
        // Safety: a constant of the library.
        unsafe String(cString: curl_easy_strerror(code))
    }
}

extension TransferFailure {
    /// - Parameter detail: what libcurl wrote down of it; may be empty.
    init(_ code: CURLcode, detail: String) {
        kind =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT:
                .beforeSending
            case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING,
                CURLE_OPERATION_TIMEDOUT, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_WEIRD_SERVER_REPLY:
                .underway
            default: .permanent
            }
        reason = detail.isEmpty ? CurlLibrary.text(of: code) : detail
    }
}
