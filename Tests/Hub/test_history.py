"""Trees, commits, branches, tags, pull requests' references."""

import pytest
from huggingface_hub import CommitOperationAdd
from huggingface_hub.errors import BadRequestError, EntryNotFoundError, HfHubHTTPError, RevisionNotFoundError

from support.plain import request


@pytest.fixture
def repo(api, make_repo):
    repo_id = make_repo()
    api.create_commit(
        repo_id,
        commit_message="first",
        operations=[
            CommitOperationAdd("file.md", b"data"),
            CommitOperationAdd("lfs.bin", b"data"),
            CommitOperationAdd("1/file_1.md", b"data"),
            CommitOperationAdd("1/2/file_2.md", b"data"),
        ],
    )
    api.create_commit(repo_id, commit_message="second", operations=[CommitOperationAdd("3/file_3.md", b"data2")])
    return repo_id


def test_a_tree_lists_one_level_or_all(api, repo):
    assert {e.path for e in api.list_repo_tree(repo)} == {".gitattributes", "file.md", "lfs.bin", "1", "3"}
    assert {e.path for e in api.list_repo_tree(repo, "1")} == {"1/file_1.md", "1/2"}
    deep = [e.path for e in api.list_repo_tree(repo, recursive=True)]
    assert set(deep) == {
        ".gitattributes",
        "file.md",
        "lfs.bin",
        "1",
        "1/file_1.md",
        "1/2",
        "1/2/file_2.md",
        "3",
        "3/file_3.md",
    }
    with pytest.raises(EntryNotFoundError):
        list(api.list_repo_tree(repo, "unknown"))
    with pytest.raises(RevisionNotFoundError):
        list(api.list_repo_tree(repo, revision="unknown"))


def test_a_tree_names_the_last_commit_of_each_entry(api, repo):
    titles = {e.path: e.last_commit.title for e in api.list_repo_tree(repo, recursive=True, expand=True)}
    assert titles["file.md"] == "first" and titles["1"] == "first"
    assert titles["3"] == "second" and titles["3/file_3.md"] == "second"
    assert titles[".gitattributes"] == "initial commit"


def test_pages_join_to_the_whole(api, address, make_repo):
    repo_id = make_repo()
    api.create_commit(repo_id, [CommitOperationAdd(f"f/{n:03}", b"%d" % n) for n in range(250)], commit_message="many")
    url, seen, pages = f"{address}/api/models/{repo_id}/tree/main?recursive=true&limit=100", [], 0
    while url:
        answer = request("GET", url)
        page = answer.json()
        assert len(page) <= 100
        seen += [entry["path"] for entry in page]
        pages += 1
        link = answer.headers["Link"]
        assert link is None or (link.startswith(f"<{address}/") and link.endswith('>; rel="next"'))
        url = link and link[1 : link.index(">")]
    assert pages == 3 and len(seen) == len(set(seen)) == 252


def test_paths_are_described_and_unknown_ones_left_out(api, address, repo):
    found = api.get_paths_info(repo, ["file.md", "1", "absent"], expand=True)
    assert [(e.path, type(e).__name__) for e in sorted(found, key=lambda e: e.path)] == [
        ("1", "RepoFolder"),
        ("file.md", "RepoFile"),
    ]
    answer = request(
        "POST", f"{address}/api/models/{repo}/paths-info/main", None, {"paths": ["lfs.bin"], "expand": False}
    )
    [entry] = answer.json()
    assert entry["lfs"]["size"] == 4 and "lastCommit" not in entry


def test_the_log_is_newest_first(api, owner, repo):
    commits = api.list_repo_commits(repo)
    assert [c.title for c in commits] == ["second", "first", "initial commit"]
    assert all(c.authors == [owner.name] and c.formatted_title is None for c in commits)
    assert commits[0].created_at >= commits[-1].created_at
    assert all(c.formatted_title for c in api.list_repo_commits(repo, formatted=True))


