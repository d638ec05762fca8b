import Testing

@testable import HubServer

struct PercentEncodingTests {
    @Test(arguments: ["", "plain", "a b", "100%", "é/ñ", "#?&=+", "日本語", "a%2Fb"])
    func `what is encoded decodes to itself`(text: String) {
        let encoded = PercentEncoding.encode(text)
        #expect(encoded.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 })
        #expect(PercentEncoding.decode(encoded) == text)
    }

    @Test(arguments: ["%", "%2", "%zz", "%ff", "%C3", "a%"])
    func `what is not well-formed does not decode`(text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }

    @Test
    func `a slash can be kept`() {
        #expect(PercentEncoding.encode("a b/c", keeping: "/") == "a%20b/c")
    }
}
