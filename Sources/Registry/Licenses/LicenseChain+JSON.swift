package import Cards

extension LicenseChain {
    /// Writes the chain as one JSON object.
    ///
    /// `id`; `chain`, the repository itself first, each with `id`, `kind`, `relation` (`self`, `finetune`, `adapter`,
    /// `quantized`, `merge` or `dataset`), `distance`, `path` (ids from the repository to it), `named_line` (of the card
    /// that names it), `inferred`, `registered`, `license` (a list), `license_name`, `license_link`, `line` and `quote`
    /// (of its own card), `facts` (one a licence, null where nothing is known); `obligations` (`kind`, `text`, `from`);
    /// `findings` (`kind`, `text`, `from`); `uses` (`use`, `answer`, `reason`, `deciding`, `line`, `quote`,
    /// `conditions`), one a question; `basis`, what the facts rest on; `truncated`.
    package func write(
        _ questions: [UseQuestion] = UseQuestion.allCases, to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("id")
            writer.string(own.id.description)
            writer.key("chain")
            writer.array { writer in
                for index in entries.indices { writeEntry(index, to: &writer) }
            }
            writer.key("obligations")
            writer.array { writer in
                for item in report.obligations {
                    Self.write(item.kind.rawValue, item.text, item.claims, to: &writer)
                }
            }
            writer.key("findings")
            writer.array { writer in
                for item in findings {
                    Self.write(item.kind.rawValue, item.text, item.claims, to: &writer)
                }
            }
            writer.key("uses")
            writer.array { writer in
                for item in use(questions) { item.write(to: &writer) }
            }
            writer.key("basis")
            writer.string(LicenseFacts.basis)
            writer.key("truncated")
            writer.bool(isTruncated)
        }
    }

    private func writeEntry(_ index: Int, to writer: inout JSONWriter) {
        let entry = entries[index]
        let claim = entry.claim
        writer.object { writer in
            writer.key("id")
            writer.string(entry.id.description)
            writer.key("kind")
            writer.string(entry.id.kind.rawValue)
            writer.key("relation")
            writer.string(claim.relation.rawValue)
            writer.key("distance")
            writer.int(entry.distance)
            writer.key("path")
            writer.ids(path(to: index))
            writer.key("named_line")
            writer.int(orNull: entry.namedLine)
            writer.key("inferred")
            writer.bool(entry.isInferred)
            writer.key("registered")
            writer.bool(claim.isRegistered)
            writer.key("license")
            writer.array { writer in
                for license in claim.licenses { writer.string(license) }
            }
            writer.key("license_name")
            writer.string(claim.name)
            writer.key("license_link")
            writer.string(claim.link)
            writer.key("line")
            writer.int(orNull: claim.line)
            writer.key("quote")
            writer.string(claim.quote)
            writer.key("facts")
            writer.array { writer in
                for facts in claim.facts {
                    if let facts { facts.write(to: &writer) } else { writer.null() }
                }
            }
        }
    }

    private static func write(
        _ kind: String, _ text: String, _ claims: [LicenseClaim], to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("kind")
            writer.string(kind)
            writer.key("text")
            writer.string(text)
            writer.key("from")
            writer.array { writer in
                for claim in claims { writer.string(claim.repository) }
            }
        }
    }
}

extension LicenseReport.Finding {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("use")
            writer.string(question.rawValue)
            writer.key("answer")
            writer.string(answer.rawValue)
            writer.key("reason")
            writer.string(reason)
            writer.key("deciding")
            writer.string(deciding?.repository)
            writer.key("line")
            writer.int(orNull: deciding?.line)
            writer.key("quote")
            writer.string(deciding?.quote)
            writer.key("conditions")
            writer.array { writer in
                for condition in conditions {
                    writer.object { writer in
                        writer.key("text")
                        writer.string(condition.text)
                        writer.key("from")
                        writer.string(condition.claim.repository)
                    }
                }
            }
        }
    }
}

extension LicenseFacts {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id)
            writer.key("name")
            writer.string(name)
            writer.key("spdx_id")
            writer.string(spdxID)
            writer.key("commercial_use")
            writer.string(commercialUse.rawValue)
            writer.key("derivatives")
            writer.string(derivatives.rawValue)
            writer.key("same_terms")
            writer.string(sameTerms.rawValue)
            writer.key("attribution_required")
            writer.bool(orNull: requiresAttribution)
            writer.key("naming")
            writer.string(naming)
            writer.key("use_restrictions")
            writer.bool(orNull: restrictsUse)
            writer.key("note")
            writer.string(note)
        }
    }
}

extension JSONWriter {
    mutating func int(orNull value: Int?) {
        if let value { int(value) } else { null() }
    }

    mutating func bool(orNull value: Bool?) {
        if let value { bool(value) } else { null() }
    }

    mutating func double(orNull value: Double?) {
        if let value { double(value) } else { null() }
    }
}
