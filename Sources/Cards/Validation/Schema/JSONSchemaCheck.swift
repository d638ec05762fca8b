/// Applies a schema to one front matter.
struct JSONSchemaCheck {
    struct Violation {
        var node: YAMLNode
        /// Where in the front matter, as `model-index[0].results`; empty for the whole.
        var path: String
        var message: String
        var explanation: String?
    }

    private(set) var violations: [Violation] = []
    private(set) var isExhausted = false
    private let schema: JSONSchema
    private var steps = 0
    private static let maximumViolations = 50

    init(_ schema: JSONSchema) {
        self.schema = schema
    }

    mutating func check(_ node: YAMLNode) { _ = apply(schema.root, node, "", depth: 0) }

    /// Whether a value fits, without a word about it.
    private mutating func fits(_ index: Int, _ node: YAMLNode, _ path: String, depth: Int) -> Bool {
        let before = violations
        let fits = apply(index, node, path, depth: depth)
        violations = before
        return fits
    }

    private mutating func apply(_ index: Int, _ node: YAMLNode, _ path: String, depth: Int) -> Bool
    {
        steps += 1
        guard steps <= JSONSchema.maximumSteps, depth <= JSONSchema.maximumDepth,
            schema.nodes.indices.contains(index)
        else {
            isExhausted = true
            return true
        }
        let rule = schema.nodes[index]
        var isSound = true
        func fail(_ message: String) {
            isSound = false
            add(rule, node, path, message)
        }
        if let always = rule.always {
            if !always { fail("no value is allowed") }
            return isSound
        }
        if let types = rule.types, !types.allow(node) {
            fail("expected \(types.phrase), found \(node.foundPhrase)")
            return false
        }
        if let allowed = rule.allowed, !allowed.contains(where: { $0.isEqual(to: node) }) {
            let names = allowed.prefix(8).map(\.shown).joined(separator: ", ")
            fail(
                "expected one of \(names)\(allowed.count > 8 ? ", …" : ""), found \(node.shownValue)"
            )
        }
        if let constant = rule.constant, !constant.isEqual(to: node) {
            fail("expected \(constant.shown), found \(node.shownValue)")
        }
        switch node.kind {
        case .int, .float: if let message = Self.numberFault(rule, node) { fail(message) }
        case .string: if let message = Self.textFault(rule, node) { fail(message) }
        case .sequence: if !applyToList(rule, node, path, depth) { isSound = false }
        case .mapping: if !applyToMap(rule, node, path, depth) { isSound = false }
        default: break
        }
        if let reference = rule.reference, !apply(reference, node, path, depth: depth + 1) {
            isSound = false
        }
        for part in rule.allOf where !apply(part, node, path, depth: depth + 1) { isSound = false }
        if !rule.anyOf.isEmpty {
            var any = false
            for part in rule.anyOf where !any { any = fits(part, node, path, depth: depth + 1) }
            if !any { fail("none of the \(rule.anyOf.count) allowed forms fits") }
        }
        if !rule.oneOf.isEmpty {
            var count = 0
            for part in rule.oneOf where fits(part, node, path, depth: depth + 1) { count += 1 }
            if count != 1 {
                fail(
                    "\(count == 0 ? "none" : "more than one") of the \(rule.oneOf.count) allowed forms fits"
                )
            }
        }
        if let not = rule.not, fits(not, node, path, depth: depth + 1) {
            fail("the value is of a form that is not allowed")
        }
        if let condition = rule.condition {
            let branch =
                fits(condition, node, path, depth: depth + 1) ? rule.consequence : rule.alternative
            if let branch, !apply(branch, node, path, depth: depth + 1) { isSound = false }
        }
        return isSound
    }

    private mutating func add(
        _ rule: JSONSchema.Node, _ node: YAMLNode, _ path: String, _ message: String
    ) {
        guard violations.count < Self.maximumViolations else { return }
        violations.append(
            Violation(node: node, path: path, message: message, explanation: rule.explanation))
    }

    // MARK: - Scalars

    private static func numberFault(_ rule: JSONSchema.Node, _ node: YAMLNode) -> String? {
        guard let value = node.double else { return nil }
        if let minimum = rule.minimum, !(value >= minimum) {
            return "\(node.shownValue) is below \(minimum.shown)"
        }
        if let maximum = rule.maximum, !(value <= maximum) {
            return "\(node.shownValue) is above \(maximum.shown)"
        }
        if let bound = rule.exclusiveMinimum, !(value > bound) {
            return "\(node.shownValue) is not above \(bound.shown)"
        }
        if let bound = rule.exclusiveMaximum, !(value < bound) {
            return "\(node.shownValue) is not below \(bound.shown)"
        }
        if let step = rule.multipleOf {
            let quotient = value / step
            guard quotient.isFinite, quotient == quotient.rounded() else {
                return "\(node.shownValue) is no multiple of \(step.shown)"
            }
        }
        return nil
    }

