internal import Cards
internal import GRDB
internal import Registry

/// States of requests as the Hub's API names them: who was let in and lost that again was rejected.
enum GateRequestStatus {
    static let lists: KeyValuePairs<String, Set<GateRequest.State>> = [
        "pending": [.pending], "accepted": [.accepted], "rejected": [.rejected, .revoked],
        "reset": [.reset],
    ]

    static func name(of state: GateRequest.State) -> String {
        state == .revoked ? GateRequest.State.rejected.rawValue : state.rawValue
    }

    /// - Throws: `HubError` 400 where there is no such status.
    static func state(of name: String) throws(HubError) -> GateRequest.State {
        guard name != "revoked", let state = GateRequest.State(rawValue: name) else {
            throw .badRequest(
                "'status': expected 'accepted', 'rejected', 'pending' or 'reset', found '\(name)'")
        }
        return state
    }
}

/// Whose request is meant.
enum GateSubject: Sendable {
    case user(String)
    case userID(RowKey)
    case request(RowKey)

    /// Reads `user`, `userId` or `requestId`.
    init(_ body: JSONBody) throws(HubError) {
        if let name = try body.string("user") {
            self = .user(name)
        } else if let key = try body.string("userId").flatMap({ RowKey($0) }) {
            self = .userID(key)
        } else if let key = try body.string("requestId").flatMap({ RowKey($0) }) {
            self = .request(key)
        } else {
            throw .badRequest("expected 'user', 'userId' or 'requestId'")
        }
    }

    var name: StaticString {
        switch self {
        case .user: "user"
        case .userID: "userId"
        case .request: "requestId"
        }
    }

    var text: String {
        switch self {
        case .user(let name): name
        case .userID(let key), .request(let key): "\(key)"
        }
    }

    /// The user's name as it is spelled.
    ///
    /// - Throws: `AccountError.noAccount`, `HubError` 404.
    func user(at id: RepositoryID, in db: Database) throws -> String {
        switch self {
        case .user(let name):
            // Requests may be those of people who have no account: the command line takes any name.
            if let user = try AccountStore.existing(name, in: db)?.name { return user }
            guard try GateStore.request(of: name, for: id, in: db) != nil else {
                throw HubError.notFound("There is no user '\(name)'")
            }
            return name
        case .userID(let key):
            guard let user = try AccountStore.existing(row: key.row, in: db), user.key == key,
                user.kind == .user
            else { throw HubError.notFound("There is no user of the id \(key)") }
            return user.name
        case .request(let key):
            guard let request = try GateStore.request(key, for: id, in: db) else {
                throw HubError.notFound("There is no request of the id \(key)")
            }
            return request.user
        }
    }
}

extension JSONWriter {
    /// Writes a request as the people see it who decide about it.
    ///
    /// - Parameter people: accounts by name; a person without one is shown by the name alone.
    mutating func gateRequest(_ request: GateRequest, _ people: [String: Account]) {
        // Who was let in without asking has told nobody an address.
        let hasAsked =
            request.fields != "{}" || request.decidedBy == nil
            || request.decidedAt != request.requestedAt
        object { writer in
            writer.key("user")
            writer.person(request.user, people, showsEmail: hasAsked)
            writer.key("requestId")
            writer.string("\(request.key)")
            writer.key("status")
            writer.string(GateRequestStatus.name(of: request.state))
            writer.key("timestamp")
            writer.time(request.requestedAt)
            if let decidedAt = request.decidedAt {
                writer.key("reviewedAt")
                writer.time(decidedAt)
            }
            if let decidedBy = request.decidedBy {
                writer.key("grantedBy")
                writer.person(decidedBy, people, showsEmail: false)
            }
            if let reason = request.reason {
                writer.key("rejectionReason")
                writer.string(reason)
            }
            if request.fields != "{}" {
                writer.key("fields")
                writer.raw(request.fields.utf8)
            }
        }
    }

    private mutating func person(
        _ name: String, _ people: [String: Account], showsEmail: Bool
    ) {
        object { writer in
            guard let account = people[name] else {
                writer.key("user")
                writer.string(name)
                return
            }
            writer.person(account)
            if showsEmail, let email = account.email {
                writer.key("email")
                writer.string(email)
            }
        }
    }
}
