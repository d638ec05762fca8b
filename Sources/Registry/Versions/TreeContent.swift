/// A folder as git keeps it: for each entry `MODE NAME\0` and 20 bytes of id, in git's order.
///
/// Source: `tree` objects in git's documentation; git's `base_name_compare` for the order.
struct TreeContent: Sendable {
    struct Entry: Equatable, Sendable {
        var mode: Mode
        /// In UTF-8, without a slash.
        var name: [UInt8]
        var oid: ObjectID

        /// What entries are in order of: git takes a folder's name as if a slash followed it.
        var sortKey: [UInt8] { mode == .directory ? name + [UInt8(ascii: "/")] : name }
    }

    enum Mode: String, Sendable {
        case file = "100644"
        case executable = "100755"
        case directory = "40000"
    }

    let bytes: [UInt8]

    /// - Parameter entries: each name once, in any order.
    init(_ entries: some Sequence<Entry>) {
        var bytes: [UInt8] = []
        let keyed = entries.map { (key: $0.sortKey, entry: $0) }
        for (_, entry) in keyed.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            bytes += entry.mode.rawValue.utf8
            bytes.append(UInt8(ascii: " "))
            bytes += entry.name
            bytes.append(0)
            bytes += entry.oid.bytes
        }
        self.bytes = bytes
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// All entries in git's order.
    ///
    /// - Throws: `VersionError.damaged`.
    func entries() throws(VersionError) -> [Entry] {
        var entries: [Entry] = []
        var offset = 0
        while let next = try entry(at: offset) {
            entries.append(try make(next))
            offset = next.end
        }
        return entries
    }

    /// The entry of a name; `nil` where there is none.
    func entry(named name: some Collection<UInt8>) throws(VersionError) -> Entry? {
        var offset = 0
        while let next = try entry(at: offset) {
            if bytes[next.name].elementsEqual(name) { return try make(next) }
            offset = next.end
        }
        return nil
    }

    /// Where the parts of one entry lie.
    private struct Place {
        var mode: Range<Int>
        var name: Range<Int>
        var end: Int
    }

    private func entry(at offset: Int) throws(VersionError) -> Place? {
        guard offset < bytes.count else { return nil }
        guard let space = bytes[offset...].firstIndex(of: UInt8(ascii: " ")),
            let zero = bytes[space...].firstIndex(of: 0),
            zero + ObjectID.byteCount < bytes.count
        else { throw .damaged("a folder ends in the middle of an entry") }
        return Place(
            mode: offset..<space, name: (space + 1)..<zero, end: zero + 1 + ObjectID.byteCount)
    }

    private func make(_ place: Place) throws(VersionError) -> Entry {
        guard let oid = ObjectID(bytes[(place.end - ObjectID.byteCount)..<place.end]) else {
            throw .damaged("a folder has an entry without an id")
        }
        let mode = String(decoding: bytes[place.mode], as: UTF8.self)
        return Entry(
            mode: Mode(rawValue: mode) ?? .file, name: Array(bytes[place.name]), oid: oid)
    }
}
