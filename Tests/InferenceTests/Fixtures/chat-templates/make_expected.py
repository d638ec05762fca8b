"""Writes what jinja2 makes of the templates here, and of a list of expressions: rendered.json, expressions.json.

python3 make_expected.py        with jinja2 3.1.6 and transformers 5.23.0, whose environment it takes.
"""

import datetime
import importlib.metadata
import json
import pathlib

import transformers.utils.chat_template_utils as chat

FOLDER = pathlib.Path(__file__).parent
# 2025-07-28T11:04:05Z, a Monday.
SECONDS = 1753700645


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(SECONDS, datetime.timezone.utc).replace(tzinfo=None)


chat.datetime = Clock


def render(source, variables):
    try:
        return {"text": chat._cached_compile_jinja_template(source).render(**variables)}
    except Exception as error:
        return {"error": str(error)}


def user(content):
    return {"role": "user", "content": content}


def assistant(content, **more):
    return {"role": "assistant", "content": content, **more}


WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "What the weather is.\nIn \"words\".",
        "parameters": {
            "type": "object",
            "properties": {
                "place": {"type": "string"},
                "unit": {"enum": ["°C", "°F"]},
                "days": {"type": "array", "items": {"type": "integer", "nullable": True}},
                "box": {"type": "object", "properties": {"b": {"type": "number"}, "A": {}}},
            },
            "required": ["place"],
        },
    },
}
CALL = {"function": {"name": "weather", "arguments": {"place": "제주", "days": [1, 2], "x": 1.0, "y": None}}}

CONVERSATIONS = [
    [],
    [user(" Hello. ")],
    [{"role": "system", "content": "Short answers.\n"}, user("Wie heißt das?"), assistant("日本語 😀"), user("ok")],
    [user("one"), user("two")],
    [assistant("first")],
    [user([{"type": "text", "text": " a "}, {"type": "image"}, {"type": "text", "text": "b"}]), assistant("c")],
    [user([{"type": "image"}])],
    [user({"text": "x"})],
    [user("weather?"), assistant("", tool_calls=[CALL, CALL["function"]]),
     {"role": "tool", "content": "{\"t\": 3}"}, {"role": "tool", "content": {"t": 3, "w": ["x", {}]}}, assistant("3")],
    [{"role": "tool", "content": "x"}],
    [user("q"), assistant("<think>\nhm\n\n</think>\n\nyes"), user("<result>1</result>"),
     assistant("so", reasoning_content=" because ")],
    [user("q"), {"role": "odd", "content": None}],
]
SETTINGS = [
    {"add_generation_prompt": True},
    {"add_generation_prompt": False, "tools": [WEATHER], "date_string": "1 May"},
    {"add_generation_prompt": True, "tools": [WEATHER, WEATHER], "enable_thinking": False},
]
VARIABLES = {"bos_token": "<s>", "eos_token": "</s>", "tools": None, "documents": None}

VALUES = {
    "i": 7, "z": 0, "f": 2.5, "s": "Grüße, 세계 😀", "e": "", "n": None, "t": True, "l": [3, 1, 2], "m": [],
    "d": {"b": 1, "a": [1, {"c": None}], "items": "shadow"}, "w": "  two\twords\n", "x": "<a href='u'>\"&</a>",
    "p": [{"n": "x", "v": 2}, {"n": "Y", "v": 1}, {"v": 3}],
}

