/// A text as a key: hashed at once and not byte by byte, as slices are.
struct TextKey: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
        // Safety: the buffer is read within the closure.
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}

/// Texts of one document that were met; a few are compared in turn, many are hashed.
struct TextSet {
    private var few: [YAMLNode] = []
    private var hashes: [UInt32] = []
    private var many: Set<TextKey> = []
    private static let fewCount = 64

    /// Whether the text is new.
    mutating func insert(_ node: YAMLNode) -> Bool {
        guard many.isEmpty else { return many.insert(TextKey(bytes: node.textBytes)).inserted }
        let hash = node.record.next
        for position in hashes.indices where hashes[position] == hash {
            if few[position].textBytes == node.textBytes { return false }
        }
        hashes.append(hash)
        few.append(node)
        if few.count > Self.fewCount { many = Set(few.map { TextKey(bytes: $0.textBytes) }) }
        return true
    }
}
