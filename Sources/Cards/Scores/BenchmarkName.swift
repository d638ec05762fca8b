/// What a result's data set says about the benchmark, under a name that other cards' results share.
package struct BenchmarkName: Equatable, Sendable {
    package enum Family: Equatable, Sendable {
        /// In the table of benchmarks.
        case benchmark
        /// A task of MTEB, under `mteb/`; the list of tasks is open.
        case mteb
        /// An environment of reinforcement learning, kept under its own name.
        case environment
        /// Any other data set.
        case other
    }

    /// The canonical id; for what is not recognised the name in lower case, punctuation folded to
    /// `_`.
    package var id: String
    /// The name to show.
    package var name: String
    /// A part of it: a subject, a language, a pair of languages. Parts are not to be ranked with
    /// the whole.
    package var subset: String?
    /// Examples in the prompt, where the text says so: `(25-Shot)`.
    package var shots: Int?
    package var family: Family
    package var isRecognised: Bool { family == .benchmark || family == .mteb }

    /// Finds the benchmark behind a result's `dataset.type`, `dataset.name` and `dataset.config`.
    ///
    /// In this order: a config that is a benchmark of its own (`ai2_arc`, `ARC-Challenge`); the
    /// name, where it is more exact than the type (`MATH Lvl 5` of `competition_math`); the type;
    /// the name. `nil` when all say nothing.
    package static func resolve(datasetType: String?, name: String?, config: String?)
        -> BenchmarkName?
    {
        let words = Words(datasetType, name, config)
        return recognised(words)
            ?? unknown(
                type: words.type, title: words.title, config: words.config, shots: words.shots)
    }

    /// The benchmark that a title alone names; `nil` where it is none that is known, whose name is not worked out.
    static func recognised(_ title: String) -> BenchmarkName? {
        recognised(Words(nil, title, nil))
    }

    /// What a result says about its data set, without markup and statements of the shots.
    private struct Words {
        var type: String?
        var title: String?
        var config: String?
        var shots: Int?

        init(_ datasetType: String?, _ name: String?, _ config: String?) {
            let type = trimmed(datasetType)
            let title = trimmed(name).map(withoutMarkup)
            self.config = trimmed(config)
            shots =
                title.flatMap(BenchmarkName.shots) ?? type.flatMap(BenchmarkName.shots)
                ?? self.config.flatMap(BenchmarkName.shots)
            self.type = type.map(withoutShots)
            self.title = title.map(withoutShots)
        }
    }

    private static func recognised(_ words: Words) -> BenchmarkName? {
        let (bareType, bareTitle, config) = (words.type, words.title, words.config)
        let shots = words.shots
        if var found = massiveEmbedding(type: bareType, title: bareTitle, config: config) {
            found.shots = shots
            return found
        }
        if let entry = find(type: bareType, title: bareTitle, config: config) {
            let subset =
                entry.subset ?? part(config: config, type: bareType, title: bareTitle, id: entry.id)
            return BenchmarkName(
                id: entry.id, name: Benchmark(id: entry.id)?.name ?? entry.id, subset: subset,
                shots: shots,
                family: .benchmark)
        }
        return nil
    }

    private static func find(type: String?, title: String?, config: String?) -> BenchmarkTable
        .Entry?
    {
        var byType = type.flatMap(BenchmarkTable.find)
        if let config {
            for group in [type, title] {
                if let group, let id = BenchmarkTable.find(group: group, config: config) {
                    return BenchmarkTable.Entry(id: id)
                }
            }
            if byType == nil, let type { byType = BenchmarkTable.find(type + "_" + config) }
        }
        let byTitle = title.flatMap(titled)
        guard let byType, let byTitle, byType.id != byTitle.id else {
            guard byType?.subset == nil else { return byType }
            return byTitle ?? byType
        }
        if byTitle.id.hasPrefix(byType.id) { return byTitle }
        if byType.id.hasPrefix(byTitle.id) { return byType }
        return type.map(BenchmarkTable.isGroup) == true ? byTitle : byType
    }

    /// The benchmark that a title names, words about the split, the language or the metric after
    /// it.
    private static func titled(_ title: String) -> BenchmarkTable.Entry? {
        if let entry = BenchmarkTable.find(title) { return entry }
        guard let (head, rest) = withoutRemark(title) else { return nil }
        guard var entry = BenchmarkTable.find(head) else { return nil }
        if entry.subset == nil { entry.subset = subset(fromRemark: rest) }
        return entry
    }

    /// The part that the config names, unless it is the whole.
    private static func part(config: String?, type: String?, title: String?, id: String) -> String?
    {
        guard let config else { return nil }
        let normal = normalized(config)
        let own = [
            id, type.map(normalized),
            type.map(normalized)?.split(separator: "/").last.map(String.init),
        ]
        let wholes = [
            "", "default", "all", "main", "plain_text", "none", "test", "validation", "train",
        ]
        guard !wholes.contains(normal), !own.contains(normal),
            !BenchmarkTable.isWhole(normal, of: id)
        else {
            return nil
        }
        guard BenchmarkTable.find(group: type ?? "", config: config) == nil else { return nil }
        return normal
    }

    private static func massiveEmbedding(type: String?, title: String?, config: String?)
        -> BenchmarkName?
    {
        let task: String
        if let title, ASCIIText.hasPrefix(title, "mteb "), title.utf8.count > 5 {
            task = String(title.dropFirst(5))
        } else if let type, let slash = type.firstIndex(of: "/"),
            ["mteb", "c-mteb"].contains(type[..<slash].lowercased()),
            type.lowercased() != "mteb/leaderboard"
        {
            task = String(type[type.index(after: slash)...])
        } else {
            return nil
        }
        let (head, remark) = withoutRemark(task) ?? (task, nil)
        let id = normalized(head)
        guard !id.isEmpty else { return nil }
        var part = remark.flatMap { subset(fromRemark: $0) }
        if part == nil, let config, normalized(config) != "default", normalized(config) != id {
            part = normalized(config)
        }
        return BenchmarkName(id: "mteb/" + id, name: "MTEB " + head, subset: part, family: .mteb)
    }

    private static func unknown(type: String?, title: String?, config: String?, shots: Int?)
        -> BenchmarkName?
    {
        let empty = ["", "unknown", "none", "custom", "dataset", "other", "null", "n_a"]
        let candidates = [type, title].compactMap { $0 }.filter { text in
            !empty.contains(normalized(text)) && !isTask(text)
        }
        guard let chosen = candidates.first else { return nil }
        let id = normalized(chosen)
        let isEnvironment = candidates.contains(where: isEnvironment)
        var subset = isEnvironment ? nil : part(config: config, type: type, title: title, id: id)
        if subset == nil, !isEnvironment, let title, title != chosen {
            subset = rest(of: title, after: id)
        }
        return BenchmarkName(
            id: id, name: title.flatMap { normalized($0).isEmpty ? nil : $0 } ?? chosen,
            subset: subset,
            shots: shots, family: isEnvironment ? .environment : .other)
    }

    /// Whether a text names a task, which cards write where the data set belongs.
    private static func isTask(_ text: String) -> Bool {
        for list in [Vocabulary.pipelineTags, Vocabulary.taskIDs] {
            if let match = list.matchName(text), match.kind == .exact || match.isCertain {
                return true
            }
        }
        return false
    }

    /// What the title of an unknown data set says beyond its id: `SemEval14-Laptop` of `semeval14`.
    private static func rest(of title: String, after id: String) -> String? {
        let normal = normalized(title)
        let last = id.split(separator: "/").last.map(String.init) ?? id
        if normal.hasPrefix(last + "_") { return String(normal.dropFirst(last.count + 1)) }
        guard normal != last, title.hasSuffix(")"), let remark = withoutRemark(title)?.remark else {
            return nil
        }
        return subset(fromRemark: remark)
    }

    /// Whether a name is one of an environment, as Gym writes them: `LunarLander-v2`,
    /// `FrozenLake-v1-4x4`.
    private static func isEnvironment(_ text: String) -> Bool {
        let last = text.split(separator: "/").last ?? ""
        guard let first = last.utf8.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z"),
            !last.contains(" ")
        else { return false }
        return last.split(separator: "-").dropFirst().contains { piece in
            piece.first == "v" && piece.count > 1
                && piece.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        }
    }

    private static func trimmed(_ text: String?) -> String? {
        guard let text else { return nil }
        let short = text.utf8.count > longestText ? String(text.prefix(longestText / 4)) : text
        let clean = withSingleSpaces(short)
        return clean.isEmpty ? nil : clean
    }

    /// Longer names are cut.
    static let longestText = 400
}
