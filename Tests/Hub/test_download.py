"""Downloads: whole, ranged, broken off and resumed, cached, by snapshot."""

import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from huggingface_hub import HfApi, HfFileSystem, get_hf_file_metadata, hf_hub_url, snapshot_download
from huggingface_hub.errors import EntryNotFoundError, RevisionNotFoundError

from support.plain import blob_id, request, sha256
from support.proxy import BreakingProxy


@pytest.fixture
def repo(api, make_repo):
    """A small file and one of 5 MB."""
    repo_id, data = make_repo(), random.Random(7).randbytes(5 << 20)
    api.upload_file(repo_id=repo_id, path_in_repo="small.txt", path_or_fileobj=b"hello\n")
    api.upload_file(repo_id=repo_id, path_in_repo="large.bin", path_or_fileobj=data)
    return repo_id, data


def test_the_headers_of_a_download(api, address, repo):
    repo_id, data = repo
    head = api.model_info(repo_id).sha
    for path, tag, size in (("small.txt", blob_id(b"hello\n"), 6), ("large.bin", sha256(data), len(data))):
        url = f"{address}/{repo_id}/resolve/main/{path}"
        for method in ("HEAD", "GET"):
            answer = request(method, url, headers={"Accept-Encoding": "identity"})
            assert answer.status == 200
            assert answer.headers["X-Repo-Commit"] == head
            assert (answer.headers["X-Linked-Etag"] or answer.headers["ETag"]) == f'"{tag}"'
            assert answer.headers["Content-Length"] == str(size)
            assert answer.headers["Accept-Ranges"] == "bytes"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Content-Disposition"].startswith("inline; filename*=UTF-8''")
            assert "X-Xet-Hash" not in answer.headers
            assert len(answer.body) == (size if method == "GET" else 0)
    assert answer.headers["X-Linked-Size"] == str(len(data))
    metadata = get_hf_file_metadata(hf_hub_url(repo_id, "large.bin"), token=False)
    assert (metadata.commit_hash, metadata.etag, metadata.size) == (head, sha256(data), len(data))


@pytest.mark.parametrize(
    "asked, status, first, last",
    [
        ("bytes=0-0", 206, 0, 0),
        ("bytes=0-99", 206, 0, 99),
        ("bytes=100-", 206, 100, None),
        ("bytes=-10", 206, -10, None),
        ("bytes=5242879-9999999", 206, 5242879, None),
        ("bytes=0-99999999", 206, 0, None),
        ("bytes=5242880-", 416, None, None),
        ("bytes=9999999-", 416, None, None),
    ],
)
def test_ranges_are_of_the_raw_bytes(address, repo, asked, status, first, last):
    repo_id, data = repo
    answer = request("GET", f"{address}/{repo_id}/resolve/main/large.bin", headers={"Range": asked})
    assert answer.status == status
    if status == 416:
        assert answer.headers["Content-Range"] == f"bytes */{len(data)}"
        return
    expected = data[first:] if last is None else data[first : last + 1]
    start = len(data) + first if first < 0 else first
    assert answer.body == expected
    assert answer.headers["Content-Range"] == f"bytes {start}-{start + len(expected) - 1}/{len(data)}"
    assert answer.headers["Content-Length"] == str(len(expected))


@pytest.mark.parametrize(
    "asked",
    ["bytes=9-3", "bytes=a-b", "lines=1-2", "bytes=", "bytes=-", "bytes=0-1,5-6", "bytes=99999999999999999999999-"],
)
def test_ranges_that_make_no_sense_are_no_server_error(address, repo, asked):
    answer = request("GET", f"{address}/{repo[0]}/resolve/main/small.txt", headers={"Range": asked})
    assert answer.status in (200, 206, 400, 416)


def test_ranges_of_an_empty_file(api, address, repo):
    api.upload_file(repo_id=repo[0], path_in_repo="empty.txt", path_or_fileobj=b"")
    url = f"{address}/{repo[0]}/resolve/main/empty.txt"
    assert request("GET", url).body == b""
    assert request("GET", url, headers={"Range": "bytes=0-"}).status in (200, 416)


@pytest.mark.skipif(not shutil.which("curl"), reason="no curl on this machine")
def test_curl_resumes_and_takes_ranges(address, repo, tmp_path):
    repo_id, data = repo
    url, file = f"{address}/{repo_id}/resolve/main/large.bin", tmp_path / "large.bin"
    curl = ["curl", "--silent", "--show-error", "--fail", "--output", str(file)]
    subprocess.run([*curl, "--range", "1000-1999", url], check=True)
    assert file.read_bytes() == data[1000:2000]
    file.write_bytes(data[:2_000_000])
    subprocess.run([*curl, "--continue-at", "-", url], check=True)
    assert file.read_bytes() == data


def test_an_unchanged_file_is_not_sent_again(address, repo):
    repo_id, data = repo
    url = f"{address}/{repo_id}/resolve/main/large.bin"
    tag = request("HEAD", url).headers["ETag"]
    for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
        answer = request("GET", url, headers={"If-None-Match": known})
        assert (answer.status, answer.body) == (304, b""), known
        assert answer.headers["ETag"] == tag
    assert request("GET", url, headers={"If-None-Match": '"other"'}).status == 200


