"""The engine at full size beside llama.cpp and transformers, and what the machine can do, in turns."""

import json
import os
import re
import shutil
import subprocess

from bench import ROOT, Missing, median

LLAMA = "llama_cpp_python-0.3.36"
SHAPES = ("gemma-2b", "gemma-2-2b")
# Our precision and the format of llama.cpp that stands beside it.
PAIRS = (("auto", "bf16"), ("int8", "Q8_0"), ("int4", "Q4_0"))
CONTEXTS = (128, 512, 2048, 8192)
THREADS = 2
PREFILL, DECODE, BEFORE = 512, 64, 32
LIMIT = re.compile(r"^(read|float32 fma|8-bit products|OpenBLAS .*?)(?: in registers|\d+x\S+)?\s+([\d.]+) G", re.MULTILINE)


def run(bench):
    if bench.quick:
        raise Missing("the engine has no quick run")
    bench.stemma()
    bench.product("EngineKernels")
    for shape in SHAPES:
        folder = checkpoint(bench, shape)
        files = {kind: gguf(bench, shape, kind) for _, kind in PAIRS}
        bench.step("engine", f"speed/{shape}", lambda: speed(bench, folder, files))
        bench.step("engine", f"start/{shape}", lambda: start(bench, folder, files))
    folder, file = checkpoint(bench, SHAPES[0]), gguf(bench, SHAPES[0], "Q8_0")
    bench.step("engine", "contexts", lambda: contexts(bench, folder, file))
    bench.step("engine", "threads", lambda: threads(bench, folder))
    bench.step("engine", "verify", lambda: verify(bench, folder))
    bench.step("engine", "transformers", lambda: transformers(bench, folder))


# Inputs


def python(bench):
    return bench.python("engine", "torch==2.13.0", "transformers==4.57.6", "sentencepiece", "safetensors", "gguf", "protobuf", "cmake", "ninja")


def checkpoint(bench, shape):
    folder = bench.path("models", shape)
    if not os.path.exists(folder + ".complete"):
        bench.say(f"writing {shape}")
        bench.call([python(bench), bench.shared("tools", "make_full_size.py"), shape, folder])
        open(folder + ".complete", "w").close()
    return folder


def llama(bench, name):
    """A program of llama.cpp, as llama-cpp-python's source package has it, built for this processor."""
    source, build = bench.path("llama.cpp"), bench.path("llama.cpp-build")
    program = os.path.join(build, "bin", name)
    if not os.path.exists(program):
        tools = os.path.dirname(python(bench))
        if not os.path.exists(source):
            archive = bench.path(LLAMA + ".tar.gz")
            # `pip download` would build the package to ask it for its name.
            bench.call([python(bench), os.path.join(ROOT, "Benchmarks", "Peers", "source_package.py"), LLAMA, archive])
            bench.call(["tar", "xzf", archive, "-C", bench.work])
            os.rename(bench.path(LLAMA, "vendor", "llama.cpp"), source)
            shutil.rmtree(os.path.join(source, ".git"), ignore_errors=True)
        bench.say("building llama.cpp")
        environment = dict(os.environ, PATH=tools + ":" + os.environ["PATH"])
        options = ["CMAKE_BUILD_TYPE=Release", "GGML_NATIVE=ON", "BUILD_SHARED_LIBS=OFF", "LLAMA_CURL=OFF"]
        options += [f"LLAMA_BUILD_{part}=OFF" for part in ("TESTS", "EXAMPLES", "SERVER")]
        bench.call(["cmake", "-S", source, "-B", build, "-G", "Ninja", *("-D" + option for option in options)], env=environment)
        bench.call(["ninja", "-C", build, "llama-bench", "llama-quantize"], env=environment)
    return program


def gguf(bench, shape, kind):
    path = bench.path("models", f"{shape}-{kind}.gguf")
    if not os.path.exists(path):
        bench.say(f"writing {os.path.basename(path)}")
        if kind == "bf16":
            llama(bench, "llama-quantize")
            convert = os.path.join(bench.path("llama.cpp"), "convert_hf_to_gguf.py")
            bench.call([python(bench), convert, checkpoint(bench, shape), "--outtype", kind, "--outfile", path + ".new"])
        else:
            bench.call([llama(bench, "llama-quantize"), gguf(bench, shape, "bf16"), path + ".new", kind, str(THREADS)])
        os.rename(path + ".new", path)
    return path


# Runs


def limits(bench):
    """GB/s that two threads read; GFLOP/s and GOP/s of products in registers; GFLOP/s of OpenBLAS' sgemm."""
    environment = dict(os.environ, OPENBLAS_CORETYPE="SkylakeX")
    program = bench.product("EngineKernels")
    done = subprocess.run([*bench.under, program, str(THREADS), "limits"], stdout=subprocess.PIPE, text=True, env=environment, check=True)
    return {name.split()[0]: float(value) for name, value in LIMIT.findall(done.stdout)}


