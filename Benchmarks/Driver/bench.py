"""What all sections use: places, builds, commands, and the results on disk."""

import json
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("STEMMA_SHARED") or os.path.join(os.path.dirname(ROOT), "shared")
MILLION = 1_000_000


class Missing(Exception):
    """Something that a measurement needs is not there."""


class Bench:
    def __init__(self, options):
        self.quick = options.quick
        self.resume = options.resume
        self.under = shlex.split(options.under)
        self.failures = []
        self.runs = options.runs or (2 if self.quick else 5)
        self.large_runs = options.large_runs
        sizes = options.sizes.split(",") if options.sizes else ["10000"] if self.quick else ["10000", "100000", "1000000"]
        self.sizes = [int(size) for size in sizes]
        # Resolved, as it may be a link to a larger disk and the compiler caches modules by path.
        self.work = os.path.realpath(os.path.join(ROOT, ".build", "benchmarks"))
        self.results = os.path.join(self.work, "quick") if self.quick else os.path.join(ROOT, "Benchmarks", "results")
        os.makedirs(self.work, exist_ok=True)
        os.makedirs(self.results, exist_ok=True)
        self.built = set()
        self.commit = self.output(["git", "-C", ROOT, "rev-parse", "--short=12", "HEAD"]).strip() or "unknown"

    # Speaking and running

    def say(self, text):
        print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)

    def output(self, command):
        try:
            return subprocess.run(command, capture_output=True, text=True, check=False).stdout
        except FileNotFoundError:
            return ""

    def call(self, command, **options):
        """Runs a command whose output nobody needs unless it fails."""
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
        if done.returncode:
            raise Missing(f"'{' '.join(command[:6])}' failed with {done.returncode}:\n{done.stdout[-2000:]}")
        return done.stdout

    def json_lines(self, command, **options):
        """What a program that takes times says, run below the command of `--under`."""
        done = subprocess.run([*self.under, *command], stdout=subprocess.PIPE, text=True, check=False, **options)
        if done.returncode:
            raise Missing(f"'{' '.join(command[:6])}' failed with {done.returncode}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]

    def spend(self, command, runs=1, output=None, accept=(0,)):
        """Wall clock, processor time and peak memory of a command, run after run."""
        arguments = [self.tool("spend"), "-n", str(runs)] + (["-o", output] if output else []) + ["--", *command]
        spent = self.json_lines(arguments)[0]
        for run in spent:
            if run["status"] not in accept:
                raise Missing(f"'{' '.join(command[:6])}' ended with {run['status']}")
        return spent

    # What is built

    def path(self, *parts):
        return os.path.join(self.work, *parts)

    def tool(self, name):
        """A C program of Peers, compiled."""
        path = self.path(name)
        if name not in self.built:
            source = os.path.join(ROOT, "Benchmarks", "Peers", name + ".c")
            if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
                libraries = ["-lyaml"] if name == "drain" else []
                self.call(["cc", "-O2", "-Wall", "-o", path, source, *libraries])
            self.built.add(name)
        return path

    def stemma(self):
        return self.product("stemma")

    def measure(self):
        return self.product("Measure")

    def product(self, name):
        """A program in release; the command is built with `Measure`, so that its libraries are built once."""
        path = self.path("build", "release", name)
        if name not in self.built:
            self.say(f"building {name}")
            package = os.path.join(ROOT, "Benchmarks")
            self.call(
                ["swift", "build", "-c", "release", "--product", name, "--static-swift-stdlib", "--package-path", package]
                + ["--scratch-path", self.path("build")]
            )
            self.built.add(name)
        return path

    def python(self, name, *packages):
        """The Python of a virtual environment with packages of stated versions."""
        folder = self.path(name)
        python = os.path.join(folder, "bin", "python")
        marker = os.path.join(folder, "packages")
        if not os.path.exists(marker) or open(marker).read() != " ".join(packages):
            self.say(f"installing {' '.join(packages)}")
            shutil.rmtree(folder, ignore_errors=True)
            self.call([sys.executable, "-m", "venv", folder])
            try:
                self.call([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages], timeout=600)
            except subprocess.TimeoutExpired:
                raise Missing(f"'{' '.join(packages)}' could not be installed in ten minutes") from None
            open(marker, "w").write(" ".join(packages))
        return python

    def peers(self):
        return self.python("venv", "huggingface_hub==2.4.0", "pyyaml==6.0.3", "yamllint==1.38.0")

    def shared(self, *parts):
        path = os.path.join(SHARED, *parts)
        if not os.path.exists(path):
            raise Missing(f"{path} is not there; set STEMMA_SHARED to the folder that has '{parts[0]}'")
        return path

    # Results

    def load(self, section):
        try:
            with open(os.path.join(self.results, section + ".json"), encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return {"steps": {}}

    def step(self, section, name, work):
        """Takes one measurement and stores it at once, so that a run can go on where it was broken off."""
        stored = self.load(section)
        old = stored["steps"].get(name)
        if self.resume and old and old.get("commit") == self.commit:
            self.say(f"{section}: {name}: kept")
            return old["result"]
        self.say(f"{section}: {name}")
        load = os.getloadavg()[0]
        start = time.time()
        try:
            result = work()
        except (Missing, OSError, KeyError, ValueError, json.JSONDecodeError) as error:
            self.failures.append(f"{section}: {name}: {error}")
            self.say(f"{section}: {name}: FAILED: {error}")
            return old and old["result"]
        stored = self.load(section)
        stored["machine"] = machine(self)
        stored["steps"][name] = {
            "commit": self.commit,
            "date": time.strftime("%Y-%m-%d", time.gmtime()),
            "load": round(load, 2),
            "took": round(time.time() - start, 1),
            "result": result,
        }
        temporary = os.path.join(self.results, section + ".json.new")
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump(stored, file, indent=1, sort_keys=True)
            file.write("\n")
        os.replace(temporary, os.path.join(self.results, section + ".json"))
        return result


def machine(bench):
    name = ""
    try:
        for line in open("/proc/cpuinfo", encoding="utf-8"):
            if line.startswith("model name"):
                name = line.split(":", 1)[1].strip()
                break
        memory = int(open("/proc/meminfo", encoding="utf-8").readline().split()[1]) // 1024 // 1024 + 1
    except OSError:
        memory = 0
    swift = bench.output(["swift", "--version"]).split("(")[0].replace("Apple ", "").strip()
    return {
        "processor": name or platform.machine(),
        "cores": os.cpu_count(),
        "memory_gib": memory,
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "swift": swift,
    }


def median(values):
    return statistics.median(values)


def warm(*paths):
    """Reads files so that the system has them in memory."""
    for path in paths:
        with open(path, "rb") as file:
            while file.read(1 << 22):
                pass


def remove(*paths):
    for path in paths:
        for name in (path, path + "-wal", path + "-shm"):
            if os.path.isdir(name):
                shutil.rmtree(name)
            elif os.path.exists(name):
                os.remove(name)
