import Cards
import Testing

@testable import Registry

struct GateTermsTests {
    static func terms(_ yaml: String) -> GateTerms? {
        let card = Card(Array("---\n\(yaml)\n---\n# Card\n".utf8))
        return GateTerms(CardContext(card, kind: .model, id: "a/b"))
    }

    @Test func `a card's form is read with all its fields`() throws {
        let terms = try #require(
            Self.terms(
                """
                extra_gated_heading: Access
                extra_gated_prompt: >
                  Read the
                  terms.
                extra_gated_button_content: "Go"
                extra_gated_eu_disallowed: true
                extra_gated_fields:
                  Company: text
                  Country: country
                  Birthday: {type: date_picker, required: false}
                  geo: ip_location
                  Use:
                    type: select
                    options:
                      - Research
                      - label: Something else
                        value: other
                  I agree: checkbox
                  Odd: sparkle
                """))
        #expect(
            String(decoding: terms.json, as: UTF8.self)
                == #"{"heading":"Access","description":null,"prompt":"Read the terms.","button":"Go","fields":["#
                + #"{"label":"Company","type":"text","required":true,"options":[]},"#
                + #"{"label":"Country","type":"country","required":true,"options":[]},"#
                + #"{"label":"Birthday","type":"date_picker","required":false,"options":[]},"#
                + #"{"label":"geo","type":"ip_location","required":true,"options":[]},"#
                + #"{"label":"Use","type":"select","required":true,"options":[{"label":"Research","value":"Research"},{"label":"Something else","value":"other"}]},"#
                + #"{"label":"I agree","type":"checkbox","required":true,"options":[]},"#
                + #"{"label":"Odd","type":"text","required":true,"options":[]}],"eu_disallowed":true}"#
        )
        #expect(try GateTerms(json: terms.json, mode: .auto) == terms)
        #expect(terms.sha256.count == 32)
    }

    @Test(arguments: [
        ("license: mit", nil), ("gated: false\nextra_gated_prompt: x", nil),
        ("gated: true", "auto"),
        ("gated: auto", "auto"), ("gated: manual", "manual"), ("gated: 3", nil),
        ("extra_gated_prompt: x", "auto"), ("extra_gated_prompt: ''", nil),
        ("extra_gated_fields:\n- Name: text", "auto"), ("extra_gated_fields: text", nil),
        ("extra_gated_eu_disallowed: true", nil), ("extra_gated_prompt: [x]", nil),
    ])
    func `a card is gated where it asks something`(yaml: String, mode: String?) {
        #expect(Self.terms(yaml)?.mode.rawValue == mode)
    }

    @Test func `only what people read changes the hash`() throws {
        let first = try #require(Self.terms("extra_gated_prompt: Read this."))
        let same = try #require(Self.terms("gated: manual\nextra_gated_prompt: |\n  Read this.\n"))
        let other = try #require(Self.terms("extra_gated_prompt: Read that."))
        #expect(first.sha256 == same.sha256)
        #expect(first.sha256 != other.sha256)
    }

    private static let form =
        terms(
            """
            extra_gated_fields:
              Name: text
              Country: country
              Day: date_picker
              Use: {type: select, options: [Research, {label: Else, value: other}]}
              Agree: checkbox
              Note: {type: text, required: false}
              geo: ip_location
            """)
    private static let good = [
        "Name": " Kim ", "Country": "kr", "Day": "2024-02-29", "Use": "Else", "Agree": "True",
    ]

    @Test func `answers are stored in one form`() throws {
        let form = try #require(Self.form)
        let stored = try form.checked(Self.good, location: "NO")
        #expect(
            stored.map { "\($0.label)=\($0.value)" } == [
                "Name=Kim", "Country=KR", "Day=2024-02-29", "Use=other", "Agree=true", "geo=NO",
            ])
    }

    @Test(arguments: [
        ("Name", "  ", "'Name': expected an answer, found none"),
        (
            "Country", "Korea",
            "'Country': expected a country's two letters (ISO 3166-1), such as 'NO'"
        ),
        ("Country", "XX", "'Country': expected a country's two letters (ISO 3166-1), such as 'NO'"),
        ("Day", "2023-02-29", "'Day': expected a date, such as '2025-01-15'"),
        ("Day", "29.2.2024", "'Day': expected a date, such as '2025-01-15'"),
        ("Use", "research", "'Use': expected one of 'Research', 'other'"),
        ("Agree", "no", "'Agree': must be accepted with 'true'"),
        ("name", "x", "'name': the form has no such field; did you mean 'Name'?"),
        ("e\u{1B}l", "x", "'e\\u{1B}l': the form has no such field"),
        ("geo", "NO", "'geo': is filled in by the service"),
        ("Note", String(repeating: "x", count: 5000), "'Note': expected at most 4096 bytes"),
    ])
    func `a wrong answer is named`(label: String, value: String, message: String) throws {
        let form = try #require(Self.form)
        var answers = Self.good
        answers[label] = value
        let error = #expect(throws: GateError.self) { try form.checked(answers, location: nil) }
        #expect(error?.description == message)
    }
}
