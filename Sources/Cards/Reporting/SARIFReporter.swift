/// SARIF 2.1.0 (OASIS Standard), one run: what code scanning services read.
///
/// Columns count code points. Every rule is listed, so that indexes do not depend on what was found. A finding's
/// fingerprint is made of its rule, its path and the text of its line, not of the line's number, and so stays the
/// same when lines above come and go.
package struct SARIFReporter: Reporter {
    package static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    private let informationURI: String?
    private let ruleIndexes: [String: Int]
    private var isFirst = true

    /// - Parameter informationURI: where the tool is described, an absolute URI without a fragment. Rules then get
    ///   help at `Documentation/rules.md` below it.
    package init(informationURI: String? = nil) {
        self.informationURI = informationURI
        ruleIndexes = Dictionary(
            Rules.all.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    package mutating func begin() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("driver")
            writer.object { writer in
                writer.pair("name", "Stemma")
                writer.pair("version", stemmaVersion)
                writer.pair("semanticVersion", stemmaVersion)
                if let informationURI { writer.pair("informationUri", informationURI) }
                writer.key("rules")
                writer.array { writer in
                    for rule in Rules.all { write(rule, &writer) }
                }
            }
        }
        let start = "{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
        return Array(start.utf8) + writer.bytes
            + Array(
                ",\"columnKind\":\"unicodeCodePoints\",\"invocations\":[{\"executionSuccessful\":true}],\"results\":["
                    .utf8)
    }

    package mutating func add(_ file: FileReport) -> [UInt8] {
        guard !file.diagnostics.isEmpty else { return [] }
        let lines = LineTable(file.bytes)
        var output: [UInt8] = []
        var occurrences: [UInt64: Int] = [:]
        for diagnostic in file.diagnostics {
            let hash = Self.fingerprint(diagnostic, file.path, lines)
            occurrences[hash, default: 0] += 1
            var writer = JSONWriter()
            write(diagnostic, file.path, lines, (hash, occurrences[hash] ?? 1), &writer)
            output += Array((isFirst ? "\n" : ",\n").utf8) + writer.bytes
            isFirst = false
        }
        return output
    }

    package mutating func end() -> [UInt8] { Array("]}]}\n".utf8) }

    // MARK: - Rules

    private func write(_ rule: Rule, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.pair("id", rule.id)
            writer.pair("name", Self.name(of: rule.id))
            writer.message("shortDescription", rule.summary)
            writer.message("fullDescription", rule.summary + ".")
            writer.key("help")
            writer.object { writer in
                writer.pair("text", rule.help)
                writer.pair("markdown", rule.help)
            }
            if let informationURI {
                writer.pair(
                    "helpUri",
                    informationURI + "/Documentation/rules.md#" + RulesDocument.anchor(of: rule.id))
            }
            writer.key("defaultConfiguration")
            writer.object { $0.pair("level", Self.level(of: rule.severity)) }
            writer.key("properties")
            writer.object { writer in
                writer.key("tags")
                writer.array { writer in
                    writer.string(RulesDocument.group(of: rule.id))
                    if rule.kinds.contains(.model) { writer.string("model") }
                    if rule.kinds.contains(.dataset) { writer.string("dataset") }
                }
            }
        }
    }

    /// `license/unknown` is `LicenseUnknown`.
    private static func name(of id: String) -> String {
        id.split { !$0.isLetter && !$0.isNumber }
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    // MARK: - Results

    private func write(
        _ diagnostic: Diagnostic, _ path: String, _ lines: LineTable,
        _ fingerprint: (hash: UInt64, occurrence: Int), _ writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.pair("ruleId", diagnostic.rule)
            if let index = ruleIndexes[diagnostic.rule] {
                writer.key("ruleIndex")
                writer.int(index)
            }
            writer.pair("level", Self.level(of: diagnostic.severity))
            let help = diagnostic.help.map { "\n" + $0 } ?? ""
            writer.message("message", diagnostic.message + help)
            writer.key("locations")
            writer.array { writer in
                writer.object { writer in
                    writer.key("physicalLocation")
                    writer.object { writer in
                        writer.artifact(path)
                        if let range = diagnostic.range { writer.region("region", range) }
                    }
                }
            }
            writer.key("partialFingerprints")
            writer.object { writer in
                let hash = hexadecimal(fingerprint.hash, width: 16).lowercased()
                writer.pair("primaryLocationLineHash", "\(hash):\(fingerprint.occurrence)")
            }
            guard let fix = diagnostic.fix, !fix.edits.isEmpty else { return }
            writer.key("fixes")
            writer.array { $0.fix(fix, path, lines) }
        }
    }

    /// FNV-1a over rule, path and the line without the white space around it.
    static func fingerprint(_ diagnostic: Diagnostic, _ path: String, _ lines: LineTable) -> UInt64
    {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        add(diagnostic.rule.utf8)
        add(path.utf8)
        if let line = diagnostic.range?.start.line {
            add(lines.bytesOfLine(line).filter { !$0.isBlank })
        }
        return hash
    }
}

extension JSONWriter {
    fileprivate mutating func pair(_ key: StaticString, _ value: String) {
        self.key(key)
        string(value)
    }

    fileprivate mutating func message(_ key: StaticString, _ text: String) {
        self.key(key)
        object { $0.pair("text", text) }
    }

    fileprivate mutating func artifact(_ path: String) {
        key("artifactLocation")
        object { writer in
            writer.pair("uri", ArtifactURI.uri(ofPath: path))
            if !path.hasPrefix("/") { writer.pair("uriBaseId", "%SRCROOT%") }
        }
    }

    fileprivate mutating func region(_ key: StaticString, _ range: SourceRange) {
        self.key(key)
        object { writer in
            writer.key("startLine")
            writer.int(range.start.line)
            writer.key("startColumn")
            writer.int(range.start.column)
            writer.key("endLine")
            writer.int(range.end.line)
            writer.key("endColumn")
            writer.int(range.end.column)
        }
    }

    fileprivate mutating func fix(_ fix: Fix, _ path: String, _ lines: LineTable) {
        object { writer in
            writer.message("description", fix.description)
            writer.key("artifactChanges")
            writer.array { writer in
                writer.object { writer in
                    writer.artifact(path)
                    writer.key("replacements")
                    writer.array { writer in
                        for edit in fix.edits {
                            writer.object { writer in
                                writer.region("deletedRegion", lines.range(of: edit.range))
                                writer.message("insertedContent", edit.replacement)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Paths as URI references (RFC 3986).
enum ArtifactURI {
    static func uri(ofPath path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        var result = path.hasPrefix("/") ? "file://" : ""
        // A first segment with a colon would be read as a scheme; every colon is escaped.
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + hexadecimal(byte)
            }
        }
        return result
    }
}