def ours(bench, folder, precision, prefill=PREFILL, decode=DECODE, before=BEFORE, repeats=1, threads=THREADS):
    command = [bench.stemma(), "bench", folder, "--precision", precision, "--threads", str(threads), "--json"]
    command += ["--prefill", str(prefill), "--decode", str(decode), "--context", str(before), "--repeats", str(repeats)]
    found = bench.json_lines(command)[0]
    return {
        "prefill": found["prefill"]["tokens_per_second"],
        "decode": found["decode"]["tokens_per_second"],
        "load_seconds": found["load_seconds"],
        "peak_rss_bytes": found["peak_rss_bytes"],
    }


def theirs(bench, file, prefill=PREFILL, decode=DECODE, before=BEFORE):
    """Prefill from nothing, then tokens after `before` others; llama-bench has one depth a run."""
    rates = {}
    for key, arguments in (("prefill", ["-p", prefill, "-n", 0]), ("decode", ["-p", 0, "-n", decode, "-d", before])):
        command = [llama(bench, "llama-bench"), "-m", file, "-t", THREADS, "-r", 1, "-o", "jsonl", *arguments]
        rates[key] = bench.json_lines([str(part) for part in command], stderr=subprocess.DEVNULL)[0]["avg_ts"]
    return rates


def speed(bench, folder, files):
    rounds = []
    for number in range(bench.runs):
        bench.say(f"round {number + 1}")
        row = {}
        for precision, kind in PAIRS:
            row["limits " + kind] = limits(bench)
            row["ours " + kind] = ours(bench, folder, precision)
            row["llama.cpp " + kind] = theirs(bench, files[kind])
        rounds.append(row)
    return {"rounds": rounds, "bytes": weight_bytes(folder)}


def weight_bytes(folder):
    """The bytes that one token reads: every matrix once, the tied embedding as the output's, in each precision."""
    config = json.load(open(os.path.join(folder, "config.json"), encoding="utf-8"))
    hidden, inner, head = config["hidden_size"], config["intermediate_size"], config["head_dim"]
    heads, shared = config["num_attention_heads"], config["num_key_value_heads"]
    layer = hidden * head * (2 * heads + 2 * shared) + 3 * hidden * inner
    layers = layer * config["num_hidden_layers"]
    values = layers + config["vocab_size"] * hidden
    # A block of 32 has a scale in half precision.
    return {"bf16": 2 * values, "Q8_0": values * 34 / 32, "Q4_0": values * 18 / 32, "layers": layers}


def start(bench, folder, files):
    """Seconds from the start of the process to the first token after 32, files in the page cache."""
    ids = ",".join(str(2 + 37 * index) for index in range(BEFORE))
    found = {}
    for _ in range(bench.runs):
        for precision, kind in PAIRS:
            command = [bench.stemma(), "generate", folder, "--ids", ids, "--max-tokens", "1", "--precision", precision]
            peer = [llama(bench, "llama-bench"), "-m", files[kind], "-p", str(BEFORE), "-n", "0", "-r", "1", "--no-warmup"]
            for name, arguments in (("ours ", command + ["--threads", str(THREADS)]), ("llama.cpp ", peer + ["-t", str(THREADS)])):
                spent = bench.spend(arguments, output=os.devnull)[0]
                found.setdefault(name + kind, []).append(spent)
    return found


def contexts(bench, folder, file):
    """A prompt of so many tokens, and 32 after it, in 8 bits."""
    found = {}
    for count in CONTEXTS:
        found[str(count)] = {
            "ours": ours(bench, folder, "int8", count, 32, count, repeats=3),
            "llama.cpp": theirs(bench, file, count, 32, count),
        }
    return found


def threads(bench, folder):
    return {
        kind: {str(count): ours(bench, folder, precision, 128, 32, threads=count, repeats=3) for count in (1, 2)}
        for precision, kind in PAIRS
    }


def verify(bench, folder):
    """Whole commands, files in the page cache, beside what two threads read just before."""
    found = {}
    for level in ("weights", "run"):
        for _ in range(bench.runs):
            limit = limits(bench)
            spent = bench.spend([bench.stemma(), "verify", folder, "--level", level, "--json"], output=bench.path("verify.json"), accept=(0, 1))
            report = json.load(open(bench.path("verify.json"), encoding="utf-8"))
            seconds = {check["name"]: check["seconds"] for check in report["checks"]}
            found.setdefault(level, []).append({"limits": limit, "spent": spent[0], "seconds": seconds, "outcome": report["outcome"]})
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder) if name.endswith(".safetensors"))
    return {"bytes": size, "levels": found}


