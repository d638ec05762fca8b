import Cards
import Foundation
import Registry

/// Gates and requests for people to read.
enum GateText {
    static func text(_ gate: Gate?, of id: RepositoryID, inherited: [InheritedGate]) -> String {
        var lines: [String] = []
        if let gate {
            let terms = gate.terms
            lines.append(
                "\(id): gated, requests are answered \(terms.mode == .auto ? "at once" : "by a person")"
            )
            for (label, text) in [
                ("heading", terms.heading), ("description", terms.description),
                ("prompt", terms.prompt),
                ("button", terms.button),
            ] {
                if let text { lines.append("  \(label): \(indented(text))") }
            }
            for field in terms.fields {
                let options = field.options.map(\.label).joined(separator: " | ")
                lines.append(
                    "  field: \(field.label.escapedForMessage) (\(field.type.rawValue)"
                        + (options.isEmpty ? "" : ": " + options.escapedForMessage) + ")")
            }
            if terms.isDisallowedInEU { lines.append("  not handed over to the European Union") }
            lines.append("  terms: sha256 \(hexadecimal(gate.termsSHA256).prefix(16))")
        } else {
            lines.append("\(id): not gated")
        }
        for gate in inherited {
            lines.append("  its ancestor \(gate.id) is gated (\(gate.mode)), \(gate.distance) up")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func print(_ requests: [GateRequest], _ global: GlobalOptions) {
        if global.json {
            var writer = JSONWriter()
            writer.array { writer in
                for request in requests { request.write(to: &writer) }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
            return
        }
        var table = TextTable(["USER", "STATE", "TERMS", "REQUESTED", "DECIDED BY", "REASON"])
        for request in requests {
            table.add([
                request.user, request.state.rawValue,
                request.hasOldTerms ? "changed since" : "present",
                date(request.requestedAt), request.decidedBy ?? "", request.reason ?? "",
            ])
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
    }

    private static func date(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
    }

    private static func indented(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { String($0).escapedForTerminal }
            .joined(separator: "\n    ")
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension String {
    /// The text without characters that a terminal obeys.
    fileprivate var escapedForTerminal: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter {
                    switch $0.properties.generalCategory {
                    case .control, .format: false
                    default: true
                    }
                }))
    }
}
