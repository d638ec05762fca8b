"""A TCP proxy that breaks connections."""

import contextlib
import socket
import threading


class BreakingProxy:
    """Passes bytes to a server; a connection is cut once `limits` bytes of its answer have passed.

    `limits`: one number a connection, in order; None, and whatever comes after the list, is never cut.
    """

    def __init__(self, port, limits=()):
        self.port_behind = port
        self.limits = list(limits)
        self.lock = threading.Lock()
        self.cut = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        server = socket.create_connection(("127.0.0.1", self.port_behind))
        threading.Thread(target=self._copy, args=(client, server, False), daemon=True).start()
        self._copy(server, client, True)

    def _copy(self, source, target, is_answer):
        passed = 0
        with contextlib.suppress(OSError):
            while data := source.recv(1 << 16):
                passed += len(data)
                target.sendall(data)
                if is_answer and self._takes(passed):
                    break
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            if is_answer:
                end.close()

    def _takes(self, passed):
        """Whether a connection that has carried `passed` bytes is to be cut: each limit is used once."""
        with self.lock:
            if self.limits and passed >= self.limits[0]:
                self.limits.pop(0)
                self.cut += 1
                return True
        return False

    def close(self):
        self.listener.close()
