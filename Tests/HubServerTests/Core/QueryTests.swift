import Testing

@testable import HubServer

struct QueryTests {
    @Test
    func `keys repeat, with and without brackets`() {
        let query = Query("expand=sha&expand[]=tags&expand%5B%5D=private&x=1")
        #expect(query.all("expand") == ["sha", "tags", "private"])
        #expect(query["expand"] == "private")
        #expect(query["y"] == nil)
    }

    @Test(arguments: [
        ("a=true", true), ("a=True", true), ("a=1", true), ("a", true), ("a=", true),
        ("a=false", false), ("a=0", false), ("b=true", false), ("", false),
    ])
    func `booleans are read as all clients write them`(text: String, value: Bool) {
        #expect(Query(text).bool("a") == value)
    }

    @Test
    func `values are decoded, and what does not decode is left out`() {
        let query = Query("a=x+y%2Bz&b=%zz&c=%C3%A9&d=%ff&e=1=2")
        #expect(query["a"] == "x y+z")
        #expect(query["b"] == nil)
        #expect(query["c"] == "é")
        #expect(query["d"] == nil)
        #expect(query["e"] == "1=2")
    }

    @Test
    func `numbers are kept within bounds`() throws {
        #expect(try Query("limit=5000").int("limit", default: 10, in: 1...1000) == 1000)
        #expect(try Query("limit=-3").int("limit", default: 10, in: 1...1000) == 1)
        #expect(try Query("").int("limit", default: 10, in: 1...1000) == 10)
        #expect(throws: HubError.self) {
            try Query("limit=all").int("limit", default: 10, in: 1...1000)
        }
    }
}
