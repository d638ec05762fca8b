"""What other tools need for the same cards, on one core.

    cards.py LIST --front-matters FILE --runs N [--only NAME]

LIST has a line a card: kind, tab, path. FILE is what `drain` reads. Prints one JSON object: for each tool the
seconds of each pass by wall clock and by processor time, cards, and those that it refused.
"""

import argparse
import json
import struct
import time


def documents(path):
    data = open(path, "rb").read()
    place = 0
    while place + 4 <= len(data):
        (length,) = struct.unpack_from("=I", data, place)
        yield data[place + 4 : place + 4 + length].decode("utf-8", "replace")
        place += 4 + length


def measure(work, items, runs):
    wall, cpu, refused = [], [], 0
    for item in items[: min(100, len(items))]:
        try:
            work(item)
        except Exception:
            pass
    for _ in range(runs):
        refused = 0
        start, spent = time.perf_counter(), time.process_time()
        for item in items:
            try:
                work(item)
            except Exception:
                refused += 1
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - spent)
    return {"wall": wall, "cpu": cpu, "cards": len(items), "refused": refused}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("list")
    parser.add_argument("--front-matters", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only")
    options = parser.parse_args()
    cards = [line.rstrip("\n").split("\t") for line in open(options.list, encoding="utf-8")]
    texts = list(documents(options.front_matters))
    result = {}

    def take(name, make):
        if options.only in (None, name):
            work, items = make()
            result[name] = measure(work, items, options.runs)

    def model_card():
        from huggingface_hub import DatasetCard, ModelCard
        from huggingface_hub.utils import logging

        logging.set_verbosity_error()  # Cards without front matter are told on standard error, line by line.

        loaders = {"model": ModelCard.load, "dataset": DatasetCard.load}
        return (lambda card: loaders[card[0]](card[1])), cards

    def pyyaml():
        import yaml

        return (lambda text: yaml.load(text, Loader=yaml.CSafeLoader)), texts

    def yamllint():
        from yamllint import linter
        from yamllint.config import YamlLintConfig

        rules = YamlLintConfig("extends: default")
        return (lambda text: list(linter.run(text, rules))), texts

    take("model_card_load", model_card)
    take("pyyaml_c", pyyaml)
    take("yamllint", yamllint)
    print(json.dumps(result))


main()
