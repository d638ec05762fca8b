import Testing

@testable import Cards

struct UTF8CheckTests {
    @Test
    func `every start of a character is judged as the library does`() {
        let tails: [[UInt8]] = [
            [], [0x41], [0x80], [0x8F], [0x90], [0x9F], [0xA0], [0xBF], [0xC0],
            [0x80, 0x80], [0x9F, 0xBF], [0xA0, 0x80], [0x90, 0x80, 0x80], [0x8F, 0xBF, 0xBF],
            [0x80, 0x80, 0x41], [0xBF, 0xBF, 0xC0],
        ]
        for lead in UInt8.min...UInt8.max {
            for tail in tails {
                for place in [0, 7, 31, 40] {
                    let bytes = [UInt8](repeating: 0x41, count: place) + [lead] + tail
                    let isValid = String(validating: bytes, as: UTF8.self) != nil
                    #expect((UTF8Check.firstInvalid(in: bytes, bytes.indices) == nil) == isValid)
                }
            }
        }
    }

    @Test
    func `plain text is ASCII without controls`() {
        for byte in UInt8.min...UInt8.max {
            let isPlain = 0x20..<0x7F ~= byte || byte == 9 || byte == 10 || byte == 13
            for place in [0, 5, 40] {
                var bytes = [UInt8](repeating: 0x41, count: 50)
                bytes[place] = byte
                #expect(UTF8Check.isPlain(bytes, bytes.indices) == isPlain)
            }
        }
    }
}
