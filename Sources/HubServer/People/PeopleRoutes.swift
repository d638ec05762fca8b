internal import Hummingbird

/// What people are and what they do with repositories beside reading and writing them.
struct PeopleRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        IdentityRoutes(hub: hub).add(to: router)
        UsageRoutes(hub: hub).add(to: router)
        GateRoutes(hub: hub).add(to: router)
        GateReviewRoutes(hub: hub).add(to: router)
        DiscussionRoutes(hub: hub).add(to: router)
        CollectionRoutes(hub: hub).add(to: router)
        LikeRoutes(hub: hub).add(to: router)
    }
}
