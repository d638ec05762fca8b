import Testing

@testable import Cards

struct LintConfigurationTests {
    private func configuration(
        _ yaml: String, files: [String: String] = [:]
    ) throws -> LintConfiguration {
        struct NoFile: Error {}
        return try LintConfiguration(yaml: Array(yaml.utf8)) { path in
            guard let text = files[path] else { throw NoFile() }
            return Array(text.utf8)
        }
    }

    private func findings(
        _ card: String, _ configuration: LintConfiguration, kind: RepositoryKind = .model
    ) -> [Diagnostic] {
        Linter(configuration).diagnostics(
            for: CardContext(Card(Array("---\n\(card)\n---\n".utf8)), kind: kind))
    }

    @Test
    func `a rule is switched off or made graver`() throws {
        let configuration = try configuration(
            """
            rules:
              license/missing: error
              tags/missing: off
              library/missing: false
              yaml/duplicate-key: info
            """)
        let findings = findings("language: en\nlanguage: en", configuration)
        #expect(
            findings.map { "\($0.severity) \($0.rule)" }.sorted() == [
                "error license/missing", "info body/empty", "info pipeline-tag/missing",
                "info yaml/duplicate-key",
            ])
    }

    @Test(arguments: [
        ("rules: [a]", "1:8: 'rules': expected a map of rules to severities, found a list"),
        (
            "rules:\n  no/rule: off",
            "2:3: unknown rule 'no/rule'; 'stemma validate --rules' lists them"
        ),
        (
            "rules:\n  tags/missing: loud",
            "2:17: 'tags/missing': expected off, error, warning or info, found 'loud'"
        ),
        ("rule: {}", "1:1: unknown key 'rule': did you mean 'rules'?"),
        ("- a", "1:1: expected a map, found a list"),
        ("rules: {a: b", "1:8: the bracket opened here is never closed"),
        ("required: {space: {}}", "1:12: 'required': expected model or dataset, found 'space'"),
        (
            "required: {model: 3}",
            "1:19: 'model': expected a JSON Schema or the path of one, found a number"
        ),
        ("required: {model: {requird: [a]}}", "1:20: unknown keyword 'requird' in a JSON Schema"),
        ("required: {model: {pattern: '(a'}}", "1:29: 'pattern': expected ')' at character 3"),
        ("required: {model: {$ref: '#/$defs/a'}}", "1:26: '$ref': nothing stands at '#/$defs/a'"),
        ("required: {model: s.json}", "s.json:2:12: 'type': expected a type of JSON, found 'text'"),
    ])
    func `a fault of stemma.yaml names its place`(yaml: String, message: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try configuration(yaml, files: ["s.json": "{\n  \"type\":  \"text\"\n}\n"])
        }
        #expect(error?.description == message)
    }

    @Test
    func `a schema may stand in a file beside`() throws {
        let configuration = try configuration(
            "required:\n  dataset: schemas/dataset.json",
            files: [
                "schemas/dataset.json": #"{"required": ["license"], "description": "Ask Kim."}"#
            ])
        let findings = findings("pretty_name: a", configuration, kind: .dataset)
            .filter { $0.rule == Rules.schemaRuleID }
        #expect(findings.map(\.message) == ["'license' is required"])
        #expect(findings.first?.help == "Ask Kim.")
        #expect(findings.first?.range?.start == .start)
        #expect(
            self.findings("tags: [a]", configuration).allSatisfy { $0.rule != Rules.schemaRuleID })
    }

    @Test(arguments: [
        ("{type: array}", "a: 1", "1:1 expected a list, found a map"),
        (
            "{properties: {a: {type: string}}}", "a: 1",
            "2:4 'a': expected a text, found the number 1"
        ),
        (
            "{properties: {a: {type: integer}}}", "a: 1.5",
            "2:4 'a': expected a whole number, found the number 1.5"
        ),
        ("{properties: {a: {type: integer}}}", "a: 2.0", ""),
        (
            "{properties: {a: {enum: [1, x]}}}", "a: y",
            "2:4 'a': expected one of '1', 'x', found 'y'"
        ),
        ("{properties: {a: {enum: [1, x]}}}", "a: 1.0", ""),
        ("{properties: {a: {const: [1, {b: c}]}}}", "a: [1, {b: c}]", ""),
        ("{properties: {a: {const: true}}}", "a: false", "2:4 'a': expected 'true', found 'false'"),
        ("{properties: {a: {minimum: 1, exclusiveMaximum: 2}}}", "a: 0", "2:4 'a': '0' is below 1"),
        (
            "{properties: {a: {minimum: 1, exclusiveMaximum: 2}}}", "a: 2",
            "2:4 'a': '2' is not below 2"
        ),
        (
            "{properties: {a: {multipleOf: 0.5}}}", "a: 1.25",
            "2:4 'a': '1.25' is no multiple of 0.5"
        ),
        (
            "{properties: {a: {minLength: 3}}}", "a: éé",
            "2:4 'a': the text has 2 characters, at least 3 are asked for"
        ),
        (
            "{properties: {a: {pattern: '^v[0-9]+$'}}}", "a: v1a",
            "2:4 'a': 'v1a' does not match '^v[0-9]+$'"
        ),
        ("{properties: {a: {format: uri}}}", "a: example.org", "2:4 'a': 'example.org' is no uri"),
        ("{properties: {a: {format: date}}}", "a: 2023-02-29", "2:4 'a': '2023-02-29' is no date"),
        ("{properties: {a: {format: date}}}", "a: 2024-02-29", ""),
        ("{properties: {a: {format: date-time}}}", "a: 2024-02-29T10:00:00Z", ""),
        (
            "{properties: {a: {minItems: 2}}}", "a: [b]",
            "2:4 'a': 1 items, at least 2 are asked for"
        ),
        (
            "{properties: {a: {uniqueItems: true}}}", "a: [1, 2, 1.0]",
            "2:11 'a[2]': the item stands in the list already"
        ),
        (
            "{properties: {a: {items: {type: string}}}}", "a: [b, 1]",
            "2:8 'a[1]': expected a text, found the number 1"
        ),
        (
            "{properties: {a: {prefixItems: [{const: x}], items: {const: y}}}}", "a: [x, y, x]",
            "2:11 'a[2]': expected 'y', found 'x'"
        ),
        (
            "{properties: {a: {contains: {const: x}}}}", "a: [y]",
            "2:4 'a': 0 items of the form that is asked for, at least 1 are asked for"
        ),
        (
            "{properties: {a: {contains: {const: x}, maxContains: 1}}}", "a: [x, x]",
            "2:4 'a': 2 items of the form that is asked for, at most 1 are allowed"
        ),
        ("{required: [b]}", "a: 1", "1:1 'b' is required"),
        ("{properties: {a: {required: [b]}}}", "a: {c: 1}", "2:4 'a': 'b' is required"),
        (
            "{properties: {a: {additionalProperties: false}}}", "a: {c: 1}",
            "2:5 'a': 'c' is not allowed here"
        ),
        (
            "{properties: {a: true}, additionalProperties: {type: string}}", "a: 1\nb: 2",
            "3:4 'b': expected a text, found the number 2"
        ),
        (
            "{patternProperties: {'^x-': {type: string}}}", "x-a: 1",
            "2:6 'x-a': expected a text, found the number 1"
        ),
        (
            "{propertyNames: {pattern: '^[a-z]+$'}}", "a_b: 1",
            "2:1 'a_b': 'a_b' does not match '^[a-z]+$'"
        ),
        ("{dependentRequired: {a: [b]}}", "a: 1", "2:1 'a' calls for 'b'"),
        ("{dependentSchemas: {a: {required: [b]}}}", "a: 1", "1:1 'b' is required"),
        ("{maxProperties: 1}", "a: 1\nb: 2", "1:1 2 keys, at most 1 are allowed"),
        ("{allOf: [{required: [b]}, {required: [c]}]}", "b: 1", "1:1 'c' is required"),
        (
            "{anyOf: [{required: [b]}, {required: [c]}]}", "a: 1",
            "1:1 none of the 2 allowed forms fits"
        ),
        (
            "{oneOf: [{required: [a]}, {required: [b]}]}", "a: 1\nb: 2",
            "1:1 more than one of the 2 allowed forms fits"
        ),
        ("{not: {required: [a]}}", "a: 1", "1:1 the value is of a form that is not allowed"),
        (
            "{if: {properties: {a: {const: other}}}, then: {required: [b]}, else: {required: [c]}}",
            "a: other", "1:1 'b' is required"
        ),
        (
            "{if: {properties: {a: {const: other}}}, then: {required: [b]}, else: {required: [c]}}",
            "a: mit", "1:1 'c' is required"
        ),
        (
            "{properties: {a: {$ref: '#/$defs/t'}}, $defs: {t: {type: string}}}", "a: 1",
            "2:4 'a': expected a text, found the number 1"
        ),
        ("{properties: {a: {$ref: '#'}}}", "a: {a: {a: 1}}", ""),
        ("false", "a: 1", "1:1 no value is allowed"),
    ])
    func `a schema is held against the front matter`(schema: String, card: String, finding: String)
        throws
    {
        // 'true' and 'false' are schemas too, only not at the top of stemma.yaml.
        let schema = schema == "false" ? "{not: true}" : schema
        let finding = finding.replacing(
            "no value is allowed", with: "the value is of a form that is not allowed")
        let found = findings(card, try configuration("required: {model: \(schema)}"))
            .filter { $0.rule == Rules.schemaRuleID }
            .map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.message)" }
        #expect(found == (finding.isEmpty ? [] : [finding]))
    }

    @Test
    func `a schema that runs in a circle ends`() throws {
        let findings = findings(
            "a: 1", try configuration("required: {model: {allOf: [{$ref: '#'}, {$ref: '#'}]}}"))
        #expect(findings.contains { $0.message.contains("the card is not checked to the end") })
    }
}
