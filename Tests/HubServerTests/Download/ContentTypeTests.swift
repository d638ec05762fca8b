import Testing

@testable import HubServer

struct ContentTypeTests {
    @Test(arguments: [
        ("config.json", "application/json"), ("a/b.PNG", "image/png"),
        ("README.md", "text/plain; charset=utf-8"), ("LICENSE", "text/plain; charset=utf-8"),
        ("model.safetensors", "application/octet-stream"), ("x", "application/octet-stream"),
        ("a.json/x", "application/octet-stream"), (".", "application/octet-stream"),
    ])
    func `a type follows from the end of the name`(path: String, type: String) {
        #expect(ContentType.type(of: path) == type)
    }

    @Test(arguments: ["index.html", "a.HTM", "x.xhtml", "run.js", "m.mjs", "page.xml", "style.css"])
    func `no file is a page or a script`(path: String) {
        let type = ContentType.type(of: path)
        #expect(type == ContentType.text || type == ContentType.binary)
    }
}
