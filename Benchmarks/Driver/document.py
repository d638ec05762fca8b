"""Writes the tables of Documentation/performance.md, between markers, and the plots beside it."""

import os
import re

import engine
import plot
import service
from bench import ROOT, median

BAR = {True: "met", False: "**missed**"}


def write(bench):
    path = os.path.join(ROOT, "Documentation", "performance.md")
    images = os.path.join(ROOT, "Documentation", "images")
    if bench.quick:
        os.makedirs(bench.path("quick-images"), exist_ok=True)
        images = bench.path("quick-images")
    os.makedirs(images, exist_ok=True)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    data = {name: bench.load(name) for name in ("parse", "ingest", "queries", "startup", "service", "engine")}
    steps = {name: {key: step["result"] for key, step in value["steps"].items()} for name, value in data.items()}
    parts = {
        "machine": machine(data),
        "summary": summary(steps),
        "parse": parse(steps["parse"]),
        "large": large(steps["parse"]),
        "ingest": ingest(steps["ingest"]),
        "diy": diy(steps["ingest"]),
        "queries": queries(steps["queries"]),
        "peers": peers(steps["queries"]),
        "startup": startup(steps["startup"]),
        "growth": growth(steps, images),
        "service": table(("what", "median", "spread"), service.table(steps["service"])) if steps["service"] else None,
    }
    parts |= {name: rows and table(*rows) for name, rows in engine.tables(steps["engine"]).items()}
    for name, part in parts.items():
        if not part:
            part = "Not measured yet."
        pattern = re.compile(rf"(<!-- begin: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        text, count = pattern.subn(lambda found: found[1] + part.strip() + "\n" + found[2], text)
        if not count:
            raise SystemExit(f"{path} has no '<!-- begin: {name} -->'")
    if bench.quick:
        path = bench.path("performance.quick.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    bench.say(f"wrote {path}")


# Numbers and tables


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def thousands(value):
    return f"{value:,.0f}"


def times(value):
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}" if value >= 1.95 else f"{value:.2f}"


def milliseconds(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def seconds(entry):
    return median([run["seconds"] for run in entry["runs"]])


def rate(entry):
    return entry["cards"] / seconds(entry)


def spread(values):
    return f"{min(values):.3g} to {max(values):.3g}"


# Bars: name, figure, bar, whether met


def bars(steps):
    parse, ingest, queries, startup = (steps[name] for name in ("parse", "ingest", "queries", "startup"))
    if drain_seconds(parse) and "stemma" in parse:
        share = median(parse["stemma"]["front-matter/1"]["seconds"]) / drain_seconds(parse)
        yield "front matter, against libyaml's events alone", f"{share:.2f} times", "2.5 times at most", share <= 2.5
    if "peers" in parse and "stemma" in parse:
        gain = validate_gain(parse)
        yield "`validate` a core, against `ModelCard.load`", f"{gain:.0f} times", "30 times", gain >= 30
    if "large" in parse:
        time = 1e3 * seconds(parse["large"])
        memory = max(run["kilobytes"] for run in parse["large"]["runs"]) / 1024
        yield "front matter of 973 kB, `stemma parse`", f"{time:.0f} ms", "60 ms", time < 60
        yield "its peak memory", f"{memory:.0f} MiB", "64 MB", memory * 1.048576 < 64
    for size in sizes(ingest, "lines"):
        entry = ingest[f"lines/{size}"]
        if size < 100_000:
            continue
        found = rate(entry)
        yield f"ingest of {thousands(size)} from JSON lines", f"{thousands(found)} cards/s", "10,000", found >= 10_000
        if f"files/{size}" in ingest:
            found = rate(ingest[f"files/{size}"])
            yield f"ingest of {thousands(size)} from files", f"{thousands(found)} cards/s", "10,000", found >= 10_000
        if f"inserts/{size}" in ingest:
            share = seconds(entry) / seconds(ingest[f"inserts/{size}"])
            yield f"ingest of {thousands(size)}, against the bare inserts", f"{share:.2f} times", "2.5 times at most", share <= 2.5
        if f"again/{size}" in ingest:
            gain = seconds(entry) / seconds(ingest[f"again/{size}"])
            yield f"{thousands(size)} unchanged, again", f"{gain:.1f} times faster", "5 times", gain >= 5
        memory = max(run["kilobytes"] for run in entry["runs"]) / 1024
        yield f"peak memory at {thousands(size)}", f"{memory:.0f} MiB", "1 GB", memory < 953
        share = entry["database_bytes"] / entry["text_bytes"]
        yield f"database against text at {thousands(size)}", f"{share:.2f} times", "1.6 times at most", share <= 1.6
    if ingest.get("diy"):
        gain = diy_gain(ingest["diy"])
        yield "ingest, against plain Python on its own cards", f"{gain:.1f} times", "15 times", gain >= 15
    largest = max(sizes(queries, "registry"), default=None)
    if largest:
        found = queries[f"registry/{largest}"]["queries"]
        for name, label, limit in QUERIES:
            if limit and name in found:
                time = found[name]["p50"]
                tail = found[name]["p99"]
                text = f"{milliseconds(time)} / {milliseconds(tail)} ms"
                yield f"{label}, {thousands(largest)} cards, p50 / p99", text, f"{limit} ms", tail <= limit
    if queries.get("diy"):
        gain = queries["diy"]["peer"]["tag filter, page of 100"]["p50_ms"] / queries["diy"]["stemma"]["p50"]
        yield "list by tag, against plain Python at 50,000", f"{gain:.1f} times", "3 times", gain >= 3
    if queries.get("mlflow"):
        entry = queries["mlflow"]
        gain = min(times["p50_ms"] / entry["stemma"][name]["p50"] for name, times in entry["queries"].items())
        yield f"list by tag, against MLflow, {thousands(entry['models'])} models", f"{gain:.0f} times", "100 times", gain >= 100
    for name, label, limit in (("version", "`stemma --version`", 30), ("validate", "`stemma validate` of one card", 50)):
        if name in startup:
            time = 1e3 * median([run["seconds"] for run in startup[name]])
            yield label, f"{time:.1f} ms", f"{limit} ms", time < limit
    yield from service.figures(steps["service"])
    yield from engine.bars(steps["engine"])


QUERIES = [
    ("get", "one card", 1),
    ("list", "three filters, sorted, with total", 20),
    ("tag", "one tag, page of 100", None),
    ("search", "two words, Latin", 50),
    ("search-prefix", "a word and the beginning of one, Latin", 50),
    ("search-ko", "two words, Korean", 50),
    ("search-ja", "two words, Japanese", 50),
    ("search-zh", "two words, Chinese", 50),
    ("tree", "tree of a family of 5,000", 50),
    ("family-root", "descendants and ancestors, family of 100, from its root", 1),
    ("family", "descendants and ancestors, family of 100, from any member", 1),
    ("leaderboard", "leaderboard of 20,000 results", 30),
]


def drain_seconds(parse):
    found = [time for name in ("drain", "drain-again") for time in parse.get(name, {}).get("seconds", [])]
    return median(found) if found else None


def validate_gain(parse):
    peer = parse["peers"]["model_card_load"]
    own = parse["stemma"]["validate-files/1"]
    return (own["cards"] / median(own["seconds"])) / (peer["cards"] / median(peer["wall"]))


def diy_gain(entry):
    return (entry["cards"] / seconds(entry)) / median([run["cards_per_s_wall"] for run in entry["peer"]])


def sizes(steps, name):
    return sorted(int(key.split("/")[1]) for key in steps if key.startswith(name + "/") and steps[key])


# Parts of the document


def machine(data):
    machines = [value["machine"] for value in data.values() if "machine" in value]
    if not machines:
        return None
    last = machines[-1]
    steps = [step for value in data.values() for step in value["steps"].values()]
    dates = sorted({step["date"] for step in steps})
    commits = sorted({step["commit"] for step in steps})
    load = max(step["load"] for step in steps)
    return (
        f"{last['processor']}, {last['cores']} cores, {last['memory_gib']} GiB; {last['system']}; {last['swift']}. "
        f"Taken on {' and '.join(dates)} of {', '.join(f'`{commit}`' for commit in commits)}; "
        f"the load before a step was {load:.1f} at most."
    )


def summary(steps):
    rows = [(name, figure, bar, BAR[met]) for name, figure, bar, met in bars(steps)]
    return table(["what", "measured", "bar", ""], rows) if rows else None


def parse(steps):
    if "stemma" not in steps or not drain_seconds(steps):
        return None
    drain = steps["drain"]
    rows = []

    def row(name, cards, size, values):
        time = median(values)
        rate = cards / time
        rows.append((name, thousands(rate), f"{size / time / 1e6:.1f}" if size else "", f"{min(values) * 1e3:,.0f} to {max(values) * 1e3:,.0f}"))

    row("libyaml's events, front matters", drain["documents"], drain["bytes"], drain["seconds"] + steps["drain-again"]["seconds"])
    labels = {
        "front-matter": "Stemma, front matters parsed",
        "card": "Stemma, whole cards parsed",
        "validate": "Stemma, parsed and all rules",
        "validate-files": "Stemma, read from files, parsed and all rules",
    }
    for name, label in labels.items():
        for threads, words in ((1, "one thread"), (2, "two threads")):
            entry = steps["stemma"].get(f"{name}/{threads}")
            if entry:
                row(f"{label}, {words}", entry["cards"], entry["bytes"], entry["seconds"])
    if "command" in steps and "corpus" in steps:
        values = [run["seconds"] for run in steps["command"]["runs"]]
        row("`stemma validate` as a command, both cores", steps["corpus"]["cards"], steps["corpus"]["bytes"], values)
    peers = steps.get("peers") or {}
    for name, label, size in (
        ("pyyaml_c", "PyYAML with its C loader, front matters", drain["bytes"]),
        ("model_card_load", "`ModelCard.load` and `DatasetCard.load`, from files", steps.get("corpus", {}).get("bytes")),
        ("yamllint", "yamllint, default rules, front matters", drain["bytes"]),
    ):
        if name in peers:
            row(label, peers[name]["cards"], size, peers[name]["wall"])
    return table(["what", "cards/s", "MB/s", "ms a pass"], rows)


def large(steps):
    if "large" not in steps:
        return None
    entry = steps["large"]
    time = [1e3 * run["seconds"] for run in entry["runs"]]
    memory = max(run["kilobytes"] for run in entry["runs"]) / 1024
    rows = [("`stemma parse`, the whole command with JSON printed", milliseconds(median(time)), f"{memory:.0f}")]
    peers = steps.get("large-peers") or {}
    for name, label in (
        ("drain", "libyaml's events alone"),
        ("pyyaml_c", "PyYAML, C loader"),
        ("model_card_load", "`DatasetCard.load`"),
    ):
        if name in peers:
            rows.append((label, thousands(1e3 * median(peers[name])), ""))
    return table(["front matter of 973 kB", "ms", "peak MiB"], rows)


def ingest(steps):
    found = sizes(steps, "lines")
    if not found:
        return None
    rows = []
    for size in found:
        entry = steps[f"lines/{size}"]
        inserts, again, files = (steps.get(f"{name}/{size}") for name in ("inserts", "again", "files"))
        memory = max(run["kilobytes"] for run in entry["runs"]) / 1024
        rows.append(
            (
                thousands(size),
                thousands(rate(entry)),
                thousands(rate(files)) if files else "",
                thousands(rate(again)) if again else "",
                thousands(rate(files["again"])) if files else "",
                f"{seconds(entry) / seconds(inserts):.2f}" if inserts else "",
                f"{memory:.0f}",
                f"{entry['database_bytes'] / entry['text_bytes']:.2f}",
                len(entry["runs"]),
            )
        )
    head = ["cards", "JSON lines, cards/s", "files, cards/s", "again, lines", "again, files", "time / bare inserts"]
    return table(head + ["peak MiB", "database / text", "runs"], rows)


def diy(steps):
    entry = steps.get("diy")
    if not entry:
        return None
    peer = median([run["cards_per_s_wall"] for run in entry["peer"]])
    own = entry["cards"] / seconds(entry)
    head = [f"{thousands(entry['cards'])} cards", "cards/s", "database, MB"]
    sizes = entry["database_bytes"]
    return table(
        head,
        [
            ("PyYAML C loader, sqlite3, FTS5", thousands(peer), f"{sizes['peer'] / 1e6:.0f}"),
            ("Stemma", thousands(own), f"{sizes['stemma'] / 1e6:.0f}"),
        ],
    )


def queries(steps):
    found = sizes(steps, "registry")
    if not found:
        return None
    rows = []
    for name, label, limit in QUERIES:
        row = [label]
        for size in found:
            entry = steps[f"registry/{size}"]["queries"].get(name)
            row.append(f"{milliseconds(entry['p50'])} / {milliseconds(entry['p99'])}" if entry else "")
        rows.append(row + [limit or ""])
    return table(["p50 / p99 in ms"] + [f"{thousands(size)} cards" for size in found] + ["bar"], rows)


def peers(steps):
    rows = []
    if steps.get("mlflow"):
        entry = steps["mlflow"]
        for name, times_ in entry["queries"].items():
            label = f"{name}, {thousands(entry['models'])} models"
            own = entry["stemma"][name]
            call = f"MLflow {entry['version']}, `search_registered_models` by tag, {label}"
            rows.append((call, milliseconds(times_["p50_ms"]), milliseconds(times_["p99_ms"])))
            rows.append((f"Stemma, list by tag with total, {label}", milliseconds(own["p50"]), milliseconds(own["p99"])))
    if steps.get("diy"):
        entry = steps["diy"]
        peer = entry["peer"]["tag filter, page of 100"]
        label = f"page of 100 by tag, {thousands(entry['cards'])} cards"
        rows.append((f"plain Python over sqlite3, {label}", milliseconds(peer["p50_ms"]), milliseconds(peer["p99_ms"])))
        rows.append((f"Stemma, {label}, with total", milliseconds(entry["stemma"]["p50"]), milliseconds(entry["stemma"]["p99"])))
    return table(["query", "p50 ms", "p99 ms"], rows) if rows else None


def startup(steps):
    rows = []
    for name, label in (("version", "`stemma --version`"), ("validate", "`stemma validate` of one card")):
        if steps.get(name):
            found = sorted(1e3 * run["seconds"] for run in steps[name])
            memory = max(run["kilobytes"] for run in steps[name]) / 1024
            rows.append((label, f"{median(found):.1f}", f"{found[0]:.1f} to {found[-1]:.1f}", f"{memory:.0f}", len(found)))
    return table(["command", "ms", "range", "peak MiB", "runs"], rows) if rows else None


def growth(steps, images):
    found = sizes(steps["ingest"], "lines")
    asked = sizes(steps["queries"], "registry")
    if not found and not asked:
        return None
    rates = {}
    for name, label in (("lines", "JSON lines"), ("files", "files"), ("inserts", "bare inserts")):
        entries = [(size, steps["ingest"].get(f"{name}/{size}")) for size in found]
        rates[label] = [(size, size / seconds(entry)) for size, entry in entries if entry]
    plot.lines("Ingest, cards a second", "cards/s", rates, os.path.join(images, "ingest.svg"), linear=True)
    labels = {name: label for name, label, _ in QUERIES}
    short = {
        "family": "family of 100",
        "family-root": "family of 100, root",
        "tree": "tree of 5,000",
        "list": "three filters",
        "leaderboard": "leaderboard of 20,000",
    }
    queries_ = {}
    for name, label, _ in QUERIES:
        entries = [(size, steps["queries"][f"registry/{size}"]["queries"].get(name)) for size in asked]
        queries_[short.get(name, labels[name])] = [(size, max(entry["p50"], 1e-3)) for size, entry in entries if entry]
    plot.lines("Queries, median", "ms", queries_, os.path.join(images, "queries.svg"))
    rows = []
    for size in sorted(set(found) | set(asked)):
        entry = steps["ingest"].get(f"lines/{size}")
        answers = (steps["queries"].get(f"registry/{size}") or {}).get("queries", {})
        row = [thousands(size), thousands(rate(entry)) if entry else ""]
        row += [f"{entry['database_bytes'] / 1e6:,.0f}" if entry else ""]
        row += [milliseconds(answers[name]["p50"]) if name in answers else "" for name in ("get", "list", "search", "tree", "leaderboard")]
        rows.append(row)
    head = ["cards", "ingest, cards/s", "database, MB", "one card, ms", "three filters", "search", "tree of 5,000", "leaderboard"]
    pictures = "![Ingest, cards a second](images/ingest.svg)\n\n![Queries, median](images/queries.svg)"
    return table(head, rows) + "\n\n" + pictures
