"""A full disk is answered by 507, and nothing that was stored is lost."""

import random
import subprocess

import pytest

from support.plain import commit, commit_lines, lfs_batch, request, sha256


def may_mount(folder):
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True).returncode:
        return False
    return subprocess.run(["umount", folder], capture_output=True).returncode == 0


def fill(server, account, generator):
    """Stores contents until one does not fit; the last answer, and what was acknowledged, by path."""
    stored = {}
    for number in range(200):
        data = generator.randbytes(700_000)
        if number % 2:
            answer = commit(
                server.address, "ann/full", account.token, summary=f"c{number}", files=[(f"{number}.txt", data)]
            )
            if answer.status == 200:
                stored[f"{number}.txt"] = data
        else:
            batch = lfs_batch(server.address, "ann/full", account.token, [(sha256(data), len(data))])
            answer = batch
            if batch.status == 200:
                href = batch.json()["objects"][0]["actions"]["upload"]["href"]
                answer = request("PUT", href, None, data)
            if answer.status == 200:
                answer = commit(
                    server.address, "ann/full", account.token, summary=f"c{number}", lfs=[(f"{number}.bin", data)]
                )
            if answer.status == 200:
                stored[f"{number}.bin"] = data
        if answer.status != 200:
            return answer, stored
    raise AssertionError("the disk never filled up")


def check(server, stored):
    for path, data in stored.items():
        answer = request("GET", f"{server.address}/ann/full/resolve/main/{path}")
        assert answer.status == 200 and answer.body == data, path
    paths = {e["path"] for e in request("GET", f"{server.address}/api/models/ann/full/tree/main").json()}
    assert paths == {".gitattributes", *stored}


def begin(server):
    account = server.add_user("ann")
    server.start()
    assert request("POST", f"{server.address}/api/repos/create", account.token, {"name": "full"}).status == 200
    return account


def test_a_full_disk_is_507_and_loses_nothing(own_server, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if not may_mount(disk):
        pytest.skip("this user cannot mount a file system")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], check=True)
    try:
        server = own_server(folder=disk)
        account = begin(server)
        generator = random.Random(15)
        answer, stored = fill(server, account, generator)
        assert answer.status == 507 and answer.json()["error"], answer
        check(server, stored)
        again = commit(
            server.address,
            "ann/full",
            account.token,
            summary="more",
            files=[("more.txt", generator.randbytes(2_000_000))],
        )
        assert again.status == 507
        check(server, stored)
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        assert (
            commit(server.address, "ann/full", account.token, summary="room", files=[("room.txt", b"room")]).status
            == 200
        )
        stored["room.txt"] = b"room"
        check(server, stored)
        server.kill()
        doctor = server.stemma("doctor", check=False)
        assert doctor.returncode == 0, doctor.stdout + doctor.stderr
        server.start()
        check(server, stored)
        server.stop()
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def test_a_limit_on_files_is_507_and_loses_nothing(own_server):
    server = own_server(largest_file=4 << 20)
    account = begin(server)
    assert (
        commit(server.address, "ann/full", account.token, summary="fits", files=[("fits.txt", b"f" * 100_000)]).status
        == 200
    )
    data = random.Random(16).randbytes(6 << 20)
    batch = lfs_batch(server.address, "ann/full", account.token, [(sha256(data), len(data))]).json()
    put = request("PUT", batch["objects"][0]["actions"]["upload"]["href"], None, data)
    assert put.status == 507, put
    large = request(
        "POST",
        f"{server.address}/api/models/ann/full/commit/main",
        account.token,
        commit_lines("large", files=[("large.txt", data)]),
        {"Content-Type": "application/x-ndjson"},
    )
    assert large.status == 507, large
    check(server, {"fits.txt": b"f" * 100_000})
    server.stop()
    server.largest_file = None
    server.start()
    check(server, {"fits.txt": b"f" * 100_000})
    assert server.stemma("doctor", check=False).returncode == 0
