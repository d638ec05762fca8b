@testable import HubClient
import Testing

struct HubClientErrorTests {
    @Test
    func `an error holds the status`() {
        let error = HubClientError.refused(status: 404, url: "u", message: "m")
        #expect(error == .refused(status: 404, url: "u", message: "m"))
    }
}
