internal import Hummingbird

/// The ways by which files come to the server.
struct UploadRoutes: Sendable {
    let hub: Hub

    /// Routes whose callers are known by signed addresses and by tokens of Xet, and so come before the one that asks for
    /// a user's token.
    func addSigned(to router: Router<HubContext>) {
        ObjectRoutes(hub: hub).add(to: router)
        XetRoutes(hub: hub).add(to: router)
    }

    func add(to router: Router<HubContext>) {
        ValidationRoutes(hub: hub).add(to: router)
        PreuploadRoutes(hub: hub).add(to: router)
        CommitUploadRoutes(hub: hub).add(to: router)
        LFSRoutes(hub: hub).add(to: router)
        XetTokenRoutes(hub: hub).add(to: router)
    }
}
