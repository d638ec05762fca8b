@testable import Cards

/// Reads the input as YAML, walks the tree, writes it as JSON and as YAML again; reads it as JSON too.
enum YAMLTarget {
    static func run(_ input: [UInt8]) {
        json(input)
        // The parser is given text alone: whoever calls it has checked.
        guard UTF8Check.firstInvalid(in: input, input.indices) == nil else { return }
        let result = YAMLParser(input).parse()
        FuzzInvariants.check(result.diagnostics, in: input)
        guard let root = result.document?.root else { return }
        var budget = 20_000
        let lines = LineTable(input)
        walk(root, lines, &budget)
        guard budget > 0 else { return }
        var writer = JSONWriter()
        writer.value(root)
        FuzzInvariants.checkJSON(writer.bytes, "JSON of YAML")
        FuzzInvariants.checkLine(writer.bytes, "JSON of YAML")
        do throws(JSONError) {
            _ = try JSONDocument(writer.bytes)
        } catch {
            expect(false, "Stemma's own JSON: \(error)")
        }
        if let value = YAMLValue(root) { write(value) }
    }

    /// Visits every node, aliases followed, while the budget lasts.
    private static func walk(_ node: YAMLNode, _ lines: LineTable, _ budget: inout Int) {
        budget -= 1
        guard budget > 0 else { return }
        FuzzInvariants.check(node.range.start, in: lines, "node")
        FuzzInvariants.check(node.range.end, in: lines, "node's end")
        expect(node.range.start <= node.range.end, "a node that is backwards")
        switch node.kind {
        case .null, .bool, .string: expect(node.count == 0, "a scalar with items")
        case .int: _ = node.int
        case .float: expect(node.double != nil, "a float that is none: \(node.text)")
        case .sequence:
            var count = 0
            for item in node.items {
                count += 1
                walk(item, lines, &budget)
                if budget <= 0 { return }
            }
            expect(count == node.count, "\(count) items of \(node.count)")
        case .mapping:
            for entry in node.entries {
                walk(entry.key, lines, &budget)
                walk(entry.value, lines, &budget)
                if budget <= 0 { return }
            }
        }
    }

    /// What the editor writes of a value is that value.
    private static func write(_ value: YAMLValue) {
        let emitter = YAMLEmitter()
        for text in [emitter.flow(value), emitter.block(value, indent: 0)] {
            let result = YAMLParser(Array(text.utf8) + [.lineFeed]).parse()
            guard let root = result.document?.root else { continue }
            guard let again = YAMLValue(root) else { continue }
            expect(again == value, "written as \(text.debugDescription)")
        }
    }

    private static func json(_ input: [UInt8]) {
        guard let document = try? JSONDocument(input) else { return }
        var pending = [document.root]
        while let value = pending.popLast() {
            switch value.kind {
            case .null, .bool: break
            case .number: _ = value.double
            case .string: _ = value.string
            case .array: pending += value.items
            case .object: pending += value.entries.map(\.value)
            }
        }
    }
}