EXPRESSIONS = """
{{ 1 + 2 * 3 }}|{{ 7 // 2 }}|{{ -7 // 2 }}|{{ -7 % 3 }}|{{ 7 / 2 }}|{{ 2 ** 3 ** 2 }}|{{ -2 ** 2 }}
{{ 1e16 }}|{{ 1e15 }}|{{ 0.0001 }}|{{ 0.00001 }}|{{ 1.0 }}|{{ 1/3 }}|{{ 5e-324 }}|{{ 1e308 * 10 }}
{{ 7.5 // 2 }}|{{ -7.5 % 2 }}|{{ 1 == 1.0 }}|{{ true + 1 }}|{{ 0b101 + 0xf + 0o7 + 1_000 }}
{{ 1 // 0 }}
{{ 1.0 / 0 }}
{{ 'a' 'b' ~ 1 ~ none ~ 2.0 ~ true ~ [1, 'x'] }}
{{ 'a' + 1 }}
{{ 1 + 'a' }}
{{ [1] + (2,) }}
{{ 'ab' * 3 }}|{{ [1] * 2 }}|{{ 'x' * -1 }}
{{ [1, 2.0, 'a', "it's", none, true, (1,), {'k': missing}] }}
{{ '\\n\\t\\x41\\u00e9\\q' }}|{{ ['\\n\\x00\\u200b\\\\é😀'] }}
{{ missing }}|{{ missing.a }}
{{ d.missing }}|{{ d.missing.deeper }}
{{ n.a }}|{{ n.a.b }}
{{ l[9] }}|{{ l[9].x }}
{{ missing + 1 }}
{{ missing is defined }}|{{ missing is none }}|{{ missing == none }}|{{ missing == other }}|{{ missing | length }}
{{ s | length }}|{{ s[0] }}|{{ s[-1] }}|{{ s[2:5] }}|{{ s[::-1] }}|{{ l[::-1] }}|{{ l[-2:] }}|{{ l[5:1:-1] }}
{{ l[::0] }}
{{ d.items is callable }}|{{ d['items'] }}|{{ d.items() | list }}
{{ d.keys() }}|{{ d.values() | list }}|{{ d.get('q', 'dflt') }}|{{ 'b' in d }}|{{ 1 in l }}|{{ 'ru' not in s }}
{{ d.pop('b') }}
{{ l.append(1) }}
{{ s.__class__ }}
{{ s.__class__.__mro__ }}
{{ 1 < 2 < 3 }}|{{ 1 < 'a' }}
{{ 'a' < 'b' <= 'b' != 'c' }}|{{ [1, 2] < [1, 3] }}|{{ none < 1 }}
{{ not i == 7 }}|{{ i and e }}|{{ e or 'else' }}|{{ 'y' if t }}|{{ 'y' if e }}|{{ ('y' if e) is defined }}
{{ w | trim }}|{{ w.split() }}|{{ w.strip() | upper }}|{{ w.split(' ') }}|{{ 'a,b,,c'.split(',', 1) }}
{{ 'ßx'.upper() }}|{{ 'ΑΣ Σ'.lower() }}|{{ "they're bill's".title() }}|{{ "they're bill's-x" | title }}|{{ 'éA' | capitalize }}
{{ x | e }}|{{ x | escape | length }}|{{ ('<' | safe) + '<' }}|{{ x | tojson }}|{{ '<' + ('b' | safe) }}
{{ d | tojson }}|{{ l | tojson(indent=2) }}|{{ m | tojson(indent=2) }}|{{ {1: 2, none: 3, 1.5: 4, true: 5} | tojson }}
{{ s | tojson }}|{{ s | tojson(ensure_ascii=true) }}|{{ d | tojson(separators=(',', ':'), sort_keys=true) }}
{{ missing | tojson }}
{{ l | sort }}|{{ l | sort(reverse=true) }}|{{ p | sort(attribute='v') | map(attribute='v') | list }}|{{ ['b', 'A', 'c'] | sort }}
{{ ['b', 1] | sort }}
{{ p | map(attribute='n', default='?') | join(',') }}|{{ p | selectattr('n', 'defined') | list | length }}|{{ p | rejectattr('n') | list }}
{{ l | map('string') | join }}|{{ l | select('odd') | list }}|{{ l | reject('gt', 1) | list }}|{{ l | sum }}|{{ p | sum(attribute='v') }}
{{ ['a', 'B', 'b', 'A'] | unique | list }}|{{ l | min }}|{{ p | max(attribute='v') }}|{{ [] | min is defined }}
{{ l | first }}|{{ l | last }}|{{ s | first }}|{{ m | first is defined }}|{{ l | reverse | list }}|{{ 'abc' | reverse }}
{{ range(7) | batch(3, 'x') | list }}|{{ range(7) | slice(3) | list }}|{{ range(5, 0, -2) | list }}|{{ range(3) }}
{{ range(1000000) }}
{{ p | groupby('v') | list }}|{{ d | dictsort }}|{{ {'b': 1, 'A': 2} | dictsort(false, 'value', true) }}
{{ 2.5 | round }}|{{ 3.5 | round }}|{{ 2.675 | round(2) }}|{{ 1234 | round(-2) }}|{{ 2.1 | round(0, 'ceil') }}|{{ 42.55 | round(1, 'floor') }}
{{ '42.9' | int }}|{{ ' 7 ' | int }}|{{ 'x' | int(-1) }}|{{ '0x1f' | int(0, 16) }}|{{ '1e3' | float }}|{{ 'q' | float }}|{{ none | int }}
{{ '%s is %05.1f%% of %d, %x %r' | format('a', 2.25, 9, 255, 'q') }}|{{ '%(a)s' % {'a': 1} }}|{{ '%-5s|%+d|%e|%g' % ('x', 3, 12345.678, 0.00001) }}
{{ '{} {0}'.format(1) }}
{{ '{}-{:>5}-{a[k]}-{:,.2f}-{!r}'.format(1, 'x', 1234.5, 'q', a={'k': 9}) }}|{{ '{:08.3f}|{:x}|{:^7}|{:%}'.format(3.14159, 255, 'm', 0.5) }}
{{ 'a\\nb\\n\\nc' | indent }}|{{ 'a\\nb' | indent('> ', true) }}|{{ 'a\\n\\nb' | indent(2, blank=true) }}
{{ 'hello world again' | truncate(12) }}|{{ 'hello world again' | truncate(9, true, '!', 0) }}|{{ 'a b' | wordcount }}|{{ x | striptags }}
{{ missing | default('d') }}|{{ e | default('d') }}|{{ e | default('d', true) }}|{{ n | d('x', boolean=true) }}
{{ i is odd }}|{{ i is divisibleby 7 }}|{{ f is float }}|{{ t is boolean }}|{{ t is integer }}|{{ t is number }}|{{ s is sequence }}|{{ d is mapping }}|{{ l is iterable }}|{{ i is in [7] }}|{{ e is sameas e }}|{{ raise_exception is callable }}
{{ l | nosuch }}
{% if false %}{{ l | nosuch }}{% endif %}fine
{% if l is nosuch %}{% endif %}
{% for a in l %}{{ loop.index }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.previtem }}{{ loop.nextitem }}{{ loop.cycle('x', 'y') }};{% endfor %}
{% for k, v in d.items() %}{{ k }}={{ v }},{% endfor %}{% for a in [] %}{% else %}none{% endfor %}
{% for a, b in [[1, 2, 3]] %}{% endfor %}
{% for a in l if a > 1 %}{{ a }}{{ loop.length }}{% endfor %}|{{ a }}
{% for a in l %}{% if a == 1 %}{% continue %}{% endif %}{{ a }}{% if loop.index == 3 %}{% break %}{% endif %}{% endfor %}
{% set v = 1 %}{% for a in l %}{% set v = v + a %}{{ v }},{% endfor %}{{ v }}
{% set ns = namespace(v=1) %}{% for a in l %}{% set ns.v = ns.v + a %}{% endfor %}{{ ns.v }}{{ ns }}
{% set ns = namespace() %}{% set ns._x = 1 %}
{% set d.b = 2 %}
{% set a, b = 'xy' %}{{ b }}{{ a }}{% set c %} block {% endset %}[{{ c }}]{% set c | trim | upper %} block {% endset %}[{{ c }}]
{% macro f(a, b=a, c='z') %}{{ a }}{{ b }}{{ c }}{{ varargs }}{{ kwargs }}{% endmacro %}{{ f(1) }}|{{ f(1, 2, 3, 4, q=5) }}|{{ f() }}
{% macro f(a) %}{% endmacro %}{{ f(1, 2) }}
{% macro f(a) %}{% endmacro %}{{ f(b=2) }}
{% macro f() %}<{{ caller('q') }}>{% endmacro %}{% call(v) f() %}{{ v }}{{ i }}{% endcall %}
{% macro f() %}{{ late }}{% endmacro %}{% set late = 'seen' %}{{ f() }}
{{ i }}{% if false %}{% set i = 1 %}{% endif %}{{ i }}
{% macro f() %}{{ i }}{% endmacro %}{{ f() }}{% set i = 1 %}
{% with a = 1, b = i %}{{ a }}{{ b }}{% endwith %}{{ a }}
{% filter upper | replace('A', '-') %}abc{% endfilter %}
{% raw %}{{ raw }}{% endraw %}{# comment {{ #}{%- raw -%}  x  {%- endraw -%}
{{- i -}}   {{ i }}
{{ strftime_now('%Y-%m-%d %H:%M:%S %A %a %B %b %j %p %I %y %e %-d %%') }}
{{ raise_exception('no ' ~ i) }}
{{ dict(a=1, **{'b': 2}) }}|{{ dict([('k', 'v')]) }}|{{ [1, 2] == [1.0, 2] }}|{{ (1, 2) == [1, 2] }}|{{ {'a': 1} == {'a': 1.0} }}
{{ l(1) }}
{{ missing() }}
{{ 'x' if i is defined and i is not none else 'y' }}{{ [i] | map('abs') | first }}
{{ i
{% for %}
{% if i %}
{% endfor %}
{{ (1 }}
{% nosuch %}
""".strip("\n").split("\n")


