/// How a server behaves, as its operator chose.
package struct HubSettings: Sendable {
    /// Cards with errors are stored, and the errors are warnings.
    package var allowsInvalidCards = false
    /// Addresses of proxies whose `X-Forwarded-*` fields are believed.
    package var trustedProxies: [String] = []

    package init() {}
}
