"""What repositories take on disk: listed, copied, and taken away for good."""

import random

import pytest
from huggingface_hub import CommitOperationAdd, CommitOperationCopy, CommitOperationDelete
from huggingface_hub.errors import BadRequestError, EntryNotFoundError, HfHubHTTPError, RevisionNotFoundError

from support.plain import commit, request, sha256

FIRST, SECOND = (random.Random(seed).randbytes(20_000) for seed in (31, 32))


@pytest.fixture
def repo(api, make_repo):
    """A model with one file of LFS, and another one in its history."""
    repo_id = make_repo()
    api.create_commit(
        repo_id,
        [CommitOperationAdd("README.md", b"---\nlicense: mit\n---\n"), CommitOperationAdd("w/first.bin", FIRST)],
        commit_message="first",
    )
    api.create_commit(repo_id, [CommitOperationAdd("second.bin", SECOND)], commit_message="second")
    api.create_commit(repo_id, [CommitOperationDelete("second.bin")], commit_message="third")
    return repo_id


def test_an_owner_lists_what_repositories_take(api, other, make_repo, repo):
    hidden = make_repo("dataset", private=True)
    listed = {(r.type, r.id): r for r in api.list_user_repos()}
    used = listed["model", repo]
    assert (used.visibility, used.storage) == ("public", len(FIRST) + len(SECOND))
    assert 0 < used.storage_percent <= 100 and used.updated_at.year >= 2024
    assert listed["dataset", hidden].visibility == "private"
    assert listed["dataset", hidden].storage == 0
    assert repo not in [r.id for r in other.list_user_repos()]


def test_a_member_lists_an_organisation(api, other, server, owner):
    server.stemma("org", "add", "storage-lab")
    server.stemma("org", "member", "storage-lab", owner.name, "--role", "write")
    api.create_repo("storage-lab/model", private=True)
    assert [r.id for r in api.list_user_repos("storage-lab")] == ["storage-lab/model"]
    with pytest.raises(HfHubHTTPError) as error:
        list(other.list_user_repos("storage-lab"))
    assert error.value.response.status_code == 403
    api.delete_repo("storage-lab/model")


def test_files_of_lfs_are_listed_and_taken_out_of_the_history(api, other, repo):
    before = api.list_repo_commits(repo)
    files = {f.filename: f for f in api.list_lfs_files(repo)}
    assert set(files) == {"w/first.bin", "second.bin"}
    assert files["w/first.bin"].file_oid == sha256(FIRST)
    assert (files["w/first.bin"].size, files["w/first.bin"].ref) == (len(FIRST), "refs/heads/main")
    with pytest.raises(HfHubHTTPError):
        list(other.list_lfs_files(repo))
    with pytest.raises(BadRequestError, match="rewriteHistory"):
        api.permanently_delete_lfs_files(repo, files.values(), rewrite_history=False)

    api.permanently_delete_lfs_files(repo, [files["w/first.bin"]])
    after = api.list_repo_commits(repo)
    assert [c.title for c in after] == [c.title for c in before]
    assert after[-1].commit_id == before[-1].commit_id and after[0].commit_id != before[0].commit_id
    assert sorted(api.list_repo_files(repo)) == [".gitattributes", "README.md"]
    assert [f.filename for f in api.list_lfs_files(repo)] == ["second.bin"]
    with pytest.raises(RevisionNotFoundError):
        api.hf_hub_download(repo, "w/first.bin", revision=before[0].commit_id)
    with pytest.raises(EntryNotFoundError):
        api.hf_hub_download(repo, "w/first.bin")
    api.permanently_delete_lfs_files(repo, api.list_lfs_files(repo))
    assert list(api.list_lfs_files(repo)) == []
    # It can be sent anew.
    api.upload_file(repo_id=repo, path_in_repo="w/first.bin", path_or_fileobj=FIRST)
    with open(api.hf_hub_download(repo, "w/first.bin"), "rb") as file:
        assert file.read() == FIRST


