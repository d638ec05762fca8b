import Foundation
import Hummingbird
import TestSupport
import Testing

@testable import HubServer

struct OpenAPITests {
    @Test func `the description has exactly the routes of the server`() throws {
        let router = HubRouter.make(try HubFixture().hub)
        let routes = router.routes.map { route in
            let path = route.path.map { $0 == .recursiveWildcard ? "{path}" : "\($0)" }
            return "\(route.method) \(path.joined(separator: "/"))"
        }
        let described = APIRoutes.groups.flatMap(\.routes).flatMap { route in
            route.paths.map { "\(route.method) \($0)" }
        }
        #expect(Set(described).subtracting(routes).sorted() == [], "described, but not there")
        #expect(Set(routes).subtracting(described).sorted() == [], "there, but not described")
        #expect(described.count == Set(described).count)
    }

    @Test func `the document is served and whole`() async throws {
        let response = try await HubFixture().request("/api/openapi.json")
        let json = try PlainJSON(Data(response.bytes))
        #expect(json["openapi"] == .text("3.1.0"))
        let operation = json["paths"]?["/api/datasets/{namespace}/{name}/discussions/{number}"]?[
            "get"]
        #expect(
            operation?["parameters"]?.list?.compactMap { $0["name"]?.text }
                == ["namespace", "name", "number", "diff"])
        #expect(operation?["responses"]?["default"]?["$ref"]?.text?.hasPrefix("#/") == true)
        let names = json["paths"]?.map?.values.flatMap { $0.map.map { Array($0.values) } ?? [] }
            .compactMap { $0["operationId"]?.text }
        #expect(names.map { Set($0).count == $0.count } == true)
    }
}
