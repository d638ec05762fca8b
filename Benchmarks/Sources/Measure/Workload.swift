/// One kind of question with the arguments that are asked one after another, as the driver writes them.
struct Workload: Decodable {
    enum Kind: String, Decodable {
        case get, list, search, tree, family, leaderboard
    }

    /// What one question asks; which of it counts depends on the kind.
    struct Question: Decodable {
        /// `get`, `tree`, `family`: an id. `search`: the words. `leaderboard`: the benchmark.
        var text: String?
        /// `list`: values by the name of a field.
        var filters: [String: String]?
        var order: String?
        var limit: Int?
        var offset: Int?
    }

    var name: String
    var kind: Kind
    var questions: [Question]
    /// Fewer than the usual number of repetitions, for slow ones.
    var repetitions: Int?
}
