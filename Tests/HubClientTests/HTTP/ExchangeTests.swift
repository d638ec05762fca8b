@testable import HubClient
import Testing

struct ExchangeTests {
    private static func exchange(
        _ url: String = "https://hub/a", token: String? = "secret", body: Bool = false,
        isRepeatable: Bool = true
    ) throws -> Exchange {
        var request = HTTPRequest(address: try address(url))
        request.token = token
        if body {
            request.method = .post
            request.body = HTTPBody([1])
        }
        request.isRepeatable = isRepeatable
        return Exchange(request)
    }

    private static func redirect(_ location: String, _ status: Int = 302) -> Exchange.Outcome {
        .answer(HTTPHead(status: status, fields: [("Location", location)]))
    }

    @Test(arguments: [
        ("/b", true), ("https://hub:443/b", true), ("https://other/b", false),
        ("https://hub:444/b", false), ("https://sub.hub/b", false),
    ])
    func `a token stays at its origin`(location: String, stays: Bool) throws {
        var exchange = try Self.exchange()
        let step = exchange.next(after: Self.redirect(location))
        guard case .send(after: 0) = step else {
            Issue.record("\(step)")
            return
        }
        #expect((exchange.request.token != nil) == stays)
    }

    @Test
    func `a token that was left does not come back`() throws {
        var exchange = try Self.exchange()
        _ = exchange.next(after: Self.redirect("https://other/b"))
        _ = exchange.next(after: Self.redirect("https://hub/c"))
        #expect(exchange.request.token == nil)
    }

    @Test(arguments: ["http://hub/b", "file:///etc/passwd", "ftp://hub/x", "http://[", ""])
    func `a redirect to a lesser place is refused`(location: String) throws {
        var exchange = try Self.exchange()
        guard case .fail(.unsafeRedirect) = exchange.next(after: Self.redirect(location)) else {
            Issue.record("followed")
            return
        }
    }

    @Test
    func `redirects end`() throws {
        var exchange = try Self.exchange()
        for _ in 0..<10 {
            guard case .send = exchange.next(after: Self.redirect("/a")) else {
                Issue.record("not followed")
                return
            }
        }
        guard case .fail(.unsafeRedirect) = exchange.next(after: Self.redirect("/a")) else {
            Issue.record("followed")
            return
        }
    }

    @Test
    func `what is sent with a token goes to no other host`() throws {
        var exchange = try Self.exchange(body: true)
        guard
            case .fail(.unsafeRedirect) = exchange.next(
                after: Self.redirect("https://other/", 307))
        else {
            Issue.record("followed")
            return
        }
    }

    @Test
    func `a header that says who asks stays at its origin too`() throws {
        var request = HTTPRequest(address: try address("https://hub/a"))
        request.headers = [("Authorization", "Basic x"), ("cookie", "y"), ("Accept", "z")]
        var exchange = Exchange(request)
        _ = exchange.next(after: Self.redirect("/b"))
        #expect(exchange.request.headers.count == 3)
        _ = exchange.next(after: Self.redirect("https://other/c"))
        #expect(exchange.request.headers.map(\.name) == ["Accept"])
    }

    @Test
    func `no link leads from https to http`() throws {
        let routes = HubRoutes(endpoint: "https://hub")
        #expect(throws: HubClientError.self) {
            try routes.rewritten("http://hub/x", at: try address("https://hub/a"))
        }
        #expect(
            try routes.rewritten("https://storage/x", at: try address("https://hub/a")).text
                == "https://storage/x")
    }

    @Test
    func `a repeat begins where the request began`() throws {
        var exchange = try Self.exchange()
        _ = exchange.next(after: Self.redirect("https://storage/signed"))
        _ = exchange.next(after: .answer(HTTPHead(status: 503)))
        #expect(exchange.request.address.text == "https://hub/a")
        #expect(exchange.request.token == "secret")
    }

    @Test
    func `waits double, and tries end`() throws {
        var rule = RetryRule()
        #expect((0..<6).map { _ in rule.next() } == [1, 2, 4, 8, 8, nil])
        rule.noteProgress()
        #expect(rule.next() == 1)
    }

    @Test(
        arguments: [
            (["Retry-After": "7"], 7.0), (["Retry-After": "0"], 0), (["Retry-After": "-1"], 1),
            (["Retry-After": "Sat, 21 Nov 2026 10:00:00 GMT"], 1),
            (["RateLimit": "\"api\";r=0;t=55"], 55), (["RateLimit": "\"api\";r=3;t=55"], 1),
            ([:], 1),
            (["Retry-After": "99999999999999999999"], 1),
        ] as [([String: String], Double)])
    func `a server says how long to wait`(headers: [String: String], seconds: Double) throws {
        var exchange = try Self.exchange()
        let head = HTTPHead(status: 429, fields: headers.map { ($0.key, $0.value) })
        guard case .send(let delay) = exchange.next(after: .answer(head)) else {
            Issue.record("not repeated")
            return
        }
        #expect(delay == seconds)
    }

    @Test
    func `a server that asks for too much patience is not waited for`() throws {
        var exchange = try Self.exchange()
        let head = HTTPHead(status: 503, fields: [("Retry-After", "3600")])
        guard case .accept = exchange.next(after: .answer(head)) else {
            Issue.record("waits")
            return
        }
    }

    @Test(arguments: [
        (408, true, true), (429, true, true), (500, true, true), (502, true, true),
        (504, true, true), (507, true, false), (400, true, false), (404, true, false),
        (429, false, true), (503, false, true), (500, false, false), (504, false, false),
    ])
    func `what may be repeated is`(status: Int, isRepeatable: Bool, isRepeated: Bool) throws {
        var exchange = try Self.exchange(isRepeatable: isRepeatable)
        let step = exchange.next(after: .answer(HTTPHead(status: status)))
        if case .send = step { #expect(isRepeated) } else { #expect(!isRepeated) }
    }

    @Test(arguments: [
        (TransferFailure.Kind.beforeSending, true, true), (.beforeSending, false, false),
        (.underway, true, true), (.permanent, true, false),
    ])
    func `a host that never answered is not waited for`(
        kind: TransferFailure.Kind, isKnown: Bool, isRepeated: Bool
    ) throws {
        var exchange = try Self.exchange()
        let step = exchange.next(
            after: .failure(TransferFailure(kind: kind, reason: "r")), isKnown: isKnown)
        if case .send = step { #expect(isRepeated) } else { #expect(!isRepeated) }
    }

    @Test
    func `an upload that broke off unseen is not repeated`() throws {
        var exchange = try Self.exchange(isRepeatable: false)
        let failure = TransferFailure(kind: .underway, reason: "r")
        guard case .fail(.unreachable) = exchange.next(after: .failure(failure)) else {
            Issue.record("repeated")
            return
        }
    }
}
