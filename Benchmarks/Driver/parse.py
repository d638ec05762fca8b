"""Parsing and validating real cards, beside libyaml's bare events and other tools."""

import json
import os

import inputs
from bench import Missing


def run(bench):
    listed, blocks = inputs.corpus(bench)
    large, large_blocks = inputs.large_front_matter(bench)
    runs = str(bench.runs)

    def corpus():
        cards = [line.split("\t")[1].rstrip("\n") for line in open(listed, encoding="utf-8")]
        return {"cards": len(cards), "bytes": sum(os.path.getsize(path) for path in cards)}

    def stemma():
        found = bench.json_lines([bench.measure(), "cards", listed, "--runs", runs])
        return {f"{entry['name']}/{entry['threads']}": entry for entry in found}

    def command():
        paths = [os.path.dirname(bench.shared("corpus", kind, ".")) for kind in ("models", "datasets")]
        spent = bench.spend([bench.stemma(), "validate", *paths, "--quiet"], bench.runs, accept=(0, 1))
        return {"runs": spent}

    def large_parse():
        return {"bytes": os.path.getsize(large), "runs": bench.spend([bench.stemma(), "parse", large], max(bench.runs, 5))}

    def large_tools():
        text = (
            "import sys, time, yaml; text = open(sys.argv[1]).read().split('---\\n')[1]\n"
            "for _ in range(int(sys.argv[2])):\n"
            " start = time.perf_counter(); yaml.load(text, Loader=yaml.CSafeLoader); print(time.perf_counter() - start)"
        )
        card = (
            "import sys, time; from huggingface_hub import DatasetCard\n"
            "for _ in range(int(sys.argv[2])):\n"
            " start = time.perf_counter(); DatasetCard.load(sys.argv[1]); print(time.perf_counter() - start)"
        )
        python = bench.peers()
        return {
            "drain": bench.json_lines([bench.tool("drain"), large_blocks, runs])[0]["seconds"],
            "pyyaml_c": bench.json_lines([python, "-c", text, large, runs]),
            "model_card_load": bench.json_lines([python, "-c", card, large, runs]),
        }

    def peers():
        script = os.path.join(os.path.dirname(os.path.dirname(__file__)), "Peers", "cards.py")
        command = [bench.peers(), script, listed, "--front-matters", blocks, "--runs", runs]
        return bench.json_lines(command)[0]

    bench.step("parse", "corpus", corpus)
    # The limit before and after Stemma, as they are compared with each other.
    bench.step("parse", "drain", lambda: bench.json_lines([bench.tool("drain"), blocks, str(2 * bench.runs)])[0])
    bench.step("parse", "stemma", stemma)
    bench.step("parse", "drain-again", lambda: bench.json_lines([bench.tool("drain"), blocks, str(2 * bench.runs)])[0])
    bench.step("parse", "command", command)
    bench.step("parse", "large", large_parse)
    bench.step("parse", "large-peers", large_tools)
    bench.step("parse", "peers", peers)
