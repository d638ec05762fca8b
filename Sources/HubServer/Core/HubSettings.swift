/// How a server behaves, as its operator chose.
package struct HubSettings: Sendable {
    /// Cards with errors are stored, and the errors are warnings.
    package var allowsInvalidCards = false
    /// Proxies whose `X-Forwarded-*` fields are believed.
    package var trustedProxies: [AddressRange] = []
    /// Whose pages may read answers in a browser.
    package var allowedOrigins: Set<PageOrigin> = []
    /// Whether clients come over TLS to this very server.
    var isSecure = false
    /// Whether the system can copy files straight into connections: not below TLS, nor in tests of routes.
    var sendsFiles = false
    package var multipart = MultipartSettings()

    package init() {}

    func isTrusted(_ address: String) -> Bool {
        trustedProxies.contains { $0.contains(address) }
    }
}
