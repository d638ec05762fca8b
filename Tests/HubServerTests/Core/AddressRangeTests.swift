import Testing

@testable import HubServer

struct AddressRangeTests {
    @Test(arguments: [
        ("10.0.0.2", "10.0.0.2", true), ("10.0.0.2", "10.0.0.3", false),
        ("10.0.0.0/8", "10.200.3.4", true), ("10.0.0.0/8", "11.0.0.1", false),
        ("192.168.4.0/22", "192.168.7.255", true), ("192.168.4.0/22", "192.168.8.0", false),
        ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false), ("::1", "::1", true),
        ("fd00::/8", "fd12::5", true), ("fd00::/8", "fe80::1", false),
        ("127.0.0.1", "::ffff:127.0.0.1", true), ("127.0.0.1", "localhost", false),
    ])
    func `a range contains the addresses that begin like it`(
        range: String, address: String, isContained: Bool
    ) throws {
        #expect(try #require(AddressRange(range)).contains(address) == isContained)
    }

    @Test(arguments: [
        "", "localhost", "10.0.0", "10.0.0.1/33", "10.0.0.1/-1", "10.0.0.1/x", "::1/129",
    ])
    func `anything else is no range`(text: String) {
        #expect(AddressRange(text) == nil)
    }
}
