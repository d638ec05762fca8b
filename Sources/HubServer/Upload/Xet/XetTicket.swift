internal import Registry

/// Leave to send the contents of one repository's files by Xet: a token, and an address of its own.
///
/// Both are signed and hold whom they are for, so that nothing is kept of them, and a token that was renewed goes with an
/// older address. Each address keeps its own xorbs: nobody can put a forged one into another's upload, and the client, who
/// remembers by address which xorbs were sent, never names one that is gone.
///
/// They end with the token that asked for them.
struct XetTicket: Equatable, Sendable {
    /// The id of the token that asked.
    var token: Int64
    var repository: Int64

    /// The address's last segment: whom it is for, and a name.
    ///
    /// - Parameter name: 32 hexadecimal digits.
    func session(_ name: String, signedBy key: SigningKey) -> String {
        "\(token)-\(repository)-\(name)-"
            + key.signature(of: ["xet-session", "\(token)", "\(repository)", name])
    }

    /// - Parameter expires: seconds since 1970.
    func token(expires: Int, signedBy key: SigningKey) -> String {
        "xet_\(token)-\(repository)-\(expires)-"
            + key.signature(of: ["xet-token", "\(token)", "\(repository)", "\(expires)"])
    }

    /// Reads an address's segment.
    static func session(
        _ text: some StringProtocol, key: SigningKey
    ) -> (ticket: XetTicket, name: String)? {
        guard let (ticket, name, signature) = parts(text), Uploads.isName(name),
            key.isSignature(
                signature,
                of: ["xet-session", "\(ticket.token)", "\(ticket.repository)", name])
        else { return nil }
        return (ticket, name)
    }

    /// Reads a token; `nil` for one that is not this server's, or has expired.
    init?(token: some StringProtocol, key: SigningKey, now: Int) {
        guard token.hasPrefix("xet_"),
            let (ticket, text, signature) = Self.parts(token.dropFirst(4)),
            let expires = Int(text), expires > now,
            key.isSignature(
                signature,
                of: ["xet-token", "\(ticket.token)", "\(ticket.repository)", "\(expires)"])
        else { return nil }
        self = ticket
    }

    init(token: Int64, repository: Int64) {
        self.token = token
        self.repository = repository
    }

    private static func parts(
        _ text: some StringProtocol
    ) -> (XetTicket, middle: String, signature: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, let token = Int64(parts[0]), let repository = Int64(parts[1])
        else { return nil }
        return (
            XetTicket(token: token, repository: repository), String(parts[2]),
            String(parts[3])
        )
    }
}
