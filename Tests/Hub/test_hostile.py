"""Requests that no client of good will sends, and clients that are slow: each has a clear answer, and the server goes on."""

import json
import resource
import socket
import struct

import pytest

from support.plain import commit, commit_lines, request


def talk(server, text, timeout=5):
    """Sends bytes as they are; what comes back until the server closes, or falls silent for a second."""
    with server.connect(timeout) as connection:
        connection.sendall(text)
        received = b""
        connection.settimeout(timeout)
        try:
            while data := connection.recv(1 << 16):
                received += data
                connection.settimeout(1)
        except (TimeoutError, ConnectionError):
            pass
        return received


def is_well(address):
    return request("GET", f"{address}/healthz").status == 200


@pytest.mark.parametrize(
    "path",
    [
        "..",
        "../x",
        "a/../b",
        "/absolute",
        "a//b",
        "a/./b",
        "a/",
        ".git/config",
        "sub/.git/config",
        ".GIT/config",
        "a\\b",
        "..\\x",
        "nul\0byte",
        "",
        ".",
        "x" * 300,
        "/".join(["d" * 200] * 30),
        "line\nbreak",
        "C:\\x",
    ],
)
def test_paths_that_lead_elsewhere_are_refused(address, owner, make_repo, path):
    repo_id = make_repo()
    answer = commit(address, repo_id, owner.token, summary="hostile", files=[(path, b"x")])
    assert answer.status == 422, (path, answer)
    assert answer.json()["error"]
    assert len(request("GET", f"{address}/api/models/{repo_id}/commits/main").json()) == 1


def test_a_file_cannot_be_its_own_folder(address, owner, make_repo):
    repo_id = make_repo()
    answer = commit(address, repo_id, owner.token, summary="both", files=[("a", b"x"), ("a/b", b"y")])
    assert answer.status == 422
    tree = request("GET", f"{address}/api/models/{repo_id}/tree/main?recursive=true").json()
    assert [entry["path"] for entry in tree] == [".gitattributes"]


@pytest.mark.parametrize(
    "path",
    [
        "/olive/REPO/resolve/main/../../../../etc/passwd",
        "/olive/REPO/resolve/main/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/olive/REPO/resolve/main/..%2f..%2f..%2fetc%2fpasswd",
        "/olive/REPO/resolve/main//etc/passwd",
        "/olive/REPO/resolve/main/%00",
        "/olive/REPO/resolve/main/a%5c..%5cb",
        "/olive/REPO/resolve/%2e%2e/registry.db",
        "/olive/REPO/resolve/refs%2fheads%2f..%2f..%2fx/a",
        "/olive/%2e%2e/resolve/main/x",
        "/../../etc/passwd",
        "//etc/passwd",
        "/olive/REPO/resolve/main/%",
        "/olive/REPO/resolve/main/%zz",
        "/olive/REPO/resolve/main/%ff%fe",
        "/api/models/olive/REPO/tree/main/%2e%2e",
        "/api/models/%00/x",
        "/api/models/olive/REPO/revision/%00",
        "/olive/REPO/raw/main/" + "a/" * 2000 + "b",
        "/" + "x" * 7000,
        "/api/models/olive/REPO/tree/" + "r" * 5000,
    ],
)
def test_addresses_that_lead_elsewhere_find_nothing(address, make_repo, path):
    name = make_repo().split("/")[1]
    answer = request("GET", address + path.replace("REPO", name))
    assert 400 <= answer.status < 500, answer
    assert b"root:" not in answer.body and b"SQLite" not in answer.body
    assert "html" not in (answer.headers["Content-Type"] or "")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[",
        b"\xff\xfe\xff",
        b"null",
        b"[]",
        b'"text"',
        b"{}",
        b'{"name": 7}',
        b'{"name": null, "type": "model"}',
        b'{"name": "x", "type": "spaceship"}',
        b'{"name": {"a": [1]}}',
        b'{"name": "a", ' + b'"x":' * 1,
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"name": "\\ud800"}',
        b'{"name": 1e999}',
    ],
)
def test_bodies_that_make_no_sense_are_refused(address, owner, body):
    answer = request("POST", f"{address}/api/repos/create", owner.token, body, {"Content-Type": "application/json"})
    assert 400 <= answer.status < 500, answer
    assert answer.json()["error"]


