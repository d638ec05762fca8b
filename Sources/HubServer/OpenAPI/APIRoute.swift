/// What the description of the API says of some routes that differ only in the kind of repository.
struct APIRoute: Sendable {
    enum Body: String, Sendable {
        case json = "application/json"
        case form = "application/x-www-form-urlencoded"
        case lines = "application/x-ndjson"
        case bytes = "application/octet-stream"
    }

    let method: String
    /// With `{captures}`; `{types}` stands for `models` and `datasets`, `{pages}/` for nothing and `datasets/`, and a
    /// part in brackets may be missing. `{path}` may hold slashes.
    let pattern: String
    let summary: String
    /// Keys of the query.
    let query: [String]
    let body: Body?
    /// Of the answer.
    let status: Int

    init(
        _ method: String, _ pattern: String, _ summary: String, query: [String] = [],
        body: Body? = nil, status: Int = 200
    ) {
        self.method = method
        self.pattern = pattern
        self.summary = summary
        self.query = query
        self.body = body
        self.status = status
    }

    /// The paths that the pattern stands for.
    var paths: [String] {
        var paths = [pattern]
        if let open = pattern.firstIndex(of: "["), let close = pattern.lastIndex(of: "]") {
            let tail = pattern[pattern.index(after: open)..<close]
            paths = [String(pattern[..<open]), String(pattern[..<open]) + String(tail)]
        }
        for (name, values) in [
            ("{types}", ["models", "datasets"]), ("{pages}/", ["", "datasets/"]),
        ] {
            paths = paths.flatMap { path in
                path.contains(name) ? values.map { path.replacing(name, with: $0) } : [path]
            }
        }
        return paths
    }

    /// The captures of a path, in order.
    static func captures(of path: String) -> [String] {
        path.split(separator: "{").dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}

extension APIRoute {
    /// Routes of one subject.
    struct Group: Sendable {
        let name: String
        let routes: [APIRoute]
    }
}
