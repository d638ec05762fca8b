"""Gated access: every way to the bytes, and the owner's side."""

import random

import pytest
from huggingface_hub.errors import GatedRepoError, HfHubHTTPError

from support.plain import lfs_batch, lfs_upload, request, sha256

SECRET = random.Random(8).randbytes(4000)


@pytest.fixture
def gated(api, make_repo):
    """Approved by hand, with a card, a small file and a large one."""
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="README.md", path_or_fileobj=b"---\nlicense: gemma\n---\n# Gated\n")
    api.upload_file(repo_id=repo_id, path_in_repo="config.json", path_or_fileobj=b"{}")
    api.upload_file(repo_id=repo_id, path_in_repo="model.bin", path_or_fileobj=SECRET)
    api.update_repo_settings(repo_id, gated="manual")
    return repo_id


def ask(address, repo_id, token, fields=None):
    return request("POST", f"{address}/{repo_id}/ask-access", token, fields or {})


def test_no_way_to_the_bytes_is_open(address, gated, stranger):
    ways = [
        ("GET", f"/{gated}/resolve/main/{path}") for path in ("config.json", "model.bin", ".gitattributes", "absent")
    ]
    ways += [
        ("HEAD", f"/{gated}/resolve/main/model.bin"),
        ("GET", f"/{gated}/raw/main/config.json"),
        ("GET", f"/{gated}/raw/main/model.bin"),
        ("GET", f"/api/models/{gated}/auth-check"),
        ("GET", f"/{gated}/resolve/no-such-revision/config.json"),
    ]
    for method, path in ways:
        for token, status in ((stranger.token, 403), (None, 401)):
            answer = request(method, address + path, token, headers={"Range": "bytes=0-9"})
            assert (answer.status, answer.headers["X-Error-Code"]) == (status, "GatedRepo"), (method, path)
            assert SECRET[:10] not in answer.body
    for token in (stranger.token, None):
        batch = lfs_batch(address, gated, token, [(sha256(SECRET), len(SECRET))], operation="download")
        assert batch.status in (401, 403) or "actions" not in batch.json()["objects"][0]


def test_the_content_of_a_gate_cannot_be_claimed_by_its_hash(address, gated, make_repo, other, stranger):
    """Who only knows the hash of a content may not put it into a repository of their own."""
    own = other.create_repo("claim", exist_ok=True).repo_id
    batch = lfs_batch(address, own, stranger.token, [(sha256(SECRET), len(SECRET))]).json()["objects"][0]
    assert "upload" in batch.get("actions", {}), "the content must be sent again"
    from support.plain import commit

    answer = commit(address, own, stranger.token, summary="claimed", lfs=[("model.bin", SECRET)])
    assert answer.status == 400, answer
    assert lfs_upload(address, own, stranger.token, SECRET).status == 200
    assert commit(address, own, stranger.token, summary="sent", lfs=[("model.bin", SECRET)]).status == 200
    other.delete_repo(own)


def test_what_a_gate_leaves_open(anonymous, address, gated, tmp_path):
    assert request("GET", f"{address}/{gated}/resolve/main/README.md").status == 200
    info = anonymous.model_info(gated)
    assert info.gated == "manual"
    assert {f.path for f in anonymous.list_repo_tree(gated)} >= {"README.md", "model.bin"}


def test_the_owner_is_never_gated(api, gated, tmp_path):
    assert open(api.hf_hub_download(gated, "model.bin", cache_dir=tmp_path), "rb").read() == SECRET


def test_the_refusal_says_where_one_stands(address, api, other, gated, owner, stranger, tmp_path):
    with pytest.raises(
        GatedRepoError, match=f"Access to model {gated} is restricted and you are not in the authorized list"
    ):
        other.hf_hub_download(gated, "config.json", cache_dir=tmp_path)
    assert ask(address, gated, stranger.token).status == 303
    with pytest.raises(GatedRepoError, match="(?i)await"):
        other.hf_hub_download(gated, "config.json", cache_dir=tmp_path)
    api.reject_access_request(gated, stranger.name, rejection_reason="a secret reason")
    with pytest.raises(GatedRepoError, match="(?i)reject") as error:
        other.hf_hub_download(gated, "config.json", cache_dir=tmp_path)
    assert "a secret reason" not in str(error.value)
    api.accept_access_request(gated, stranger.name)
    assert open(other.hf_hub_download(gated, "model.bin", cache_dir=tmp_path), "rb").read() == SECRET


def test_the_owner_lists_and_decides(address, api, gated, stranger):
    assert ask(address, gated, stranger.token, {"Company": "ACME"}).status == 303
    [pending] = api.list_pending_access_requests(gated)
    assert (pending.username, pending.status) == (stranger.name, "pending")
    api.accept_access_request(gated, stranger.name)
    assert [r.username for r in api.list_accepted_access_requests(gated)] == [stranger.name]
    with pytest.raises(HfHubHTTPError) as error:
        api.accept_access_request(gated, stranger.name)
    assert error.value.response.status_code == 404
    api.cancel_access_request(gated, stranger.name)
    assert list(api.list_accepted_access_requests(gated)) == []
    api.reject_access_request(gated, stranger.name, rejection_reason="no")
    assert [r.username for r in api.list_rejected_access_requests(gated)] == [stranger.name]
    with pytest.raises(HfHubHTTPError):
        api.accept_access_request(gated, "nobody-of-this-name")


def test_granting_needs_no_request(api, other, gated, stranger, tmp_path):
    api.grant_access(gated, stranger.name)
    other.auth_check(gated)
    [accepted] = api.list_accepted_access_requests(gated)
    assert accepted.email is None
    with pytest.raises(HfHubHTTPError) as error:
        api.grant_access(gated, stranger.name)
    assert error.value.response.status_code == 400


def test_only_owners_see_requests(other, anonymous, gated):
    for client, status in ((other, 403), (anonymous, 401)):
        with pytest.raises(HfHubHTTPError) as error:
            list(client.list_pending_access_requests(gated))
        assert error.value.response.status_code == status


def test_an_automatic_gate_opens_on_asking(address, api, other, gated, stranger, tmp_path):
    api.update_repo_settings(gated, gated="auto")
    with pytest.raises(GatedRepoError):
        other.auth_check(gated)
    assert ask(address, gated, stranger.token).status == 303
    other.auth_check(gated)
    assert open(other.hf_hub_download(gated, "config.json", cache_dir=tmp_path)).read() == "{}"


def test_the_card_asks_questions(address, api, make_repo, stranger):
    repo_id = make_repo()
    card = "---\nlicense: gemma\nextra_gated_fields:\n  Company: text\n  I agree: checkbox\n---\n# Asks\n"
    api.upload_file(repo_id=repo_id, path_in_repo="README.md", path_or_fileobj=card.encode())
    api.update_repo_settings(repo_id, gated="manual")
    assert ask(address, repo_id, stranger.token, {"Company": "ACME"}).status == 400
    assert ask(address, repo_id, stranger.token, {"Company": "ACME", "I agree": True}).status == 303
    [pending] = api.list_pending_access_requests(repo_id)
    assert pending.fields["Company"] == "ACME"


def test_an_opened_gate_is_open(api, anonymous, gated, tmp_path):
    api.update_repo_settings(gated, gated=False)
    assert open(anonymous.hf_hub_download(gated, "model.bin", cache_dir=tmp_path), "rb").read() == SECRET
