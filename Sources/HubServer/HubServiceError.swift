/// Why the server does not start.
package enum HubServiceError: Error, Equatable, Sendable {
    /// Others could reach the server, and nobody could tell them apart.
    case noUsers(host: String)
    case cannotListen(address: String, reason: String)
    case invalidTLS(path: String, reason: String)
}

extension HubServiceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noUsers(let host):
            """
            there are no users yet, so the server listens on 127.0.0.1 alone, not on '\(host)'; \
            'stemma user add NAME --admin' makes the first one
            """
        case .cannotListen(let address, let reason): "cannot listen on \(address): \(reason)"
        case .invalidTLS(let path, let reason): "\(path): \(reason)"
        }
    }
}
