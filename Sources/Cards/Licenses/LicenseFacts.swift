/// What a licence allows and asks for, as far as a table can say it.
package struct LicenseFacts: Equatable, Sendable {
    package enum CommercialUse: String, Equatable, Sendable {
        case allowed
        /// Allowed on conditions, such as a limit on users or revenue; see `note`.
        case restricted
        case prohibited, unknown
    }

    package enum Derivatives: String, Equatable, Sendable {
        case allowed
        /// They may not be shared.
        case prohibited
        case unknown
    }

    /// What must hold for derivatives too.
    package enum SameTerms: String, Equatable, Sendable {
        case none
        /// The licence itself: copyleft.
        case shareAlike = "share-alike"
        /// The licence, for the changed files or the library alone.
        case files
        /// The rules of behaviour.
        case useRestrictions = "use-restrictions"
        /// The whole agreement and its policy go with copies and derivatives.
        case agreement
        case unknown
    }

    /// The Hub's id; for licences that the Hub files under `other` an id of the table.
    package var id: String
    package var name: String
    package var spdxID: String?
    package var isOSIApproved: Bool?
    package var isFSFFree: Bool?
    package var commercialUse: CommercialUse
    package var derivatives: Derivatives
    package var sameTerms: SameTerms
    package var requiresAttribution: Bool?
    /// What must be shown, or how derivatives must be called.
    package var naming: String?
    /// Whether the terms restrict what the material may be used for.
    package var restrictsUse: Bool?
    package var note: String?
    /// Whether `license` may hold the id.
    package var isListed: Bool

    /// Whether anything can be concluded.
    package var isKnown: Bool { commercialUse != .unknown || derivatives != .unknown }

    /// What the table rests on; to be shown with every conclusion.
    package static let basis =
        "general knowledge, not legal advice; SPDX ids from the SPDX licence list 3.29.0"

    init(_ record: StaticRecord) {
        func flag(_ index: Int) -> Bool? { record.optional(index).map { $0 == "1" } }
        id = record[0]
        name = record[1]
        spdxID = record.optional(2)
        isOSIApproved = flag(3)
        isFSFFree = flag(4)
        commercialUse = CommercialUse(rawValue: record[5]) ?? .unknown
        derivatives = Derivatives(rawValue: record[6]) ?? .unknown
        sameTerms = SameTerms(rawValue: record[7]) ?? .unknown
        requiresAttribution = flag(8)
        naming = record.optional(9)
        restrictsUse = flag(10)
        note = record.optional(11)
        isListed = record[12] == "1"
    }
}
