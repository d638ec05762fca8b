"""The Xet upload protocol by hand: what no honest client sends."""

import random
import struct

import pytest

from support.plain import request, sha256
from support.xet import shard, xorb


@pytest.fixture
def session(address, owner, make_repo):
    """The address and token of an upload to a new repository."""
    answer = request("GET", f"{address}/api/models/{make_repo()}/xet-write-token/main", owner.token)
    assert answer.status == 200
    body = answer.json()
    assert (
        answer.headers["X-Xet-Cas-Url"] == body["casUrl"]
        and answer.headers["X-Xet-Access-Token"] == body["accessToken"]
    )
    assert body["casUrl"].startswith(address)
    return body["casUrl"], body["accessToken"]


XORB = "ab" * 32


def test_every_token_has_an_address_of_its_own(address, owner, make_repo):
    repo_id = make_repo()
    urls = {
        request("GET", f"{address}/api/models/{repo_id}/xet-write-token/main", owner.token).json()["casUrl"]
        for _ in range(3)
    }
    assert len(urls) == 3


def test_a_token_is_for_who_writes_or_opens_a_pull_request(address, owner, stranger, make_repo):
    public, hidden = make_repo(), make_repo(private=True)
    assert request("GET", f"{address}/api/models/{public}/xet-write-token/main").status == 401
    assert request("GET", f"{address}/api/models/{hidden}/xet-write-token/main", stranger.token).status == 404
    assert request("GET", f"{address}/api/models/{public}/xet-write-token/main", stranger.token).status == 403
    proposal = request("GET", f"{address}/api/models/{public}/xet-write-token/main?create_pr=1", stranger.token)
    assert proposal.status == 200


def test_without_its_token_an_address_is_closed(session):
    cas, token = session
    for given in (None, "x" * len(token)):
        assert request("POST", f"{cas}/v1/xorbs/default/{XORB}", given, xorb(b"data")).status == 401
        assert request("POST", f"{cas}/v1/shards", given, b"").status == 401


def test_what_is_not_offered_is_not_found(session):
    cas, token = session
    assert request("GET", f"{cas}/v1/chunks/default/{XORB}", token).status == 404
    assert request("POST", f"{cas}/v1/xorb-grants/default/{XORB}", token, b"").status == 404
    assert request("POST", f"{cas}/v2/shards", token, b"").status == 404


def test_a_file_is_rebuilt_and_its_hash_checked(session):
    cas, token = session
    data = random.Random(14).randbytes(1000)
    assert request("POST", f"{cas}/v1/xorbs/default/{XORB}", token, xorb(data)).json() == {"was_inserted": True}
    assert request("POST", f"{cas}/v1/shards", token, shard(sha256(b"other"), XORB, 1000)).status == 400
    answer = request("POST", f"{cas}/v1/shards", token, shard(sha256(data), XORB, 1000))
    assert (answer.status, answer.json()) == (200, {"result": 1})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        b"\0" * 48,
        b"\xff" * 200,
        shard("00" * 32, "cd" * 32, 10),
        shard("00" * 32, XORB, 10, 5, 2),
        shard("00" * 32, XORB, 10, 0, 9),
        shard("00" * 32, XORB, 4_000_000_000),
        shard("00" * 32, XORB, 1000)[:100],
        b"\0" * 32 + struct.pack("<QQ", 2, 0) + b"\1" * 32 + struct.pack("<IIQ", 1 << 30, 0xFFFFFFFF, 0),
    ],
    ids=[
        "empty",
        "one byte",
        "zeros",
        "ones",
        "unknown xorb",
        "backwards",
        "past the end",
        "too long",
        "cut off",
        "too many",
    ],
)
def test_shards_that_make_no_sense_are_refused(session, body):
    cas, token = session
    assert request("POST", f"{cas}/v1/xorbs/default/{XORB}", token, xorb(b"d" * 1000)).status == 200
    answer = request("POST", f"{cas}/v1/shards", token, body)
    assert answer.status == 400, answer


@pytest.mark.parametrize(
    "body",
    [
        b"\0",
        b"\0" * 8,
        bytes([0]) + (99999).to_bytes(3, "little") + bytes([0]) + (5).to_bytes(3, "little") + b"short",
        bytes([9]) + xorb(b"data")[1:],
        xorb(b"not lz4 at all", scheme=1),
        xorb(b"data", scheme=7),
        bytes([0])
        + (20).to_bytes(3, "little")
        + bytes([1])
        + (0xFFFFFF).to_bytes(3, "little")
        + b"\x04\x22\x4d\x18"
        + b"\0" * 16,
    ],
    ids=["cut off", "empty chunk", "too long", "version", "no lz4", "scheme", "bomb"],
)
def test_xorbs_that_make_no_sense_store_no_file(session, body):
    """They are refused at once, or when a file is to be built of them."""
    cas, token = session
    first = request("POST", f"{cas}/v1/xorbs/default/{XORB}", token, body)
    assert first.status in (200, 400), first
    second = request("POST", f"{cas}/v1/shards", token, shard(sha256(b"never uploaded"), XORB, 4))
    assert second.status == 400, second
