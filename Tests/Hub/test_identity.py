"""Who one is: tokens, whoami, users and organisations."""

import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

from support.plain import request


def test_whoami_says_who_the_token_is(api, owner):
    me = api.whoami()
    assert (me["type"], me["name"], me["fullname"]) == ("user", owner.name, "Olive Owner")
    token = me["auth"]["accessToken"]
    assert token["role"] == "write" and token["displayName"]


@pytest.mark.parametrize(
    "path",
    [
        "/api/whoami-v2",
        "/api/models",
        "/api/models/olive/none",
        "/olive/none/resolve/main/README.md",
    ],
)
def test_an_unknown_token_is_refused_everywhere(address, path):
    answer = request("GET", address + path, "stm_" + "x" * 40)
    assert answer.status == 401
    assert answer.headers["X-Error-Message"] == "Invalid credentials in Authorization header"
    with pytest.raises(HfHubHTTPError) as error:
        HfApi(token="nonsense").model_info("olive/none")
    assert error.value.response.status_code == 401
    assert not isinstance(error.value, RepositoryNotFoundError)


def test_a_revoked_token_is_refused(server):
    account = server.add_user("rita")
    assert HfApi(token=account.token).whoami()["name"] == "rita"
    listed = server.stemma("token", "list", "rita")
    assert "rita-write" in listed and account.token not in listed
    server.stemma("token", "revoke", "rita", "rita-write")
    with pytest.raises(HfHubHTTPError):
        HfApi(token=account.token).whoami()


def test_a_read_token_cannot_write(server, make_repo, owner):
    repo_id = make_repo()
    reader = HfApi(token=server.add_token(owner.name, "read").token)
    assert reader.model_info(repo_id).id == repo_id
    with pytest.raises(HfHubHTTPError) as error:
        reader.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"a")
    assert error.value.response.status_code == 403


def test_a_fine_grained_token_reaches_what_it_names(server, api, owner, make_repo):
    writable, readable, closed = make_repo(), make_repo(private=True), make_repo(private=True)
    scopes = ["--scope", f"{writable}=write", "--scope", f"{readable}=read"]
    token = server.stemma("token", "create", owner.name, "--name", "narrow", *scopes).strip()
    narrow = HfApi(token=token)
    assert narrow.whoami()["auth"]["accessToken"]["role"] == "fineGrained"
    narrow.upload_file(repo_id=writable, path_in_repo="a.txt", path_or_fileobj=b"a")
    assert narrow.model_info(readable).private
    with pytest.raises(RepositoryNotFoundError):
        narrow.model_info(closed)
    for attempt in (
        lambda: narrow.upload_file(repo_id=readable, path_in_repo="a.txt", path_or_fileobj=b"a"),
        lambda: narrow.create_repo("another"),
    ):
        with pytest.raises(HfHubHTTPError) as error:
            attempt()
        assert error.value.response.status_code == 403
    assert not api.file_exists(readable, "a.txt")


def test_basic_credentials_carry_a_token(address, owner):
    import base64

    for user in (owner.name, "anything"):
        word = base64.b64encode(f"{user}:{owner.token}".encode()).decode()
        answer = request("GET", address + "/api/whoami-v2", headers={"Authorization": f"Basic {word}"})
        assert answer.status == 200 and answer.json()["name"] == owner.name


def test_an_organisation_shares_its_repositories(server, api, other, owner, stranger):
    server.stemma("org", "add", "crew", "--full-name", "The Crew", "--private-by-default")
    server.stemma("org", "member", "crew", owner.name, "--role", "admin")
    assert [(o["name"], o["fullname"]) for o in api.whoami()["orgs"]] == [("crew", "The Crew")]
    url = api.create_repo("crew/shared")
    assert api.model_info(url.repo_id).private
    with pytest.raises(RepositoryNotFoundError):
        other.model_info(url.repo_id)

    server.stemma("org", "member", "crew", stranger.name, "--role", "read")
    assert other.model_info(url.repo_id).id == "crew/shared"
    with pytest.raises(HfHubHTTPError) as error:
        other.upload_file(repo_id=url.repo_id, path_in_repo="a.txt", path_or_fileobj=b"a")
    assert error.value.response.status_code == 403

    server.stemma("org", "member", "crew", stranger.name, "--role", "write")
    other.upload_file(repo_id=url.repo_id, path_in_repo="a.txt", path_or_fileobj=b"a")
    assert other.file_exists(url.repo_id, "a.txt")
    api.delete_repo(url.repo_id)


def test_the_audit_log_names_who_did_what(server, make_repo, owner):
    repo_id = make_repo(name="audited")
    log = server.stemma("audit")
    assert any(owner.name in line and repo_id in line for line in log.splitlines()), log[-2000:]


def test_a_server_without_users_listens_at_home_only(own_server):
    server = own_server()
    server.start()
    assert "127.0.0.1" in server.address
    assert "user add" in "".join(server.log)
    server.stop()
    elsewhere = server.stemma("serve", "--host", "0.0.0.0", "--port", "0", check=False)
    assert elsewhere.returncode == 2 and "user" in elsewhere.stderr


def test_every_answer_carries_a_request_id(address):
    for path in ("/api/models", "/api/models/no/thing", "/no/such/page"):
        answer = request("GET", address + path, headers={"X-Request-Id": "abc-123"})
        assert answer.headers["X-Request-Id"] == "abc-123", path
        answer = request("GET", address + path, headers={"X-Amzn-Trace-Id": "trace-9"})
        assert answer.headers["X-Request-Id"] == "trace-9", path
        assert request("GET", address + path).headers["X-Request-Id"], path
