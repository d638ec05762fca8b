"""MLflow's registry on SQLite: registrations a second, and searches by tag.

    mlflow_tags.py DATABASE CARDS WORKLOADS REPETITIONS

CARDS are JSON lines with the id and the five tags of a model; each model gets a version. WORKLOADS are lists of
questions by one tag, as `Measure queries` reads them. Prints one JSON object.
"""

import json
import logging
import os
import statistics
import sys
import time

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
os.environ["DO_NOT_TRACK"] = "true"
logging.disable(logging.INFO)

import mlflow  # noqa: E402
from mlflow.tracking import MlflowClient  # noqa: E402


def main():
    database, cards, workloads, repetitions = *sys.argv[1:4], int(sys.argv[4])
    uri = f"sqlite:///{database}"
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    client.create_registered_model("warm-up")
    start = time.perf_counter()
    models = 0
    with open(cards, encoding="utf-8") as lines:
        for line in lines:
            card = json.loads(line)
            name = card["id"].replace("/", "-")
            # A tag of MLflow has a name and a value; the values differ between the names, so a tag is as good as both.
            tags = dict(zip(("license", "base", "library", "task", "serial"), card["tags"], strict=True))
            client.create_registered_model(name, tags, "A model. " * 33)
            client.create_model_version(name, f"file:///tmp/{name}", description="first")
            models += 1
    seconds = time.perf_counter() - start
    result = {"version": mlflow.__version__, "models": models, "registrations_per_second": models / seconds, "queries": {}}
    with open(workloads, encoding="utf-8") as file:
        asked = json.load(file)
    for workload in asked:
        times, rows = [], 0
        for repetition in range(repetitions + 10):
            question = workload["questions"][repetition % len(workload["questions"])]
            tag = question["filters"]["tag"]
            text = f"tags.{tag.split('-')[0]} = '{tag}'"
            start = time.perf_counter()
            found = client.search_registered_models(filter_string=text, max_results=question["limit"])
            if repetition >= 10:
                times.append(time.perf_counter() - start)
                rows += len(found)
        times.sort()
        result["queries"][workload["name"]] = {
            "p50_ms": 1e3 * statistics.median(times),
            "p99_ms": 1e3 * times[int(0.99 * (len(times) - 1))],
            "repetitions": len(times),
            "rows": rows / len(times),
        }
    print(json.dumps(result))


main()
