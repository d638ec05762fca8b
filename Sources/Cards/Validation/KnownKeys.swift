/// Which field somebody meant who wrote a key that is none.
struct KnownKeys {
    struct Match: Equatable {
        var field: CardField
        /// Only case, hyphens, underscores, blanks, characters without width, a plural or British spelling differ.
        var isCertain: Bool
    }

    /// The field that a key is a slip of the pen for; `nil` rather than a guess.
    static func match(_ key: ArraySlice<UInt8>, in kind: RepositoryKind) -> Match? {
        guard key.count <= maximumLength else { return nil }
        let folded = fold(key)
        guard folded.count > 2 else { return nil }
        if let field = byFolded[folded] { return Match(field: field, isCertain: true) }
        if let match = alias(folded, in: kind) { return match }
        let allowed = folded.count < 6 ? 0 : folded.count < 12 ? 1 : 2
        guard allowed > 0 else { return nil }
        var best: (field: CardField, distance: Int)?
        var isUnique = true
        for (field, name) in foldedNames where name.first == folded.first {
            guard abs(name.count - folded.count) <= allowed,
                let distance = distance(folded, name, atMost: allowed)
            else { continue }
            if best.map({ distance < $0.distance }) ?? true {
                best = (field, distance)
                isUnique = true
            } else if best?.distance == distance {
                isUnique = false
            }
        }
        guard let best, isUnique else { return nil }
        return Match(field: best.field, isCertain: false)
    }

    private static let maximumLength = 60

    /// Other words for fields, and plurals; those that old cards and other tools write.
    private static func alias(_ folded: [UInt8], in kind: RepositoryKind) -> Match? {
        let certain: CardField? =
            switch String(decoding: folded, as: UTF8.self) {
            case "languages": .language
            case "licenses", "licence", "licences": .license
            case "licencename", "licensesname": .licenseName
            case "licencelink": .licenseLink
            case "tag": .tags
            case "metric": kind == .model ? .metrics : nil
            case "basemodels": .baseModel
            case "pipelinetags": kind == .model ? .pipelineTag : nil
            case "taskcategory": .taskCategories
            case "taskid": .taskIDs
            case "sizecategory": .sizeCategories
            case "widgets": .widget
            default: nil
            }
        if let certain { return Match(field: certain, isCertain: true) }
        let likely: CardField? =
            switch String(decoding: folded, as: UTF8.self) {
            case "lang", "langs": .language
            case "licenseurl", "licenceurl": .licenseLink
            case "library", "libraries": kind == .model ? .libraryName : nil
            case "task", "tasks", "pipeline": kind == .model ? .pipelineTag : .taskCategories
            case "dataset": kind == .model ? .datasets : nil
            case "config": kind == .dataset ? .configs : nil
            default: nil
            }
        return likely.map { Match(field: $0, isCertain: false) }
    }

    private static let byFolded: [[UInt8]: CardField] = Dictionary(
        foldedNames.map { ($0.name, $0.field) }, uniquingKeysWith: { first, _ in first })

    private static let foldedNames: [(field: CardField, name: [UInt8])] = CardField.allCases.map {
        ($0, fold(Array($0.key.description.utf8)[...]))
    }

    /// ASCII letters and digits in lower case; other scripts as they are, white space and what has no width dropped.
    private static func fold(_ key: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: key, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case 0x30...0x39, 0x61...0x7A: result.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0..<0x80: break
            case 0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x3000: break
            default: result += Array(String(Character(scalar)).utf8)
            }
        }
        return result
    }

    /// The number of letters to insert, drop or replace; `nil` where it is more than `limit`.
    static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            var least = row[0]
            for column in 1..<row.count {
                let cost = min(
                    diagonal + (right[column - 1] == byte ? 0 : 1), row[column] + 1,
                    row[column - 1] + 1)
                diagonal = row[column]
                row[column] = cost
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
        }
        return row.last.flatMap { $0 <= limit ? $0 : nil }
    }
}
