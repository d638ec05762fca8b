internal import Registry

/// What is decided about requests at a gate.
struct GateDecision: Sendable {
    let state: GateRequest.State
    let reason: String?

    /// Reads `status` and `rejectionReason`.
    ///
    /// - Throws: `HubError` 400 where there is no such status, or a reason for another one than `rejected`.
    init(_ body: JSONBody) throws(HubError) {
        state = try GateRequestStatus.state(of: body.requiredString("status"))
        reason = try body.string("rejectionReason")
        guard reason == nil || state == .rejected else {
            throw .badRequest("'rejectionReason' goes with the status 'rejected'")
        }
    }
}
