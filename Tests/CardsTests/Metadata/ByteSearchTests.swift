import Testing

@testable import Cards

struct ByteSearchTests {
    @Test
    func `a needle is found at every place and length`() {
        for length in 0..<40 {
            for place in 0..<max(1, length) {
                var bytes = [UInt8](repeating: UInt8(ascii: "n"), count: length)
                let needle = Array("needle".utf8)
                guard place + needle.count <= length else { continue }
                bytes.replaceSubrange(place..<place + needle.count, with: needle)
                #expect(ByteSearch.first("needle", in: bytes, bytes.indices) == place)
                #expect(ByteSearch.first("needle", in: bytes, 0..<place + 5) == nil)
                #expect(ByteSearch.first("needle", in: bytes, place + 1..<length) == nil)
            }
        }
    }

    @Test
    func `lines end at LF and CR`() {
        let bytes = Array("ab\ncd\r\nef".utf8)
        #expect(ByteSearch.line(around: 4, in: bytes, bytes.indices) == 3..<5)
        #expect(ByteSearch.line(around: 9, in: bytes, bytes.indices) == 7..<9)
    }
}
