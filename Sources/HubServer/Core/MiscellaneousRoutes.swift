internal import Hummingbird

/// What clients ask for beside repositories, and what operators ask for.
struct MiscellaneousRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.get("api/agent-harnesses") { _, _ in
            Response.json(Array(#"{"standardEnvVars":[],"harnesses":{}}"#.utf8))
        }
        router.get("api/tasks") { _, _ in Response.json(Array("{}".utf8)) }
        router.get("healthz") { _, _ in Response.json(Array(#"{"status":"ok"}"#.utf8)) }
    }
}
