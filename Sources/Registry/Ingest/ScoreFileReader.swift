internal import Cards

/// Reads files of scores: `.eval_results`, lm-eval's results, rows of the Open LLM Leaderboard.
enum ScoreFileReader {
    /// - Returns: `nil` where the file is a card.
    static func read(_ location: CardLocation) throws(IngestFailure) -> [PreparedScores]? {
        switch location.content {
        case .card: location.path.hasSuffix(".json") ? try leaderboard(location.path) : nil
        case .evalResults: [try evalResults(location)]
        case .lmEval: [try lmEval(location)]
        case .checkpoint: nil
        }
    }

    /// - Returns: `nil` where the line is no row of a leaderboard.
    static func read(
        _ line: JSONValue, bytes: [UInt8], path: String, number: Int
    ) -> PreparedScores? {
        guard line.kind == .object, line["content"] == nil,
            let row = LeaderboardRow(line, path: path, line: number)
        else { return nil }
        return prepared(row, path, bytes)
    }

    private static func evalResults(_ location: CardLocation) throws(IngestFailure)
        -> PreparedScores
    {
        let bytes = try contents(location.path)
        guard let name = location.id, RepositoryID.isValid(name.utf8) else {
            throw IngestFailure(
                path: location.path, reason: "its place does not say which repository it belongs to"
            )
        }
        let path = ".eval_results/" + fileName(location.path)
        let file = EvalResultFile(bytes)
        return PreparedScores(
            id: RepositoryID(unchecked: name, kind: .model), path: path,
            sha256: CardPreparation.hash(bytes),
            claims: ScoreClaims.evalResults(file, path: path, id: name))
    }

    private static func lmEval(_ location: CardLocation) throws(IngestFailure) -> PreparedScores {
        let bytes = try contents(location.path)
        let path = fileName(location.path)
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes)
        } catch {
            throw IngestFailure(path: location.path, reason: "\(error)")
        }
        guard let file = LmEvalFile(document, path: path, own: nil) else {
            throw IngestFailure(
                path: location.path, reason: "no results of lm-evaluation-harness: no map 'results'"
            )
        }
        guard let name = file.id ?? location.id, RepositoryID.isValid(name.utf8) else {
            throw IngestFailure(
                path: location.path, reason: "it does not say which model it is about")
        }
        return PreparedScores(
            id: RepositoryID(unchecked: name, kind: .model), path: path,
            sha256: CardPreparation.hash(bytes), claims: file.claims)
    }

    /// A list of rows as one JSON document.
    private static func leaderboard(_ path: String) throws(IngestFailure) -> [PreparedScores] {
        let bytes = try contents(path)
        do {
            let root = try JSONDocument(bytes).root
            let rows = root.items.compactMap { LeaderboardRow($0, path: fileName(path), line: nil) }
            if !rows.isEmpty { return rows.map { prepared($0, path, bytes) } }
        } catch {
            throw IngestFailure(path: path, reason: "\(error)")
        }
        throw IngestFailure(
            path: path, reason: "neither lm-eval results nor a list of leaderboard rows")
    }

    private static func prepared(_ row: LeaderboardRow, _ path: String, _ bytes: [UInt8])
        -> PreparedScores
    {
        let path = fileName(path) + (row.variant.isEmpty ? "" : "#" + row.variant)
        var claims = row.claims
        for index in claims.indices { claims[index].place.path = path }
        return PreparedScores(
            id: RepositoryID(unchecked: row.id, kind: .model), path: path,
            sha256: CardPreparation.hash(bytes), claims: claims)
    }

    static func contents(_ path: String) throws(IngestFailure) -> [UInt8] {
        do throws(FileError) {
            return try FileReader.read(path)
        } catch {
            throw IngestFailure(path: path, reason: error.reason)
        }
    }

    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
