/// Proposes patches for a change, the best first.
struct CardEditPlanner {
    let card: Card
    let patcher: YAMLPatcher
    var layout: YAMLLayout { patcher.layout }
    var emitter: YAMLEmitter { patcher.emitter }

    init(_ card: Card) {
        self.card = card
        patcher = YAMLPatcher(card)
    }

    func proposals(
        for edit: CardEdit, from old: YAMLValue, to expected: YAMLValue
    ) throws(CardEditError) -> [[TextEdit]] {
        let path = edit.path
        if case .rename(_, let name) = edit { return try rename(path, to: name) }
        if case .remove = edit { return try remove(path) }
        guard let value = expected[path.steps[...]] else { return try remove(path) }
        guard let root = card.metadata else { return start(with: expected) }
        switch try resolve(path, root) {
        case .slot(let slot):
            guard let before = old[path.steps[...]] else { return [] }
            return change(slot, from: before, to: value)
        case .parent(let slot, let rest):
            guard let step = rest.first, let made = expected[path.steps[...rest.startIndex]] else {
                return []
            }
            return insert(step, made, into: slot)
        }
    }

    // MARK: - Finding

    enum Place {
        case slot(YAMLPatcher.Slot)
        /// The innermost value on the way that exists, and the steps from there.
        case parent(YAMLPatcher.Slot, ArraySlice<YAMLPath.Step>)
    }

    func resolve(_ path: YAMLPath, _ root: YAMLNode) throws(CardEditError) -> Place {
        var slot = YAMLPatcher.Slot(node: root, place: .root, isInFlow: false)
        var steps = path.steps[...]
        while let step = steps.first {
            let node = slot.node
            guard !node.isAlias else { throw .shared(path) }
            let isInFlow = slot.isInFlow || node.isFlow
            switch step {
            case .key(let key):
                let own = node.ownEntries.last { $0.key.kind == .string && $0.key.text == key }
                guard let own else {
                    guard node.entry(named: key) == nil || steps.count == 1 else {
                        throw .shared(path)
                    }
                    return .parent(slot, steps)
                }
                slot = YAMLPatcher.Slot(
                    node: own.value, place: .value(of: own.key, in: node), isInFlow: isInFlow)
            case .index(let index):
                let items = node.ownItems
                guard let position = items.resolved(index) else { return .parent(slot, steps) }
                slot = YAMLPatcher.Slot(
                    node: items[position], place: .item(position, of: node), isInFlow: isInFlow)
            }
            steps = steps.dropFirst()
        }
        return .slot(slot)
    }

    /// Whether an anchor stands at a value on the way, so that a change there is one of its aliases too.
    func isShared(_ path: YAMLPath) -> Bool {
        guard let root = card.metadata else { return false }
        for count in 1...max(1, path.steps.count) {
            guard
                case .slot(let slot)? = try? resolve(
                    YAMLPath(Array(path.steps.prefix(count))), root)
            else { return false }
            let start = slot.node.byteRange.lowerBound
            if start < card.bytes.count, card.bytes[start] == UInt8(ascii: "&") { return true }
        }
        return false
    }

    // MARK: - Values that are there

    private func change(
        _ slot: YAMLPatcher.Slot, from old: YAMLValue, to new: YAMLValue
    ) -> [[TextEdit]] {
        var proposals: [[TextEdit]] = []
        if !slot.node.isAlias, case .list(let before) = old, case .list(let after) = new {
            proposals += changeList(slot.node, from: before, to: after)
        }
        if let lines = patcher.replace(slot, withLines: new) { proposals.append(lines) }
        proposals.append(patcher.replace(slot, with: new))
        return proposals
    }

    /// Removes items, or puts others between those that the lists start and end with alike.
    private func changeList(
        _ node: YAMLNode, from old: [YAMLValue], to new: [YAMLValue]
    ) -> [[TextEdit]] {
        guard !old.isEmpty, !new.isEmpty else { return [] }
        if let removed = removals(from: old, to: new) {
            return [patcher.removeItems(removed, of: node)]
        }
        let shared = min(old.count, new.count)
        var prefix = 0
        while prefix < shared, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < shared - prefix,
            old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
        {
            suffix += 1
        }
        let removed = Array(prefix..<old.count - suffix)
        let added = Array(new[prefix..<new.count - suffix])
        guard prefix + suffix > 0, removed.isEmpty || !node.isFlow else { return [] }
        let removal = patcher.removeItems(removed, of: node)
        if prefix > 0 {
            return patcher.insertItems(added, after: prefix - 1, of: node).map { removal + $0 }
        }
        return [removal + patcher.insertItems(added, before: old.count - suffix, of: node)]
    }

    /// The positions whose items the new list lacks, where that is all it lacks and it has nothing new.
    private func removals(from old: [YAMLValue], to new: [YAMLValue]) -> [Int]? {
        var rest = new[...]
        var removed: [Int] = []
        for (index, item) in old.enumerated() {
            if rest.first == item { rest = rest.dropFirst() } else { removed.append(index) }
        }
        return rest.isEmpty && !removed.isEmpty ? removed : nil
    }

    // MARK: - Values that are not there

    /// Puts a key or an item into the value that shall have it.
    private func insert(
        _ step: YAMLPath.Step, _ value: YAMLValue, into slot: YAMLPatcher.Slot
    ) -> [[TextEdit]] {
        let node = slot.node
        switch step {
        case .key(let key):
            let entries = node.ownEntries
            guard !entries.isEmpty else {
                return [patcher.replace(slot, with: .map([(.text(key), value)]))]
            }
            var position = entries.count - 1
            if case .root = slot.place {
                position = CardFieldOrder.position(for: key, among: entries.map(\.key.text))
            }
            return patcher.insertEntry(key, value, after: position, of: node)
                + patcher.withoutLiterals.insertEntry(key, value, after: position, of: node)
        case .index:
            let items = node.ownItems
            guard !items.isEmpty else { return [patcher.replace(slot, with: .list([value]))] }
            return patcher.insertItems([value], after: items.count - 1, of: node)
        }
    }

    /// Writes the first data of a card.
    private func start(with value: YAMLValue) -> [[TextEdit]] {
        let bytes = card.bytes
        let frontMatter = card.frontMatter
        let lineEnd = emitter.lineEnd
        return [emitter, patcher.withoutLiterals.emitter].map { emitter in
            let text = emitter.block(value, indent: 0)
            switch frontMatter.shape {
            case .block:
                let start = frontMatter.yaml.lowerBound
                let end = frontMatter.yaml.upperBound
                if start == end, start > 0, end < bytes.count,
                    bytes[start - 1] == .carriageReturn, bytes[end] == .lineFeed
                {
                    return [TextEdit(end..<end, "\n" + text + "\r")]
                }
                if layout.isFirstOnLine(end) {
                    let line = max(start, layout.startOfLine(end))
                    return [TextEdit(line..<line, text)]
                }
                return [TextEdit(end..<end, lineEnd + text)]
            case .collapsed:
                let line = layout.nextLine(frontMatter.opening.lowerBound)
                return [TextEdit(line..<line, text + lineEnd)]
            case .missing, .unterminated:
                let start = frontMatter.body.lowerBound
                // A line of dashes that ends in CR alone closes nothing.
                let last = lineEnd == "\r" ? "\n" : lineEnd
                return [
                    TextEdit(
                        start..<start, "---" + lineEnd + text + lineEnd + "---" + last)
                ]
            }
        }
    }
}
