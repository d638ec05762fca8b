"""Uploads by the Python client: small files, LFS, Xet, folders, commits of every kind."""

import io
import os
import random

import pytest
from huggingface_hub import CommitOperationAdd, CommitOperationCopy, CommitOperationDelete, HfApi
from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, RevisionNotFoundError

from support.plain import blob_id, sha256


def content(api, repo_id, path, folder, **options):
    with open(api.hf_hub_download(repo_id, path, cache_dir=folder, **options), "rb") as file:
        return file.read()


def test_a_small_file_keeps_its_bytes_and_gets_gits_id(api, make_repo, tmp_path):
    repo_id, data = make_repo(), b"caf\xc3\xa9\r\nsecond line\n"
    info = api.upload_file(repo_id=repo_id, path_in_repo="notes/a b.txt", path_or_fileobj=data)
    assert info.commit_url == f"{api.endpoint}/{repo_id}/commit/{info.oid}"
    [file] = api.get_paths_info(repo_id, "notes/a b.txt")
    assert (file.blob_id, file.size, file.lfs) == (blob_id(data), len(data), None)
    assert content(api, repo_id, "notes/a b.txt", tmp_path) == data


def test_a_large_file_has_the_ids_of_its_pointer_and_content(api, make_repo, tmp_path):
    repo_id, data = make_repo(), random.Random(1).randbytes(24 << 20)
    api.upload_file(repo_id=repo_id, path_in_repo="model.bin", path_or_fileobj=data)
    [file] = api.get_paths_info(repo_id, "model.bin")
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256(data)}\nsize {len(data)}\n".encode()
    assert file.blob_id == blob_id(pointer)
    assert (file.lfs.sha256, file.lfs.size, file.lfs.pointer_size) == (sha256(data), len(data), len(pointer))
    assert content(api, repo_id, "model.bin", tmp_path) == data


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * (8 << 20),
        bytes(range(256)) * 4096,
        b"".join(i.to_bytes(4, "little") for i in range(1 << 20)),
        random.Random(2).randbytes(3 << 20) * 3,
        b"x",
    ],
    ids=["zeros", "pattern", "grouped", "repeated", "one-byte"],
)
def test_xet_uploads_of_every_kind_of_content(api, make_repo, tmp_path, data):
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="data.bin", path_or_fileobj=data)
    assert content(api, repo_id, "data.bin", tmp_path) == data


def test_a_stream_goes_by_lfs(api, make_repo, tmp_path):
    repo_id, data = make_repo(), random.Random(3).randbytes(12 << 20)
    api.upload_file(repo_id=repo_id, path_in_repo="stream.bin", path_or_fileobj=io.BytesIO(data))
    assert content(api, repo_id, "stream.bin", tmp_path) == data


def test_300_megabytes_are_uploaded_in_bounded_memory(api, server, make_repo, tmp_path):
    """Once by LFS from a stream and once by Xet from a path; downloaded whole, hashed, and neither is held in memory."""
    source, generator = tmp_path / "large.bin", random.Random(4)
    with open(source, "wb") as file:
        for _ in range(300):
            file.write(generator.randbytes(1 << 20))
    digest = sha256(source.read_bytes())
    repo_id = make_repo()
    with open(source, "rb") as stream:
        # A buffered reader is what the client uploads by LFS.
        api.upload_file(repo_id=repo_id, path_in_repo="lfs.bin", path_or_fileobj=stream)
    with open(source, "r+b") as file:
        file.write(b"another beginning")
    second = sha256(source.read_bytes())
    api.upload_file(repo_id=repo_id, path_in_repo="xet.bin", path_or_fileobj=source)
    for path, expected in (("lfs.bin", digest), ("xet.bin", second)):
        assert sha256(content(api, repo_id, path, tmp_path / "cache")) == expected
    assert server.peak_bytes < 400 << 20


def test_a_known_object_is_not_sent_again(api, make_repo, tmp_path):
    data = random.Random(5).randbytes(1 << 20)
    first, second = make_repo(), make_repo()
    for repo_id in (first, second):
        api.upload_file(repo_id=repo_id, path_in_repo="same.bin", path_or_fileobj=io.BytesIO(data))
        assert content(api, repo_id, "same.bin", tmp_path) == data


def test_an_empty_file_is_a_regular_one(api, make_repo):
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="empty.bin", path_or_fileobj=b"")
    [file] = api.get_paths_info(repo_id, "empty.bin")
    assert (file.size, file.lfs) == (0, None)


@pytest.mark.parametrize(
    "path",
    [
        "plain.txt",
        "with space.txt",
        "hash#mark.txt",
        "question?.txt",
        "per%cent.txt",
        "100%25.txt",
        "plus+and&.txt",
        "ünïcødé/日本語.txt",
        "emoji-🤗.txt",
        "e\u0301-decomposed.txt",
        "é-composed.txt",
        "שלום.txt",
        "a/b/c/d/e/f.txt",
        "semi;colon,comma.txt",
        "quote'\".txt",
        "[brackets].txt",
        "~tilde.txt",
        "@at.txt",
        "x" * 200 + ".txt",
        ".hidden",
        "..dots",
    ],
)
def test_names_come_back_as_they_were(api, make_repo, tmp_path, path):
    repo_id, data = make_repo(), f"content of {path}".encode()
    api.upload_file(repo_id=repo_id, path_in_repo=path, path_or_fileobj=data)
    assert path in api.list_repo_files(repo_id)
    assert [f.path for f in api.get_paths_info(repo_id, path)] == [path]
    assert content(api, repo_id, path, tmp_path) == data


