"""The HTTP service: requests a second, large files beside nginx, uploads beside dd and sha256sum, MLflow's server."""

import base64
import contextlib
import hashlib
import http.client
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import threading
import time

import inputs
import queries
from bench import ROOT, Missing, median, remove

PATHS = 20_000
LARGE = 2_000_000_000
OWNER = "bench"


def run(bench):
    bench.stemma()
    for size in bench.sizes:
        bench.step("service", f"requests/{size}", lambda size=size: requests(bench, size))
    bench.step("service", "register", lambda: register(bench, 50 if bench.quick else 400))
    bench.step("service", "mlflow", lambda: mlflow(bench, 20 if bench.quick else 100))
    bench.step("service", "files", lambda: files(bench))
    size = 200_000_000 if bench.quick else LARGE
    bench.step("service", "download", lambda: download(bench, size))
    bench.step("service", "upload", lambda: upload(bench, size))


# The server, and what it is asked with


class Server:
    """A running `stemma serve`."""

    def __init__(self, bench, database, data=None):
        self.database = database
        command = [*bench.under, bench.stemma(), "serve", "--db", database, "--port", "0"]
        command += ["--data", data] if data else []
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            found = re.search(r"listening on http://([^:]+):(\d+)", line)
            if found:
                self.host, self.port = found[1], int(found[2])
                break
        else:
            raise Missing("'stemma serve' did not start")
        threading.Thread(target=self.process.stderr.read, daemon=True).start()
        self.url = f"http://{self.host}:{self.port}"

    def resident(self, peak=False):
        """Resident memory in MiB."""
        name = "VmHWM" if peak else "VmRSS"
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(rf"{name}:\s+(\d+)", status.read())[1]) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextlib.contextmanager
def serving(bench, database, data=None):
    server = Server(bench, database, data)
    try:
        yield server
    finally:
        server.stop()


def account(bench, database):
    """A user with a token that may write."""
    bench.call([bench.stemma(), "user", "add", OWNER, "--db", database])
    created = subprocess.run(
        [bench.stemma(), "token", "create", OWNER, "--role", "write", "--name", "bench", "--db", database],
        capture_output=True, text=True, check=True,
    )
    return created.stdout.strip()


def wrk(bench, url, paths, connections):
    if not shutil.which("wrk"):
        raise Missing("'wrk' is not installed")
    listing = bench.path("paths.txt")
    with open(listing, "w", encoding="utf-8") as file:
        file.write("\n".join(paths) + "\n")
    script = os.path.join(ROOT, "Benchmarks", "Peers", "requests.lua")
    command = ["wrk", "-t1", f"-c{connections}", f"-d{2 if bench.quick else 6}s", "-s", script, url]
    found = []
    for _ in range(bench.runs):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "REQUESTS": listing})
        found.append(json.loads(done.stdout.splitlines()[-1]))
    return found


# Requests


def requests(bench, size):
    database = bench.path(f"queries-{size}.db")
    if not queries.fresh(bench, database):
        queries.registry(bench, size)
    source = inputs.lines(bench, size)
    cards = list(queries.sample(source, 2_000 if bench.quick else PATHS, 7))
    info = [f"/api/{'datasets' if card['kind'] == 'dataset' else 'models'}/{card['id'].removeprefix('datasets/')}" for card in cards]
    lists = []
    for card in cards:
        if card["kind"] == "dataset":
            continue
        tag = queries.field(card["content"], "pipeline_tag")
        library = queries.field(card["content"], "library_name")
        if tag and library and re.fullmatch(r"[\w.+-]+", tag + library):
            lists.append(f"/api/models?pipeline_tag={tag}&filter={library}&limit=20")
    result = {}
    with serving(bench, database) as server:
        result["started_mib"] = server.resident()
        result["health/1"] = wrk(bench, server.url, ["/healthz"], 1)
        result["health/64"] = wrk(bench, server.url, ["/healthz"], 64)
        result["info/1"] = wrk(bench, server.url, info, 1)
        result["info/64"] = wrk(bench, server.url, info, 64)
        result["list/1"] = wrk(bench, server.url, lists, 1)
        result["list/64"] = wrk(bench, server.url, lists, 64)
        result["resident_mib"] = server.resident()
        result["peak_mib"] = server.resident(peak=True)
    return result