@pytest.mark.parametrize(
    "route",
    [
        "POST /api/models/REPO/preupload/main",
        "POST /api/models/REPO/branch/b",
        "POST /api/models/REPO/tag/main",
        "PUT /api/models/REPO/settings",
        "POST /api/models/REPO/discussions",
        "POST /api/validate-yaml",
        "POST /api/repos/move",
        "DELETE /api/repos/delete",
        "POST /api/collections",
        "POST /api/models/REPO/user-access-request/handle",
        "POST /api/models/REPO/paths-info/main",
    ],
)
def test_every_route_survives_a_bad_body(address, owner, make_repo, route):
    method, path = route.split(" ")
    for body in (
        b"",
        b"[",
        b"[1, 2",
        b"7",
        b'"\xff"',
        b"{" * 10_000,
        b'{"files": 7, "tag": [], "title": {}, "status": null, "paths": {}}',
    ):
        url = address + path.replace("REPO", make_repo())
        answer = request(method, url, owner.token, body, {"Content-Type": "application/json"})
        # Some routes need no field, so that nothing, and fields of others, are no error there.
        allowed = {200, 400} if body == b"" or body.startswith(b'{"files"') else {400}
        assert answer.status in allowed, (route, body[:20], answer)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\n\n",
        b"no json\n",
        b'{"key":"file","value":{"path":"a","content":"eA==","encoding":"base64"}}',
        b'{"key":"header"}',
        commit_lines("x") + b'\n{"key":"file","value":{"path":"a","content":"***","encoding":"base64"}}',
        commit_lines("x") + b'\n{"key":"file","value":{"path":"a","content":"eA==","encoding":"rot13"}}',
        commit_lines("x") + b'\n{"key":"file","value":{"path":7}}',
        commit_lines("x") + b'\n{"key":"unheard-of","value":{}}',
        commit_lines("x") + b'\n{"key":"lfsFile","value":{"path":"a.bin","algo":"md5","oid":"00"}}',
        commit_lines("x") + b'\n{"key":"lfsFile","value":{"path":"a.bin","algo":"sha256","oid":"' + b"z" * 64 + b'"}}',
        commit_lines("x", files=[("a", b"x")]) + b'\n{"key":"file","val',
    ],
)
def test_commits_that_make_no_sense_change_nothing(address, owner, make_repo, body):
    repo_id = make_repo()
    answer = request(
        "POST",
        f"{address}/api/models/{repo_id}/commit/main",
        owner.token,
        body,
        {"Content-Type": "application/x-ndjson"},
    )
    assert 400 <= answer.status < 500, answer
    assert len(request("GET", f"{address}/api/models/{repo_id}/commits/main").json()) == 1


def test_a_lie_about_the_length_changes_nothing(server, address, owner, make_repo):
    repo_id, body = make_repo(), commit_lines("cut", files=[("a.txt", b"x" * 1000)])
    head = (
        f"POST /api/models/{repo_id}/commit/main HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {owner.token}\r\n"
        f"Content-Type: application/x-ndjson\r\nContent-Length: {len(body) + 100}\r\n\r\n"
    ).encode()
    with server.connect() as connection:
        connection.sendall(head + body)
    assert len(request("GET", f"{address}/api/models/{repo_id}/commits/main").json()) == 1


