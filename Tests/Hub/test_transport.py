"""How the server is reached: TLS, a proxy in front, other names of the host, the end of the process."""

import shutil
import ssl
import subprocess
import urllib.request

import pytest

from support.plain import request


def create(server, account, headers=None):
    """The address of a new repository, as the server tells it to this client."""
    answer = request("POST", f"{server.address}/api/repos/create", account.token, {"name": "r"}, headers)
    assert answer.status in (200, 409), answer
    return answer.json()["url"]


def test_addresses_in_answers_have_the_host_that_was_asked(server, owner, make_repo):
    make_repo(), make_repo()
    for host in (f"127.0.0.1:{server.port}", f"localhost:{server.port}", "hub.example.org"):
        answer = request(
            "GET", f"{server.address}/api/models?limit=1&author=olive&sort=createdAt", None, None, {"Host": host}
        )
        assert answer.headers["Link"].startswith(f"<http://{host}/api/models?")
        token = request(
            "GET",
            f"{server.address}/api/models/{answer.json()[0]['id']}/xet-write-token/main",
            owner.token,
            None,
            {"Host": host},
        )
        assert token.json()["casUrl"].startswith(f"http://{host}/")


def test_a_trusted_proxy_says_what_the_client_asked(own_server):
    server = own_server(arguments=["--trusted-proxy", "127.0.0.1"])
    account = server.add_user("ann")
    server.start()
    forwarded = {"X-Forwarded-Host": "hub.example.org", "X-Forwarded-Proto": "https"}
    assert create(server, account, forwarded) == "https://hub.example.org/ann/r"


def test_an_unknown_proxy_is_not_believed(own_server):
    server = own_server(arguments=["--trusted-proxy", "10.9.8.7"])
    account = server.add_user("ann")
    server.start()
    assert create(server, account, {"X-Forwarded-Host": "evil.example"}) == f"{server.address}/ann/r"


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
def test_tls(own_server, tmp_path):
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    server = own_server(arguments=["--tls-cert", certificate, "--tls-key", key])
    server.add_user("ann")
    server.start()
    assert server.address.startswith("https://")
    trusted = ssl.create_default_context(cafile=certificate)
    with urllib.request.urlopen(f"{server.address}/api/models", context=trusted) as answer:
        assert answer.status == 200 and answer.read() == b"[]"
    with pytest.raises(OSError):
        urllib.request.urlopen(f"{server.address}/api/models", context=ssl.create_default_context())


def test_the_server_ends_when_it_is_asked_to(own_server):
    server = own_server()
    server.add_user("ann")
    server.start()
    with server.connect() as idle:
        idle.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert idle.recv(1000).startswith(b"HTTP/1.1 200")
        assert server.stop() == 0
    assert server.stemma("doctor", check=False).returncode == 0


def test_a_port_in_use_is_said(server, own_server):
    second = own_server()
    second.add_user("ann")
    done = second.stemma("serve", "--port", server.port, check=False)
    assert done.returncode == 2 and str(server.port) in done.stderr