    private static func textFault(_ rule: JSONSchema.Node, _ node: YAMLNode) -> String? {
        let text = node.text
        if rule.lengths.minimum != nil || rule.lengths.maximum != nil {
            let count = text.unicodeScalars.count
            if let minimum = rule.lengths.minimum, count < minimum {
                return "the text has \(count) characters, at least \(minimum) are asked for"
            }
            if let maximum = rule.lengths.maximum, count > maximum {
                return "the text has \(count) characters, at most \(maximum) are allowed"
            }
        }
        if let pattern = rule.pattern, !pattern.matches(text) {
            return "\(node.shownValue) does not match '\(pattern.source.escapedForMessage)'"
        }
        if let format = rule.format, !format.matches(text) {
            return "\(node.shownValue) is no \(format.rawValue)"
        }
        return nil
    }

    // MARK: - Lists

    private mutating func applyToList(
        _ rule: JSONSchema.Node, _ node: YAMLNode, _ path: String, _ depth: Int
    ) -> Bool {
        var isSound = true
        var matching = 0
        var seen: Set<[UInt8]> = []
        for (position, item) in node.items.enumerated() {
            let itemPath = "\(path)[\(position)]"
            let schema = position < rule.prefixItems.count ? rule.prefixItems[position] : rule.items
            if let schema, !apply(schema, item, itemPath, depth: depth + 1) { isSound = false }
            if let contains = rule.contains, fits(contains, item, itemPath, depth: depth + 1) {
                matching += 1
            }
            if rule.uniqueItems, let value = YAMLValue(item), !seen.insert(value.canonical).inserted
            {
                isSound = false
                add(rule, item, itemPath, "the item stands in the list already")
            }
            if isExhausted { return true }
        }
        func count(_ bounds: JSONSchema.Bounds, _ count: Int, _ noun: String) {
            if let minimum = bounds.minimum, count < minimum {
                isSound = false
                add(rule, node, path, "\(count) \(noun), at least \(minimum) are asked for")
            }
            if let maximum = bounds.maximum, count > maximum {
                isSound = false
                add(rule, node, path, "\(count) \(noun), at most \(maximum) are allowed")
            }
        }
        count(rule.itemCounts, node.count, "items")
        if rule.contains != nil {
            var bounds = rule.containsCounts
            bounds.minimum = bounds.minimum ?? 1
            count(bounds, matching, "items of the form that is asked for")
        }
        return isSound
    }

    // MARK: - Maps

    private mutating func applyToMap(
        _ rule: JSONSchema.Node, _ node: YAMLNode, _ path: String, _ depth: Int
    ) -> Bool {
        var isSound = true
        func fail(_ message: String, _ place: YAMLNode) {
            isSound = false
            add(rule, place, path, message)
        }
        for key in rule.required where node.entry(named: key) == nil {
            fail("'\(key.escapedForMessage)' is required", node)
        }
        for (key, others) in rule.dependentRequired {
            guard let entry = node.entry(named: key) else { continue }
            for other in others where node.entry(named: other) == nil {
                fail("'\(key.escapedForMessage)' calls for '\(other.escapedForMessage)'", entry.key)
            }
        }
        for (key, schema) in rule.dependentSchemas where node.entry(named: key) != nil {
            if !apply(schema, node, path, depth: depth + 1) { isSound = false }
        }
        var count = 0
        for (key, value) in node.entries {
            count += 1
            let name = key.text
            let valuePath = path.isEmpty ? name : "\(path).\(name)"
            var isKnown = false
            if let property = rule.properties.first(where: { $0.key == name }) {
                isKnown = true
                if !apply(property.schema, value, valuePath, depth: depth + 1) { isSound = false }
            }
            for (pattern, schema) in rule.patternProperties where pattern.matches(name) {
                isKnown = true
                if !apply(schema, value, valuePath, depth: depth + 1) { isSound = false }
            }
            if !isKnown, let additional = rule.additionalProperties {
                if schema.nodes[additional].always == false {
                    fail("'\(name.escapedForMessage)' is not allowed here", key)
                } else if !apply(additional, value, valuePath, depth: depth + 1) {
                    isSound = false
                }
            }
            if let names = rule.propertyNames, !apply(names, key, valuePath, depth: depth + 1) {
                isSound = false
            }
            if isExhausted { return true }
        }
        if let minimum = rule.propertyCounts.minimum, count < minimum {
            fail("\(count) keys, at least \(minimum) are asked for", node)
        }
        if let maximum = rule.propertyCounts.maximum, count > maximum {
            fail("\(count) keys, at most \(maximum) are allowed", node)
        }
        return isSound
    }
}
