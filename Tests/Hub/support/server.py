"""A `stemma serve` of its own: a registry in a temporary folder, users made by the command line."""

import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(os.environ.get("STEMMA", Path(__file__).resolve().parents[3] / ".build/debug/stemma"))
ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"


@dataclass(frozen=True)
class Account:
    name: str
    token: str


class Server:
    """One registry and, between `start` and `stop`, the process that serves it."""

    def __init__(self, folder=None, arguments=(), largest_file=None):
        """`folder`: made when missing; None is a temporary one. `largest_file`: bytes; a longer write is an error."""
        self.temporary = folder is None
        self.folder = Path(folder or tempfile.mkdtemp(prefix="stemma-hub-"))
        self.folder.mkdir(exist_ok=True, parents=True)
        self.database = self.folder / "registry.db"
        self.arguments = list(arguments)
        self.largest_file = largest_file
        self.process = None
        self.address = None
        self.log = []

    def stemma(self, *arguments, check=True, environment=None):
        """Runs a command on this registry; its standard output, or the finished process when not `check`."""
        done = subprocess.run(
            [PROGRAM, *map(str, arguments), "--db", self.database],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=self.folder,
            env={**os.environ, **(environment or {})},
        )
        if not check:
            return done
        if done.returncode != 0:
            raise AssertionError(f"stemma {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
        return done.stdout

    def add_user(self, name, *arguments, role="write"):
        self.stemma("user", "add", name, *arguments)
        return self.add_token(name, role)

    def add_token(self, name, role="write"):
        return Account(name, self.stemma("token", "create", name, "--role", role, "--name", f"{name}-{role}").strip())

    def start(self):
        """Starts the process on a free port and waits until it says where it listens."""
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--db", self.database, "--port", "0", *self.arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            cwd=self.folder,
            preexec_fn=self._limit,
        )
        said = threading.Event()
        threading.Thread(target=self._follow, args=(self.process, said), daemon=True).start()
        if not said.wait(timeout=60) or self.address is None:
            raise AssertionError("the server did not say where it listens:\n" + "".join(self.log))
        return self

    def _limit(self):
        if self.largest_file is not None:
            # Ignored, the signal becomes an error of write(2), as on a full disk.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.largest_file, self.largest_file))

    def _follow(self, process, said):
        self.address = None
        for line in process.stdout:
            self.log.append(line)
            found = re.search(r"https?://[0-9.]+:\d+", line)
            if found and self.address is None:
                self.address = found.group()
                said.set()
        said.set()

    @property
    def port(self):
        return int(self.address.rsplit(":", 1)[1])

    def connect(self, timeout=30):
        """A plain TCP connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def kill(self):
        """Ends the process as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=30)

    def stop(self):
        """Asks the process to end; its exit status."""
        if self.process is None or self.process.poll() is not None:
            return self.process and self.process.returncode
        self.process.terminate()
        try:
            return self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("the server did not end within 30 seconds of SIGTERM") from None

    def remove(self):
        self.stop()
        if self.temporary:
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def resident_bytes(self):
        """Memory that the process holds now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1)) * 1024

    @property
    def peak_bytes(self):
        """The most memory that the process has held."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) * 1024
