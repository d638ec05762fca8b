internal import Cards
internal import Hummingbird

/// The description of the API, OpenAPI 3.1, made of the table of its routes.
enum OpenAPIDocument {
    static let json: [UInt8] = {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("openapi")
            writer.string("3.1.0")
            writer.key("info")
            writer.object { writer in
                writer.key("title")
                writer.string("Stemma")
                writer.key("description")
                writer.string(
                    "The Hugging Face Hub's HTTP API, and Stemma's own below /api/stemma. "
                        + "'{path}' may hold slashes; a revision is one segment, percent-encoded.")
                writer.key("version")
                writer.string(stemmaVersion)
            }
            writer.key("tags")
            writer.array { writer in
                for group in APIRoutes.groups { writer.object { $0.pair("name", group.name) } }
            }
            writer.key("security")
            writer.raw(#"[{},{"token":[]}]"#.utf8)
            writer.key("paths")
            writePaths(to: &writer)
            writer.key("components")
            writer.raw(components.utf8)
        }
        return writer.bytes
    }()

    static func add(to router: Router<HubContext>) {
        router.get("api/openapi.json") { _, _ in Response.json(json) }
    }

    private static let components = #"""
        {"securitySchemes":{"token":{"type":"http","scheme":"bearer"}},"responses":{"Error":\#
        {"description":"Refused; X-Error-Code and X-Error-Message say why","content":\#
        {"application/json":{"schema":{"type":"object","required":["error"],"properties":\#
        {"error":{"type":"string"}}}}}}}}
        """#

    private struct Operation {
        let route: APIRoute
        let group: String
    }

    private static func writePaths(to writer: inout JSONWriter) {
        var operations: [String: [Operation]] = [:]
        for group in APIRoutes.groups {
            for route in group.routes {
                for path in route.paths {
                    operations[path, default: []].append(Operation(route: route, group: group.name))
                }
            }
        }
        writer.object { writer in
            for path in operations.keys.sorted() {
                writer.key("/" + path)
                writer.object { writer in
                    for operation in operations[path] ?? [] {
                        writer.key(operation.route.method.lowercased())
                        write(operation, path, to: &writer)
                    }
                }
            }
        }
    }

    private static func write(_ operation: Operation, _ path: String, to writer: inout JSONWriter) {
        let route = operation.route
        writer.object { writer in
            writer.key("tags")
            writer.array { $0.string(operation.group) }
            writer.pair("summary", route.summary)
            writer.pair("operationId", "\(route.method) \(path)")
            writer.key("parameters")
            writer.array { writer in
                for name in APIRoute.captures(of: path) {
                    writer.parameter(name, in: "path", isRequired: true)
                }
                for name in route.query { writer.parameter(name, in: "query", isRequired: false) }
            }
            if let body = route.body {
                writer.key("requestBody")
                writer.object { writer in
                    writer.key("content")
                    writer.object { writer in
                        writer.key(body.rawValue)
                        writer.object { _ in }
                    }
                }
            }
            writer.key("responses")
            writer.object { writer in
                writer.key("\(route.status)")
                writer.object { $0.pair("description", route.summary) }
                writer.key("default")
                writer.object { $0.pair("$ref", "#/components/responses/Error") }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func parameter(_ name: String, in place: String, isRequired: Bool) {
        object { writer in
            writer.pair("name", name)
            writer.pair("in", place)
            if isRequired {
                writer.key("required")
                writer.bool(true)
            }
            writer.key("schema")
            writer.object { $0.pair("type", "string") }
        }
    }
}
