@testable import Checkpoints
@testable import Inference

/// Renders the input as a template of one conversation, and as a conversation for one template.
enum ChatTemplateTarget {
    /// Less than in earnest, so that a run tries many inputs.
    private static let steps = 200_000
    private static let now = TemplateTime(secondsSinceEpoch: 1_753_700_645)

    static func template(_ input: [UInt8]) -> Bool {
        let source = String(decoding: input, as: UTF8.self)
        let template = read { try ChatTemplate(source: source) }
        guard var template else { return false }
        template.maximumSteps = steps
        var isRendered = false
        for tools in [nil, tools] {
            let text = read {
                try template.render(
                    messages: conversation, tools: tools, addGenerationPrompt: true,
                    bosToken: "<bos>", eosToken: "<eos>", now: now)
            }
            guard let text else { continue }
            expect(text.utf8.count <= TemplateLimits.outputBytes, "\(text.utf8.count) bytes")
            isRendered = true
        }
        return isRendered
    }

    static func messages(_ input: [UInt8]) -> Bool {
        guard let json = read({ try JSONReader.parse(input, file: "messages") }),
            let messages = json.array ?? json["messages"]?.array
        else { return false }
        let texts = templates.compactMap { template in
            read {
                try template.render(
                    messages: messages, tools: json["tools"]?.array,
                    addGenerationPrompt: true, bosToken: "<bos>", eosToken: "<eos>", now: now)
            }
        }
        return !texts.isEmpty
    }

    private static let conversation = json(
        #"""
        [{"role": "system", "content": "Answer briefly."},
        {"role": "user", "content": "나무는 몇 그루? \"<b>\" 🌲"},
        {"role": "assistant", "content": null, "tool_calls": [{"type": "function", "id": "c1",
        "function": {"name": "count", "arguments": {"kind": "tree", "at": [1, 2.5, true, null]}}}]},
        {"role": "tool", "tool_call_id": "c1", "name": "count", "content": "12"},
        {"role": "assistant", "content": [{"type": "text", "text": "Twelve.\n"}]},
        {"role": "user", "content": "  And now?  "}]
        """#)

    private static let tools = json(
        #"""
        [{"type": "function", "function": {"name": "count", "description": "Counts.",
        "parameters": {"type": "object", "properties": {"kind": {"type": "string"}}}}}]
        """#)

    /// Templates that show all of a message, one by operators and one as JSON.
    private static let templates = [
        """
        {{ bos_token }}{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) and m.role \
        not in ['system', 'tool'] %}{{ raise_exception('roles') }}{% endif %}<{{ m['role'] | upper }}>
        {{ m.content | trim if m.content is string else m.content | map(attribute='text') | join(' ') }}\
        {{ eos_token }}{% endfor %}{% if add_generation_prompt %}<MODEL>{% endif %}
        """,
        """
        {% for m in messages %}{% for k, v in m.items() | sort %}{{ k ~ ':' ~ v | tojson(indent=1) }}\
        {{ v | length if v is iterable else v | string | replace('a', 'b') }}{% endfor %}\
        {{ m.tool_calls[0].function.arguments.items() | list if m.tool_calls else '' }}{% endfor %}\
        {{ messages[::-1] | selectattr('role', 'equalto', 'user') | list | length }}\
        {{ messages | groupby('role') | list }}{{ tools | tojson }}
        """,
    ].compactMap { source in
        var template = read { try ChatTemplate(source: source) }
        template?.maximumSteps = steps
        return template
    }

    private static func json(_ text: String) -> [JSON] {
        read { try JSONReader.parse(Array(text.utf8), file: "messages") }?.array ?? []
    }
}
