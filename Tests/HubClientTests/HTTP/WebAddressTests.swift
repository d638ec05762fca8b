@testable import HubClient
import Testing

struct WebAddressTests {
    @Test(arguments: [
        "", "huggingface", "file:///etc/passwd", "ftp://a/b", "http://user:secret@host/",
        "http://", "https://a b/", "javascript:alert(1)", "http://host/\nHost: other",
    ])
    func `what is no plain address of the web is refused`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        ("https://Host.example/a", "https://host.example:443/b", true),
        ("http://host/a", "https://host/a", false),
        ("http://host/a", "http://host:8080/a", false),
        ("http://127.0.0.1:80/", "http://127.0.0.1/", true),
        ("http://localhost/", "http://127.0.0.1/", false),
    ])
    func `an origin is a scheme, a host and a port`(a: String, b: String, same: Bool) throws {
        #expect(try (address(a).origin == address(b).origin) == same)
    }

    @Test(arguments: [
        ("/x/y", "https://h/x/y"), ("c?d=1", "https://h/a/c?d=1"), ("//g/x", "https://g/x"),
        ("http://i/", "http://i/"),
    ])
    func `references are resolved`(reference: String, expected: String) throws {
        #expect(try address("https://h/a/b").resolving(reference)?.text == expected)
    }

    @Test
    func `what is shown leaves the signature out`() throws {
        #expect(try "\(address("https://h/a?sig=secret"))" == "https://h/a")
    }

    @Test
    func `revisions and paths are encoded`() throws {
        let routes = HubRoutes(endpoint: "http://h/p")
        let id = try #require(RepositoryIDFixture.model)
        #expect(
            try routes.resolve(id, "feature/x", "a b/#?%é.txt").text
                == "http://h/p/me/model/resolve/feature%2Fx/a%20b/%23%3F%25%C3%A9.txt")
        #expect(
            try routes.api(id, "tree", "refs/pr/1", query: [("recursive", "true")]).text
                == "http://h/p/api/models/me/model/tree/refs%2Fpr%2F1?recursive=true")
        let data = try #require(RepositoryIDFixture.dataset)
        #expect(
            try routes.batch(data).text == "http://h/p/datasets/me/data.git/info/lfs/objects/batch")
    }
}
