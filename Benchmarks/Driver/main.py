"""The command line of the driver."""

import argparse

import document
import engine
import ingest
import inputs
import parse
import queries
import service
import startup
from bench import Bench, Missing

SECTIONS = {
    "parse": parse.run,
    "startup": startup.run,
    "ingest": ingest.run,
    "queries": queries.run,
    "service": service.run,
    "engine": engine.run,
}


def main(usage):
    parser = argparse.ArgumentParser(
        prog="Benchmarks/run", description=usage, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = ["prepare", *SECTIONS, "growth", "all", "report"]
    parser.add_argument("section", nargs="?", default="all", choices=names)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--sizes", help="numbers of cards, as 10000,100000,1000000")
    parser.add_argument("--runs", type=int, help="runs of each measurement, 5 if not given")
    parser.add_argument("--large-runs", type=int, default=1, help="runs at a million cards")
    parser.add_argument("--under", default="", help="a command that runs whatever is timed, as 'chrt -f 10'")
    options = parser.parse_args()
    bench = Bench(options)
    if options.section == "prepare":
        inputs.prepare(bench)
    elif options.section != "report":
        wanted = {"all": list(SECTIONS), "growth": ["ingest", "queries"]}.get(options.section, [options.section])
        for name in wanted:
            try:
                SECTIONS[name](bench)
            except Missing as missing:
                bench.say(f"{name}: left out: {missing}")
            document.write(bench)
    document.write(bench)
    return bench.failures and 1 or 0
