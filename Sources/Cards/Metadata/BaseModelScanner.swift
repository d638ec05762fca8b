/// Finds the base model that the text of a model card names: a link or an id after words such as "fine-tuned version
/// of", the key `base_model` in a configuration that is shown, or code that loads another model than the card's own.
///
/// Precise rather than complete: a name without such words is no evidence, and where the code loads several models
/// nothing is concluded from it.
struct BaseModelScanner {
    struct Candidate {
        var range: Range<Int>
        var id: Range<Int>
        var evidence: String
        var relation: BaseModelRelation?
        /// Lower is stronger.
        var rank: Int
        /// The id, where it does not stand in the text.
        var knownID: String?
    }

    /// Without any of these in a text there is nothing to find.
    static let marks: TextMarkSet = [
        .hubLink, .baseModelKey, .baseModelWords, .tunedFromModel, .baseVersion, .load,
        .mergeMethod,
    ]

    private let bytes: [UInt8]
    private let body: Range<Int>
    private let marks: TextMarks
    /// The card's own names, folded: its id's last part, its title, its names in `model-index`.
    private lazy var ownNames = makeOwnNames().filter { !$0.isEmpty }
    private let makeOwnNames: () -> [[UInt8]]
    /// The first link to each model, by its folded name.
    private lazy var links = makeLinks()
    /// What stands before the slash of the card's id; empty where that is not known.
    private let owner: [UInt8]
    private var candidates: [Candidate] = []

    init(
        _ bytes: [UInt8], body: Range<Int>, marks: TextMarks, owner: [UInt8],
        ownNames: @escaping () -> [[UInt8]]
    ) {
        self.owner = owner
        self.marks = marks
        self.bytes = bytes
        self.body = body
        makeOwnNames = ownNames
    }

    /// The candidates of the strongest kind that is there, each id once, in the order of the text.
    mutating func scan() -> [Candidate] {
        scanLinks()
        scanKeys()
        scanVersions()
        scanCode()
        scanMerge()
        guard !candidates.isEmpty else { return [] }
        if isQuantized {
            // The card of a quantised model repeats that of the original, which tells of the original's base.
            for index in candidates.indices where candidates[index].relation == .finetune {
                candidates[index].rank += 3
            }
        }
        guard let best = candidates.map(\.rank).min() else { return [] }
        var seen: Set<ArraySlice<UInt8>> = []
        let chosen = candidates.filter { $0.rank == best && seen.insert(bytes[$0.id]).inserted }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        return chosen.first?.relation == .merge ? chosen : Array(chosen.prefix(1))
    }

    private mutating func isOwn(_ id: Range<Int>) -> Bool {
        ownNames.contains { RepositoryName.isFolded(bytes[id], to: $0) }
    }

    // MARK: - Links

    /// Links to model repositories, with the words before them on the same line.
    private mutating func scanLinks() {
        guard marks.contains(.hubLink) else { return }
        var end = body.lowerBound
        for host in marks.offsets(of: .hubLink) where host >= end {
            guard let id = linkedModel(at: host + TextMark.hubLink.length), !isOwn(id) else {
                continue
            }
            end = id.upperBound
            guard
                let phrase = Words.preceding(bytes, host, in: body)
                    ?? Words.following(bytes, id.upperBound, in: body)
            else { continue }
            candidates.append(
                Candidate(
                    range: host..<id.upperBound, id: id, evidence: phrase.text,
                    relation: phrase.relation, rank: phrase.rank))
        }
    }

    private func makeLinks() -> [[UInt8]: Range<Int>] {
        var links: [[UInt8]: Range<Int>] = [:]
        for host in marks.offsets(of: .hubLink) {
            guard let id = linkedModel(at: host + TextMark.hubLink.length) else { continue }
            let name = RepositoryName.folded(bytes[id])
            if links[name] == nil { links[name] = id }
        }
        return links
    }

