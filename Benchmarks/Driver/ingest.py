"""Cards into a registry: from JSON lines, from files, again, and beside the bare inserts and a plain script."""

import json
import os
import shutil

import inputs
from bench import MILLION, Missing, remove, warm


def run(bench):
    stemma = bench.stemma()
    bench.measure()
    for size in bench.sizes:
        runs = bench.runs if size < MILLION else bench.large_runs
        database = bench.path(f"registry-{size}.db")

        def from_lines(size=size, runs=runs, database=database):
            source = inputs.lines(bench, size)
            warm(source)
            return ingest(bench, source, [], database, runs)

        def again(size=size, runs=runs, database=database):
            return repeat(bench, inputs.lines(bench, size), [], database, runs)

        def inserts(size=size, runs=runs, database=database):
            if not os.path.exists(database):
                ingest(bench, inputs.lines(bench, size), [], database, 1)
            copy = bench.path("inserts.db")
            found = []
            warm(database)
            for _ in range(runs):
                remove(copy)
                found += bench.json_lines([bench.measure(), "inserts", database, copy])
            result = {"runs": found, "database_bytes": os.path.getsize(copy)}
            remove(copy)
            return result

        def from_files(size=size, runs=runs):
            folder = inputs.files(bench, size)
            other = bench.path("files.db")
            result = ingest(bench, folder, [], other, runs)
            result["again"] = repeat(bench, folder, [], other, runs)
            remove(other)
            if size >= MILLION and not os.environ.get("STEMMA_KEEP_FILES"):
                bench.say("removing the files")
                remove(folder, folder + ".complete")
            return result

        bench.step("ingest", f"lines/{size}", from_lines)
        bench.step("ingest", f"again/{size}", again)
        bench.step("ingest", f"inserts/{size}", inserts)
        bench.step("ingest", f"files/{size}", from_files)
    bench.step("ingest", "diy", lambda: diy(bench, 2_000 if bench.quick else inputs.DIY[0]))


def ingest(bench, source, options, database, runs):
    """Into an empty registry, run after run; the last one stays."""
    spent, summaries = [], []
    output = bench.path("summary.json")
    for _ in range(runs):
        remove(database)
        spent += bench.spend([bench.stemma(), "ingest", source, "--db", database, "--quiet", *options], output=output)
        summaries.append(json.load(open(output, encoding="utf-8")))
    summary = summaries[-1]
    if summary["failed"] or summary["added"] != summary["seen"]:
        raise Missing(f"ingest of {source} is not what it should be: {summary}")
    return {"runs": spent, "cards": summary["seen"], "database_bytes": os.path.getsize(database), "text_bytes": text(database)}


def repeat(bench, source, options, database, runs):
    output = bench.path("summary.json")
    if not os.path.exists(database):
        ingest(bench, source, options, database, 1)
    command = [bench.stemma(), "ingest", source, "--db", database, "--quiet", *options]
    spent = bench.spend(command, runs, output=output)
    summary = json.load(open(output, encoding="utf-8"))
    if summary["unchanged"] != summary["seen"]:
        raise Missing(f"ingest of {source} again changed something: {summary}")
    return {"runs": spent, "cards": summary["seen"]}


def text(database):
    import sqlite3

    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        return db.execute("SELECT sum(byte_count) FROM revision").fetchone()[0]


def diy(bench, count):
    """The plain script's cards, by the script and by Stemma in turns."""
    tool = bench.shared("tools", "diy_ingest.py")
    folder = inputs.diy(bench, count)
    script, own = bench.path("diy.sqlite"), bench.path("diy.db")
    environment = dict(os.environ, CPU_LOCK=bench.path("lock"))
    peer, runs = [], []
    for _ in range(bench.runs):
        found = bench.json_lines([bench.peers(), tool, "run", folder, script, "--loader", "c"], env=environment)
        peer.append(found[0])
        runs += ingest(bench, folder, [], own, 1)["runs"]
    result = {"cards": count, "peer": peer, "runs": runs}
    result["database_bytes"] = {"peer": os.path.getsize(script), "stemma": os.path.getsize(own)}
    remove(script, own)
    return result
