extension Rules {
    /// Reports each name that an earlier entry has too.
    static func reportRepeated(
        _ names: [YAMLNode?], _ what: StaticString, _ findings: inout Findings
    ) {
        guard names.count > 1 else { return }
        var seen: [ArraySlice<UInt8>: Int] = [:]
        for name in names {
            guard let name = name?.ifText else { continue }
            if let line = seen[name.textBytes] {
                findings.report(
                    at: name,
                    "\(what) '\(name.text.escapedForMessage)' is already there on line \(line)")
            } else {
                seen[name.textBytes] = name.position.line
            }
        }
    }

    /// Reports a pattern that is no text, or that leads out of the repository.
    static func reportPath(_ node: YAMLNode, _ findings: inout Findings) {
        guard node.kind == .string else { return }
        let path = node.textBytes
        let isAbsolute =
            path.first == UInt8(ascii: "/") || path.first == UInt8(ascii: "~")
            || path.dropFirst().first == UInt8(ascii: ":") && path.first?.isASCIILetter == true
        let parts = path.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        let climbs = parts.contains { $0.elementsEqual("..".utf8) }
        let isEncoded = node.text.lowercased().contains("%2e%2e")
        guard isAbsolute || climbs || isEncoded || node.startsWithText("file:") else { return }
        findings.report(
            at: node,
            "the path '\(node.text.prefix(80).description.escapedForMessage)' leads out of the repository"
        )
    }

    static func reportDataFiles(_ files: YAMLNode, _ path: String, _ findings: inout Findings) {
        switch files.kind {
        case .string: break
        case .sequence:
            for (index, item) in files.items.enumerated() {
                if item.kind == .string { continue }
                guard item.kind == .mapping else {
                    findings.report(
                        at: item,
                        "'\(path)[\(index)]': expected 'split' and 'path', found \(item.foundPhrase)"
                    )
                    continue
                }
                for key in ["split", "path"] as [StaticString] where item[key] == nil {
                    findings.report(
                        at: SourceRange(at: item.position), "'\(path)[\(index)].\(key)' is missing")
                }
                guard let value = item["path"], value.kind != .string else { continue }
                if value.kind == .sequence, value.items.allSatisfy({ $0.kind == .string }) {
                    continue
                }
                findings.report(
                    at: value,
                    "'\(path)[\(index)].path': expected a text or a list of texts, found \(value.foundPhrase)"
                )
            }
        case .mapping: break
        default:
            findings.report(
                at: files, "'\(path)': expected patterns of files, found \(files.foundPhrase)")
        }
    }

    static func reportSplit(_ split: YAMLNode, _ findings: inout Findings) {
        guard split.kind == .string else {
            return findings.report(
                at: split, "a split's name: expected a text, found \(split.foundPhrase)")
        }
        let parts = split.textBytes.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isValid = parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy {
                    $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 >= 0x80
                }
        }
        guard !isValid else { return }
        findings.report(
            at: split, "'\(split.text.escapedForMessage)' cannot be the name of a split")
    }

    static func reportCount(_ node: YAMLNode?, _ key: StaticString, _ findings: inout Findings) {
        guard let node, node.kind != .null else { return }
        guard let count = node.wholeNumber else {
            return findings.report(
                at: node, "'\(key)': expected a whole number, found \(node.foundPhrase)",
                severity: node.kind == .float ? .warning : nil)
        }
        guard count < 0 else { return }
        findings.report(at: node, "'\(key)' is \(count): nothing has fewer than none")
    }

    /// The sum of counts; `nil` where one is missing, is no count, or they are too many.
    static func sum(of nodes: [YAMLNode?]) -> Int? {
        var total = 0
        for node in nodes {
            guard let count = node?.wholeNumber, count >= 0 else { return nil }
            let (sum, overflows) = total.addingReportingOverflow(count)
            guard !overflows else { return nil }
            total = sum
        }
        return total
    }
}

/// The classes of `size_categories`.
enum SizeCategory {
    private static let bounds: [(name: String, range: Range<Int>)] = [
        ("n<1K", 0..<1000), ("1K<n<10K", 1000..<10_000), ("10K<n<100K", 10_000..<100_000),
        ("100K<n<1M", 100_000..<1_000_000), ("1M<n<10M", 1_000_000..<10_000_000),
        ("10M<n<100M", 10_000_000..<100_000_000),
        ("100M<n<1B", 100_000_000..<1_000_000_000),
        ("1B<n<10B", 1_000_000_000..<10_000_000_000),
        ("10B<n<100B", 10_000_000_000..<100_000_000_000),
        ("100B<n<1T", 100_000_000_000..<1_000_000_000_000), ("n>1T", 1_000_000_000_000..<Int.max),
    ]

    /// How many examples a category stands for, its bounds included; `nil` for `unknown` and the like.
    static func range(of name: ArraySlice<UInt8>) -> Range<Int>? {
        guard let range = bounds.first(where: { name.elementsEqual($0.name.utf8) })?.range else {
            return nil
        }
        return range.lowerBound..<(range.upperBound == .max ? .max : range.upperBound + 1)
    }

    static func name(for count: Int) -> String? { bounds.first { $0.range.contains(count) }?.name }
}
