/// Every rule, in the order in which they are listed and run.
///
/// A new rule is one entry in the file of its group.
public enum Rules {
    public static let all: [Rule] = groups.flatMap(\.self)

    private static let groups: [[Rule]] = [
        encodingRules, frontMatterRules, yamlRules, yamlTrapRules, limitRules, fieldRules, keyRules,
        licenseRules, languageRules, vocabularyRules, identifierRules, gateRules, detailRules,
        modelIndexRules, metricRules, datasetRules, lineageRules, bodyRules, absenceRules,
        schemaRules,
    ]

    public static func rule(_ id: String) -> Rule? { byID[id].map { all[$0] } }

    private static let byID = Dictionary(
        all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
}
