internal import Cards
internal import Registry

/// What the query of a list asks for.
///
/// Without a `limit` a page has 100 items; 1000 is the most, and `HubLimits.detailedListLimit` where files are shown.
struct ListRequest: Sendable {
    static let defaultLimit = 100
    static let maximumLimit = 1_000

    /// Without the view of private repositories and the time.
    var query: HubListQuery
    var fields: RepositoryFields

    /// Whether each item is looked for its files, so that the answer takes its time.
    var looksAtFiles: Bool { fields.contains(anyOf: .ofFiles) }

    /// - Throws: 400 for an unknown value of `sort` or `expand`, and for what is no number, range or cursor.
    init(_ kind: RepositoryKind, _ query: Query) throws(HubError) {
        self.query = HubListQuery(
            kind,
            limit: try query.int(
                "limit", default: Self.defaultLimit, in: 0...Self.maximumLimit))
        if let asked = try RepositoryFields(expand: query.all("expand"), of: kind) {
            fields = asked
        } else {
            fields = .item(kind)
            if query.bool("full") { fields.formUnion(.full) }
            if query.bool("cardData") { fields.insert(.cardData) }
            if query.bool("config"), kind == .model { fields.insert(.config) }
        }
        if looksAtFiles {
            self.query.limit = min(self.query.limit, HubLimits.detailedListLimit)
        }
        self.query.searches = query.all("search")
        self.query.authors = query.all("author").filter { !$0.isEmpty }
        readTags(kind, query)
        self.query.isGated = query["gated"].map { _ in query.bool("gated") }
        if let text = query["num_parameters"], !text.isEmpty {
            self.query.parameters = try ParameterRange(text).range
        }
        try readOrder(query)
        if let text = query["cursor"] {
            guard let cursor = HubListCursor(text) else {
                throw .badRequest("'cursor': expected what an earlier page gave")
            }
            self.query.after = cursor
        }
    }

    private mutating func readTags(_ kind: RepositoryKind, _ query: Query) {
        for tag in query.all("filter").flatMap({ $0.split(separator: ",") }) {
            self.query.filters.append(HubFilter.terms(ofTag: String(tag), kind: kind))
        }
        for task in query.all("pipeline_tag") where !task.isEmpty {
            self.query.filters.append([HubFilter.term(.pipelineTag, task)])
        }
        // No inference provider serves what is stored here, so nothing has this property.
        for key in ["inference", "inference_provider"] where query[key] != nil {
            self.query.filters.append([])
        }
    }

    private mutating func readOrder(_ query: Query) throws(HubError) {
        if let text = query["sort"], !text.isEmpty {
            guard let order = Self.orders[text] else {
                throw .badRequest(
                    "'sort': unknown value '\(text)'; known are "
                        + Self.orders.keys.sorted().joined(separator: ", "))
            }
            self.query.order = order
        }
        switch query["direction"] {
        case nil, "": self.query.isAscending = self.query.order == .id
        case "-1": self.query.isAscending = false
        case "1": self.query.isAscending = true
        default: throw .badRequest("'direction': expected 1 or -1")
        }
    }

    private static let orders: [String: HubListOrder] = Dictionary(
        uniqueKeysWithValues: HubListOrder.allCases.filter { $0 != .newest }.map {
            ($0.rawValue, $0)
        } + [
            ("created_at", .createdAt), ("last_modified", .lastModified),
            ("trending_score", .trendingScore),
        ])
}

/// Bounds as `min:6B,max:128B`, either of which may be left out.
struct ParameterRange: Equatable, Sendable {
    let range: ClosedRange<Int>

    /// - Throws: 400 for anything else.
    init(_ text: String) throws(HubError) {
        var (lower, upper) = (0, Int.max)
        for part in text.split(separator: ",") {
            let pair = part.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, let count = Self.count(pair[1]),
                pair[0] == "min" || pair[0] == "max"
            else {
                throw .badRequest("'num_parameters': expected 'min:6B,max:128B', found '\(text)'")
            }
            if pair[0] == "min" { lower = count } else { upper = count }
        }
        guard lower <= upper else {
            throw .badRequest("'num_parameters': the least is more than the most")
        }
        range = lower...upper
    }

    /// A number with `K`, `M`, `B` or `T` after it.
    private static func count(_ text: Substring) -> Int? {
        let units: [Character: Double] = ["K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12]
        let unit = text.last.flatMap { units[Character($0.uppercased())] }
        guard let number = Double(unit == nil ? text : text.dropLast()), number >= 0 else {
            return nil
        }
        return Int(exactly: (number * (unit ?? 1)).rounded())
    }
}
