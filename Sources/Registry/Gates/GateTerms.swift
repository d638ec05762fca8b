package import Cards
internal import Crypto

/// What a person must accept and answer before files of a repository are handed over.
///
/// Fields of cards: `extra_gated_*`, and `gated`, which the Hub keeps as a setting.
package struct GateTerms: Equatable, Sendable {
    /// How a request is answered.
    package enum Mode: String, Equatable, Sendable {
        /// At once.
        case auto
        /// By a person.
        case manual
    }

    package enum FieldType: String, CaseIterable, Sendable {
        case text, checkbox, country, select
        case datePicker = "date_picker"
        /// The country that the service takes the request to come from; nobody is asked.
        case ipLocation = "ip_location"
    }

    package struct Option: Equatable, Sendable {
        package var label: String
        /// What is stored.
        package var value: String
    }

    package struct Field: Equatable, Sendable {
        package var label: String
        package var type: FieldType
        /// Of a `select`; else empty.
        package var options: [Option]
        package var isRequired: Bool
    }

    package var heading: String?
    package var description: String?
    package var prompt: String?
    package var button: String?
    /// In the order of the card, each label once.
    package var fields: [Field]
    package var isDisallowedInEU: Bool
    package var mode: Mode

    /// The terms as JSON, without line breaks: `heading`, `description`, `prompt`, `button`, `fields` (`label`, `type`,
    /// `required`, `options` of `label` and `value`), `eu_disallowed`. The mode is not among them: who answers does not
    /// change what is accepted.
    package var json: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The hash of `json` that an acceptance keeps.
    package var sha256: [UInt8] { Array(SHA256.hash(data: json)) }

    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("heading")
            writer.string(heading)
            writer.key("description")
            writer.string(description)
            writer.key("prompt")
            writer.string(prompt)
            writer.key("button")
            writer.string(button)
            writer.key("fields")
            writer.array { writer in
                for field in fields { field.write(to: &writer) }
            }
            writer.key("eu_disallowed")
            writer.bool(isDisallowedInEU)
        }
    }
}

extension GateTerms.Field {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("label")
            writer.string(label)
            writer.key("type")
            writer.string(type.rawValue)
            writer.key("required")
            writer.bool(isRequired)
            writer.key("options")
            writer.array { writer in
                for option in options {
                    writer.object { writer in
                        writer.key("label")
                        writer.string(option.label)
                        writer.key("value")
                        writer.string(option.value)
                    }
                }
            }
        }
    }
}
