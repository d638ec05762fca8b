/// The members of a JSON object in their order, found by the exact bytes of their keys.
package struct JSONObject: Sendable {
    package struct Member: Sendable {
        package let key: String
        package let value: JSON
        /// Where the key starts in the text, in bytes from 0.
        package let byte: Int
    }

    package let members: [Member]
    /// Keys that stand more than once, in the order of their second appearance.
    package let duplicates: [String]
    private let places: [ExactString: Int]

    package init(_ members: [Member] = []) {
        var places: [ExactString: Int] = [:]
        places.reserveCapacity(members.count)
        var duplicates: [String] = []
        for (place, member) in members.enumerated()
        where places.updateValue(place, forKey: ExactString(member.key)) != nil {
            duplicates.append(member.key)
        }
        self.members = members
        self.duplicates = duplicates
        self.places = places
    }

    package subscript(key: String) -> JSON? { member(key)?.value }

    /// The last member with this key.
    package func member(_ key: String) -> Member? {
        places[ExactString(key)].map { members[$0] }
    }
}
