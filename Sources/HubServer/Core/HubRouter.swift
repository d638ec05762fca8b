internal import Hummingbird

/// All routes of the server.
enum HubRouter {
    static func make(_ hub: Hub) -> Router<HubContext> {
        let router = Router(context: HubContext.self, options: .autoGenerateHeadEndpoints)
        let table = RouteTable()
        router.add(middleware: HubMiddleware(hub: hub, routes: table))
        // Routes that know their callers by other means than a token come before the next line.
        UploadRoutes(hub: hub).addSigned(to: router)
        router.add(middleware: AuthenticationMiddleware(hub: hub))
        MiscellaneousRoutes(hub: hub).add(to: router)
        AccessRoutes(hub: hub).add(to: router)
        FileRoutes(hub: hub).add(to: router)
        ListRoutes(hub: hub).add(to: router)
        InfoRoutes(hub: hub).add(to: router)
        TreeRoutes(hub: hub).add(to: router)
        CommitRoutes(hub: hub).add(to: router)
        RefRoutes(hub: hub).add(to: router)
        UploadRoutes(hub: hub).add(to: router)
        ManageRoutes(hub: hub).add(to: router)
        PeopleRoutes(hub: hub).add(to: router)
        StemmaRoutes(hub: hub).add(to: router)
        OpenAPIDocument.add(to: router)
        table.fill(from: router)
        return router
    }
}