def post(connection, token, path, body, kind="application/json"):
    start = time.perf_counter()
    connection.request("POST", path, body, {"Authorization": f"Bearer {token}", "Content-Type": kind})
    answer = connection.getresponse()
    text = answer.read()
    if answer.status != 200:
        raise Missing(f"POST {path}: {answer.status} {text[:200]}")
    return 1e3 * (time.perf_counter() - start), json.loads(text)


def fresh_registry(bench, name):
    database = bench.path(name)
    remove(database, database.removesuffix(".db") + ".blobs")
    return database, account(bench, database)


CARD = "---\nlicense: mit\nlibrary_name: transformers\npipeline_tag: text-generation\n---\n\n# Model {}\n\n" + "A model. " * 33


def register(bench, count):
    """One model with its card in one request, and in the two that clients send; then what a flush of 4 KiB costs."""
    database, token = fresh_registry(bench, "service-register.db")
    one, two = [], []
    with serving(bench, database) as server:
        connection = http.client.HTTPConnection(server.host, server.port)
        for number in range(count):
            files = [{"path": "README.md", "content": CARD.format(number), "encoding": "utf-8"}]
            body = {"name": f"one-{number}", "files": files}
            one.append(post(connection, token, "/api/repos/create", json.dumps(body))[0])
        for number in range(count):
            first = post(connection, token, "/api/repos/create", json.dumps({"name": f"two-{number}"}))[0]
            lines = [
                {"key": "header", "value": {"summary": "card", "description": ""}},
                {"key": "file", "value": {"path": "README.md", "content": base64.b64encode(CARD.format(number).encode()).decode(), "encoding": "base64"}},
            ]
            body = "\n".join(json.dumps(line) for line in lines)
            path = f"/api/models/{OWNER}/two-{number}/commit/main"
            two.append(first + post(connection, token, path, body, "application/x-ndjson")[0])
        resident = server.resident()
    flushes = []
    with open(bench.path("flush"), "wb") as file:
        for _ in range(count):
            start = time.perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fdatasync(file.fileno())
            flushes.append(1e3 * (time.perf_counter() - start))
    return {"one_ms": one, "two_ms": two, "flush_ms": flushes, "resident_mib": resident}