def main():
    versions = {name: importlib.metadata.version(name) for name in ("jinja2", "transformers")}
    rendered = []
    for path in sorted(FOLDER.glob("*.jinja")):
        source = path.read_text(encoding="utf-8")
        for messages in CONVERSATIONS:
            for settings in SETTINGS:
                variables = {**VARIABLES, "messages": messages, **settings}
                rendered.append({"template": path.name, "variables": variables, **render(source, variables)})
    sources = [line.replace("\\\\", "\\") for line in EXPRESSIONS]
    sources += [
        "{% if t %}\n  a\n  {% endif %}\nb\n", "  {%+ if t %}\n  a{% endif -%}  \n b", "a\n\n", "\r\na\rb\n",
        "  {# c #}\n  x {#- c -#} y", "{% for a in l %}\n{{ a }}\n{% endfor %}\n", "{{ 'a\nb' }}\n{{- '' }}",
        "\u00a0{%- if t %}\u3000{% endif %}", "{{ {'a': {'b': [1]}}['a'].b.0 }}",
    ]
    expressions = [{"source": source, **render(source, VALUES)} for source in sources]
    for name, content in (
        ("rendered", {"versions": versions, "cases": rendered}),
        ("expressions", {"versions": versions, "variables": VALUES, "cases": expressions}),
    ):
        cases = content.pop("cases")
        # One case a line, so that a change shows which.
        lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        text = json.dumps(content, ensure_ascii=False)[:-1] + f', "cases": [\n{lines}\n]}}\n'
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")
        print(name, len(cases), sum("text" in case for case in cases))


if __name__ == "__main__":
    main()
