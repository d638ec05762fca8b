"""MLflow's registry on SQLite: registrations a second, and searches by tag.

    mlflow_tags.py DATABASE MODELS REPETITIONS

Each model has five tags and a version. Prints one JSON object.
"""

import json
import logging
import os
import random
import statistics
import sys
import time

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
os.environ["DO_NOT_TRACK"] = "true"
logging.disable(logging.INFO)

import mlflow  # noqa: E402
from mlflow.tracking import MlflowClient  # noqa: E402


def main():
    database, models, repetitions = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    uri = f"sqlite:///{database}"
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    pick = random.Random(1)
    client.create_registered_model("warm-up")
    start = time.perf_counter()
    for number in range(models):
        name = f"owner{number % 97:02d}-model-{number:06d}"
        tags = {
            "license": pick.choice(["apache-2.0", "mit", "gemma", "other"]),
            "base_model": f"base-{pick.randrange(max(1, models // 50))}",
            "library": "transformers",
            "pipeline_tag": pick.choice(["text-generation", "fill-mask"]),
            "serial": str(number),
        }
        client.create_registered_model(name, tags, "A model. " * 33)
        client.create_model_version(name, f"file:///tmp/{name}", description="first")
    seconds = time.perf_counter() - start
    queries = {
        "base_model": lambda: f"tags.base_model = 'base-{pick.randrange(max(1, models // 50))}'",
        "serial": lambda: f"tags.serial = '{pick.randrange(models)}'",
    }
    result = {"version": mlflow.__version__, "models": models, "registrations_per_second": models / seconds, "queries": {}}
    for name, query in queries.items():
        times = []
        for repetition in range(repetitions + 10):
            text = query()
            start = time.perf_counter()
            client.search_registered_models(filter_string=text, max_results=100)
            if repetition >= 10:
                times.append(time.perf_counter() - start)
        times.sort()
        result["queries"][name] = {
            "p50_ms": 1e3 * statistics.median(times),
            "p99_ms": 1e3 * times[int(0.99 * (len(times) - 1))],
            "repetitions": len(times),
        }
    print(json.dumps(result))


main()
