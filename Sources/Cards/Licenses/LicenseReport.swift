/// What the licences along a lineage add up to: advice, not a verdict.
package struct LicenseReport: Equatable, Sendable {
    package struct Finding: Equatable, Sendable {
        package var question: UseQuestion
        package var answer: UseAnswer
        package var reason: String
        /// The claim that decides: the first of the strictest; for `yes` the model's own.
        package var deciding: LicenseClaim?
        /// For `yes`: on what conditions, with who sets them.
        package var conditions: [Condition]
    }

    package struct Condition: Equatable, Sendable {
        package var text: String
        package var claim: LicenseClaim
    }

    package struct Obligation: Equatable, Sendable {
        package enum Kind: String, CaseIterable, Equatable, Sendable {
            case attribution, naming
            case sameTerms = "same_terms"
            case usePolicy = "use_policy"
        }

        package var kind: Kind
        package var text: String
        /// Who imposes it.
        package var claims: [LicenseClaim]
    }

    package struct Conflict: Equatable, Sendable {
        package enum Kind: String, Equatable, Sendable {
            /// Two licences that both want the result under themselves.
            case incompatibleTerms = "incompatible_terms"
            /// The model's own licence gives more than an ancestor's allows.
            case morePermissive = "more_permissive"
        }

        package var kind: Kind
        package var text: String
        /// For `morePermissive` the model's own claim.
        package var first: LicenseClaim
        package var second: LicenseClaim
    }

    /// One a question, in the order of `UseQuestion.allCases`.
    package var findings: [Finding]
    package var obligations: [Obligation]
    package var conflicts: [Conflict]

    /// Weighs the claims: the model's own first, then its ancestors from the nearest on, then its
    /// data sets.
    ///
    /// For each question the strictest answer wins; `no` beats `unknown`, `unknown` beats `yes`. A
    /// repository that states no licence, or is not in the registry, answers unknown. A use allowed
    /// on conditions is a `yes` with its conditions.
    package init(_ claims: [LicenseClaim]) {
        findings = UseQuestion.allCases.map { Self.answer($0, claims) }
        obligations = Self.obligations(of: claims)
        conflicts = Self.conflicts(among: claims)
    }

    package subscript(question: UseQuestion) -> Finding? {
        findings.first { $0.question == question }
    }

    private static func answer(_ question: UseQuestion, _ claims: [LicenseClaim]) -> Finding {
        guard let own = claims.first else {
            return Finding(
                question: question, answer: .unknown, reason: "no licence is stated", deciding: nil,
                conditions: [])
        }
        var worst: (answer: UseAnswer, reason: String, claim: LicenseClaim)?
        var conditions: [Condition] = []
        for claim in claims {
            for weighed in weigh(question, claim) {
                if let text = weighed.condition {
                    let condition = Condition(text: text, claim: claim)
                    if !conditions.contains(condition) { conditions.append(condition) }
                }
                if weighed.answer > (worst?.answer ?? .yes) {
                    worst = (weighed.answer, weighed.reason, claim)
                }
            }
        }
        if let worst {
            return Finding(
                question: question, answer: worst.answer, reason: worst.reason,
                deciding: worst.claim, conditions: [])
        }
        let subject =
            claims.count == 1
            ? "'\(own.shownLicense)' allows it" : "all \(claims.count) licences allow it"
        let reason = conditions.isEmpty ? subject : subject + ", on conditions"
        return Finding(
            question: question, answer: .yes, reason: reason, deciding: own, conditions: conditions)
    }

    private struct Weighed {
        var answer: UseAnswer
        var reason = ""
        var condition: String?
    }

    /// What each licence of a claim says to a question. Several licences on one card are all taken
    /// to apply.
    private static func weigh(_ question: UseQuestion, _ claim: LicenseClaim) -> [Weighed] {
        guard claim.isRegistered else {
            return [Weighed(answer: .unknown, reason: "\(title(claim)) is not in the registry")]
        }
        guard !claim.licenses.isEmpty else {
            return [Weighed(answer: .unknown, reason: "\(title(claim)) states no licence")]
        }
        return zip(claim.licenses, claim.facts).map { id, facts in
            let license = id == "other" ? claim.name ?? id : id
            guard let facts, facts.isKnown else {
                return Weighed(
                    answer: .unknown,
                    reason: "nothing is known about '\(license)' of \(title(claim))")
            }
            return weigh(question, claim, license, facts)
        }
    }

    private static func weigh(
        _ question: UseQuestion, _ claim: LicenseClaim, _ license: String, _ facts: LicenseFacts
    ) -> Weighed {
        let source = "'\(license)' of \(title(claim))"
        switch question {
        case .commercial:
            switch facts.commercialUse {
            case .allowed: return Weighed(answer: .yes)
            case .restricted:
                return Weighed(answer: .yes, condition: facts.note ?? "conditions of \(source)")
            case .prohibited:
                return Weighed(answer: .no, reason: "\(source) prohibits commercial use")
            case .unknown:
                return Weighed(
                    answer: .unknown,
                    reason: "\(source) does not say whether it allows commercial use")
            }
        case .redistribute where claim.relation == .itself:
            return Weighed(answer: .yes)
        case .redistribute, .derive:
            switch facts.derivatives {
            case .allowed: return Weighed(answer: .yes)
            case .prohibited:
                return Weighed(answer: .no, reason: "\(source) allows no derivatives to be shared")
            case .unknown:
                return Weighed(
                    answer: .unknown, reason: "\(source) does not say whether it allows derivatives"
                )
            }
        }
    }

    /// How a reason speaks of a claim's repository.
    static func title(_ claim: LicenseClaim) -> String {
        switch claim.relation {
        case .itself: "the \(claim.kind.rawValue) itself"
        case .dataset: "its data set '\(claim.repository)'"
        case .finetune, .adapter, .quantized, .merge: "its ancestor '\(claim.repository)'"
        }
    }
}
