package import Cards

/// The gate of a repository.
package struct Gate: Equatable, Sendable {
    package var id: RepositoryID
    package var terms: GateTerms
    package var termsSHA256: [UInt8]

    /// Writes `id`, `mode`, `terms` (see `GateTerms.json`) and `terms_sha256` as a JSON object.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id.description)
            writer.key("mode")
            writer.string(terms.mode.rawValue)
            writer.key("terms")
            terms.write(to: &writer)
            writer.key("terms_sha256")
            writer.string(Hexadecimal.text(termsSHA256))
        }
    }
}

/// What a person answered to a gate, and what became of it.
package struct GateRequest: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case pending, accepted, rejected, revoked
        /// As though it had never been made: the person may ask again.
        case reset
    }

    package var row: Int64
    package var id: RepositoryID
    package var user: String
    package var state: State
    /// Answers by label, in the order of the form, as a JSON object.
    package var fields: String
    /// Of the terms that were accepted.
    package var termsSHA256: [UInt8]
    /// Whether these are no longer the terms of the gate.
    package var hasOldTerms: Bool
    /// Seconds since 1970.
    package var requestedAt: Int
    package var decidedAt: Int?
    /// Who decided; `nil` where the gate did by itself.
    package var decidedBy: String?
    package var reason: String?

    /// How clients name it. Asking again makes another request.
    package var key: RowKey { RowKey(row: row, createdAt: requestedAt) }

    /// Writes `id`, `user`, `state`, `fields`, `terms_sha256`, `terms_changed`, `requested_at`, `decided_at` (seconds
    /// since 1970), `decided_by` and `reason` as a JSON object.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id.description)
            writer.key("user")
            writer.string(user)
            writer.key("state")
            writer.string(state.rawValue)
            writer.key("fields")
            writer.raw(fields.utf8)
            writer.key("terms_sha256")
            writer.string(Hexadecimal.text(termsSHA256))
            writer.key("terms_changed")
            writer.bool(hasOldTerms)
            writer.key("requested_at")
            writer.int(requestedAt)
            writer.key("decided_at")
            if let decidedAt { writer.int(decidedAt) } else { writer.null() }
            writer.key("decided_by")
            writer.string(decidedBy)
            writer.key("reason")
            writer.string(reason)
        }
    }
}

/// Whether a person may have the files of a repository.
package enum GateAccess: Equatable, Sendable {
    /// The repository is not gated, or the person was let in under its present terms.
    case allowed
    case denied(Reason)

    package enum Reason: String, Sendable {
        case notAsked = "not_asked"
        case pending, rejected, revoked, reset
        /// The terms are others than those that were accepted.
        case termsChanged = "terms_changed"
    }

    package var isAllowed: Bool { self == .allowed }

    /// Writes `allowed` and `reason` (null, `not_asked`, `pending`, `rejected`, `revoked`, `reset` or `terms_changed`) as a JSON
    /// object.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("allowed")
            writer.bool(isAllowed)
            writer.key("reason")
            if case .denied(let reason) = self {
                writer.string(reason.rawValue)
            } else {
                writer.null()
            }
        }
    }
}

extension GateAccess: CustomStringConvertible {
    package var description: String {
        switch self {
        case .allowed: "access is granted"
        case .denied(.notAsked): "the terms have not been accepted"
        case .denied(.pending): "the request waits for an answer"
        case .denied(.rejected): "the request was rejected"
        case .denied(.revoked): "access was revoked"
        case .denied(.reset): "access was reset; the terms can be accepted again"
        case .denied(.termsChanged): "the terms have changed since they were accepted"
        }
    }
}

/// An ancestor that is gated: what is built from it may fall under its terms too.
package struct InheritedGate: Equatable, Sendable {
    package var id: RepositoryID
    package var mode: String
    /// Edges between the repository and the ancestor.
    package var distance: Int

    /// Writes `id`, `mode` and `distance` as a JSON object.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id.description)
            writer.key("mode")
            writer.string(mode)
            writer.key("distance")
            writer.int(distance)
        }
    }
}
