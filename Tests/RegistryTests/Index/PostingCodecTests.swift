import Testing

@testable import Registry

struct PostingCodecTests {
    @Test(arguments: PostingSamples.shapes)
    func `members survive their encoding`(shape: PostingSamples.Shape) throws {
        for container in PostingSet(shape.ids).containers {
            let bytes = container.encoded()
            #expect(try PostingContainer(decoding: bytes) == container)
            #expect(bytes.count <= 1 + 8_192)
        }
    }

    @Test(
        arguments: [
            ([7], [1, 7]),
            ([200], [1, 0xC8, 1]),
            ([0, 1, 3], [1, 0, 0, 1]),
            (Array(5..<900), [2, 5, 0xFE, 6]),
            ([0, 1, 2, 3, 100, 101, 102, 103], [2, 0, 3, 96, 3]),
        ] as [([UInt16], [UInt8])])
    func `the shortest form is written`(members: [UInt16], bytes: [UInt8]) {
        #expect(PostingContainer(sorted: members).encoded() == bytes)
    }

    @Test func `a dense chunk is a bitmap`() {
        let members = (0..<UInt16.max).filter { $0 % 3 == 0 }
        let bytes = PostingContainer(sorted: members).encoded()
        #expect(bytes.count == 8_193)
        #expect(bytes[..<3] == [3, 0b0100_1001, 0b1001_0010])
    }

    @Test(
        arguments: [
            ([], "posting: byte 0: expected members, found none"),
            ([0], "posting: byte 0: expected form 1, 2 or 3, found another"),
            ([1], "posting: byte 1: expected members, found none"),
            ([2], "posting: byte 1: expected members, found none"),
            ([1, 0x80], "posting: byte 2: expected another byte, found the end"),
            (
                [1, 0xFF, 0xFF, 4],
                "posting: byte 1: expected ascending members below 65,536, found another"
            ),
            (
                [1, 0x80, 0x80, 0x80, 1],
                "posting: byte 1: expected ascending members below 65,536, found another"
            ),
            (
                [1, 0xFF, 0xFF, 3, 0],
                "posting: byte 4: expected ascending members below 65,536, found another"
            ),
            ([2, 0], "posting: byte 2: expected another byte, found the end"),
            (
                [2, 1, 0xFF, 0xFF, 3],
                "posting: byte 1: expected ascending members below 65,536, found another"
            ),
            ([3, 1, 2], "posting: byte 3: the length does not fit the form"),
            (
                [3] + [UInt8](repeating: 0, count: 8_192),
                "posting: byte 1: expected members, found none"
            ),
            (
                [3] + [UInt8](repeating: 1, count: 8_193),
                "posting: byte 8194: the length does not fit the form"
            ),
        ] as [([UInt8], String)])
    func `bytes that are no set are refused`(bytes: [UInt8], message: String) {
        let error = #expect(throws: PostingError.self) { try PostingContainer(decoding: bytes) }
        #expect(error?.description == message)
    }

    @Test func `every cut and every flipped byte is survived`() {
        for shape in PostingSamples.shapes {
            for container in PostingSet(shape.ids).containers.prefix(2) {
                let bytes = container.encoded()
                for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 50)) {
                    _ = try? PostingContainer(decoding: Array(bytes[..<place]))
                    var damaged = bytes
                    damaged[place] ^= 0xFF
                    if let other = try? PostingContainer(decoding: damaged) {
                        #expect((1...65_536).contains(other.count))
                    }
                }
            }
        }
    }
}
