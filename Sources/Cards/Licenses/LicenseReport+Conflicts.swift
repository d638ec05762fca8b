extension LicenseReport {
    /// What the licences say against each other.
    ///
    /// Two licences conflict when one wants derivatives under itself and the other wants them under
    /// itself too, or wants its whole agreement handed on; data sets are left out of this, as it is
    /// open whether a model is a derivative of its data. The model's own licence is too permissive
    /// when it leaves out what an ancestor's asks for, or allows business with what a data set
    /// gives for other use only.
    static func conflicts(among claims: [LicenseClaim]) -> [Conflict] {
        incompatible(claims.filter { $0.relation != .dataset }) + morePermissive(claims)
    }

    private static func incompatible(_ claims: [LicenseClaim]) -> [Conflict] {
        // Each licence once, with the nearest claim: the same two again say nothing new.
        var licenses: [(facts: LicenseFacts, claim: LicenseClaim)] = []
        for claim in claims {
            for facts in claim.facts {
                guard let facts, facts.sameTerms == .shareAlike || facts.sameTerms == .agreement,
                    !licenses.contains(where: { $0.facts.id == facts.id })
                else { continue }
                licenses.append((facts, claim))
            }
        }
        var found: [Conflict] = []
        for (index, one) in licenses.enumerated() {
            for other in licenses[(index + 1)...] where one.claim != other.claim {
                guard excludes(one.facts, other.facts) || excludes(other.facts, one.facts),
                    !Licenses.areCompatible(one.facts.id, other.facts.id)
                else { continue }
                let first = "\(wants(one.facts)) of \(title(one.claim))"
                let second = "\(wants(other.facts)) of \(title(other.claim))"
                found.append(
                    Conflict(
                        kind: .incompatibleTerms, text: "\(first), but \(second)", first: one.claim,
                        second: other.claim))
            }
        }
        return found
    }

    private static func excludes(_ one: LicenseFacts, _ other: LicenseFacts) -> Bool {
        one.sameTerms == .shareAlike
            && (other.sameTerms == .shareAlike || other.sameTerms == .agreement)
    }

    private static func wants(_ facts: LicenseFacts) -> String {
        facts.sameTerms == .shareAlike
            ? "'\(facts.id)' asks for derivatives under itself"
            : "'\(facts.id)' asks for its whole agreement with derivatives"
    }

    private static func morePermissive(_ claims: [LicenseClaim]) -> [Conflict] {
        guard let own = claims.first(where: { $0.relation == .itself }) else { return [] }
        let ownFacts = own.facts.compactMap { $0 }
        guard !ownFacts.isEmpty, ownFacts.count == own.licenses.count,
            ownFacts.allSatisfy(\.isKnown)
        else { return [] }
        return claims.filter { $0.relation != .itself && $0.isRegistered }.compactMap { claim in
            var lost: [String] = []
            for facts in claim.facts {
                guard let facts, facts.isKnown, !ownFacts.contains(where: { $0.id == facts.id })
                else { continue }
                for text in Self.lost(from: facts, claim.relation, in: ownFacts)
                where !lost.contains(text) {
                    lost.append(text)
                }
            }
            guard !lost.isEmpty else { return nil }
            let texts = lost.joined(separator: "; ")
            return Conflict(
                kind: .morePermissive,
                text: "'\(own.shownLicense)' is more permissive than \(title(claim)): \(texts)",
                first: own, second: claim)
        }
    }

    /// What an upstream licence asks for and none of the model's own keeps.
    private static func lost(
        from facts: LicenseFacts, _ relation: LicenseClaim.Relation, in own: [LicenseFacts]
    ) -> [String] {
        var lost: [String] = []
        let allowsBusiness = own.contains {
            $0.commercialUse == .allowed || $0.commercialUse == .restricted
        }
        if facts.commercialUse == .prohibited
            && !own.contains(where: { $0.commercialUse == .prohibited }) && allowsBusiness
        {
            lost.append("'\(facts.id)' prohibits commercial use")
        }
        guard relation != .dataset else { return lost }
        if facts.commercialUse == .restricted, own.allSatisfy({ $0.commercialUse == .allowed }) {
            lost.append("'\(facts.id)' allows commercial use only on conditions")
        }
        if facts.derivatives == .prohibited {
            lost.append("'\(facts.id)' allows no derivatives to be shared")
        }
        switch facts.sameTerms {
        case .shareAlike:
            let isKept = own.contains { $0.sameTerms == .shareAlike }
            if !isKept { lost.append("'\(facts.id)' asks for derivatives under itself") }
        case .agreement:
            lost.append("'\(facts.id)' asks for its whole agreement with derivatives")
        case .useRestrictions:
            let isKept = own.contains { $0.restrictsUse == true }
            if !isKept { lost.append("'\(facts.id)' asks for its rules of use to be passed on") }
        case .none, .files, .unknown: break
        }
        return lost
    }
}
