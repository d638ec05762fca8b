import Testing

@testable import HubServer

struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=2-5", .part(2..<6)),
        ("bytes=2-", .part(2..<10)), ("bytes=0-100000", .part(0..<10)),
        ("bytes=9-9", .part(9..<10)),
        ("bytes=-3", .part(7..<10)), ("bytes=-10", .part(0..<10)), ("bytes=-11", .part(0..<10)),
        ("Bytes=1-2", .part(1..<3)), ("bytes= 1 - 2 ", .part(1..<3)),
        ("bytes=0-99999999999999999999", .part(0..<10)),
        ("bytes=10-", .unsatisfiable), ("bytes=10-11", .unsatisfiable),
        ("bytes=-0", .unsatisfiable),
        ("bytes=99999999999999999999-", .unsatisfiable),
        ("bytes=0-1,3-4", .whole), ("bytes=5-2", .whole), ("bytes=-", .whole),
        ("bytes=a-b", .whole),
        ("bytes=+1-2", .whole), ("bytes=1", .whole), ("lines=1-2", .whole), ("", .whole),
    ])
    func `one range is taken, and what is not understood is the whole`(
        field: String, range: ByteRange
    ) {
        #expect(ByteRange(field, size: 10) == range)
    }

    @Test(arguments: ["bytes=0-", "bytes=-5", "bytes=0-0"])
    func `nothing of an empty file can be had`(field: String) {
        #expect(ByteRange(field, size: 0) == .unsatisfiable)
        #expect(ByteRange(nil, size: 0) == .whole)
    }
}
