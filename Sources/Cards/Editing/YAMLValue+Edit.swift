extension YAMLValue {
    /// The value at a path; `nil` where there is none.
    subscript(path: ArraySlice<YAMLPath.Step>) -> YAMLValue? {
        guard let step = path.first else { return self }
        switch (step, self) {
        case (.key(let key), .map(let entries)):
            return entries.first { $0.key == .text(key) }?.value[path.dropFirst()]
        case (.index(let index), .list(let items)):
            guard let index = items.resolved(index) else { return nil }
            return items[index][path.dropFirst()]
        default: return nil
        }
    }

    /// What the whole value is after an edit.
    func applying(_ edit: CardEdit) throws(CardEditError) -> YAMLValue {
        let path = edit.path
        let steps = path.steps[...]
        switch edit {
        case .set(_, let value): return try setting(steps, to: value, path)
        case .append(_, let values):
            let items: [YAMLValue]
            switch self[steps] {
            case nil, .scalar(.null, _): items = []
            case .list(let list): items = list
            case .map: throw .wrongType(path, expected: "a list", found: "a map")
            case .some(let scalar): items = [scalar]
            }
            let list = values.reduce(into: items) { list, value in
                if !list.contains(where: { $0.isSameAsWritten(value) }) { list.append(value) }
            }
            return list == items ? self : try setting(steps, to: .list(list), path)
        case .take(_, let values):
            func isTaken(_ value: YAMLValue) -> Bool {
                values.contains { $0.isSameAsWritten(value) }
            }
            switch self[steps] {
            case .list(let items):
                let rest = items.filter { !isTaken($0) }
                return rest.count == items.count ? self : try setting(steps, to: .list(rest), path)
            case .map: throw .wrongType(path, expected: "a list", found: "a map")
            case .some(let scalar) where scalar.kind != .null && isTaken(scalar):
                return try removing(steps, path)
            default: return self
            }
        case .remove: return self[steps] == nil ? self : try removing(steps, path)
        case .rename(_, let name): return try renaming(steps, to: name, path)
        }
    }

    private func setting(
        _ steps: ArraySlice<YAMLPath.Step>, to value: YAMLValue, _ path: YAMLPath
    ) throws(CardEditError) -> YAMLValue {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key):
            var entries = try self.entries(before: steps, path)
            if let index = entries.firstIndex(where: { $0.key == .text(key) }) {
                entries[index].value = try entries[index].value.setting(rest, to: value, path)
            } else {
                entries.append((.text(key), try Self.null.setting(rest, to: value, path)))
            }
            return .map(entries)
        case .index(let index):
            var items = try self.items(before: steps, path)
            if let index = items.resolved(index) {
                items[index] = try items[index].setting(rest, to: value, path)
            } else if index == items.count {
                items.append(try Self.null.setting(rest, to: value, path))
            } else {
                throw .noSuchItem(path, count: items.count)
            }
            return .list(items)
        }
    }

    private func removing(
        _ steps: ArraySlice<YAMLPath.Step>, _ path: YAMLPath
    ) throws(CardEditError) -> YAMLValue {
        guard let step = steps.first else { return self }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key):
            var entries = try self.entries(before: steps, path)
            guard let index = entries.firstIndex(where: { $0.key == .text(key) }) else {
                return self
            }
            if rest.isEmpty {
                entries.remove(at: index)
            } else {
                entries[index].value = try entries[index].value.removing(rest, path)
            }
            return .map(entries)
        case .index(let index):
            var items = try self.items(before: steps, path)
            guard let index = items.resolved(index) else { return self }
            if rest.isEmpty {
                items.remove(at: index)
            } else {
                items[index] = try items[index].removing(rest, path)
            }
            return .list(items)
        }
    }

    private func renaming(
        _ steps: ArraySlice<YAMLPath.Step>, to name: String, _ path: YAMLPath
    ) throws(CardEditError) -> YAMLValue {
        guard case .key(let last)? = steps.last, case .map(var entries)? = self[steps.dropLast()],
            let index = entries.firstIndex(where: { $0.key == .text(last) })
        else { throw .wrongType(path, expected: "a key", found: "nothing") }
        guard last != name else { return self }
        guard !entries.contains(where: { $0.key == .text(name) }) else {
            throw .keyExists(YAMLPath(path.steps.dropLast() + [.key(name)]))
        }
        entries[index].key = .text(name)
        return steps.count == 1
            ? .map(entries) : try setting(steps.dropLast(), to: .map(entries), path)
    }

    private func entries(
        before steps: ArraySlice<YAMLPath.Step>, _ path: YAMLPath
    ) throws(CardEditError) -> [Entry] {
        switch self {
        case .map(let entries): return entries
        case .scalar(.null, _): return []
        default:
            throw .wrongType(path.before(steps), expected: "a map", found: kind.phrase)
        }
    }

    private func items(
        before steps: ArraySlice<YAMLPath.Step>, _ path: YAMLPath
    ) throws(CardEditError) -> [YAMLValue] {
        switch self {
        case .list(let items): return items
        case .scalar(.null, _): return []
        default:
            throw .wrongType(path.before(steps), expected: "a list", found: kind.phrase)
        }
    }
}

extension YAMLPath {
    /// The part of the path before the steps that end it.
    fileprivate func before(_ rest: ArraySlice<Step>) -> YAMLPath {
        YAMLPath(Array(steps.prefix(rest.startIndex)))
    }
}

extension Array {
    /// The position that an index names, counted from the end where it is negative; `nil` where there is none.
    func resolved(_ index: Int) -> Int? {
        let position = index < 0 ? count + index : index
        return indices.contains(position) ? position : nil
    }
}
