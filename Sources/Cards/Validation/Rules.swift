/// Every rule, in the order in which they are listed and run.
///
/// A new rule is one entry in the file of its group.
public enum Rules {
    public static let all: [Rule] = groups.flatMap(\.self)

    private static let groups: [[Rule]] = [
        encodingRules, frontMatterRules, yamlRules, limitRules,
    ]

    public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
