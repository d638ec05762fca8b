internal import Cards

/// What all requests of a client have in common.
package struct HTTPSettings: Sendable {
    var userAgent = "stemma/\(stemmaVersion)"
    /// A file of certificates to trust (PEM) instead of the system's.
    package var certificates: String?
    var connectSeconds = 20
    /// A transfer that brings nothing for so long is broken.
    var idleSeconds = 60
    var retries = RetryRule()

    package init() {}
}
