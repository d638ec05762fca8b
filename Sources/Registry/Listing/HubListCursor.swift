/// The last repository of a page of a list: the next page begins after it, whatever was added or taken away meanwhile.
package struct HubListCursor: Equatable, Sendable {
    /// What the list is ordered by; 0 where that is the row or the name.
    package var key: Int
    package var row: Int
    /// The name, where the list is ordered by names.
    package var name: String?

    package init(key: Int, row: Int, name: String? = nil) {
        self.key = key
        self.row = row
        self.name = name
    }

    /// As clients hand it back, who know nothing of its form.
    package var text: String { name.map { "n.\($0)" } ?? "\(key).\(row)" }

    /// - Parameter text: `nil` comes of anything but what ``text`` gave.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        if parts[0] == "n" {
            self.init(key: 0, row: 0, name: String(parts[1]))
        } else if let key = Int(parts[0]), let row = Int(parts[1]) {
            self.init(key: key, row: row)
        } else {
            return nil
        }
    }
}