def test_names_that_differ_in_case_or_composition_are_different_files(api, make_repo, tmp_path):
    repo_id, paths = make_repo(), ["a.txt", "A.txt", "é.txt", "e\u0301.txt"]
    api.create_commit(repo_id, [CommitOperationAdd(path, path.encode()) for path in paths], commit_message="names")
    assert set(paths) < set(api.list_repo_files(repo_id))
    for path in paths:
        assert content(api, repo_id, path, tmp_path / path.encode().hex()) == path.encode()


def test_a_folder_is_uploaded_and_ignored_files_are_not(api, make_repo, tmp_path):
    repo_id = make_repo()
    (tmp_path / "nested").mkdir()
    for path in ("a.txt", "nested/b.bin", "nested/c.log", ".git/config"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(path.encode())
    (tmp_path / ".gitignore").write_text("*.log\n")
    api.upload_folder(repo_id=repo_id, folder_path=tmp_path)
    expected = [".gitattributes", ".gitignore", "a.txt", "nested/b.bin"]
    assert sorted(api.list_repo_files(repo_id)) == expected
    head = api.model_info(repo_id).sha
    assert api.upload_folder(repo_id=repo_id, folder_path=tmp_path).oid == head, "nothing changed, so no commit"


def test_a_large_folder_is_uploaded(api, make_repo, tmp_path):
    """By `upload_large_folder` where the client still has it, else by the call that took its place."""
    repo_id, generator = make_repo("dataset"), random.Random(6)
    for number in range(240):
        file = tmp_path / f"part-{number % 8}" / f"{number:03}{'.bin' if number % 3 == 0 else '.txt'}"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(generator.randbytes(2000) if file.suffix == ".bin" else f"text {number}".encode())
    if hasattr(HfApi, "upload_large_folder"):
        api.upload_large_folder(repo_id=repo_id, repo_type="dataset", folder_path=tmp_path, num_workers=4)
    else:
        api.upload_folder(repo_id=repo_id, repo_type="dataset", folder_path=tmp_path)
    files = {f.path: f for f in api.list_repo_tree(repo_id, repo_type="dataset", recursive=True) if hasattr(f, "size")}
    for file in tmp_path.rglob("*.*"):
        path = str(file.relative_to(tmp_path))
        if path.startswith("part-"):
            assert files[path].size == file.stat().st_size
            assert (files[path].lfs.sha256 if files[path].lfs else files[path].blob_id) == (
                sha256(file.read_bytes()) if files[path].lfs else blob_id(file.read_bytes())
            )
    assert len(files) == 241


def test_a_commit_adds_copies_and_deletes_together(api, make_repo, tmp_path):
    repo_id = make_repo()
    api.create_commit(
        repo_id,
        commit_message="before",
        operations=[
            CommitOperationAdd("old/one.txt", b"1"),
            CommitOperationAdd("old/two.txt", b"2"),
            CommitOperationAdd("gone.txt", b"3"),
            CommitOperationAdd("weights.bin", b"4" * 2000),
        ],
    )
    api.create_commit(
        repo_id,
        commit_message="title",
        commit_description="body",
        operations=[
            CommitOperationAdd("new.txt", b"new"),
            CommitOperationDelete("gone.txt"),
            CommitOperationDelete("old/"),
            CommitOperationCopy("weights.bin", "copy.bin"),
        ],
    )
    assert sorted(api.list_repo_files(repo_id)) == [".gitattributes", "copy.bin", "new.txt", "weights.bin"]
    assert content(api, repo_id, "copy.bin", tmp_path) == b"4" * 2000
    commit = api.list_repo_commits(repo_id)[0]
    assert commit.title == "title"


def test_a_thousand_small_files_are_one_commit(api, make_repo):
    repo_id = make_repo()
    operations = [CommitOperationAdd(f"f/{n:04}.txt", f"{n}".encode()) for n in range(1000)]
    api.create_commit(repo_id, operations, commit_message="a thousand")
    assert len(api.list_repo_files(repo_id)) == 1001
    assert len(api.list_repo_commits(repo_id)) == 2


def test_a_stale_parent_is_a_conflict(api, make_repo):
    repo_id = make_repo()
    parent = api.model_info(repo_id).sha
    api.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"a", parent_commit=parent[:7])
    with pytest.raises(HfHubHTTPError, match="The branch was updated since you opened this page") as error:
        api.upload_file(repo_id=repo_id, path_in_repo="b.txt", path_or_fileobj=b"b", parent_commit=parent)
    assert error.value.response.status_code == 412
    assert not api.file_exists(repo_id, "b.txt")


def test_what_is_missing_is_named(api, make_repo):
    repo_id = make_repo()
    with pytest.raises(RevisionNotFoundError):
        api.upload_file(repo_id=repo_id, path_in_repo="a", path_or_fileobj=b"a", revision="no-branch")
    with pytest.raises(EntryNotFoundError, match="A file with this name doesn't exist"):
        api.delete_file("absent.txt", repo_id)


def test_a_stranger_may_propose_but_not_write(api, other, make_repo, tmp_path):
    repo_id = make_repo()
    with pytest.raises(HfHubHTTPError) as error:
        other.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"a")
    assert error.value.response.status_code == 403
    proposal = other.create_commit(
        repo_id,
        commit_message="a proposal",
        create_pr=True,
        operations=[CommitOperationAdd("a.txt", b"proposed"), CommitOperationAdd("b.bin", os.urandom(5000))],
    )
    assert proposal.pr_revision == "refs/pr/1"
    assert content(api, repo_id, "a.txt", tmp_path, revision="refs/pr/1") == b"proposed"
    assert not api.file_exists(repo_id, "a.txt")
    api.change_discussion_status(repo_id, 1, "open") if api.get_discussion_details(
        repo_id, 1
    ).status == "draft" else None
    api.merge_pull_request(repo_id, 1)
    assert api.file_exists(repo_id, "b.bin")
