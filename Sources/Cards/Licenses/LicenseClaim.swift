/// What one repository of a lineage states about its licence.
package struct LicenseClaim: Equatable, Sendable {
    package enum Kind: String, Equatable, Sendable {
        case model, dataset
    }

    /// How the model that is asked about comes from the repository.
    package enum Relation: String, Equatable, Sendable {
        /// It is the repository.
        case itself = "self"
        case finetune, adapter, quantized, merge
        /// It was trained on it.
        case dataset
    }

    package var repository: String
    package var kind: Kind
    package var relation: Relation
    /// The values of `license`; empty where the card states none.
    package var licenses: [String]
    /// `license_name` and `license_link`.
    package var name: String?
    package var link: String?
    /// The line of the card that says so, from 1, and its text.
    package var line: Int?
    package var quote: String?
    /// Whether the registry holds the repository; what it does not hold says nothing.
    package var isRegistered: Bool

    package init(
        repository: String, kind: Kind = .model, relation: Relation, licenses: [String],
        name: String? = nil,
        link: String? = nil, line: Int? = nil, quote: String? = nil, isRegistered: Bool = true
    ) {
        self.repository = repository
        self.kind = kind
        self.relation = relation
        self.licenses = licenses
        self.name = name
        self.link = link
        self.line = line
        self.quote = quote
        self.isRegistered = isRegistered
    }

    /// The facts of each licence stated; `nil` for those that the table does not know.
    package var facts: [LicenseFacts?] {
        licenses.map { Licenses.facts(for: $0, name: name, link: link) }
    }

    /// The licences as a reader knows them: `license_name` in the place of `other`.
    package var shownLicense: String {
        licenses.map { $0 == "other" ? name ?? $0 : $0 }.joined(separator: ", ")
    }
}

/// What someone wants to do with a model.
package enum UseQuestion: String, CaseIterable, Equatable, Sendable {
    /// Use it in a business.
    case commercial
    /// Pass it on as it is.
    case redistribute
    /// Change it and share the result.
    case derive
}

/// What the stated licences say to a question.
package enum UseAnswer: String, Comparable, Sendable {
    case yes, unknown, no

    private var strictness: Int {
        switch self {
        case .yes: 0
        case .unknown: 1
        case .no: 2
        }
    }

    /// The stricter answer is the greater one: `no` over `unknown` over `yes`.
    package static func < (first: UseAnswer, second: UseAnswer) -> Bool {
        first.strictness < second.strictness
    }
}
