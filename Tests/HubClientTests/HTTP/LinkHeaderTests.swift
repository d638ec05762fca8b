@testable import HubClient
import Testing

struct LinkHeaderTests {
    @Test(arguments: [
        ("<https://h/a?cursor=x%3D>; rel=\"next\"", "https://h/a?cursor=x%3D"),
        ("</a>; rel=prev, </b>; rel=\"next\"", "/b"),
        ("</a,b>; title=\"x\"; rel=\"first next\"", "/a,b"),
        ("</a>; rel=\"last\"", nil), ("", nil), ("<", nil), ("<a", nil), ("a>; rel=next", nil),
    ])
    func `the next page is found`(header: String, expected: String?) {
        #expect(LinkHeader.next(in: header) == expected)
    }
}
