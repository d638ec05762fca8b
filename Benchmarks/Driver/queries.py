"""Questions to registries of growing size, beside MLflow and plain Python."""

import json
import os
import random
import re
import shutil

import extras
import inputs
from bench import remove, warm

QUESTIONS = 400
SCRIPTS = {"ko": "Korean", "ja": "Japanese", "zh": "Chinese"}


def run(bench):
    bench.stemma()
    bench.measure()
    for size in bench.sizes:
        bench.step("queries", f"registry/{size}", lambda size=size: registry(bench, size))
    bench.step("queries", "diy", lambda: diy(bench, 2_000 if bench.quick else inputs.DIY[1]))
    bench.step("queries", "mlflow", lambda: mlflow(bench))


def registry(bench, size):
    source = inputs.lines(bench, size)
    database = bench.path(f"queries-{size}.db")
    if not fresh(bench, database):
        pristine = bench.path(f"registry-{size}.db")
        remove(database)
        if fresh(bench, pristine):
            shutil.copyfile(pristine, database)
        else:
            bench.spend([bench.stemma(), "ingest", source, "--db", database, "--quiet"])
        bench.spend([bench.stemma(), "ingest", inputs.extra_lines(bench), "--db", database, "--quiet"])
    workloads = bench.path("workloads.json")
    with open(workloads, "w", encoding="utf-8") as file:
        json.dump(questions(source, size), file, ensure_ascii=False)
    warm(database)
    found = bench.json_lines([bench.measure(), "queries", database, workloads, "--repetitions", "100" if bench.quick else "300"])
    return {"cards": size + extras.COUNT, "queries": {entry["name"]: entry for entry in found}}


def fresh(bench, database):
    """Whether a registry was made by this very program."""
    return os.path.exists(database) and os.path.getmtime(database) > os.path.getmtime(bench.stemma())


def sample(path, count, seed):
    """Cards drawn evenly from a file of JSON lines."""
    pick = random.Random(seed)
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        while count:
            file.seek(pick.randrange(size))
            file.readline()
            line = file.readline()
            if line:
                count -= 1
                yield json.loads(line)


def field(content, name):
    found = re.search(rf"^{name}:(?: (\S+)|\s*\n\s*- (\S+))", content, re.MULTILINE)
    return found and (found[1] or found[2])


def questions(source, size):
    pick = random.Random(size)
    cards = list(sample(source, 6 * QUESTIONS, 1))
    full = {"license": "license", "pipelineTag": "pipeline_tag", "library": "library_name", "tag": "tags", "language": "language"}
    lists = []
    for card in cards:
        said = {key: field(card["content"], name) for key, name in full.items()}
        said = {key: value for key, value in said.items() if value and re.fullmatch(r"[\w.+-]+", value)}
        if len(said) >= 3 and len(lists) < QUESTIONS:
            chosen = dict(pick.sample(sorted(said.items()), 3))
            lists.append({"filters": chosen, "order": pick.choice(["id", "updated"]), "limit": 50})
    words = []
    for card in cards:
        body = card["content"].split("\n---", 1)[-1]
        known = sorted(set(re.findall(r"\b[a-z]{4,}\b", body)))
        if len(known) >= 2 and len(words) < QUESTIONS:
            words.append({"text": " ".join(pick.sample(known, 2))})
    prefix = {"model": "", "dataset": "datasets/"}
    result = [
        {"name": "get", "kind": "get", "questions": [{"text": prefix[card["kind"]] + card["id"]} for card in cards[:QUESTIONS]]},
        {"name": "list", "kind": "list", "questions": lists},
        {"name": "tag", "kind": "list", "questions": [{"filters": {"tag": tag}, "limit": 100} for tag in tags(cards)]},
        {"name": "search", "kind": "search", "questions": words},
        {"name": "search-prefix", "kind": "search", "questions": prefixes(cards, pick)},
    ]
    for script in SCRIPTS:
        asked = [{"text": " ".join({extras.word(script, pick), extras.word(script, pick)})} for _ in range(QUESTIONS)]
        result.append({"name": "search-" + script, "kind": "search", "questions": asked})
    small = [{"text": extras.identifier(extras.FAMILY + pick.randrange(extras.SMALL_FAMILY))} for _ in range(QUESTIONS)]
    pages = [{"text": extras.BENCHMARK, "offset": 20 * pick.randrange(20), "limit": 20} for _ in range(QUESTIONS)]
    result += [
        {"name": "tree", "kind": "tree", "questions": [{"text": extras.ROOT}]},
        {"name": "family-root", "kind": "family", "questions": [{"text": extras.SMALL_ROOT}]},
        {"name": "family", "kind": "family", "questions": small},
        {"name": "leaderboard", "kind": "leaderboard", "questions": pages},
    ]
    return result


