internal import Cards
internal import Foundation
internal import GRDB

extension GateStore {
    static func check(_ user: String) throws(GateError) {
        let isName =
            !user.isEmpty && user.utf8.count <= GateLimits.maximumUserBytes
            && user.utf8.allSatisfy(\.isIdentifier)
        guard isName else { throw GateError.invalidUser(user) }
    }

    static func gate(of id: RepositoryID, row: Int64, in db: Database) throws -> Gate? {
        let gate = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT terms, terms_sha256, mode FROM gate WHERE repository_id = ?"),
            arguments: [row])
        guard let gate else { return nil }
        let terms = try GateTerms(
            json: Array((gate[0] as String).utf8),
            mode: GateTerms.Mode(rawValue: gate[2]) ?? .manual)
        return Gate(id: id, terms: terms, termsSHA256: Array(gate[1] as Data))
    }

    static func decide(
        _ state: GateRequest.State, _ user: String, _ id: RepositoryID, reason: String?, by: String,
        now: Int, in db: Database
    ) throws -> GateRequest {
        if let reason, reason.count > GateLimits.maximumReasonLength {
            throw GateError.reasonTooLong(reason.count)
        }
        let row = try RepositoryTable.registered(id, in: db)
        try db.execute(
            sql: """
                UPDATE gate_request SET state = ?, reason = ?, decided_by = ?, decided_at = ?
                WHERE repository_id = ? AND user = ?
                """, arguments: [state.rawValue, reason, by, now, row, user])
        guard db.changesCount > 0 else { throw GateError.noRequest(user: user, id) }
        return try found(user, id, row, db)
    }

    static let select = """
        SELECT request.user, request.state, request.fields, request.terms_sha256,
          gate.terms_sha256 IS NOT request.terms_sha256, request.requested_at, request.decided_at,
          request.decided_by, request.reason, request.id
        FROM gate_request request LEFT JOIN gate ON gate.repository_id = request.repository_id
        """

    static func request(_ row: Row, _ id: RepositoryID) -> GateRequest? {
        guard let state = GateRequest.State(rawValue: row[1]) else { return nil }
        return GateRequest(
            row: row[9], id: id, user: row[0], state: state, fields: row[2],
            termsSHA256: Array(row[3] as Data),
            hasOldTerms: row[4], requestedAt: row[5], decidedAt: row[6], decidedBy: row[7],
            reason: row[8])
    }

    static func request(
        of user: String, _ id: RepositoryID, row: Int64, in db: Database
    ) throws -> GateRequest? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: "\(select) WHERE request.repository_id = ? AND request.user = ?"),
            arguments: [row, user]
        ).flatMap { request($0, id) }
    }

    static func found(
        _ user: String, _ id: RepositoryID, _ row: Int64, _ db: Database
    ) throws -> GateRequest {
        guard let request = try request(of: user, id, row: row, in: db) else {
            throw GateError.noRequest(user: user, id)
        }
        return request
    }

    static func json(_ fields: [(label: String, value: String)]) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for field in fields {
                writer.key(field.label)
                writer.string(field.value)
            }
        }
        return writer.text
    }
}