def test_branches(api, repo):
    api.create_branch(repo, branch="feature/x")
    api.upload_file(repo_id=repo, path_in_repo="only.txt", path_or_fileobj=b"b", revision="feature/x")
    assert api.file_exists(repo, "only.txt", revision="feature/x") and not api.file_exists(repo, "only.txt")
    first = api.list_repo_commits(repo)[-1].commit_id
    api.create_branch(repo, branch="old", revision=first)
    assert {b.name: b.target_commit for b in api.list_repo_refs(repo).branches}["old"] == first
    with pytest.raises(HfHubHTTPError, match="Reference refs/heads/old already exists") as error:
        api.create_branch(repo, branch="old")
    assert error.value.response.status_code == 409
    api.create_branch(repo, branch="old", exist_ok=True)
    with pytest.raises(RevisionNotFoundError):
        api.create_branch(repo, branch="from-nowhere", revision="absent")
    with pytest.raises(BadRequestError):
        api.create_branch(repo, branch="refs/pr/5")
    api.delete_branch(repo, branch="feature/x")
    with pytest.raises(RevisionNotFoundError):
        api.model_info(repo, revision="feature/x")
    with pytest.raises(HfHubHTTPError, match="Cannot delete refs/heads/main") as error:
        api.delete_branch(repo, branch="main")
    assert error.value.response.status_code == 403
    with pytest.raises(HfHubHTTPError, match="Invalid rev id"):
        api.delete_branch(repo, branch="absent")


def test_tags(api, repo):
    head = api.model_info(repo).sha
    api.create_tag(repo, tag="v1", tag_message="the first")
    api.upload_file(repo_id=repo, path_in_repo="later.txt", path_or_fileobj=b"l")
    assert api.model_info(repo, revision="v1").sha == head
    assert [(t.name, t.ref, t.target_commit) for t in api.list_repo_refs(repo).tags] == [("v1", "refs/tags/v1", head)]
    with pytest.raises(HfHubHTTPError) as error:
        api.create_tag(repo, tag="v1")
    assert error.value.response.status_code == 409
    with pytest.raises(HfHubHTTPError):
        api.create_tag(repo, tag="not a name")
    with pytest.raises(RevisionNotFoundError):
        api.create_tag(repo, tag="v2", revision="absent")
    api.delete_tag(repo, tag="v1")
    with pytest.raises(RevisionNotFoundError):
        api.delete_tag(repo, tag="v1")


@pytest.mark.parametrize(
    "name", ["a..b", "a~b", "a^b", "a:b", "a b", "/a", "a/", "a.lock", "-a", "a//b", "@{", "a\\b", "\x7f", "x" * 300]
)
def test_names_that_git_refuses_are_refused(address, owner, repo, name):
    from urllib.parse import quote

    answer = request("POST", f"{address}/api/models/{repo}/branch/{quote(name, safe='')}", owner.token, {})
    assert 400 <= answer.status < 500, answer
    assert request("POST", f"{address}/api/models/{repo}/tag/main", owner.token, {"tag": name}).status in (400, 422)


def test_a_history_is_squashed(api, repo):
    api.create_branch(repo, branch="keeps")
    api.super_squash_history(repo, commit_message="one")
    assert [c.title for c in api.list_repo_commits(repo)] == ["one"]
    assert len(api.list_repo_commits(repo, revision="keeps")) == 3
    assert "3/file_3.md" in api.list_repo_files(repo)


def test_revisions_in_every_spelling(api, address, repo):
    pull_request = api.create_pull_request(repo, title="a change")
    assert pull_request.git_reference == "refs/pr/1"
    head = api.model_info(repo).sha
    for revision in ("main", "HEAD", "refs%2Fheads%2Fmain", head, head[:7], "refs%2Fpr%2F1"):
        answer = request("GET", f"{address}/api/models/{repo}/revision/{revision}")
        assert answer.status == 200 and answer.json()["sha"] == head, revision
    # The JavaScript client leaves the slashes of a revision in the path of a tree.
    assert [e["path"] for e in request("GET", f"{address}/api/models/{repo}/tree/refs/pr/1/3").json()] == [
        "3/file_3.md"
    ]
    assert api.list_repo_refs(repo, include_pull_requests=True).pull_requests[0].ref == "refs/pr/1"
