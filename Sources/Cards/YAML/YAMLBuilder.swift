/// Builds a document from the events of a parser, in the order in which they come.
///
/// Never recurses: open collections stand on a stack whose height `YAMLLimits.maximumDepth` bounds.
struct YAMLBuilder {
    var records: [YAMLRecord] = []
    var text: [UInt8] = []
    var mergedEntries: [Int32: [(key: Int32, value: Int32)]] = [:]
    var diagnostics: [Diagnostic] = []

    private var open: [Int32] = []
    /// How many collections stand inside each other below each open one so far, aliases followed.
    private var heights: [Int] = []
    private var anchors: [String: Int32] = [:]
    /// What following an alias to a finished anchor adds, by the anchor's record.
    private var expansions: [Int32: (nodes: Int, bytes: Int, height: Int)] = [:]
    /// The counters' values when an open anchored collection began.
    private var expansionStarts: [Int32: (nodes: Int, bytes: Int)] = [:]
    private var expandedNodes = 0
    private var expandedBytes = 0
    private var aliasedBytes = 0
    private var keys = YAMLKeySet()

    /// Where an event stands: positions from 1, offsets in the file.
    struct Place {
        var line: UInt32
        var column: UInt32
        var endLine: UInt32
        var endColumn: UInt32
        var start: UInt32
        var end: UInt32

        var range: SourceRange {
            SourceRange(
                SourcePosition(line: Int(line), column: Int(column)),
                SourcePosition(line: Int(endLine), column: Int(endColumn)))
        }
    }

    init(byteCount: Int) {
        text.reserveCapacity(byteCount)
        records.reserveCapacity(byteCount / 8 + 8)
        open.reserveCapacity(16)
    }

    mutating func finish(isASCII: Bool) -> YAMLDocument {
        YAMLDocument(records: records, text: text, mergedEntries: mergedEntries, isASCII: isASCII)
    }

    // MARK: - Events

