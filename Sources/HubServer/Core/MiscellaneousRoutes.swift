internal import Hummingbird

/// What clients ask for beside repositories, and what operators ask for.
struct MiscellaneousRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.get("/") { _, _ in
            Response.json(Array(#"{"name":"Stemma","api":"/api/openapi.json"}"#.utf8))
        }
        router.get("healthz") { _, _ in
            // Answers only while the registry can be read.
            try hub.read { _ in }
            return Response.json(Array(#"{"status":"ok"}"#.utf8))
        }
        // Clients ask for this at every start until they get an answer, and keep that for a day.
        router.get("api/agent-harnesses") { _, _ in
            Response.json(Array(#"{"standardEnvVars":[],"harnesses":{}}"#.utf8))
        }
        router.get("api/tasks") { _, _ in Response.json(Array("{}".utf8)) }
        router.head("api/telemetry/**") { _, _ in Response(status: .noContent) }
        // There are no spaces here; the code makes clients say so.
        for path in ["api/spaces/:namespace/:name", "api/spaces/:namespace/:name/**", "spaces/**"] {
            router.get(RouterPath(path)) { _, context -> Response in
                throw HubError.repositoryNotFound(context)
            }
        }
    }
}