def test_a_broken_download_is_resumed(server, api, repo, tmp_path):
    """The proxy cuts two connections in the middle of the body; the client asks for the rest."""
    repo_id, data = repo
    proxy = BreakingProxy(server.port, limits=[1_500_000, 1_000_000])
    try:
        path = HfApi(endpoint=proxy.address, token=False).hf_hub_download(repo_id, "large.bin", cache_dir=tmp_path)
        assert Path(path).read_bytes() == data
        assert proxy.cut == 2
    finally:
        proxy.close()


def test_a_missing_file_is_remembered_with_its_commit(api, address, repo, tmp_path):
    repo_id, _ = repo
    with pytest.raises(EntryNotFoundError):
        api.hf_hub_download(repo_id, "absent.json", cache_dir=tmp_path)
    head = api.model_info(repo_id).sha
    assert list(tmp_path.rglob(f".no_exist/{head}/absent.json"))
    with pytest.raises(RevisionNotFoundError):
        api.hf_hub_download(repo_id, "small.txt", revision="absent", cache_dir=tmp_path)


def test_old_revisions_are_kept(api, repo, tmp_path):
    repo_id, _ = repo
    first = api.model_info(repo_id).sha
    api.create_tag(repo_id, tag="v1")
    api.upload_file(repo_id=repo_id, path_in_repo="small.txt", path_or_fileobj=b"changed\n")
    for revision, expected in (
        (first, b"hello\n"),
        (first[:7], b"hello\n"),
        ("v1", b"hello\n"),
        ("main", b"changed\n"),
    ):
        path = api.hf_hub_download(repo_id, "small.txt", revision=revision, cache_dir=tmp_path)
        assert Path(path).read_bytes() == expected, revision


def test_a_snapshot_is_whole(anonymous, api, make_repo, tmp_path):
    repo_id = make_repo("dataset")
    contents = {f"data/{n:02}.txt": f"file {n}".encode() for n in range(30)} | {"weights.bin": b"w" * 100_000}
    for path, data in contents.items():
        (tmp_path / "up" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "up" / path).write_bytes(data)
    api.upload_folder(repo_id=repo_id, repo_type="dataset", folder_path=tmp_path / "up")
    folder = Path(snapshot_download(repo_id, repo_type="dataset", cache_dir=tmp_path / "cache", token=False))
    assert folder.name == api.dataset_info(repo_id).sha
    found = {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}
    assert found.keys() - {".gitattributes"} == contents.keys()
    assert all(found[path] == data for path, data in contents.items())
    local = Path(
        snapshot_download(
            repo_id, repo_type="dataset", local_dir=tmp_path / "local", allow_patterns="data/0*", token=False
        )
    )
    assert len(list((local / "data").iterdir())) == 10


def test_the_file_system_reads_parts(api, repo):
    repo_id, data = repo
    system = HfFileSystem(token=False, skip_instance_cache=True)
    with system.open(f"{repo_id}/large.bin", block_size=1 << 16) as file:
        file.seek(3_000_000)
        assert file.read(1000) == data[3_000_000:3_001_000]
    assert system.cat_file(f"{repo_id}/small.txt") == b"hello\n"
    with pytest.raises(FileNotFoundError):
        system.open("missing/repo/file.txt").read()


def test_the_hashes_of_a_download_are_verified(api, repo, tmp_path):
    repo_id, _ = repo
    folder = Path(snapshot_download(repo_id, local_dir=tmp_path, token=False))
    assert api.verify_repo_checksums(repo_id, local_dir=folder).mismatches == []
    (folder / "large.bin").write_bytes(b"changed")
    assert [
        m["path"] if isinstance(m, dict) else m.path
        for m in api.verify_repo_checksums(repo_id, local_dir=folder).mismatches
    ] == ["large.bin"]


def test_raw_gives_the_pointer(address, repo):
    repo_id, data = repo
    assert request("GET", f"{address}/{repo_id}/raw/main/small.txt").body == b"hello\n"
    pointer = request("GET", f"{address}/{repo_id}/raw/main/large.bin").body.decode()
    assert pointer == f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256(data)}\nsize {len(data)}\n"


def test_a_download_is_counted_once(api, address, repo, server):
    repo_id, _ = repo
    url = f"{address}/{repo_id}/resolve/main/small.txt"
    for method in ("HEAD", "GET", "GET"):
        request(method, url, headers={"User-Agent": "counter/1"})
    # Counts are written in batches: the page must say so within a while.
    for _ in range(100):
        if api.model_info(repo_id, expand=["downloads"]).downloads == 1:
            return
        time.sleep(0.2)
    assert api.model_info(repo_id, expand=["downloads"]).downloads == 1


def test_64_downloads_at_once_are_all_whole(address, repo):
    from concurrent.futures import ThreadPoolExecutor

    repo_id, data = repo
    url = f"{address}/{repo_id}/resolve/main/large.bin"
    with ThreadPoolExecutor(64) as pool:
        for answer in pool.map(lambda _: request("GET", url, timeout=120), range(64)):
            assert answer.status == 200 and answer.body == data