    /// The id in a link whose path starts at `start`; `nil` where it leads elsewhere on the Hub.
    private func linkedModel(at start: Int) -> Range<Int>? {
        var end = start
        var slashes = 0
        while end < body.upperBound {
            let byte = bytes[end]
            if byte == UInt8(ascii: "/") {
                slashes += 1
                if slashes == 2 { break }
            } else if !byte.isIdentifier {
                break
            }
            end += 1
        }
        while end > start,
            bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "/")
        {
            end -= 1
        }
        let id = start..<end
        guard RepositoryID.isValid(bytes[id]), !RepositoryName.isPlaceholder(bytes[id]) else {
            return nil
        }
        guard let slash = bytes[id].firstIndex(of: UInt8(ascii: "/")) else {
            // A lone name is an owner's page or a legacy model; only the latter has a hyphen or digits as a rule.
            let isLegacy = bytes[id].contains { $0 == UInt8(ascii: "-") || $0.isDigit }
            return isLegacy && !Self.reserved.contains(bytes[id]) ? id : nil
        }
        return Self.reserved.contains(bytes[id.lowerBound..<slash]) ? nil : id
    }

    /// What stands where an owner would in addresses of the Hub.
    private static let reserved = WordList([
        "datasets", "spaces", "papers", "docs", "blog", "collections", "models", "tasks", "learn",
        "course", "join", "settings", "posts", "organizations", "api", "transformers", "inference",
        "inference-endpoints", "front", "chat", "pricing", "new", "assets", "resolve", "metrics",
        "sponsors", "login", "welcome", "terms-of-service",
    ])

    // MARK: - Keys

    /// Ids after `base_model:`, `base_model_id = "…"`, `Base model: …`, `Finetuned from model: …`.
    private mutating func scanKeys() {
        scanKey(.baseModelKey, evidence: "base_model", rank: 1)
        scanKey(.baseModelWords, evidence: "base model", rank: 1)
        scanKey(.tunedFromModel, evidence: "finetuned from model", rank: 0)
    }

    private mutating func scanKey(_ key: TextMark, evidence: String, rank: Int) {
        guard marks.contains(key) else { return }
        for offset in marks.offsets(of: key) {
            guard let id = valueAfterKey(at: offset + key.length), !isOwn(id) else { continue }
            candidates.append(
                Candidate(range: id, id: id, evidence: evidence, relation: nil, rank: rank))
        }
    }

    /// The id after a key: `[optional]`, markup, `:` or `=`, and a quote may stand before it.
    private func valueAfterKey(at start: Int) -> Range<Int>? {
        var index = start
        var hasSeparator = false
        let limit = min(body.upperBound, start + 48)
        scan: while index < limit {
            switch bytes[index] {
            case UInt8(ascii: ":"), UInt8(ascii: "="):
                hasSeparator = true
            case UInt8(ascii: " "), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\""),
                UInt8(ascii: "'"), UInt8(ascii: "|"):
                break
            case UInt8(ascii: "[") where !hasSeparator:
                guard let end = ByteSearch.first(UInt8(ascii: "]"), in: bytes, index..<limit) else {
                    return nil
                }
                index = end
            case let byte where byte.isIdentifier && !hasSeparator && index < start + 24:
                // The rest of a variable's name: `base_model_id`.
                guard byte == UInt8(ascii: "_") || index > start && bytes[index - 1].isIdentifier
                else { return nil }
            default: break scan
            }
            index += 1
        }
        guard hasSeparator, index < limit else { return nil }
        var end = index
        while end < body.upperBound, bytes[end].isIdentifier || bytes[end] == UInt8(ascii: "/") {
            end += 1
        }
        while end > index, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let id = index..<end
        // A call, `name(…)`, or an attribute is no id; a lone word is none either.
        guard end >= body.upperBound || bytes[end] != UInt8(ascii: "("),
            bytes[id].contains(UInt8(ascii: "/")) || bytes[id].contains(UInt8(ascii: "-")),
            bytes[id].contains(where: { $0.isASCIILetter }),
            RepositoryID.isValid(bytes[id]), !RepositoryName.isPlaceholder(bytes[id])
        else { return nil }
        return id
    }

    private var isQuantized: Bool {
        mutating get {
            ownNames.contains { name in
                ["gguf", "gptq", "awq", "exl2", "ggml", "llamafile"].contains {
                    name.ends(with: $0.utf8)
                }
            }
        }
    }

    /// The models of a configuration of mergekit that is shown.
    private mutating func scanMerge() {
        guard marks.contains(.mergeMethod) else { return }
        var offset = body.lowerBound
        while let found = ByteSearch.first("model: ", in: bytes, offset..<body.upperBound) {
            offset = found + 7
            var start = found
            while start > body.lowerBound,
                bytes[start - 1].isBlank || bytes[start - 1] == UInt8(ascii: "-")
            {
                start -= 1
            }
            guard start == body.lowerBound || bytes[start - 1].isLineEnd else { continue }
            let value = bytes[offset..<body.upperBound].prefix {
                !$0.isBlank && !$0.isLineEnd && $0 != UInt8(ascii: "#")
            }
            guard value.contains(UInt8(ascii: "/")), RepositoryID.isValid(value),
                !RepositoryName.isPlaceholder(value)
            else { continue }
            let id = value.startIndex..<value.endIndex
            candidates.append(
                Candidate(range: id, id: id, evidence: "merge_method", relation: .merge, rank: -1))
        }
    }

    // MARK: - Sizes

    /// `7B base version of the Gemma model`: the size and the family name a model that the text links to, or one of
    /// the families whose cards are copied most.
    private mutating func scanVersions() {
        guard marks.contains(.baseVersion) else { return }
        for found in marks.offsets(of: .baseVersion) {
            let offset = found + TextMark.baseVersion.length
            var start = found
            while start > body.lowerBound, bytes[start - 1].isIdentifier { start -= 1 }
            let size = RepositoryName.folded(bytes[start..<found])
            guard let first = size.first, first.isDigit, size.last == UInt8(ascii: "b") else {
                continue
            }
            let rest = bytes[offset..<body.upperBound].prefix(60).prefix { !$0.isLineEnd }
            let words = rest.split { !$0.isIdentifier }
            guard
                let family = words.first(where: { !$0.elementsEqual("the".utf8) })
                    .map({ RepositoryName.folded($0) })
            else { continue }
            let name = family + size
            guard !ownNames.contains(where: { $0 == name || $0 == family }) else { continue }
            let linked = links[name]
            let known = Self.families[String(decoding: name, as: UTF8.self)]
            guard linked != nil || known != nil else { continue }
            candidates.append(
                Candidate(
                    range: start..<offset, id: linked ?? start..<start, evidence: "base version of",
                    relation: .finetune, rank: 2, knownID: linked == nil ? known : nil))
        }
    }

    private static let families = [
        "gemma2b": "google/gemma-2b", "gemma7b": "google/gemma-7b",
    ]

    // MARK: - Code

    /// Models that code loads with `Class.from_pretrained("…")`.
    private mutating func scanCode() {
        guard marks.contains(.load) else { return }
        var others: [Candidate] = []
        var loadsItself = false
        var adapts = false
        for call in marks.offsets(of: .load) {
            var start = call
            while start > body.lowerBound, bytes[start - 1].isIdentifier { start -= 1 }
            let name = bytes[start..<call]
            if name.containsASCII("Peft") { adapts = true }
            guard let id = quotedArgument(at: call + TextMark.load.length) else { continue }
            if isOwn(id) {
                if !Self.isPart(name) { loadsItself = true }
            } else if !Self.isPart(name) {
                others.append(
                    Candidate(
                        range: id, id: id, evidence: "from_pretrained", relation: nil, rank: 4))
            }
        }
        guard !others.isEmpty else { return }
        adapts =
            adapts || marks.contains(.loadLoRA) || marks.contains(.loadAdapter)
        let distinct = Set(others.map { bytes[$0.id] })
        // The same owner's other model is as a rule this one under an older name.
        if !adapts, !owner.isEmpty {
            others.removeAll { bytes[$0.id].starts(with: owner + [UInt8(ascii: "/")]) }
        }
        guard !loadsItself, distinct.count == 1, let first = others.first else { return }
        candidates.append(
            Candidate(
                range: first.range, id: first.id, evidence: first.evidence,
                relation: adapts ? .adapter : nil, rank: adapts ? 1 : 4))
    }

    private func quotedArgument(at start: Int) -> Range<Int>? {
        var index = start
        while index < body.upperBound, bytes[index] <= 0x20 { index += 1 }
        guard index < body.upperBound,
            bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
        else { return nil }
        let quote = bytes[index]
        guard
            let end = ByteSearch.first(
                quote, in: bytes, index + 1..<min(index + 100, body.upperBound))
        else { return nil }
        let id = index + 1..<end
        guard RepositoryID.isValid(bytes[id]), !RepositoryName.isPlaceholder(bytes[id]) else {
            return nil
        }
        return id
    }

    /// Whether a class loads what goes with a model and not the model.
    private static func isPart(_ name: ArraySlice<UInt8>) -> Bool {
        parts.contains { name.containsASCII($0) } || name.isEmpty
    }

    private static let parts: [StaticString] = [
        "okenizer", "rocessor", "eatureExtractor", "cheduler", "utoencoder", "ontrolNet", "Config",
        "Encoder", "Vocoder", "Adapter", "Peft", "VAE", "MotionModule", "CLIPText", "CLIPVision",
        "Detector", "DepthEstimation", "SemanticSegmentation", "DPT",
    ]
}

extension [UInt8] {
    fileprivate func ends(with suffix: some Collection<UInt8>) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
