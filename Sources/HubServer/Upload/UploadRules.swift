internal import Registry

/// Which files of a commit are ignored, and which are kept by LFS. Reading the rules and following them takes time: never
/// on the threads that answer requests.
struct UploadRules: Sendable {
    /// Files above this go by LFS whatever they hold, in bytes; as on the Hub.
    static let regularLimit = 10_000_000

    /// What becomes of a file.
    struct Verdict: Equatable, Sendable {
        var usesLFS: Bool
        var isIgnored: Bool
    }

    private let attributes: GitAttributes
    private let ignored: IgnoreRules

    init(_ texts: RuleTexts) {
        attributes = GitAttributes(texts.attributes)
        ignored = IgnoreRules(texts.ignored)
    }

    /// What becomes of each file, in their order.
    ///
    /// - Throws: `HubError` 422 where the rules take more steps than the budget has.
    func verdicts(
        on files: [OfferedFile], _ budget: MatchBudget = MatchBudget()
    ) throws(HubError) -> [Verdict] {
        var budget = budget
        var verdicts: [Verdict] = []
        do throws(MatchBudget.Spent) {
            for file in files {
                verdicts.append(
                    Verdict(
                        usesLFS: try usesLFS(file, &budget),
                        isIgnored: try ignored.ignores(file.path, &budget)))
            }
        } catch {
            throw .unprocessable(
                "The rules of '.gitignore' and '.gitattributes' take too long for these files")
        }
        return verdicts
    }

    /// Empty files never, as nothing can be sent for them; else what `.gitattributes` says; else what is large or
    /// looks binary.
    private func usesLFS(
        _ file: OfferedFile, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool {
        guard file.size > 0 else { return false }
        if let said = try attributes.isLFS(file.path, &budget) { return said }
        return file.size > Self.regularLimit || file.looksBinary
    }
}