def transformers(bench, folder):
    program = os.path.join(ROOT, "Benchmarks", "Peers", "transformers_speed.py")
    return bench.json_lines([python(bench), program, folder, str(THREADS), str(PREFILL), str(DECODE), str(BEFORE), str(bench.runs)])[0]


# Tables


def tables(steps):
    """What `document` puts between its markers, by the marker's name."""
    return {"engine": speeds(steps), "engine-limits": shares(steps), "engine-start": starts(steps), "engine-growth": growth(steps)}


def figures(values, digits=1):
    """Median, lowest and highest."""
    return f"{median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def speeds(steps):
    rows = []
    for shape in SHAPES:
        if f"speed/{shape}" not in steps:
            continue
        rounds = steps[f"speed/{shape}"]["rounds"]
        for what in ("decode", "prefill"):
            for _, kind in PAIRS:
                own = [row["ours " + kind][what] for row in rounds]
                peer = [row["llama.cpp " + kind][what] for row in rounds]
                ratio = median([a / b for a, b in zip(own, peer)])
                rows.append((f"{shape}, {what}, {label(kind)}", figures(own), figures(peer), f"{ratio:.2f}"))
    if "transformers" in steps:
        found = steps["transformers"]
        for what in ("decode", "prefill"):
            rows.append((f"{SHAPES[0]}, {what}, bf16, transformers {found['version']}", "", figures(found[what]), ""))
    return rows and (("tokens/s", "Stemma", "peer", "ratio"), rows)


def label(kind):
    return {"bf16": "bf16", "Q8_0": "int8 to Q8_0", "Q4_0": "int4 to Q4_0"}[kind]


def shares(steps):
    """Of the limit taken just before each run."""
    rows = []
    for shape in SHAPES:
        if f"speed/{shape}" not in steps:
            continue
        step = steps[f"speed/{shape}"]
        for (_, kind), bar in zip(PAIRS, ("0.85", "0.80", "0.70")):
            read = [row["limits " + kind]["read"] for row in step["rounds"]]
            for who in ("ours ", "llama.cpp "):
                rates = [row[who + kind]["decode"] * step["bytes"][kind] / 1e9 for row in step["rounds"]]
                share = [a / b for a, b in zip(rates, read)]
                name = f"{shape}, decode, {label(kind) if who == 'ours ' else 'llama.cpp ' + kind}"
                rows.append((name, figures(rates) + " GB/s", figures(read) + " GB/s", figures(share, 2), bar if who == "ours " else ""))
        for (_, kind), limit, unit, bar in zip(PAIRS, ("OpenBLAS", "8-bit", "8-bit"), ("GFLOP/s", "GOP/s", "GOP/s"), ("0.8", "", "")):
            peak = [row["limits " + kind][limit] for row in step["rounds"]]
            rates = [row["ours " + kind]["prefill"] * 2 * step["bytes"]["layers"] / 1e9 for row in step["rounds"]]
            share = [a / b for a, b in zip(rates, peak)]
            rows.append((f"{shape}, prefill, {label(kind)}", figures(rates, 0) + " " + unit, figures(peak, 0) + " " + unit, figures(share, 2), bar))
    return rows and (("", "reached", "limit", "share", "bar"), rows)


def starts(steps):
    rows = []
    for shape in SHAPES:
        for _, kind in PAIRS:
            entry = steps.get(f"start/{shape}")
            if entry:
                own, peer = ([run["seconds"] for run in entry[who + kind]] for who in ("ours ", "llama.cpp "))
                memory = [max(run["kilobytes"] for run in entry[who + kind]) / 1024 for who in ("ours ", "llama.cpp ")]
                rows.append((f"{shape}, {label(kind)}", figures(own, 2), figures(peer, 2), f"{memory[0]:,.0f}", f"{memory[1]:,.0f}"))
    return rows and (("first token, s", "Stemma", "llama.cpp", "peak MiB", "peak MiB of llama.cpp"), rows)


def growth(steps):
    rows = []
    for count, entry in steps.get("contexts", {}).items():
        own, peer = entry["ours"], entry["llama.cpp"]
        cells = [f"{value:.1f}" for value in (own["prefill"], peer["prefill"], own["decode"], peer["decode"])]
        rows.append((f"int8, {count} tokens, two threads", *cells))
    for kind, entry in steps.get("threads", {}).items():
        for count, own in entry.items():
            rows.append((f"{label(kind).split()[0]}, 128 tokens, {count} thread" + "s" * (count != "1"), f"{own['prefill']:.1f}", "", f"{own['decode']:.1f}", ""))
    return rows and (("tokens/s", "prefill", "llama.cpp", "decode after it", "llama.cpp"), rows)
