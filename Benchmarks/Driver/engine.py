"""The engine at full size beside llama.cpp and transformers, and what the machine can do, in turns."""

import json
import os
import re
import shutil
import subprocess

from bench import ROOT, Missing, median, warm

LLAMA = "llama_cpp_python-0.3.36"
SHAPES = ("gemma-2b", "gemma-2-2b")
# Our precision and the format of llama.cpp that stands beside it.
PAIRS = (("auto", "bf16"), ("int8", "Q8_0"), ("int4", "Q4_0"))
CONTEXTS = (128, 512, 2048, 8192)
PEER_CONTEXT = 2048  # longer ones take the peer minutes
THREADS = 2
DECODE_BARS, PREFILL_BAR = (0.85, 0.80, 0.70), 0.8
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
        shards = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".safetensors")]
        warm(*files.values(), *shards)
        bench.step("engine", f"speed/{shape}", lambda: speed(bench, folder, files))
        bench.step("engine", f"start/{shape}", lambda: start(bench, folder, files))
        if shape == SHAPES[0]:
            bench.step("engine", "verify", lambda: verify(bench, folder, shards))
            bench.step("engine", "threads", lambda: threads(bench, folder))
            bench.step("engine", "transformers", lambda: transformers(bench, folder))
            bench.step("engine", "contexts", lambda: contexts(bench, folder, files["Q8_0"]))


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


def theirs(bench, file, prefill=PREFILL, decode=DECODE, before=BEFORE, options=()):
    """Prefill from nothing, then tokens after `before` others; llama-bench has one depth a run."""
    rates = {}
    for key, arguments in (("prefill", ["-p", prefill, "-n", 0]), ("decode", ["-p", 0, "-n", decode, "-d", before])):
        command = [llama(bench, "llama-bench"), "-m", file, "-t", THREADS, "-r", 1, "-o", "jsonl", *arguments, *options]
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
            own = [bench.stemma(), "generate", "--quiet", "--ids", ids, "--max-tokens", "1", "--threads", str(THREADS)]
            peer = [llama(bench, "llama-bench"), "-m", files[kind], "-p", str(BEFORE), "-n", "0", "-r", "1", "--no-warmup"]
            commands = {
                "ours ": [*own, folder, "--precision", precision],
                "ours stored ": [*own, files[kind]],
                "llama.cpp ": [*peer, "-t", str(THREADS)],
            }
            for name, command in commands.items():
                found.setdefault(name + kind, []).append(bench.spend(command, output=os.devnull)[0])
    return found


def contexts(bench, folder, file):
    """A prompt of so many tokens, and 32 after it, in 8 bits. llama-bench would read the longest ones twice to get warm."""
    found = {}
    for count in CONTEXTS:
        is_long = count > PREFILL
        found[str(count)] = {
            "ours": ours(bench, folder, "int8", count, 32, count, repeats=1 if is_long else 3),
            "llama.cpp": theirs(bench, file, count, 32, count, ["--no-warmup"] if is_long else []) if count <= PEER_CONTEXT else None,
        }
    return found


def threads(bench, folder):
    return {
        kind: {str(count): ours(bench, folder, precision, 128, 32, threads=count, repeats=3) for count in (1, 2)}
        for precision, kind in PAIRS
    }


def verify(bench, folder, shards):
    """Whole commands, files in the page cache, beside what two threads read of memory just before."""
    found = {}
    for level in ("weights", "run"):
        for _ in range(bench.runs):
            limit = limits(bench)
            spent = bench.spend([bench.stemma(), "verify", folder, "--level", level, "--json"], output=bench.path("verify.json"), accept=(0, 1))
            report = json.load(open(bench.path("verify.json"), encoding="utf-8"))
            seconds = {check["name"]: check["seconds"] for check in report["checks"]}
            found.setdefault(level, []).append({"limits": limit, "spent": spent[0], "seconds": seconds, "outcome": report["outcome"]})
    return {"bytes": sum(map(os.path.getsize, shards)), "levels": found}


def transformers(bench, folder):
    program = os.path.join(ROOT, "Benchmarks", "Peers", "transformers_speed.py")
    return bench.json_lines([python(bench), program, folder, str(THREADS), str(PREFILL), str(DECODE), str(BEFORE), str(bench.runs)])[0]


# Bars: name, figure, bar, whether met


