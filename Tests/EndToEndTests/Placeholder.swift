import Testing

struct EndToEndPlaceholderTests {
    @Test func `placeholder`() { #expect(Bool(true)) }
}