def test_headers_without_end_are_refused(server, address):
    answer = talk(server, b"GET /api/models HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * (1 << 20) + b"\r\n\r\n")
    assert answer.split(b" ")[1] == b"431"
    answer = talk(server, b"GET /api/models HTTP/1.1\r\nHost: x\r\n" + b"X-Many: a\r\n" * 100_000 + b"\r\n")
    assert answer.split(b" ")[1] == b"431"
    assert is_well(address)


@pytest.mark.parametrize(
    "text",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST /api/repos/create HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\nHost: x\n\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"G\x00T / HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_what_is_no_request_harms_nobody(server, address, text):
    answer = talk(server, text)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 ") and answer.split(b" ")[1][:1] in (b"2", b"4"), answer[:200]
    assert is_well(address)


def test_a_body_that_is_too_large_for_its_route_is_refused(server, address, owner):
    """Said before it has been read: the client need not send it all."""
    head = (
        f"POST /api/repos/create HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {owner.token}\r\n"
        f"Content-Length: {1 << 33}\r\nContent-Type: application/json\r\n\r\n"
    ).encode()
    memory = server.resident_bytes
    with server.connect() as connection:
        connection.sendall(head)
        received = b""
        try:
            for _ in range(256):
                connection.sendall(b" " * (1 << 20))
        except OSError:
            pass
        try:
            received = connection.recv(1 << 16)
        except OSError:
            pass
    assert received == b"" or received.split(b" ")[1] in (b"400", b"413")
    assert server.resident_bytes - memory < 100 << 20
    assert is_well(address)


def test_host_and_forwarded_names_do_not_reach_into_answers(address, make_repo):
    """A name that a stranger puts into `X-Forwarded-Host` is not believed without `--trusted-proxy`."""
    make_repo(), make_repo()
    answer = request(
        "GET",
        f"{address}/api/models?limit=1",
        headers={"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"},
    )
    assert answer.headers["Link"].startswith(f"<{address}/api/models?")
    broken = request("GET", f"{address}/api/models/olive/a%0d%0aX-Injected:%201")
    assert "X-Injected" not in broken.headers


def test_error_texts_are_one_line_of_ascii(address):
    for path in (
        "/api/models/olive/%E6%97%A5%E6%9C%AC",
        "/olive/x/resolve/main/%E6%97%A5%0A%0D%E6%9C%AC.txt",
        "/api/models?expand=%F0%9F%A4%97",
    ):
        answer = request("GET", address + path)
        message = answer.headers["X-Error-Message"] or ""
        assert message.isascii() and "\n" not in message and "\r" not in message


def test_a_thousand_idle_connections_starve_nobody(server, address):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 1200:
        pytest.skip("this user may not open 1,000 sockets")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 1200), hard))
    idle = []
    try:
        for number in range(1000):
            connection = server.connect()
            if number % 2:
                connection.sendall(b"GET /api/models HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            idle.append(connection)
        for _ in range(20):
            assert is_well(address)
        assert server.resident_bytes < 400 << 20
    finally:
        for connection in idle:
            connection.close()
    assert is_well(address)


def test_slow_readers_hold_up_nobody(server, api, address, make_repo):
    """Clients that ask for a large file and do not read it: others are served, and the file is not held in memory."""
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="large.bin", path_or_fileobj=b"s" * (40 << 20))
    memory, slow = server.resident_bytes, []
    try:
        for _ in range(20):
            connection = socket.socket()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.connect(("127.0.0.1", server.port))
            connection.sendall(f"GET /{repo_id}/resolve/main/large.bin HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
            slow.append(connection)
        for _ in range(10):
            assert is_well(address)
        assert server.resident_bytes - memory < 100 << 20
    finally:
        for connection in slow:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
    assert request("GET", f"{address}/{repo_id}/resolve/main/large.bin").body == b"s" * (40 << 20)


def test_a_slow_writer_holds_up_nobody(server, address, owner, make_repo):
    repo_id, body = make_repo(), commit_lines("slow", files=[("slow.txt", b"s" * 3000)])
    head = (
        f"POST /api/models/{repo_id}/commit/main HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {owner.token}\r\n"
        f"Content-Type: application/x-ndjson\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    with server.connect() as connection:
        connection.sendall(head + body[:1000])
        assert commit(address, repo_id, owner.token, summary="fast", files=[("fast.txt", b"f")]).status == 200
        connection.sendall(body[1000:])
        answer = connection.recv(1 << 16)
    assert answer.startswith(b"HTTP/1.1 200"), answer[:300]
    log = request("GET", f"{address}/api/models/{repo_id}/commits/main").json()
    assert [c["title"] for c in log] == ["slow", "fast", "initial commit"]


def test_many_writers_at_once_lose_nothing(address, owner, make_repo):
    from concurrent.futures import ThreadPoolExecutor

    repo_id = make_repo()

    def write(number):
        return commit(
            address, repo_id, owner.token, summary=f"c{number}", files=[(f"f{number}.txt", b"%d" % number)]
        ).status

    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(write, range(64)))
    assert set(statuses) == {200}, "writers wait for one another"
    files = {e["path"] for e in request("GET", f"{address}/api/models/{repo_id}/tree/main").json()}
    assert {f"f{n}.txt" for n, status in enumerate(statuses) if status == 200} == files - {".gitattributes"}
    log = json.loads(request("GET", f"{address}/api/models/{repo_id}/commits/main?limit=100").body)
    assert len(log) == 65