    mutating func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, kind: YAMLNode.Kind, style: YAMLNode.Style,
        flags: YAMLRecord.Flags, anchor: String?, at place: Place
    ) throws(YAMLFailure) {
        let index = try append(
            YAMLRecord(
                shape: .scalar, kind: kind, style: style, flags: flags, line: place.line,
                column: place.column,
                endLine: place.endLine, endColumn: place.endColumn, start: place.start,
                end: place.end,
                payload: UInt32(truncatingIfNeeded: text.count),
                length: UInt32(truncatingIfNeeded: bytes.count),
                next: unsafe YAMLRecord.hash(kind, bytes)))
        unsafe text.append(contentsOf: bytes)
        expandedBytes += bytes.count
        if let anchor {
            anchors[anchor] = index
            expansions[index] = (1, bytes.count, 0)
        }
    }

    mutating func alias(_ name: String, at place: Place) throws(YAMLFailure) {
        guard let target = anchors[name] else {
            throw YAMLFailure(
                .undefinedAlias, place.range,
                "no anchor '&\(name.escapedForMessage)' stands before this alias")
        }
        guard let expansion = expansions[target] else {
            throw YAMLFailure(
                .recursiveAlias, place.range,
                "the value of anchor '&\(name.escapedForMessage)' holds itself")
        }
        expandedNodes += expansion.nodes
        expandedBytes += expansion.bytes
        aliasedBytes += expansion.bytes
        guard expandedNodes <= YAMLLimits.maximumExpandedNodes,
            aliasedBytes <= YAMLLimits.maximumExpandedBytes
        else {
            throw YAMLFailure(
                .limitAliases, place.range,
                "aliases expand to more than \(YAMLLimits.maximumExpandedNodes) values or \(YAMLLimits.maximumExpandedBytes >> 20) MiB of text"
            )
        }
        try raise(expansion.height, at: place)
        let kind = records[Int(target)].kind
        let hash = records[Int(target)].shape == .scalar ? records[Int(target)].next : 0
        _ = try append(
            YAMLRecord(
                shape: .alias, kind: kind, style: .plain, flags: [], line: place.line,
                column: place.column,
                endLine: place.endLine, endColumn: place.endColumn, start: place.start,
                end: place.end,
                payload: UInt32(bitPattern: target), length: 0, next: hash))
        expandedNodes -= 1
    }

    mutating func begin(
        _ shape: YAMLShape, flags: YAMLRecord.Flags, anchor: String?, at place: Place
    ) throws(YAMLFailure) {
        guard open.count < YAMLLimits.maximumDepth else {
            throw YAMLFailure(
                .limitDepth, place.range,
                "more than \(YAMLLimits.maximumDepth) lists and maps inside each other")
        }
        let start = (expandedNodes, expandedBytes)
        let index = try append(
            YAMLRecord(
                shape: shape, kind: shape == .sequence ? .sequence : .mapping, style: .plain,
                flags: flags,
                line: place.line, column: place.column, endLine: place.endLine,
                endColumn: place.endColumn,
                start: place.start, end: place.end, payload: 0, length: 0, next: 0))
        if let anchor {
            anchors[anchor] = index
            expansions[index] = nil
            expansionStarts[index] = start
        }
        open.append(index)
        heights.append(0)
    }

    /// Notes that something of a height stands in the innermost open collection.
    private mutating func raise(_ height: Int, at place: Place) throws(YAMLFailure) {
        guard open.count + height <= YAMLLimits.maximumDepth else {
            throw YAMLFailure(
                .limitDepth, place.range,
                "more than \(YAMLLimits.maximumDepth) lists and maps inside each other")
        }
        if let last = heights.last, last < height { heights[heights.count - 1] = height }
    }

    /// Ends the innermost collection; `place` is that of its last character or of the token after it.
    mutating func end(at place: Place) throws(YAMLFailure) {
        guard let index = open.popLast(), let inner = heights.popLast() else { return }
        try raise(inner + 1, at: place)
        let position = Int(index)
        records[position].next = UInt32(truncatingIfNeeded: records.count)
        records[position].endLine = place.line
        records[position].endColumn = place.column
        records[position].end = max(place.start, records[position].start)
        if records[position].flags.contains(.flow) {
            records[position].endLine = place.endLine
            records[position].endColumn = place.endColumn
            records[position].end = place.end
        }
        if records[position].shape == .mapping {
            try checkKeys(of: index)
        } else {
            records[position].payload = UInt32(truncatingIfNeeded: childCount(of: position))
        }
        if !expansionStarts.isEmpty, let start = expansionStarts.removeValue(forKey: index) {
            expansions[index] = (
                expandedNodes - start.nodes, expandedBytes - start.bytes, inner + 1
            )
        }
    }

    private mutating func append(_ record: YAMLRecord) throws(YAMLFailure) -> Int32 {
        guard records.count < YAMLLimits.maximumNodes else {
            throw YAMLFailure(
                .limitNodes,
                SourceRange(at: SourcePosition(line: Int(record.line), column: Int(record.column))),
                "more than \(YAMLLimits.maximumNodes) values")
        }
        expandedNodes += 1
        records.append(record)
        return Int32(truncatingIfNeeded: records.count - 1)
    }

    private func childCount(of index: Int) -> Int {
        var count = 0
        var child = index + 1
        while child < records.count {
            count += 1
            child = records[child].successor(of: child)
        }
        return count
    }

    // MARK: - Keys

    /// Finds equal keys and merge keys of the mapping that has just ended.
    private mutating func checkKeys(of index: Int32) throws(YAMLFailure) {
        var child = Int(index) + 1
        var count = 0
        var hasMerge = false
        keys.removeAll(keepingCapacityFor: records.count - child)
        while child < records.count {
            count += 1
            let key = child
            let value = records[key].successor(of: key)
            guard value < records.count else { break }
            child = records[value].successor(of: value)
            if records[key].flags.contains(.mergeKey) { hasMerge = true }
            if records[key].kind == .sequence || records[key].kind == .mapping {
                if isPlaceholder(key, in: Int(index)) { continue }
                diagnostics.append(
                    Diagnostic(
                        rule: "yaml/key-type", severity: .error, range: range(of: key),
                        message: "\(records[key].kind.phrase) cannot be a key",
                        help: "write the key as a text"))
                continue
            }
            guard
                let earlier = keys.insert(
                    Int32(truncatingIfNeeded: key), records: records, text: text)
            else {
                continue
            }
            records[Int(earlier)].flags.insert(.shadowed)
            reportDuplicate(key, of: Int(earlier))
        }
        records[Int(index)].payload = UInt32(truncatingIfNeeded: count)
        if hasMerge { try merge(into: index) }
    }

    /// Reports `{{ name }}`, which YAML reads as a map that is a key of another one.
    private mutating func isPlaceholder(_ key: Int, in map: Int) -> Bool {
        guard records[key].flags.contains(.flow), records[map].flags.contains(.flow),
            records[key].start == records[map].start + 1
        else { return false }
        diagnostics.append(
            Diagnostic(
                rule: YAMLFailure.Reason.placeholder.rawValue, severity: .error,
                range: range(of: map),
                message: "a placeholder of a template that was not filled in",
                help: "write a value in its place, or remove the line"))
        return true
    }

    private mutating func reportDuplicate(_ key: Int, of earlier: Int) {
        diagnostics.append(
            Diagnostic(
                rule: "yaml/duplicate-key", severity: .error, range: range(of: key),
                message:
                    "the key '\(keyText(key))' stands on line \(records[earlier].line) already; of equal keys only the last counts",
                help: "remove one of the two"))
    }

    private func keyText(_ index: Int) -> String {
        let record = records[records[index].shape == .alias ? Int(records[index].payload) : index]
        let end = Int(record.payload + record.length)
        return String(decoding: text[Int(record.payload)..<end], as: UTF8.self).escapedForMessage
    }

    private func range(of index: Int) -> SourceRange {
        let record = records[index]
        return SourceRange(
            SourcePosition(line: Int(record.line), column: Int(record.column)),
            SourcePosition(line: Int(record.endLine), column: Int(record.endColumn)))
    }

    // MARK: - Merge keys

    /// Works out the entries of a mapping with a merge key: its own, then those of the merged maps that are new, the
    /// first map first (https://yaml.org/type/merge.html).
    private mutating func merge(into index: Int32) throws(YAMLFailure) {
        var result: [(key: Int32, value: Int32)] = []
        var sources: [Int32] = []
        keys.removeAll(keepingCapacityFor: records.count - Int(index))
        for (key, value) in ownEntries(of: index) {
            if records[Int(key)].flags.contains(.mergeKey) {
                sources += try mergeSources(of: value)
            } else if !records[Int(key)].flags.contains(.shadowed) {
                result.append((key, value))
                _ = keys.insert(key, records: records, text: text)
            }
        }
        for source in sources {
            for entry in mergedEntries[source] ?? ownEntries(of: source)
            where !records[Int(entry.key)].flags.contains(.shadowed) {
                expandedNodes += 1
                guard expandedNodes <= YAMLLimits.maximumExpandedNodes else {
                    throw YAMLFailure(
                        .limitAliases, range(of: Int(index)),
                        "aliases expand to more than \(YAMLLimits.maximumExpandedNodes) values")
                }
                if keys.insert(entry.key, records: records, text: text, replacing: false) == nil {
                    result.append(entry)
                }
            }
        }
        records[Int(index)].flags.insert(.merges)
        mergedEntries[index] = result
    }

    private func ownEntries(of index: Int32) -> [(key: Int32, value: Int32)] {
        var entries: [(key: Int32, value: Int32)] = []
        var child = Int(index) + 1
        let end = Int(records[Int(index)].next)
        while child < end {
            let value = records[child].successor(of: child)
            guard value < end else { break }
            entries.append((Int32(truncatingIfNeeded: child), Int32(truncatingIfNeeded: value)))
            child = records[value].successor(of: value)
        }
        return entries
    }

    /// The maps that the value of a merge key names.
    private func mergeSources(of value: Int32) throws(YAMLFailure) -> [Int32] {
        let target = resolved(value)
        switch records[Int(target)].shape {
        case .mapping: return [target]
        case .sequence:
            var sources: [Int32] = []
            var child = Int(target) + 1
            while child < Int(records[Int(target)].next) {
                let item = resolved(Int32(truncatingIfNeeded: child))
                guard records[Int(item)].shape == .mapping else { throw mergeFailure(at: child) }
                sources.append(item)
                child = records[child].successor(of: child)
            }
            return sources
        default: throw mergeFailure(at: Int(value))
        }
    }

    private func mergeFailure(at index: Int) -> YAMLFailure {
        YAMLFailure(.merge, range(of: index), "only a map or a list of maps can be merged by '<<'")
    }

    private func resolved(_ index: Int32) -> Int32 {
        let record = records[Int(index)]
        return record.shape == .alias ? Int32(truncatingIfNeeded: record.payload) : index
    }
}