def bars(steps):
    for shape in SHAPES:
        if f"speed/{shape}" not in steps:
            continue
        step = steps[f"speed/{shape}"]
        rounds = step["rounds"]
        for (_, kind), bar in zip(PAIRS, DECODE_BARS):
            share = median([row["ours " + kind]["decode"] * step["bytes"][kind] / 1e9 / row["limits " + kind]["read"] for row in rounds])
            yield f"{shape}, decode, {label(kind).split()[0]}, of what reading allows", f"{share:.2f}", f"{bar:.2f}", share >= bar
            gain = median([row["ours " + kind]["decode"] / row["llama.cpp " + kind]["decode"] for row in rounds])
            yield f"the same, {label(kind)}, against llama.cpp", f"{gain:.2f} times", "1", gain >= 1
        share = median([prefill_rate(step, row, "bf16") / row["limits bf16"]["OpenBLAS"] for row in rounds])
        yield f"{shape}, prefill, bf16, of OpenBLAS' sgemm", f"{share:.2f}", f"{PREFILL_BAR}", share >= PREFILL_BAR
        for kind in ("Q8_0", "Q4_0"):
            gain = median([row["ours " + kind]["prefill"] / row["llama.cpp Q8_0"]["prefill"] for row in rounds])
            yield f"{shape}, prefill, {label(kind).split()[0]}, against llama.cpp's Q8_0", f"{gain:.1f} times", "4 times", gain >= 4
        beyond = max(row["ours " + kind]["peak_rss_bytes"] - step["bytes"][kind] for row in rounds for _, kind in PAIRS) / 1e6
        yield f"{shape}, memory beyond the weights", f"{beyond:.0f} MB", "300 MB", beyond <= 300
        entry = steps.get(f"start/{shape}")
        for who, name in (("ours stored ", "the same file"), ("ours ", "quantised at load")):
            for _, kind in PAIRS if entry else ():
                if (who, kind) != ("ours ", "bf16"):
                    share = seconds(entry[who + kind]) / seconds(entry["llama.cpp " + kind])
                    yield f"{shape}, first token, {kind}, {name}, against llama.cpp", f"{share:.2f} times", "1", share <= 1
    if "verify" in steps:
        levels = steps["verify"]["levels"]
        share = median([steps["verify"]["bytes"] / 1e9 / run["seconds"]["values"] / run["limits"]["read"] for run in levels["weights"]])
        yield "`verify --level weights` of 5 GB, warm: its values, of reading memory", f"{share:.2f}", "0.7", share >= 0.7
        more = median([run["spent"]["seconds"] for run in levels["run"]]) - median([run["spent"]["seconds"] for run in levels["weights"]])
        yield "`verify --level run` adds", f"{more:.1f} s", "15 s", more <= 15


def seconds(runs):
    return median([run["seconds"] for run in runs])


def prefill_rate(step, row, kind):
    """Thousands of millions of operations a second; the embedding is not multiplied for every token."""
    return row["ours " + kind]["prefill"] * 2 * step["bytes"]["layers"] / 1e9


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
                if (what, kind) == ("prefill", "Q4_0"):
                    other = [row["llama.cpp Q8_0"][what] for row in rounds]
                    ratio = median([a / b for a, b in zip(own, other)])
                    rows.append((f"{shape}, prefill, int4 to Q8_0", figures(own), figures(other), f"{ratio:.2f}"))
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
        for (_, kind), bar in zip(PAIRS, DECODE_BARS):
            read = [row["limits " + kind]["read"] for row in step["rounds"]]
            for who in ("ours ", "llama.cpp "):
                rates = [row[who + kind]["decode"] * step["bytes"][kind] / 1e9 for row in step["rounds"]]
                share = [a / b for a, b in zip(rates, read)]
                name = f"{shape}, decode, {label(kind) if who == 'ours ' else 'llama.cpp ' + kind}"
                rows.append((name, figures(rates) + " GB/s", figures(read) + " GB/s", figures(share, 2), f"{bar:.2f}" if who == "ours " else ""))
        for (_, kind), limit, unit, bar in zip(PAIRS, ("OpenBLAS", "8-bit", "8-bit"), ("GFLOP/s", "GOP/s", "GOP/s"), ("0.8", "", "")):
            peak = [row["limits " + kind][limit] for row in step["rounds"]]
            rates = [prefill_rate(step, row, kind) for row in step["rounds"]]
            share = [a / b for a, b in zip(rates, peak)]
            rows.append((f"{shape}, prefill, {label(kind)}", figures(rates, 0) + " " + unit, figures(peak, 0) + " " + unit, figures(share, 2), bar))
    return rows and (("", "reached", "limit", "share", "bar"), rows)


def starts(steps):
    rows = []
    for shape in SHAPES:
        for _, kind in PAIRS:
            entry = steps.get(f"start/{shape}")
            if entry:
                for name, who in ((label(kind).split()[0], "ours "), (f"{kind} of a GGUF file", "ours stored "), (f"{kind}, llama.cpp", "llama.cpp ")):
                    memory = max(run["kilobytes"] for run in entry[who + kind]) / 1024
                    rows.append((f"{shape}, {name}", figures([run["seconds"] for run in entry[who + kind]], 2), f"{memory:,.0f}"))
    return rows and (("", "first token, s", "peak MiB"), rows)


def growth(steps):
    rows = []
    for count, entry in sorted(steps.get("contexts", {}).items(), key=lambda item: int(item[0])):
        own, peer = entry["ours"], entry["llama.cpp"]
        cells = [f"{rates[key]:.1f}" if rates else "" for key in ("prefill", "decode") for rates in (own, peer)]
        rows.append((f"int8, {count} tokens, two threads", *cells))
    for kind, entry in steps.get("threads", {}).items():
        for count, own in entry.items():
            rows.append((f"{label(kind).split()[0]}, 128 tokens, {count} thread" + "s" * (count != "1"), f"{own['prefill']:.1f}", "", f"{own['decode']:.1f}", ""))
    return rows and (("tokens/s", "prefill", "llama.cpp", "decode after it", "llama.cpp"), rows)
