"""How long the command takes to start."""

import os

from bench import ROOT


def run(bench):
    stemma = bench.stemma()
    card = next(
        (
            os.path.join(folder, name)
            for folder, _, names in sorted(os.walk(os.path.join(ROOT, "cards")))
            for name in names
            if name == "README.md"
        ),
        None,
    )
    bench.step("startup", "version", lambda: bench.spend([stemma, "--version"], 55)[5:])
    if card:
        bench.step("startup", "validate", lambda: bench.spend([stemma, "validate", card, "--quiet"], 55, accept=(0, 1))[5:])
