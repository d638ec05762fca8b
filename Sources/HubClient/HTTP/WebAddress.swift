internal import CCurl

/// An absolute address of `http` or `https`, read by libcurl, so that what is checked is what is asked.
package struct WebAddress: Hashable, Sendable {
    /// Who is asked: a token given for one origin is shown to no other.
    package struct Origin: Hashable, Sendable {
        package let scheme: String
        /// In lower case.
        package let host: String
        package let port: String
    }

    package let text: String
    package let origin: Origin

    /// - Returns: `nil` where the text is no address, is one of another scheme, or holds a user or a password.
    package init?(_ text: String) {
        self.init(text, relativeTo: nil)
    }

    /// Where a reference in an answer leads, as RFC 3986 resolves it.
    package func resolving(_ reference: String) -> WebAddress? {
        WebAddress(reference, relativeTo: self)
    }

    private init?(_ reference: String, relativeTo base: WebAddress?) {
        // Safety: the handle is made, used and freed here.
        guard let handle = unsafe curl_url() else { return nil }
        defer { unsafe curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_DISALLOW_USER | CURLU_PATH_AS_IS | CURLU_URLENCODE)
        if let base {
            guard unsafe curl_url_set(handle, CURLUPART_URL, base.text, flags) == CURLUE_OK else {
                return nil
            }
        }
        guard !reference.isEmpty, !reference.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
            unsafe curl_url_set(handle, CURLUPART_URL, reference, flags) == CURLUE_OK,
            let text = unsafe Self.part(CURLUPART_URL, of: handle),
            let scheme = unsafe Self.part(CURLUPART_SCHEME, of: handle),
            scheme == "https" || scheme == "http",
            let host = unsafe Self.part(CURLUPART_HOST, of: handle),
            let port = unsafe Self.part(CURLUPART_PORT, of: handle, UInt32(CURLU_DEFAULT_PORT))
        else { return nil }
        self.text = text
        origin = Origin(scheme: scheme, host: host.lowercased(), port: port)
    }

    private static func part(
        _ part: CURLUPart, of handle: OpaquePointer, _ flags: UInt32 = 0
    ) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, part, &text, flags) == CURLUE_OK,
            let text = unsafe text
        else { return nil }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}

extension WebAddress: CustomStringConvertible {
    /// Without the query, which may hold a signature.
    package var description: String { String(text.prefix { $0 != "?" }) }
}
