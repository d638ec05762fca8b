package import Cards

extension JSONWriter {
    package mutating func verification(_ report: VerificationReport) {
        object { writer in
            writer.key("id")
            writer.string(report.id)
            writer.key("path")
            writer.string(report.path)
            writer.key("revision")
            writer.string(report.revision)
            writer.key("level")
            writer.string(report.level.rawValue)
            writer.key("outcome")
            writer.string(report.outcome.rawValue)
            writer.key("checks")
            writer.array { writer in for check in report.checks { writer.check(check) } }
            writer.key("engine")
            writer.string(report.engine)
            writer.key("seconds")
            writer.double(report.seconds)
        }
    }

    mutating func check(_ check: Check) {
        object { writer in
            writer.key("name")
            writer.string(check.name.rawValue)
            writer.key("outcome")
            writer.string(check.outcome.rawValue)
            writer.key("value")
            writer.measure(check.value)
            writer.key("expected")
            writer.measure(check.expected)
            writer.key("message")
            writer.string(check.message)
            writer.key("findings")
            writer.array { writer in
                for finding in check.findings {
                    writer.object { writer in
                        writer.key("outcome")
                        writer.string(finding.outcome.rawValue)
                        writer.key("subject")
                        writer.string(finding.subject)
                        writer.key("message")
                        writer.string(finding.message)
                        writer.key("value")
                        writer.measure(finding.value)
                        writer.key("expected")
                        writer.measure(finding.expected)
                    }
                }
            }
            writer.key("seconds")
            writer.double(check.seconds)
        }
    }

    private mutating func measure(_ measure: Measure?) {
        switch measure {
        case .text(let text): string(text)
        case .count(let count): int(count)
        case .number(let number): double(number)
        case nil: null()
        }
    }
}

extension VerificationReport {
    /// Reads what `JSONWriter.verification` wrote; nil where it is something else.
    package init?(json bytes: [UInt8]) {
        guard let document = try? JSONDocument(bytes) else { return nil }
        let root = document.root
        guard let level = root["level"]?.string.flatMap(VerificationLevel.init(rawValue:)),
            let engine = root["engine"]?.string, let seconds = root["seconds"]?.double,
            let checks = root["checks"]
        else { return nil }
        self.init(
            id: root["id"]?.string, path: root["path"]?.string, revision: root["revision"]?.string,
            level: level,
            checks: checks.items.compactMap(Check.init), engine: engine, seconds: seconds)
    }
}

extension Check {
    init?(_ json: JSONValue) {
        guard let name = json["name"]?.string.flatMap(CheckName.init(rawValue:)),
            let outcome = json["outcome"]?.string.flatMap(CheckOutcome.init(rawValue:))
        else { return nil }
        self.init(
            name, outcome, value: json["value"].flatMap(Measure.init),
            expected: json["expected"].flatMap(Measure.init), message: json["message"]?.string,
            findings: json["findings"].map { $0.items.compactMap(Finding.init) } ?? [],
            seconds: json["seconds"]?.double ?? 0)
    }
}

extension Finding {
    fileprivate init?(_ json: JSONValue) {
        guard let outcome = json["outcome"]?.string.flatMap(CheckOutcome.init(rawValue:)),
            let message = json["message"]?.string
        else { return nil }
        self.init(
            outcome, json["subject"]?.string, message, value: json["value"].flatMap(Measure.init),
            expected: json["expected"].flatMap(Measure.init))
    }
}

extension Measure {
    fileprivate init?(_ json: JSONValue) {
        if let text = json.string {
            self = .text(text)
        } else if let count = json.int {
            self = .count(count)
        } else if let number = json.double {
            self = .number(number)
        } else {
            return nil
        }
    }
}
