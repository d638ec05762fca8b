package import Cards

/// What a repository's licence is, and what the licences of all that it comes from say about it.
package struct LicenseChain: Equatable, Sendable {
    /// One repository of the chain and what its card says.
    package struct Entry: Equatable, Sendable {
        package var id: RepositoryID
        package var claim: LicenseClaim
        /// Edges from the asked repository: 0 for itself, 1 for its parents and for what it was trained on.
        package var distance: Int
        /// The entry whose card names this repository; `nil` for the asked one.
        package var namedBy: Int?
        /// The line of that card.
        package var namedLine: Int?
        /// Whether the edge is concluded from the card's text alone.
        package var isInferred: Bool
    }

    /// The asked repository first, then its ancestors and then the datasets, the nearest first.
    package var entries: [Entry]
    package var report: LicenseReport
    package var findings: [LicenseFinding]
    /// Whether the chain is longer than `LicenseLimits` allow.
    package var isTruncated: Bool

    package var own: Entry { entries[0] }

    /// The repositories from the asked one to an entry, both included.
    package func path(to entry: Int) -> [RepositoryID] {
        var path = [entries[entry].id]
        var entry = entry
        while let before = entries[entry].namedBy, path.count <= entries.count {
            path.append(entries[before].id)
            entry = before
        }
        return path.reversed()
    }

    /// The answers to some questions, in the order in which `UseQuestion` lists them.
    package func use(_ questions: [UseQuestion]) -> [LicenseReport.Finding] {
        report.findings.filter { questions.contains($0.question) }
    }
}

package enum LicenseLimits {
    /// Models of a chain whose licences are weighed, the nearest first; every pair of them is compared.
    package static let maximumModels = 200
    package static let maximumDatasets = 200
    /// Characters of a card's line that are quoted.
    static let maximumQuote = 160
}

/// Something about the licences of a chain that a person should look at: advice, not a verdict.
package struct LicenseFinding: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// The repository states no licence.
        case missing
        /// Nothing is known about the licence that it states.
        case unknown
        /// The same of something that it comes from.
        case upstreamMissing = "upstream_missing"
        case upstreamUnknown = "upstream_unknown"
        /// The registry does not hold something that it comes from.
        case upstreamUnregistered = "upstream_unregistered"
        case morePermissive = "more_permissive"
        case incompatibleTerms = "incompatible_terms"
        /// It was trained on data that may not be used in a business.
        case nonCommercialData = "non_commercial_data"
    }

    package var kind: Kind
    package var text: String
    /// The claims that it rests on.
    package var claims: [LicenseClaim]
}

extension LicenseFinding {
    /// Everything that is to be said about claims, the gravest first.
    static func findings(_ claims: [LicenseClaim], _ report: LicenseReport) -> [LicenseFinding] {
        var found = report.conflicts.map { conflict in
            LicenseFinding(
                kind: conflict.kind == .morePermissive ? .morePermissive : .incompatibleTerms,
                text: conflict.text, claims: [conflict.first, conflict.second])
        }
        for claim in claims {
            let name = "'\(claim.repository.escapedForMessage)'"
            let isOwn = claim.relation == .itself
            func add(_ kind: Kind, _ text: String) {
                found.append(LicenseFinding(kind: kind, text: text, claims: [claim]))
            }
            guard claim.isRegistered else {
                add(.upstreamUnregistered, "\(name) is not registered, so its licence is not known")
                continue
            }
            guard !claim.licenses.isEmpty else {
                add(isOwn ? .missing : .upstreamMissing, "\(name) states no licence")
                continue
            }
            for (license, facts) in zip(claim.licenses, claim.facts) where facts?.isKnown != true {
                let shown = license == "other" ? claim.name ?? license : license
                add(
                    isOwn ? .unknown : .upstreamUnknown,
                    "nothing is known about '\(shown.escapedForMessage)' of \(name)")
            }
            let isNonCommercial = claim.facts.contains { $0?.commercialUse == .prohibited }
            let isSaid = report.conflicts.contains { $0.second == claim }
            if claim.relation == .dataset, isNonCommercial, !isSaid {
                add(
                    .nonCommercialData,
                    "the data set \(name) is under '\(claim.shownLicense.escapedForMessage)', for non-commercial use"
                )
            }
        }
        return found
    }
}
