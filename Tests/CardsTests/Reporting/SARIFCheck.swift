import Foundation
import Testing

/// Checks a SARIF log by what the schema of version 2.1.0 says about the parts that Stemma writes: which properties
/// there are, which are required, their types and least values.
struct SARIFCheck {
    let results: [[String: Any]]
    let rules: [[String: Any]]
    private(set) var problems: [String] = []

    /// Property names of one object; those with `!` are required.
    private static let properties: [String: [String: String]] = [
        "log": ["$schema": "uri", "version": "version!", "runs": "[run]!"],
        "run": [
            "tool": "tool!", "columnKind": "columnKind", "invocations": "[invocation]",
            "results": "[result]",
        ],
        "tool": ["driver": "driver!"],
        "driver": [
            "name": "string!", "version": "string", "semanticVersion": "semver",
            "informationUri": "uri", "rules": "[rule]",
        ],
        "rule": [
            "id": "string!", "name": "string", "shortDescription": "text",
            "fullDescription": "text", "help": "text", "helpUri": "uri",
            "defaultConfiguration": "configuration", "properties": "bag",
        ],
        "configuration": ["level": "level"],
        "invocation": ["executionSuccessful": "bool!"],
        "text": ["text": "string!", "markdown": "string"],
        "bag": ["tags": "[string]"],
        "result": [
            "ruleId": "string", "ruleIndex": "index", "level": "level", "message": "text!",
            "locations": "[location]", "partialFingerprints": "strings", "fixes": "[fix]",
        ],
        "location": ["physicalLocation": "physicalLocation"],
        "physicalLocation": ["artifactLocation": "artifactLocation", "region": "region"],
        "artifactLocation": ["uri": "reference", "uriBaseId": "string"],
        "region": [
            "startLine": "count", "startColumn": "count", "endLine": "count", "endColumn": "count",
        ],
        "fix": ["description": "text", "artifactChanges": "[change]!"],
        "change": ["artifactLocation": "artifactLocation!", "replacements": "[replacement]!"],
        "replacement": ["deletedRegion": "region!", "insertedContent": "text"],
    ]

    init(_ bytes: [UInt8]) throws {
        let log = try JSONSerialization.jsonObject(with: Data(bytes))
        let object = try #require(log as? [String: Any])
        let run = try #require((object["runs"] as? [[String: Any]])?.first)
        results = run["results"] as? [[String: Any]] ?? []
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        rules = driver?["rules"] as? [[String: Any]] ?? []
        check(log, "log", at: "$")
        for (index, result) in results.enumerated() {
            guard let rule = result["ruleIndex"] as? Int else { continue }
            if !rules.indices.contains(rule)
                || rules[rule]["id"] as? String != result["ruleId"] as? String
            {
                problems.append("results[\(index)].ruleIndex is not the rule")
            }
        }
        if Set(rules.compactMap { $0["id"] as? String }).count != rules.count {
            problems.append("two rules have one id")
        }
    }

    private mutating func check(_ value: Any, _ type: String, at path: String) {
        if type.hasPrefix("[") {
            guard let items = value as? [Any] else { return problems.append("\(path): no array") }
            if type == "[change]" || type == "[replacement]", items.isEmpty {
                problems.append("\(path): empty")
            }
            for (index, item) in items.enumerated() {
                check(item, String(type.dropFirst().dropLast()), at: "\(path)[\(index)]")
            }
            return
        }
        guard let properties = Self.properties[type] else {
            if !Self.isScalar(value, type) { problems.append("\(path): no \(type)") }
            return
        }
        guard let object = value as? [String: Any] else {
            return problems.append("\(path): no object")
        }
        for (key, value) in object {
            guard let type = properties[key] else {
                problems.append("\(path).\(key) is not in the schema")
                continue
            }
            check(value, type.hasSuffix("!") ? String(type.dropLast()) : type, at: "\(path).\(key)")
        }
        for (key, type) in properties where type.hasSuffix("!") && object[key] == nil {
            problems.append("\(path).\(key) is missing")
        }
    }

    private static func isScalar(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "string": value is String
        case "strings": value is [String: String]
        case "bool": value is Bool
        case "version": value as? String == "2.1.0"
        case "columnKind": value as? String == "unicodeCodePoints"
        case "level": ["none", "note", "warning", "error"].contains(value as? String)
        case "semver": (value as? String)?.split(separator: ".").count == 3
        case "uri": (value as? String).flatMap(URL.init(string:))?.scheme == "https"
        case "reference":
            (value as? String)?.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } == true
                && (value as? String).flatMap(URL.init(string:)) != nil
        case "count": (value as? Int).map { $0 >= 1 } == true
        case "index": (value as? Int).map { $0 >= -1 } == true
        default: false
        }
    }
}
