@testable import HubServer
import Testing

struct HubErrorTests {
    @Test
    func `codes are those that clients know`() {
        #expect(HubError.Code.repositoryNotFound.rawValue == "RepoNotFound")
    }
}
