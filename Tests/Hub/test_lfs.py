"""LFS as git-lfs and older clients speak it."""

import random

import pytest

from support.plain import LFS_TYPE, commit, lfs_batch, lfs_upload, request, sha256

DATA = random.Random(9).randbytes(100_000)


def upload_action(address, repo_id, account, data, **options):
    [item] = lfs_batch(address, repo_id, account.token, [(sha256(data), len(data))], **options).json()["objects"]
    return item["actions"]


def test_upload_verify_commit_download(address, owner, make_repo):
    repo_id = make_repo()
    batch = lfs_batch(
        address, repo_id, owner.token, [(sha256(DATA), len(DATA))], transfers=["basic", "multipart", "xet"]
    )
    assert batch.headers["Content-Type"].startswith("application/vnd.git-lfs+json")
    body = batch.json()
    assert body["transfer"] in ("basic", "multipart")
    actions = body["objects"][0]["actions"]
    assert request("POST", actions["verify"]["href"], owner.token, {"oid": sha256(DATA), "size": len(DATA)}).status in (
        404,
        422,
    )
    put = request("PUT", actions["upload"]["href"], None, DATA)
    assert put.status == 200
    assert (
        request("POST", actions["verify"]["href"], owner.token, {"oid": sha256(DATA), "size": len(DATA)}).status == 200
    )
    assert commit(address, repo_id, owner.token, summary="lfs", lfs=[("model.bin", DATA)]).status == 200
    again = lfs_batch(address, repo_id, owner.token, [(sha256(DATA), len(DATA))]).json()["objects"][0]
    assert "actions" not in again
    down = lfs_batch(address, repo_id, None, [(sha256(DATA), len(DATA))], operation="download").json()["objects"][0]
    got = request("GET", down["actions"]["download"]["href"], headers=down["actions"]["download"].get("header"))
    assert got.body == DATA


def test_a_multipart_upload(own_server):
    server = own_server(arguments=["--upload-part-size", "5"])
    owner = server.add_user("ann")
    server.start()
    address, repo_id, data = server.address, "ann/parts", random.Random(10).randbytes(1 << 20) * 12
    created = request("POST", f"{address}/api/repos/create", owner.token, {"name": "parts"})
    assert created.status == 200
    body = lfs_batch(
        address, repo_id, owner.token, [(sha256(data), len(data))], transfers=["multipart", "basic"]
    ).json()
    upload = body["objects"][0]["actions"]["upload"]
    assert body["transfer"] == "multipart"
    size = int(upload["header"]["chunk_size"])
    urls = [upload["header"][key] for key in upload["header"] if key.isdigit()]
    assert (size, len(urls)) == (5 << 20, 3)
    parts = []
    for number, url in enumerate(urls, 1):
        early = request("POST", upload["href"], None, {"oid": sha256(data), "parts": parts})
        assert 400 <= early.status < 500, "parts are missing"
        answer = request("PUT", url, None, data[(number - 1) * size : number * size])
        assert answer.status == 200 and answer.headers["ETag"]
        parts.append({"partNumber": number, "etag": answer.headers["ETag"]})
    assert request("POST", upload["href"], None, {"oid": sha256(data), "parts": parts}).status == 200
    assert commit(address, repo_id, owner.token, summary="parts", lfs=[("model.bin", data)]).status == 200
    assert sha256(request("GET", f"{address}/{repo_id}/resolve/main/model.bin").body) == sha256(data)


def test_bytes_that_are_not_what_was_promised_are_refused(address, owner, make_repo):
    repo_id, data = make_repo(), random.Random(11).randbytes(5000)
    href = upload_action(address, repo_id, owner, data)["upload"]["href"]
    for wrong in (data[:-1] + b"\0" if data[-1:] != b"\0" else data[:-1] + b"\1", data[:-1], data + b"x", b""):
        answer = request("PUT", href, None, wrong)
        assert 400 <= answer.status < 500, (len(wrong), answer)
    assert commit(address, repo_id, owner.token, summary="never sent", lfs=[("model.bin", data)]).status == 400
    assert request("PUT", href, None, data).status == 200


def test_an_address_for_one_object_serves_no_other(address, owner, make_repo):
    repo_id, data, other = make_repo(), random.Random(12).randbytes(3000), random.Random(13).randbytes(3000)
    href = upload_action(address, repo_id, owner, data)["upload"]["href"]
    answer = request("PUT", href.replace(sha256(data), sha256(other)), None, other)
    assert 400 <= answer.status < 500
    assert 400 <= request("PUT", href[:-3] + ("abc" if href[-3:] != "abc" else "cba"), None, data).status < 500


def test_who_may_only_read_may_propose_but_not_commit(address, owner, stranger, make_repo):
    """A reader's upload serves a pull request of theirs; nobody uploads without a name, or to what is hidden."""
    repo_id, hidden, data = make_repo(), make_repo(private=True), random.Random(17).randbytes(2000)
    assert lfs_upload(address, repo_id, stranger.token, data).status == 200
    assert commit(address, repo_id, stranger.token, summary="mine", lfs=[("a.bin", data)]).status == 403
    assert lfs_batch(address, repo_id, None, [(sha256(DATA), len(DATA))]).status == 401
    assert lfs_batch(address, hidden, stranger.token, [(sha256(DATA), len(DATA))]).status == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[",
        b"{}",
        b'{"operation":"upload"}',
        b'{"operation":"steal","objects":[]}',
        b'{"operation":"upload","objects":[{"oid":"../../etc/passwd","size":1}]}',
        b'{"operation":"upload","objects":[{"oid":"' + b"a" * 64 + b'","size":-1}]}',
        b'{"operation":"upload","objects":[{"oid":"' + b"a" * 64 + b'","size":99999999999999999999}]}',
        b'{"operation":"upload","objects":[{"oid":7,"size":"x"}]}',
    ],
)
def test_batches_that_make_no_sense_are_refused(address, owner, make_repo, body):
    answer = request("POST", f"{address}/{make_repo()}.git/info/lfs/objects/batch", owner.token, body, LFS_TYPE)
    if answer.status == 200:
        assert all("error" in item for item in answer.json()["objects"])
    else:
        assert 400 <= answer.status < 500, answer


def test_an_object_is_stored_once(address, owner, make_repo):
    repo_id = make_repo()
    assert lfs_upload(address, repo_id, owner.token, DATA).status == 200
    assert lfs_upload(address, repo_id, owner.token, DATA).status == 200