@pytest.mark.parametrize("kind", ["model", "dataset"])
def test_a_repository_is_copied(api, other, stranger, make_repo, kind, tmp_path):
    repo_id = make_repo(kind)
    api.create_commit(
        repo_id,
        [CommitOperationAdd("a.txt", b"small"), CommitOperationAdd("b/w.bin", FIRST)],
        commit_message="files",
        repo_type=kind,
    )
    url = other.duplicate_repo(repo_id, repo_type=kind)
    copy = f"{stranger.name}/{repo_id.split('/')[1]}"
    assert (url.repo_id, url.repo_type, url.files_copy_pending) == (copy, kind, False)
    [commit] = other.list_repo_commits(copy, repo_type=kind)
    assert commit.title.startswith("Duplicate from ")
    with open(other.hf_hub_download(copy, "b/w.bin", repo_type=kind, cache_dir=tmp_path), "rb") as file:
        assert file.read() == FIRST
    with pytest.raises(HfHubHTTPError) as error:
        other.duplicate_repo(repo_id, repo_type=kind)
    assert error.value.response.status_code == 409
    assert other.duplicate_repo(repo_id, repo_type=kind, exist_ok=True).repo_id == copy
    other.delete_repo(copy, repo_type=kind)


def test_files_are_copied_from_another_repository(api, other, address, stranger, make_repo, repo):
    """Small files by the client; of large ones it wants to know a Xet hash, so those are named by hand."""
    target = f"{stranger.name}/copies"
    other.create_repo(target)
    source = {"src_repo_id": repo, "src_repo_type": "model"}
    other.create_commit(
        target, [CommitOperationCopy("README.md", "README.md", **source)], commit_message="copy"
    )
    with open(other.hf_hub_download(target, "README.md"), "rb") as file:
        assert file.read() == b"---\nlicense: mit\n---\n"
    with pytest.raises(ValueError, match="no xet hash"):
        other.create_commit(
            target, [CommitOperationCopy("w/first.bin", "w.bin", **source)], commit_message="copy"
        )
    lent = request(
        "POST",
        f"{address}/api/models/{repo}/lfs-files/duplicate",
        stranger.token,
        {"target": {"type": "model", "name": target}, "files": [{"sha256": sha256(FIRST), "filename": "w.bin"}]},
    )
    assert lent.status == 200 and lent.json()["failed"] == []
    assert commit(address, target, stranger.token, summary="copy", lfs=[("w.bin", FIRST)]).status == 200
    with open(other.hf_hub_download(target, "w.bin"), "rb") as file:
        assert file.read() == FIRST
    other.delete_repo(target)


def test_datasets_tell_the_bytes_of_their_files(api, make_repo):
    repo_id = make_repo("dataset")
    api.create_commit(
        repo_id,
        [CommitOperationAdd("a.bin", FIRST), CommitOperationAdd("b.csv", b"x\n")],
        commit_message="files",
        repo_type="dataset",
    )
    size = sum(file.size for file in api.list_repo_tree(repo_id, repo_type="dataset"))
    [info] = api.list_datasets(search=repo_id.split("/")[1], expand=["mainSize"])
    assert info.main_size == size > len(FIRST)
    assert api.dataset_info(repo_id, expand=["mainSize"]).main_size == info.main_size


def test_a_branch_begins_without_files(api, address, owner, repo):
    """As the client for JavaScript asks for it."""
    url = f"{address}/api/models/{repo}/branch/bare"
    assert request("POST", url, owner.token, {"emptyBranch": True}).status == 200
    assert list(api.list_repo_tree(repo, revision="bare")) == []
    api.upload_file(repo_id=repo, path_in_repo="a", path_or_fileobj=b"1", revision="bare")
    assert [f.path for f in api.list_repo_tree(repo, revision="bare")] == ["a"]
