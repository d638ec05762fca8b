/// The scalar keys of one mapping, found again by their type and text.
struct YAMLKeySet {
    private var few: [Int32] = []
    private var many: [UInt32: [Int32]] = [:]
    private static let fewCount = 24

    mutating func removeAll(keepingCapacityFor _: Int) {
        few.removeAll(keepingCapacity: true)
        if !many.isEmpty { many = [:] }
    }

    /// Adds a key; where an equal one is there already, returns it, and takes the new one in its place if `replacing`.
    mutating func insert(
        _ key: Int32, records: [YAMLRecord], text: [UInt8], replacing: Bool = true
    ) -> Int32? {
        let hash = records[Int(key)].next
        if many.isEmpty {
            for slot in few.indices where records[Int(few[slot])].next == hash {
                let other = few[slot]
                guard Self.equal(key, other, records, text) else { continue }
                if replacing { few[slot] = key }
                return other
            }
            few.append(key)
            guard few.count > Self.fewCount else { return nil }
            for other in few { many[records[Int(other)].next, default: []].append(other) }
            return nil
        }
        if let candidates = many[hash],
            let slot = candidates.firstIndex(where: { Self.equal(key, $0, records, text) })
        {
            let other = candidates[slot]
            if replacing { many[hash]?[slot] = key }
            return other
        }
        many[hash, default: []].append(key)
        return nil
    }

    private static func equal(
        _ left: Int32, _ right: Int32, _ records: [YAMLRecord], _ text: [UInt8]
    ) -> Bool {
        let left = scalar(left, records)
        let right = scalar(right, records)
        guard left.kind == right.kind, left.length == right.length else { return false }
        let length = Int(left.length)
        return text[Int(left.payload)..<Int(left.payload) + length]
            .elementsEqual(text[Int(right.payload)..<Int(right.payload) + length])
    }

    private static func scalar(_ index: Int32, _ records: [YAMLRecord]) -> YAMLRecord {
        let record = records[Int(index)]
        return record.shape == .alias ? records[Int(record.payload)] : record
    }
}
