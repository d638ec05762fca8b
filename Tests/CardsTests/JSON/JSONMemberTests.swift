import Testing

@testable import Cards

struct JSONMemberTests {
    static let text =
        #"{"a":1,"b\"":{"a":[2,{"c":"}"}]},"model-index":[{"n":"x,\"]"}],"last":null}"#

    @Test(
        arguments: [
            ("a", "1"), ("model-index", #"[{"n":"x,\"]"}]"#), ("last", "null"), ("c", nil),
            ("b", nil),
        ] as [(String, String?)])
    func `a key at the top has its value as it is written`(key: String, value: String?) {
        let found = JSONMember.value(of: key, in: Array(Self.text.utf8))
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == value)
    }

    @Test func `a text cut anywhere has no value that is cut`() {
        let bytes = Array(Self.text.utf8)
        for end in 0..<bytes.count {
            let found = JSONMember.value(of: "last", in: Array(bytes[..<end]))
            #expect(found == nil, "\(end)")
        }
        #expect(JSONMember.value(of: "a", in: Array("[1]".utf8)) == nil)
    }
}
