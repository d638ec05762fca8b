import Checkpoints
import Inference
import Testing

/// Templates that would take all time or memory: each ends with the error of the limit it meets.
struct ChatTemplateLimitTests {
    @Test(arguments: [
        // Time.
        "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
        "{% macro f(n) %}{{ f(n + 1) }}{% endmacro %}{{ f(0) }}",
        "{% macro f() %}{{ caller() }}{% endmacro %}{% macro g() %}{% call f() %}{{ g() }}{% endcall %}{% endmacro %}{{ g() }}",
        "{{ range(100001) }}",
        "{% set ns = namespace(t=()) %}{% for i in range(90) %}{% set ns.t = (ns.t, ns.t) %}{% endfor %}{{ {ns.t: 1} }}",
        "{% set ns = namespace(a=[], b=[]) %}{% for i in range(90) %}{% set ns.a = [ns.a, ns.a] %}{% set ns.b = [ns.b, ns.b] %}{% endfor %}{{ ns.a == ns.b }}",
        // Memory.
        "{% set ns = namespace(s='ab') %}{% for i in range(64) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}",
        "{{ 'x' * 10 ** 15 }}",
        "{{ [1] * 10 ** 12 }}",
        "{{ 'ab'.replace('', 'x' * 100000).replace('', 'y' * 100000) }}",
        "{{ '%99999999d' % 1 }}",
        "{{ '{:99999999}'.format(1) }}",
        "{{ 'a'.center(10 ** 12) }}",
        "{{ [1, [2]] | tojson(indent=10 ** 12) }}",
        "{% for i in range(100000) %}{% for j in range(100) %}0123456789012345678901234567890123456789{% endfor %}{% endfor %}",
        "{% set ns = namespace(l=[]) %}{% for i in range(100000) %}{% set ns.l = ns.l + [i] %}{% endfor %}",
        // Depth.
        "{% set ns = namespace(l=[]) %}{% for i in range(1000) %}{% set ns.l = [ns.l] %}{% endfor %}",
        "{% set ns = namespace(n=none) %}{% for i in range(1000) %}{% set ns.n = namespace(n=ns.n) %}{% endfor %}",
        "{% set ns = namespace(g='a') %}{% for i in range(1000) %}{% set ns.g = ns.g | map('upper') %}{% endfor %}",
        "{% set ns = namespace() %}{% for i in range(100000) %}{% set ns.n = namespace() %}{% endfor %}{% for i in range(9) %}{% set ns.m = namespace() %}{% endfor %}",
        // Numbers.
        "{{ 10 ** 30 }}", "{{ 9223372036854775807 + 1 }}", "{{ -9223372036854775807 - 2 }}",
        "{{ 4611686018427387904 * 2 }}", "{{ ('9' * 30) | int }}",
    ])
    func `what would take too much is refused`(source: String) {
        #expect(throws: InferenceError.self) {
            var template = try ChatTemplate(source: source)
            template.maximumSteps = 200_000
            return try template.render(variables: [:])
        }
    }

    @Test(arguments: ["(", "[", "{1:", "-", "not ", "{{ x if "])
    func `deep nesting in the source is refused`(opening: String) {
        let source = "{{ " + String(repeating: opening, count: 5_000)
        #expect(throws: InferenceError.self) { try ChatTemplate(source: source) }
    }

    @Test(arguments: [" + 1", ".a", "[0]", "|upper", " or 1", "()", " is odd"])
    func `long chains are refused`(link: String) {
        let source = "{{ x" + String(repeating: link, count: 2_000) + " }}"
        #expect(throws: InferenceError.self) { try ChatTemplate(source: source) }
    }

    @Test func `blocks nested too deep are refused`() {
        let source = String(repeating: "{% if x %}", count: 1000)
        #expect(throws: InferenceError.self) { try ChatTemplate(source: source) }
    }

    @Test func `namespaces in a ring are set free`() throws {
        let template = try ChatTemplate(
            source:
                "{% set a = namespace() %}{% set b = namespace(a=a) %}{% set a.b = b %}{{ a.b.a is defined }}"
        )
        #expect(try template.render(variables: [:]) == "True")
    }

    @Test(arguments: [
        (
            "{{ ''.__class__.__mro__ }}",
            "access to attribute '__class__' of 'str' object is unsafe."
        ),
        ("{{ messages.append(1) }}", "access to attribute 'append' of 'list' object is unsafe."),
        ("{{ {}.update({}) }}", "access to attribute 'update' of 'dict' object is unsafe."),
        (
            "{{ '{0.__class__.x}'.format('') }}",
            "access to attribute '__class__' of 'str' object is unsafe."
        ),
        (
            "{{ (''|attr('__class__')).x }}",
            "access to attribute '__class__' of 'str' object is unsafe."
        ),
        (
            "{% set n = namespace(__class__=1) %}",
            "Chat templates cannot store underscore-prefixed attributes"
        ),
    ])
    func `the sandbox holds`(source: String, message: String) {
        let error = #expect(throws: InferenceError.self) {
            try ChatTemplate(source: source).render(variables: ["messages": .array([])])
        }
        #expect(error?.message.contains(message) == true, "\(String(describing: error))")
    }
}
