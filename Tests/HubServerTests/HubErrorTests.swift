import Hummingbird
import HummingbirdTesting
import Testing

@testable import HubServer

struct HubErrorTests {
    @Test
    func `codes are those that clients know`() {
        #expect(HubError.Code.repositoryNotFound.rawValue == "RepoNotFound")
    }
}
