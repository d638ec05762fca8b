/// Which hub is asked, and in whose name.
package struct RemoteHubSettings: Sendable {
    let endpoint: WebAddress
    /// `nil` asks as anybody.
    let token: String?
    package var http = HTTPSettings()

    /// - Parameters:
    ///   - endpoint: as in `HF_ENDPOINT`; it may have a path.
    ///   - token: white space around it does not count; an empty one is none.
    package init(endpoint: String, token: String?) throws(HubClientError) {
        var text = endpoint[...]
        while text.last == "/" { text.removeLast() }
        guard text.contains("://"), !text.contains("?"), !text.contains("#"),
            let address = WebAddress(String(text))
        else { throw .invalidEndpoint(endpoint) }
        self.endpoint = address
        let token = token?.trimmingBlanks() ?? ""
        guard token.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { throw .invalidToken }
        self.token = token.isEmpty ? nil : String(token)
    }

    /// The endpoint as it is shown and remembered: without a slash at its end.
    package var name: String {
        endpoint.text.hasSuffix("/") ? String(endpoint.text.dropLast()) : endpoint.text
    }
}
