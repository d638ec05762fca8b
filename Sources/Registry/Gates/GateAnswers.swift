internal import Cards

/// What is wrong with an answer to a gate's form.
package struct GateAnswerProblem: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case missing
        /// The form has no such field; `closest` is one that may be meant.
        case unknownLabel(closest: String?)
        /// A checkbox stands for consent.
        case notAccepted
        case noOption([String])
        case noCountry
        case noDate
        case tooLong
        /// The service fills it in.
        case notAsked
    }

    package var label: String
    package var reason: Reason
}

extension GateAnswerProblem: CustomStringConvertible {
    package var description: String {
        let name = "'\(label.escapedForMessage)'"
        return switch reason {
        case .missing: "\(name): expected an answer, found none"
        case .unknownLabel(let closest):
            "\(name): the form has no such field"
                + (closest.map { "; did you mean '\($0.escapedForMessage)'?" } ?? "")
        case .notAccepted: "\(name): must be accepted with 'true'"
        case .noOption(let options):
            "\(name): expected one of "
                + options.prefix(12).map { "'\($0.escapedForMessage)'" }.joined(separator: ", ")
        case .noCountry: "\(name): expected a country's two letters (ISO 3166-1), such as 'NO'"
        case .noDate: "\(name): expected a date, such as '2025-01-15'"
        case .tooLong:
            "\(name): expected at most \(GateLimits.maximumAnswerBytes) bytes"
        case .notAsked: "\(name): is filled in by the service"
        }
    }
}

package enum GateLimits {
    package static let maximumAnswerBytes = 4096
    /// Characters of the reason for a rejection, as on the Hub.
    package static let maximumReasonLength = 200
    package static let maximumUserBytes = 96
}

extension GateTerms {
    /// Answers by label, checked and in the form in which they are stored: countries in capitals, options by value.
    ///
    /// - Parameter location: what the service puts into fields of the type `ip_location`.
    /// - Throws: `GateError.invalidAnswers` with everything that is wrong.
    func checked(
        _ answers: [String: String], location: String?
    ) throws(GateError) -> [(label: String, value: String)] {
        var problems: [GateAnswerProblem] = []
        var result: [(label: String, value: String)] = []
        for field in fields {
            let answer = answers[field.label]?.trimmed ?? ""
            if field.type == .ipLocation {
                if !answer.isEmpty { problems.append(.init(label: field.label, reason: .notAsked)) }
                if let location { result.append((field.label, location)) }
                continue
            }
            if answer.isEmpty {
                if field.isRequired {
                    problems.append(.init(label: field.label, reason: .missing))
                }
                continue
            }
            switch field.check(answer) {
            case .success(let value): result.append((field.label, value))
            case .failure(let failure):
                problems.append(.init(label: field.label, reason: failure.reason))
            }
        }
        for label in answers.keys.sorted() where !fields.contains(where: { $0.label == label }) {
            let folded = label.lowercased()
            let closest = fields.first { $0.label.lowercased() == folded }?.label
            problems.append(.init(label: label, reason: .unknownLabel(closest: closest)))
        }
        guard problems.isEmpty else { throw GateError.invalidAnswers(problems) }
        return result
    }
}

private struct AnswerFailure: Error {
    var reason: GateAnswerProblem.Reason
}

extension GateTerms.Field {
    fileprivate func check(_ answer: String) -> Result<String, AnswerFailure> {
        guard answer.utf8.count <= GateLimits.maximumAnswerBytes else {
            return .failure(AnswerFailure(reason: .tooLong))
        }
        switch type {
        case .text, .ipLocation: return .success(answer)
        case .checkbox:
            let isAccepted = !isRequired || answer.lowercased() == "true"
            return isAccepted
                ? .success(answer.lowercased()) : .failure(AnswerFailure(reason: .notAccepted))
        case .select:
            let option =
                options.first { $0.value == answer } ?? options.first { $0.label == answer }
            guard let option else {
                return .failure(AnswerFailure(reason: .noOption(options.map(\.value))))
            }
            return .success(option.value)
        case .country:
            let code = answer.uppercased()
            return Countries.contains(code)
                ? .success(code) : .failure(AnswerFailure(reason: .noCountry))
        case .datePicker:
            return CalendarDate(answer) == nil
                ? .failure(AnswerFailure(reason: .noDate)) : .success(answer)
        }
    }
}

/// A day as ISO 8601 writes it, `2025-01-15`, in the Gregorian calendar.
private struct CalendarDate {
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), year > 0
        else { return nil }
        let isLeap =
            year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
    }
}

/// Countries and areas by their two letters: ISO 3166-1 alpha-2, the officially assigned ones.
enum Countries {
    static func contains(_ code: String) -> Bool { codes.contains(code[...]) }

    private static let codes = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
        BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
        ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
        HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
        LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
        NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
        SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
        UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """.split(separator: " "))
}
