"""Cards: checked before a commit, kept whole, read back."""

import pytest
from huggingface_hub import CommitOperationAdd, DatasetCard, DatasetCardData, ModelCard, ModelCardData, metadata_update

from support.plain import commit, request

INVALID = b"---\nmodel-index: foo\n---\n\n# A card whose results are no list\n"


def test_an_invalid_card_is_refused_before_anything_is_sent(api, make_repo, monkeypatch):
    repo_id, sent = make_repo(), []
    monkeypatch.setattr(api, "preupload_lfs_files", lambda *a, **k: sent.append(a))
    with pytest.raises(ValueError, match="Invalid metadata in README.md"):
        api.create_commit(
            repo_id,
            commit_message="invalid",
            operations=[CommitOperationAdd("README.md", INVALID), CommitOperationAdd("model.bin", b"x" * 1000)],
        )
    assert not sent
    assert len(api.list_repo_commits(repo_id)) == 1


def test_an_invalid_card_is_refused_by_the_commit_itself(address, owner, make_repo):
    """For whoever does not ask first."""
    repo_id = make_repo()
    answer = commit(address, repo_id, owner.token, summary="invalid", files=[("README.md", INVALID), ("a.txt", b"a")])
    assert answer.status == 400 and "model-index" in answer.json()["error"]
    assert request("GET", f"{address}/{repo_id}/resolve/main/a.txt").status == 404


def test_a_card_without_metadata_is_a_warning(api, make_repo):
    with pytest.warns(UserWarning, match="Warnings while validating metadata in README.md"):
        api.upload_file(repo_id=make_repo(), path_in_repo="README.md", path_or_fileobj=b"no metadata here")


def test_problems_carry_their_place(address):
    body = {"content": "---\nlicense: asdf\n---\n# x\n", "repoType": "model"}
    answer = request("POST", f"{address}/api/validate-yaml", None, body)
    assert answer.status == 400
    [error] = answer.json()["errors"]
    assert '"license" must be one of' in error["message"]
    assert error["line"] == 2 and error["column"] >= 1 and error["code"]
    text = request("POST", f"{address}/api/validate-yaml", None, body, {"Accept": "text/plain"})
    assert text.status == 400 and '- Error: "license" must be one of' in text.body.decode()


@pytest.mark.parametrize(
    "content",
    [
        "---\n: : :\n  - ]\n---\n",
        "---\n- a list\n---\n",
        "---\n\x00\n---\n",
        "---\na: &a [*a]\n---\n",
        "---\n" + "[" * 5000 + "\n---\n",
    ],
)
def test_front_matter_that_does_not_parse_is_an_error(address, content):
    answer = request("POST", f"{address}/api/validate-yaml", None, {"content": content, "repoType": "model"})
    assert answer.status == 400 and answer.json()["errors"]


def test_a_model_card_is_pushed_and_loaded(api, owner, make_repo, tmp_path):
    repo_id = make_repo()
    data = ModelCardData(
        language="en", license="mit", library_name="pytorch", tags=["demo"], datasets="glue", metrics="acc"
    )
    card = ModelCard(f"---\n{data.to_yaml()}\n---\n\n# Mine\n\nHello.\n")
    card.validate()
    card.push_to_hub(repo_id, token=owner.token)
    assert ModelCard.load(repo_id, token=owner.token).data.to_dict() == data.to_dict()
    metadata_update(repo_id, {"tags": ["second"]}, token=owner.token, overwrite=True)
    assert ModelCard.load(repo_id, token=owner.token).data.tags == ["second"]
    assert api.model_info(repo_id).card_data.license == "mit"
    card.data.license = "asdf"
    with pytest.raises(ValueError, match='- Error: "license" must be one of'):
        card.validate()


def test_a_dataset_card_is_pushed_and_loaded(api, owner, make_repo):
    repo_id = make_repo("dataset")
    data = DatasetCardData(
        language="en", license="cc-by-4.0", task_categories=["text-classification"], pretty_name="Mine"
    )
    DatasetCard(f"---\n{data.to_yaml()}\n---\n\n# Mine\n").push_to_hub(repo_id, token=owner.token)
    assert DatasetCard.load(repo_id, token=owner.token).data.pretty_name == "Mine"
    assert "task_categories:text-classification" in api.dataset_info(repo_id).tags


@pytest.mark.parametrize(
    "text",
    [
        "language: no",
        "datasets: CLUECorpusSmall",
        "tag: this_is_a_test",
        "license: other\nlicense_name: mine",
        "widget:\n- text: 北京",
        "tags:\n- 1\n- true",
        "unknown: {a: [1, 2.5, null]}",
    ],
)
def test_what_people_write_is_accepted(api, make_repo, text):
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="README.md", path_or_fileobj=f"---\n{text}\n---\n# Card\n".encode())
    assert api.model_info(repo_id).id == repo_id


def test_a_lenient_server_stores_cards_with_errors(own_server):
    server = own_server(arguments=["--allow-invalid-cards"])
    account = server.add_user("ann")
    server.start()
    assert request("POST", f"{server.address}/api/repos/create", account.token, {"name": "r"}).status == 200
    answer = commit(server.address, "ann/r", account.token, summary="invalid", files=[("README.md", INVALID)])
    assert answer.status == 200, answer
    assert request("GET", f"{server.address}/ann/r/resolve/main/README.md").body == INVALID
    check = request(
        "POST", f"{server.address}/api/validate-yaml", None, {"content": INVALID.decode(), "repoType": "model"}
    )
    assert check.status == 200 and check.json()["warnings"]