def mlflow(bench, count):
    """The same with MLflow's server: a registered model and a version of it."""
    python = inputs.mlflow(bench)
    folder = bench.path("mlflow-server")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [python, "-m", "mlflow", "server", "--backend-store-uri", f"sqlite:///{folder}/mlflow.db", "--port", str(port)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {**os.environ, "MLFLOW_DISABLE_TELEMETRY": "true", "DO_NOT_TRACK": "true"}
    process = subprocess.Popen(command, cwd=folder, env=environment, start_new_session=True, **quiet)
    try:
        connection = None
        for _ in range(240):
            with contextlib.suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPConnection("127.0.0.1", port)
                connection.request("GET", "/health")
                if connection.getresponse().read():
                    break
            time.sleep(0.5)
        else:
            raise Missing("MLflow's server did not start")
        times = []
        for number in range(count):
            name = f"model-{number}"
            first = post(connection, "", "/api/2.0/mlflow/registered-models/create", json.dumps({"name": name, "description": "A model. " * 33}))[0]
            version = {"name": name, "source": f"file:///tmp/{name}", "description": "first"}
            times.append(first + post(connection, "", "/api/2.0/mlflow/model-versions/create", json.dumps(version))[0])
        paths = [f"/api/2.0/mlflow/registered-models/get?name=model-{number}" for number in range(count)]
        url = f"http://127.0.0.1:{port}"
        return {"register_ms": times, "get/1": wrk(bench, url, paths, 1), "get/64": wrk(bench, url, paths, 64)}
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


# Files


def files(bench):
    """Commits of 1,000 small files, and pages of a repository with 20,000."""
    database, token = fresh_registry(bench, "service-files.db")
    commits, pages = [], []
    with serving(bench, database) as server:
        connection = http.client.HTTPConnection(server.host, server.port)
        for run in range(bench.runs):
            post(connection, token, "/api/repos/create", json.dumps({"name": f"small-{run}"}))
            commits.append(commit(connection, token, f"small-{run}", range(1000)))
        post(connection, token, "/api/repos/create", json.dumps({"name": "many"}))
        for start in range(0, 20_000, 1000):
            commit(connection, token, "many", range(start, start + 1000))
        for _ in range(bench.runs):
            path = f"/api/models/{OWNER}/many/tree/main?recursive=true"
            seen = 0
            while path:
                start = time.perf_counter()
                connection.request("GET", path)
                answer = connection.getresponse()
                seen += len(json.loads(answer.read()))
                pages.append(1e3 * (time.perf_counter() - start))
                following = re.search(r'<https?://[^/]+(/[^>]*)>; rel="next"', answer.getheader("Link") or "")
                path = following and following[1]
            if seen != 20_021:  # with 20 folders and .gitattributes
                raise Missing(f"{seen} entries were listed, not 20,021")
    return {"commit_seconds": commits, "page_ms": pages}


def commit(connection, token, name, numbers):
    lines = [{"key": "header", "value": {"summary": "files", "description": ""}}]
    for number in numbers:
        content = base64.b64encode(f"file {number} ".encode() * 40).decode()
        lines.append({"key": "file", "value": {"path": f"part-{number % 20}/{number:05d}.txt", "content": content, "encoding": "base64"}})
    body = "\n".join(json.dumps(line) for line in lines)
    return post(connection, token, f"/api/models/{OWNER}/{name}/commit/main", body, "application/x-ndjson")[0] / 1e3


NGINX = """
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"""


def large_file(bench, size):
    path = bench.path(f"large-{size}.bin")
    if not os.path.exists(path) or os.path.getsize(path) != size:
        pick = random.Random(3)
        with open(path, "wb") as file:
            for start in range(0, size, 1 << 24):
                file.write(pick.randbytes(min(1 << 24, size - start)))
    return path


def download(bench, size):
    """One file of `size` bytes by one connection and by 64, from Stemma and from nginx."""
    path = large_file(bench, size)
    database, token = fresh_registry(bench, "service-download.db")
    folder = bench.path("nginx")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.chmod(folder, 0o755)
    os.link(path, os.path.join(folder, "large.bin"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with open(os.path.join(folder, "nginx.conf"), "w", encoding="ascii") as file:
        file.write(("user root;" if os.geteuid() == 0 else "") + NGINX.format(folder=folder, port=port))
    nginx = subprocess.Popen(["nginx", "-c", os.path.join(folder, "nginx.conf"), "-g", "daemon off;"])
    try:
        with serving(bench, database) as server:
            hub(bench, server, token, "upload", f"{OWNER}/large", path, "large.bin")
            urls = {"stemma": f"{server.url}/{OWNER}/large/resolve/main/large.bin", "nginx": f"http://127.0.0.1:{port}/large.bin"}
            result = {"bytes": size}
            for name in urls:
                fetch(urls[name])
            for _ in range(bench.runs):
                for name, url in urls.items():
                    result.setdefault(f"{name}/1", []).append(fetch(url))
            for name, url in urls.items():
                result[f"{name}/64"] = fetch_many(url, size, 64)
            result["peak_mib"] = server.resident(peak=True)
            return result
    finally:
        nginx.terminate()
        nginx.wait()


def fetch(url, *options):
    """Seconds of one download by curl."""
    done = subprocess.run(
        ["curl", "-sf", "-o", "/dev/null", "-w", "%{time_total} %{size_download}", *options, url], capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0])


def fetch_many(url, size, count):
    """Seconds of `count` downloads of a 64th of the file each, all at once."""
    part = size // count
    seconds = [0.0] * count

    def one(number):
        seconds[number] = fetch(url, "-r", f"{number * part}-{(number + 1) * part - 1}")

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"seconds": time.perf_counter() - start, "each": sorted(seconds)}


def hub(bench, server, token, *arguments):
    """Seconds of an `hf` command, its start included."""
    program = os.path.join(os.path.dirname(bench.peers()), "hf")
    home = bench.path("hf-home")
    shutil.rmtree(home, ignore_errors=True)
    environment = {**os.environ, "HF_ENDPOINT": server.url, "HF_TOKEN": token, "HF_HOME": home, "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
    environment["HF_HUB_DISABLE_TELEMETRY"] = environment["HF_HUB_DISABLE_UPDATE_CHECK"] = "1"
    start = time.perf_counter()
    bench.call([program, *arguments], env=environment)
    return time.perf_counter() - start


def upload(bench, size):
    """`hf upload` by Xet and by LFS, beside writing and hashing the same bytes."""
    path = large_file(bench, size)
    database, token = fresh_registry(bench, "service-upload.db")
    result = {"bytes": size, "xet": [], "lfs": [], "plain": []}
    with serving(bench, database) as server:
        result["before_mib"] = server.resident()
        for run in range(min(3, bench.runs)):
            copy = bench.path("copy.bin")
            remove(copy)
            start = time.perf_counter()
            bench.call(["dd", f"if={path}", f"of={copy}", "bs=4M", "conv=fsync", "status=none"])
            bench.call(["sha256sum", copy])
            result["plain"].append(time.perf_counter() - start)
            remove(copy)
            with open(path, "r+b") as file:
                # Another content each time: what is stored already is not sent again.
                file.write(hashlib.sha256(f"{run} {time.time()}".encode()).digest())
            result["xet"].append(hub(bench, server, token, "upload", f"{OWNER}/xet-{run}", path, "large.bin"))
            with open(path, "r+b") as file:
                file.write(hashlib.sha256(f"lfs {run} {time.time()}".encode()).digest())
            os.environ["HF_HUB_DISABLE_XET"] = "1"
            try:
                result["lfs"].append(hub(bench, server, token, "upload", f"{OWNER}/lfs-{run}", path, "large.bin"))
            finally:
                del os.environ["HF_HUB_DISABLE_XET"]
        result["peak_mib"] = server.resident(peak=True)
    return result


def figures(steps):
    """Rows of the table of bars: what, figure, bar, whether met."""
    sizes = [int(name.split("/")[1]) for name in steps if name.startswith("requests/")]
    if sizes:
        size = max(sizes)
        found = steps[f"requests/{size}"]
        for name, what, least in (("info/64", "one model", 8_000), ("list/64", "a filtered page of 20", 2_000)):
            per_second = median([run["per_second"] for run in found[name]])
            last = median([run["p99_ms"] for run in found[name]])
            yield f"{what}, {size:,} cards, 64 connections", f"{per_second:,.0f} a second, p99 {last:.1f} ms", f"{least:,}, 25 ms", per_second >= least and last < 25
        per_second = median([run["per_second"] for run in found["info/1"]])
        middle = median([run["p50_ms"] for run in found["info/1"]])
        yield f"one model, {size:,} cards, one connection", f"{per_second:,.0f} a second, p50 {middle:.2f} ms", "3,000, 0.5 ms", per_second > 3_000 and middle < 0.5
    if "requests/10000" in steps:
        memory = steps["requests/10000"]["resident_mib"]
        yield "resident memory at 10,000 models, after the load", f"{memory:.0f} MiB", "80 MB", memory * 1.048576 < 80
    if steps.get("register"):
        middle = median(steps["register"]["one_ms"])
        yield "one model registered with its card, p50", f"{middle:.1f} ms", "6 ms", middle < 6
    if steps.get("download"):
        found = steps["download"]
        share = median(found["nginx/1"]) / median(found["stemma/1"])
        yield "a file of 2 GB, against nginx", f"{share:.2f} times", "0.8 times", share >= 0.8
        yield "peak memory of the server at that", f"{found['peak_mib']:.0f} MiB", "200 MB", found["peak_mib"] * 1.048576 < 200
    if steps.get("upload"):
        found = steps["upload"]
        share = median(found["xet"]) / median(found["plain"])
        yield "`hf upload` of 2 GB, against `dd` and `sha256sum`", f"{share:.2f} times", "1.5 times at most", share <= 1.5
    if steps.get("files"):
        found = steps["files"]
        seconds = median(found["commit_seconds"])
        yield "a commit of 1,000 small files", f"{seconds:.2f} s", "2 s", seconds < 2
        last = max(found["page_ms"])
        yield "the slowest page of 20,000 files", f"{last:.0f} ms", "100 ms", last < 100


def table(steps):
    """The measurements behind the bars, as rows of name, median and spread."""
    rows = []

    def row(name, values, form):
        rows.append((name, form.format(median(values)), f"{form.format(min(values))} to {form.format(max(values))}"))

    for name in sorted(steps, key=lambda name: (name.split("/")[0], int(name.split("/")[1]) if "/" in name else 0)):
        found = steps[name]
        if name.startswith("requests/"):
            size = f"{int(name.split('/')[1]):,}"
            for what in ("health", "info", "list"):
                for connections in (1, 64):
                    runs = found[f"{what}/{connections}"]
                    title = {"health": "the empty route", "info": "one model", "list": "a filtered page of 20"}[what]
                    row(f"{title}, {size} cards, {connections} connection{'s' if connections > 1 else ''}: requests/s", [r["per_second"] for r in runs], "{:,.0f}")
                    row("its p50, ms", [r["p50_ms"] for r in runs], "{:.3f}")
                    row("its p99, ms", [r["p99_ms"] for r in runs], "{:.2f}")
            rows.append((f"resident memory at {size} cards, MiB: after the load", f"{found['resident_mib']:.0f}", f"{found['started_mib']:.0f} at the start"))
        elif name == "register":
            row("model and card in one request, ms", found["one_ms"], "{:.2f}")
            row("in the two that clients send, ms", found["two_ms"], "{:.2f}")
            row("a flush of 4 KiB to the disk, ms", found["flush_ms"], "{:.2f}")
        elif name == "mlflow":
            row("MLflow's server: a model and a version, ms", found["register_ms"], "{:.0f}")
            row("MLflow's server: one model, one connection, requests/s", [r["per_second"] for r in found["get/1"]], "{:.0f}")
            row("MLflow's server: one model, 64 connections, requests/s", [r["per_second"] for r in found["get/64"]], "{:.0f}")
        elif name == "files":
            row("a commit of 1,000 files, s", found["commit_seconds"], "{:.2f}")
            row("a page of 1,000 of 20,000 files, ms", found["page_ms"], "{:.1f}")
        elif name == "download":
            for server in ("stemma", "nginx"):
                row(f"2 GB from {server}, one connection, GB/s", [found["bytes"] / s / 1e9 for s in found[f"{server}/1"]], "{:.2f}")
                many = found[f"{server}/64"]
                rows.append((f"from {server}, 64 ranges at once, GB/s", f"{found['bytes'] / many['seconds'] / 1e9:.2f}", f"each {many['each'][0]:.2f} to {many['each'][-1]:.2f} s"))
        elif name == "upload":
            row("`dd` with a flush, then `sha256sum`, of 2 GB, s", found["plain"], "{:.2f}")
            row("`hf upload` of 2 GB by Xet, s", found["xet"], "{:.2f}")
            row("`hf upload` of 2 GB by LFS, s", found["lfs"], "{:.2f}")
            rows.append(("peak memory of the server at uploads, MiB", f"{found['peak_mib']:.0f}", f"{found['before_mib']:.0f} at the start"))
    return rows
