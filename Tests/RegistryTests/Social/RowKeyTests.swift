import Testing

@testable import Registry

struct RowKeyTests {
    @Test func `a key is 24 digits and reads back`() {
        let key = RowKey(row: 258, createdAt: 0x6955_B900)
        #expect("\(key)" == "6955b9000000000000000102")
        #expect(RowKey("\(key)") == key)
        #expect(RowKey("6955B9000000000000000102") == key)
    }

    @Test(arguments: ["", "6955b900", "+955b9000000000000000102", "6955b900ffffffffffffffff"])
    func `other texts are no keys`(text: String) {
        #expect(RowKey(text) == nil)
    }
}
