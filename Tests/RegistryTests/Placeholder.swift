import Testing

struct RegistryPlaceholderTests {
    @Test func `placeholder`() { #expect(Bool(true)) }
}
