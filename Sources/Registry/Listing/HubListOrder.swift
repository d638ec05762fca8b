/// What a list is ordered by.
package enum HubListOrder: String, CaseIterable, Sendable {
    /// The order in which names came to the registry; what a list without `sort` has.
    case newest
    case createdAt
    case lastModified
    case downloads
    case likes
    /// Likes of the last seven days.
    case trendingScore
    case likes30d
    /// Only models whose number is known.
    case parameters = "num_parameters"
    /// By the bytes of the name.
    case id

    /// Days whose likes count for what is trending.
    package static let trendingDays = 7

    /// Days whose likes are counted, where they are.
    package var likedDays: Int? {
        switch self {
        case .trendingScore: Self.trendingDays
        case .likes30d: 30
        default: nil
        }
    }
}
