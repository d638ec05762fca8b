"""Repositories: made, found, changed, moved, deleted."""

import pytest
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

from support.plain import request


@pytest.mark.parametrize("kind", ["model", "dataset"])
def test_a_new_repository_has_one_commit(api, owner, make_repo, kind):
    repo_id = make_repo(kind)
    info = api.repo_info(repo_id, repo_type=kind)
    assert info.id == repo_id and not info.private and len(info.sha) == 40
    assert [f.rfilename for f in info.siblings] == [".gitattributes"]
    [commit] = api.list_repo_commits(repo_id, repo_type=kind)
    assert (commit.commit_id, commit.title, commit.authors) == (info.sha, "initial commit", [owner.name])


def test_models_and_datasets_have_names_of_their_own(api, owner, make_repo):
    repo_id = make_repo("model")
    with pytest.raises(RepositoryNotFoundError):
        api.dataset_info(repo_id)
    api.create_repo(repo_id, repo_type="dataset")
    api.delete_repo(repo_id, repo_type="dataset")
    assert api.model_info(repo_id).id == repo_id


def test_a_name_is_taken_once_whatever_its_case(api, make_repo):
    repo_id = make_repo(name="MixedCase")
    for name in (repo_id, repo_id.lower(), repo_id.upper()):
        if not name.startswith("olive/"):
            name = "olive/" + name.split("/")[1]
        with pytest.raises(HfHubHTTPError) as error:
            api.create_repo(name)
        assert error.value.response.status_code == 409
        assert api.create_repo(name, exist_ok=True).repo_id == repo_id
        assert api.model_info(name).id == repo_id


@pytest.mark.parametrize("name", ["a--b", "a..b", "-a", "a.git", ".a", "a b", "ä", "x" * 97, "a/b/c"])
def test_invalid_names_are_refused(address, owner, name):
    answer = request("POST", address + "/api/repos/create", owner.token, {"name": name, "type": "model"})
    assert answer.status in (400, 422), answer
    assert answer.json()["error"]


def test_a_foreign_namespace_is_refused(api, stranger):
    with pytest.raises(HfHubHTTPError) as error:
        api.create_repo(f"{stranger.name}/mine")
    assert error.value.response.status_code == 403


def test_without_a_token_nothing_is_made(address):
    assert request("POST", address + "/api/repos/create", None, {"name": "x"}).status == 401


def test_a_private_repository_is_as_if_missing(api, other, anonymous, address, owner, stranger, make_repo):
    repo_id = make_repo(private=True)
    missing = f"{owner.name}/missing"
    for path in (
        "/api/models/{}",
        "/api/models/{}/tree/main",
        "/{}/resolve/main/.gitattributes",
        "/{}/raw/main/.gitattributes",
    ):
        for token, status in ((stranger.token, 404), (None, 401)):
            hidden = request("GET", address + path.format(repo_id), token)
            absent = request("GET", address + path.format(missing), token)
            assert hidden.status == absent.status == status, path
            assert hidden.headers["X-Error-Code"] == absent.headers["X-Error-Code"] == "RepoNotFound"
            assert hidden.body.replace(repo_id.encode(), b"") == absent.body.replace(missing.encode(), b"")
    assert not other.repo_exists(repo_id) and not anonymous.repo_exists(repo_id)
    assert repo_id in [m.id for m in api.list_models(author=owner.name)]
    assert repo_id not in [m.id for m in other.list_models(author=owner.name)]
    assert repo_id not in [m.id for m in anonymous.list_models(search=repo_id.split("/")[1])]
    api.update_repo_settings(repo_id, visibility="public")
    assert anonymous.model_info(repo_id).private is False


def test_a_moved_repository_is_found_under_its_old_name(api, anonymous, owner, make_repo, tmp_path):
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"moved")
    moved = repo_id + "-moved"
    api.move_repo(repo_id, moved)
    assert api.model_info(repo_id).id == moved
    assert open(anonymous.hf_hub_download(repo_id, "a.txt", cache_dir=tmp_path)).read() == "moved"
    api.upload_file(repo_id=repo_id, path_in_repo="b.txt", path_or_fileobj=b"old name")
    assert api.file_exists(moved, "b.txt")
    api.move_repo(moved, repo_id)
    assert api.model_info(repo_id).id == repo_id


def test_the_redirect_is_relative(api, address, make_repo):
    repo_id = make_repo()
    api.move_repo(repo_id, repo_id + "-moved")
    for path in (f"/api/models/{repo_id}?expand=sha", f"/{repo_id}/resolve/main/.gitattributes"):
        answer = request("GET", address + path)
        assert answer.status == 307
        assert answer.headers["Location"] == path.replace(repo_id, repo_id + "-moved")
    api.delete_repo(repo_id + "-moved")


def test_a_move_never_overwrites(api, make_repo):
    first, second = make_repo(), make_repo()
    with pytest.raises(HfHubHTTPError, match="A model repository called .* already exists") as error:
        api.move_repo(first, second)
    assert error.value.response.status_code == 409


def test_only_the_owner_changes_deletes_and_moves(other, stranger, make_repo):
    repo_id = make_repo()
    for attempt in (
        lambda: other.update_repo_settings(repo_id, private=True),
        lambda: other.delete_repo(repo_id),
        lambda: other.move_repo(repo_id, f"{stranger.name}/taken"),
    ):
        with pytest.raises(HfHubHTTPError) as error:
            attempt()
        assert error.value.response.status_code == 403


def test_a_deleted_repository_is_gone(api, make_repo):
    repo_id = make_repo()
    api.delete_repo(repo_id)
    with pytest.raises(RepositoryNotFoundError):
        api.model_info(repo_id)
    with pytest.raises(RepositoryNotFoundError):
        api.delete_repo(repo_id)
    api.delete_repo(repo_id, missing_ok=True)
    assert api.create_repo(repo_id).repo_id == repo_id


def test_settings_that_make_no_sense_are_refused(address, owner, make_repo):
    url = f"{address}/api/models/{make_repo()}/settings"
    assert request("PUT", url, owner.token, {"gated": True}).status == 400
    assert request("PUT", url, owner.token, {"visibility": "secret"}).status == 400
    assert request("PUT", url, owner.token, b"[1").status == 400
    assert request("PUT", url, owner.token, {"gated": "auto"}).status == 200


@pytest.mark.parametrize(
    "call",
    [
        lambda api: api.model_info("missing"),
        lambda api: api.model_info("no/such", revision="v1"),
        lambda api: api.list_repo_commits("missing"),
        lambda api: list(api.list_repo_tree("missing")),
        lambda api: api.list_repo_refs("no/such"),
        lambda api: api.unlike("missing"),
        lambda api: api.auth_check("missing"),
        lambda api: api.create_branch("no/such", branch="b"),
        lambda api: api.get_paths_info("no/such", "a"),
        lambda api: api.upload_file(repo_id="no/such", path_in_repo="a", path_or_fileobj=b"a"),
    ],
)
def test_a_missing_repository_is_said_in_one_way(api, call):
    with pytest.raises(RepositoryNotFoundError) as error:
        call(api)
    assert error.value.response.status_code == 404
