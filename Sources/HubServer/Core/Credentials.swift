internal import Foundation
internal import HTTPTypes

/// What the field `Authorization` holds.
enum Credentials: Equatable, Sendable {
    case none
    /// A token, to be looked up.
    case secret(String)
    case malformed

    /// Reads `Bearer TOKEN`, and `Basic` with the token as password and any user name, as git sends it.
    init(_ headers: HTTPFields) {
        guard let field = headers[.authorization] else {
            self = .none
            return
        }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else {
            self = .malformed
            return
        }
        let value = parts[1].trimmingSpaces
        switch parts[0].lowercased() {
        case "bearer" where !value.isEmpty: self = .secret(value)
        case "basic":
            let password = Data(base64Encoded: value)
                .flatMap { String(validating: $0, as: UTF8.self) }?
                .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                .dropFirst().first
            self = password.map { .secret(String($0)) } ?? .malformed
        default: self = .malformed
        }
    }
}
