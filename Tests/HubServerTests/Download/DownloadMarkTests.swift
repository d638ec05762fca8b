import HTTPTypes
import Testing

@testable import HubServer

struct DownloadMarkTests {
    @Test(arguments: [
        ("unknown/None; hf_hub/2.4.0; python/3.11", true),
        ("unknown/None; hf_hub/1.32.0; python/3.11", true),
        ("hf_hub/1.100", true), ("hf_hub/1.31.9; python/3.9", false),
        ("transformers/5.1.0; hf_hub/0.34.0", false), ("hf_hub/dev", false), ("hf_hub/", false),
        ("curl/8.1", false), ("", false),
    ])
    func `clients that mark downloads are taken at their word`(agent: String, marks: Bool) {
        #expect(DownloadMark.isDownload([.userAgent: agent]) == !marks)
        #expect(DownloadMark.isDownload([.userAgent: agent, .downloadCounter: "1"]))
    }

    @Test func `a client that does not say who it is downloads`() {
        #expect(DownloadMark.isDownload([:]))
    }
}
