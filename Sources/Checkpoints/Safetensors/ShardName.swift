/// A shard's name, such as `model-00001-of-00003.safetensors`.
struct ShardName {
    /// What the shards of one set share: the name without the shard's own number.
    let set: String

    init?(_ name: String) {
        guard let match = name.wholeMatch(of: /(.*)-\d{5}-of-(\d{5})\.safetensors/) else {
            return nil
        }
        set = "\(match.1)-of-\(match.2)"
    }
}

extension ShardIndex {
    /// Shards of the same set among these names that the index does not name, sorted.
    func unlisted(among names: Set<String>) -> [String] {
        let listed = Set(files)
        let sets = Set(listed.compactMap { ShardName($0)?.set })
        return names.subtracting(listed).filter { name in
            ShardName(name).map { sets.contains($0.set) } ?? false
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
