internal import Cards

/// Why users, organisations and tokens do not become what was asked.
package enum AccountError: Error, Equatable, Sendable {
    case invalidName(String)
    case reservedName(String)
    /// Somebody has the name: a user or an organisation.
    case taken(String)
    case noAccount(String)
    case notAUser(String)
    case notAnOrganization(String)
    /// Repositories need an owner; the account goes when they are gone or somebody else's.
    case ownsRepositories(String, count: Int)
    /// Somebody has to look after an organisation that owns repositories.
    case onlyAdministrator(String, organization: String)
    case notAMember(String, organization: String)
    case invalidText(field: String)
    case noToken(String)
    case tokenNameTaken(String, user: String)
    case noScope
    case unusedScopes(TokenRole)
    case tooManyScopes
}

extension AccountError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalidName(let name):
            "'\(name.escapedForMessage)' is not a name; expected letters, digits, '-', '_' and '.', at most "
                + "\(RepositoryID.maximumLength - 2), no '--' or '..', no '-' or '.' at either end"
        case .reservedName(let name): "the name '\(name)' is kept for the service itself"
        case .taken(let name): "the name '\(name)' is taken"
        case .noAccount(let name): "there is no user or organisation '\(name.escapedForMessage)'"
        case .notAUser(let name): "'\(name)' is an organisation, not a user"
        case .notAnOrganization(let name): "'\(name)' is a user, not an organisation"
        case .ownsRepositories(let name, let count):
            "'\(name)' owns \(count) \(count == 1 ? "repository" : "repositories"); move or delete "
                + "\(count == 1 ? "it" : "them") first"
        case .onlyAdministrator(let user, let organization):
            "'\(user)' is the only administrator of '\(organization)', which owns repositories; make another "
                + "member one first"
        case .notAMember(let user, let organization):
            "'\(user)' is not a member of '\(organization)'"
        case .invalidText(let field):
            "'\(field)': expected one line of at most \(AccountLimits.maximumTextBytes) bytes"
        case .noToken(let name): "there is no token '\(name.escapedForMessage)' in force"
        case .tokenNameTaken(let name, let user):
            "'\(user)' has a token named '\(name.escapedForMessage)'"
        case .noScope: "a fine-grained token needs at least one scope"
        case .unusedScopes(let role): "a token of the role '\(role.rawValue)' takes no scopes"
        case .tooManyScopes: "a token takes at most \(AccountLimits.maximumScopes) scopes"
        }
    }
}

package enum AccountLimits {
    /// Of a full name, an email address, the name of a token.
    package static let maximumTextBytes = 200
    package static let maximumScopes = 200
}
