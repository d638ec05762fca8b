internal import Hummingbird

/// All routes of the server.
enum HubRouter {
    static func make(_ hub: Hub) -> Router<HubContext> {
        let router = Router(context: HubContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: HubMiddleware(hub: hub))
        MiscellaneousRoutes(hub: hub).add(to: router)
        return router
    }
}
