extension LicenseReport {
    /// What must be done, each thing once, with those who ask for it.
    static func obligations(of claims: [LicenseClaim]) -> [Obligation] {
        var found: [Obligation] = []
        func add(_ kind: Obligation.Kind, _ text: String, _ claim: LicenseClaim) {
            if let index = found.firstIndex(where: { $0.kind == kind && $0.text == text }) {
                if found[index].claims.last != claim { found[index].claims.append(claim) }
            } else {
                found.append(Obligation(kind: kind, text: text, claims: [claim]))
            }
        }
        for claim in claims where claim.isRegistered {
            for (id, facts) in zip(claim.licenses, claim.facts) {
                guard let facts else { continue }
                let license = id == "other" ? claim.name ?? id : id
                if facts.requiresAttribution == true {
                    add(.attribution, "keep the notices and name the authors", claim)
                }
                if let naming = facts.naming { add(.naming, naming, claim) }
                if let terms = terms(facts.sameTerms, license) { add(.sameTerms, terms, claim) }
                if facts.restrictsUse == true {
                    add(.usePolicy, "keep to the use policy of '\(license)' and pass it on", claim)
                }
            }
        }
        let order = Obligation.Kind.allCases
        return order.flatMap { kind in found.filter { $0.kind == kind } }
    }

    private static func terms(_ terms: LicenseFacts.SameTerms, _ license: String) -> String? {
        switch terms {
        case .none, .unknown, .useRestrictions: nil
        case .shareAlike: "share derivatives under '\(license)'"
        case .files: "share changed files under '\(license)'"
        case .agreement: "hand on the whole agreement '\(license)' with copies and derivatives"
        }
    }
}
