import Checkpoints
import Inference
import TestSupport
import Testing

struct ChatTemplateTests {
    @Test func `whole templates render as jinja2 renders them`() throws {
        let cases = try #require(try TemplateFixtures.json("rendered.json")["cases"]?.array)
        #expect(cases.count > 100)
        for expected in cases {
            let name = try #require(expected["template"]?.string)
            let difference = TemplateFixtures.difference(
                try TemplateFixtures.text(name), TemplateFixtures.variables(expected["variables"]),
                from: expected)
            #expect(difference == nil, "\(name)")
        }
    }

    @Test func `expressions and statements do as in jinja2`() throws {
        let file = try TemplateFixtures.json("expressions.json")
        let cases = try #require(file["cases"]?.array)
        let variables = TemplateFixtures.variables(file["variables"])
        #expect(cases.count > 90)
        for expected in cases {
            let source = try #require(expected["source"]?.string)
            let difference = TemplateFixtures.difference(source, variables, from: expected)
            #expect(difference == nil, "\(source)")
        }
    }

    @Test(arguments: [
        ("a\n  {{ x y }}", "2:8: expected token 'end of print statement', got 'y'"),
        ("é{{ 'open }}", "1:5: unexpected char \"'\""),
        (
            "{% if a %}\n",
            "1:11: Unexpected end of template. Jinja was looking for the following tags: 'elif' or 'else' or 'endif'. The innermost block that needs to be closed is 'if'."
        ),
        ("\n\n{{ 1 +\n  none }}", "3:6: unsupported operand type(s) for +: 'int' and 'NoneType'"),
        ("ok {{ a.b.c }}", "1:8: 'a' is undefined"),
        ("{{ raise_exception('No.') }}", "1:19: No."),
        (
            "{{ 99999999999999999999 }}",
            "1:4: the integer 99999999999999999999 does not fit in 64 bits"
        ),
    ])
    func `an error gives line, column and jinja2's words`(source: String, message: String) {
        let error = #expect(throws: InferenceError.self) {
            try ChatTemplate(source: source).render(variables: [:])
        }
        #expect(error?.description == "chat template: \(message)")
    }

    @Test func `a message's null members are not there`() throws {
        let template = try ChatTemplate(
            source: "{{ messages[0].tool_calls is defined }}{{ tools is none }}")
        let message = try JSONReader.parse(
            Array(#"{"role": "user", "content": "x", "tool_calls": null}"#.utf8), file: "message")
        #expect(try template.render(messages: [message]) == "FalseTrue")
    }

    @Test func `variables win over the special tokens`() throws {
        let template = try ChatTemplate(
            source: "{{ bos_token }}{{ eos_token }}{{ pad_token is defined }}")
        let text = try template.render(
            messages: [], bosToken: "<s>", eosToken: "</s>",
            variables: ["eos_token": .string("<end>")])
        #expect(text == "<s><end>False")
    }

    @Test func `a template that asks for the date needs one`() throws {
        let template = try ChatTemplate(source: "{{ strftime_now('%Y') }}")
        #expect(throws: InferenceError.self) { try template.render(variables: [:]) }
        #expect(try template.render(variables: [:], now: TemplateFixtures.now) == "2025")
    }

    @Test(arguments: [
        (-1, "1969-12-31 23:59:59 365 Wed"), (951_782_400, "2000-02-29 00:00:00 060 Tue"),
        (4_107_542_400, "2100-03-01 00:00:00 060 Mon"),
        (1_735_689_599, "2024-12-31 23:59:59 366 Tue"),
    ])
    func `dates are those of the calendar`(seconds: Int, text: String) throws {
        let template = try ChatTemplate(source: "{{ strftime_now('%F %T %j %a') }}")
        let rendered = try template.render(
            variables: [:], now: TemplateTime(secondsSinceEpoch: seconds))
        #expect(rendered == text)
    }
}