def prefixes(cards, pick):
    """A word of a card and the beginning of another one, as someone has typed who is about to go on."""
    found = []
    for card in cards:
        known = sorted(set(re.findall(r"\b[a-z]{5,}\b", card["content"].split("\n---", 1)[-1])))
        if len(known) >= 2:
            whole, begun = pick.sample(known, 2)
            found.append({"text": f"{whole} {begun[: pick.randrange(3, 5)]}*"})
    return found[:QUESTIONS]


def tags(cards):
    found = []
    for card in cards:
        tag = field(card["content"], "tags")
        if tag and re.fullmatch(r"[\w.+-]+", tag):
            found.append(tag)
    return found[:QUESTIONS]


def diy(bench, count):
    """The plain script's tag query, and Stemma's over the same cards."""
    tool = bench.shared("tools", "diy_ingest.py")
    folder = inputs.diy(bench, count)
    script, own = bench.path("diy.sqlite"), bench.path("diy.db")
    remove(script, own)
    environment = dict(os.environ, CPU_LOCK=bench.path("lock"))
    bench.call([bench.peers(), tool, "run", folder, script, "--loader", "c"], env=environment)
    bench.spend([bench.stemma(), "ingest", folder, "--db", own, "--quiet"])
    peer = bench.json_lines([bench.peers(), tool, "query", script, "--reps", "300"], env=environment)[0]
    pick = random.Random(7)
    asked = [{"filters": {"tag": f"tag{pick.randrange(400)}"}, "limit": 100} for _ in range(QUESTIONS)]
    workloads = bench.path("workloads.json")
    with open(workloads, "w", encoding="utf-8") as file:
        json.dump([{"name": "tag", "kind": "list", "questions": asked}], file)
    stemma = bench.json_lines([bench.measure(), "queries", own, workloads])[0]
    remove(script, own)
    return {"cards": count, "peer": peer["results"], "stemma": stemma}


def mlflow(bench):
    """MLflow's searches by tag, and the same questions to a registry of the same models."""
    python = inputs.mlflow(bench)
    models = 200 if bench.quick else 10_000
    database, own, cards = bench.path("mlflow.db"), bench.path("mlflow-own.db"), bench.path("mlflow.jsonl")
    remove(database, own)
    pick = random.Random(1)
    with open(cards, "w", encoding="utf-8") as file:
        for number in range(models):
            tags = [pick.choice(["apache-2.0", "mit", "gemma", "other"]), f"base-{pick.randrange(models // 50)}"]
            tags += ["transformers", pick.choice(["text-generation", "fill-mask"]), f"serial-{number}"]
            listed = "".join(f"- {tag}\n" for tag in tags)
            content = f"---\nlicense: {tags[0]}\ntags:\n{listed}---\n\n# Model {number}\n\n" + "A model. " * 33 + "\n"
            file.write(json.dumps({"id": f"owner{number % 97:02d}/model-{number:06d}", "kind": "model", "tags": tags, "content": content}) + "\n")
    bench.spend([bench.stemma(), "ingest", cards, "--db", own, "--quiet"])
    questions = {
        "one hit": [f"serial-{pick.randrange(models)}" for _ in range(QUESTIONS)],
        "about 50 hits": [f"base-{pick.randrange(models // 50)}" for _ in range(QUESTIONS)],
    }
    workloads = bench.path("workloads.json")
    with open(workloads, "w", encoding="utf-8") as file:
        asked = {name: [{"filters": {"tag": tag}, "limit": 100} for tag in tags] for name, tags in questions.items()}
        json.dump([{"name": name, "kind": "list", "questions": listed} for name, listed in asked.items()], file)
    script = os.path.join(os.path.dirname(os.path.dirname(__file__)), "Peers", "mlflow_tags.py")
    result = bench.json_lines([python, script, database, cards, workloads, "100"], stderr=-3)[0]
    result["stemma"] = {entry["name"]: entry for entry in bench.json_lines([bench.measure(), "queries", own, workloads])}
    remove(database, own, cards)
    return result
