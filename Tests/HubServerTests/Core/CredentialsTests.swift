import HTTPTypes
import Testing

@testable import HubServer

struct CredentialsTests {
    @Test(arguments: [
        ("Bearer abc", Credentials.secret("abc")), ("bearer  abc ", .secret("abc")),
        // git sends any user name; a password may hold a colon.
        ("Basic dXNlcjphYmM=", .secret("abc")), ("Basic dTphOmI=", .secret("a:b")),
        ("Basic !!", .malformed), ("Basic dXNlcg==", .malformed), ("Bearer", .malformed),
        ("Bearer ", .malformed), ("Digest abc", .malformed), ("", .malformed),
    ])
    func `a token comes as bearer or as password`(field: String, credentials: Credentials) {
        #expect(Credentials([.authorization: field]) == credentials)
    }

    @Test
    func `nothing is no credentials`() {
        #expect(Credentials([:]) == .none)
    }
}
