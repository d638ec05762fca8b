"""Information and lists: fields, filters, search, order, pages."""

import uuid

import pytest
from huggingface_hub.errors import BadRequestError

from support.plain import request

CARD = """---
license: {license}
language: [en, fr]
library_name: transformers
pipeline_tag: text-generation
tags: [{word}, demo]
datasets: [olive/some-data]
base_model: olive/base
base_model_relation: finetune
---
# A model of {word}

See arxiv.org/abs/2403.08295.
"""


@pytest.fixture
def models(api, make_repo):
    """Three models with cards, and a word that only they have."""
    word = "w" + uuid.uuid4().hex[:10]
    made = []
    for licence in ("mit", "apache-2.0", "gemma"):
        repo_id = make_repo(name=f"listed-{licence.split('-')[0]}")
        card = CARD.format(license=licence, word=word)
        api.upload_file(repo_id=repo_id, path_in_repo="README.md", path_or_fileobj=card.encode())
        made.append(repo_id)
    return word, made


def test_information_tells_the_card(api, owner, models):
    word, made = models
    info = api.model_info(made[0])
    assert (info.author, info.library_name, info.pipeline_tag) == (owner.name, "transformers", "text-generation")
    assert info.card_data.license == "mit" and info.card_data.language == ["en", "fr"]
    assert {
        word,
        "license:mit",
        "en",
        "fr",
        "dataset:olive/some-data",
        "base_model:olive/base",
        "base_model:finetune:olive/base",
        "arxiv:2403.08295",
    } <= set(info.tags)
    assert (info.gated, info.disabled, info.likes, info.private) == (False, False, 0, False)
    assert info.created_at <= info.last_modified
    assert {f.rfilename for f in info.siblings} == {".gitattributes", "README.md"}
    sizes = {f.rfilename: f.size for f in api.model_info(made[0], files_metadata=True).siblings}
    assert sizes["README.md"] > 100


def test_expand_answers_what_is_asked_for(api, address, models):
    made = models[1]
    answer = request("GET", f"{address}/api/models/{made[0]}?expand=downloads&expand=tags").json()
    assert set(answer) == {"_id", "id", "downloads", "tags"}
    from typing import get_args

    from huggingface_hub.hf_api import ExpandModelProperty_T

    assert api.model_info(made[0], expand=list(get_args(ExpandModelProperty_T))).id == made[0]
    with pytest.raises(BadRequestError):
        list(api.list_models(expand=["nonsense"], limit=1))


@pytest.mark.parametrize(
    "filters, expected",
    [
        ({}, 3),
        ({"filter": "license:mit"}, 1),
        ({"filter": ["license:gemma", "fr"]}, 1),
        ({"filter": "license:mit,en"}, 1),
        ({"filter": "transformers"}, 3),
        ({"pipeline_tag": "text-generation"}, 3),
        ({"pipeline_tag": "text-to-image"}, 0),
        ({"filter": "dataset:olive/some-data"}, 3),
        ({"filter": "base_model:finetune:olive/base"}, 3),
        ({"filter": "base_model:quantized:olive/base"}, 0),
        ({"gated": True}, 0),
        ({"gated": False}, 3),
        ({"author": "sam"}, 0),
    ],
)
def test_models_are_filtered(api, models, filters, expected):
    word, made = models
    given = filters.pop("filter", [])
    tags = [word] + ([given] if isinstance(given, str) else list(given))
    found = [m.id for m in api.list_models(filter=tags, **filters)]
    filters["filter"] = given
    assert len(found) == expected and set(found) <= set(made)


def test_models_are_searched(api, models):
    word, made = models
    assert made[1] in [m.id for m in api.list_models(search="listed-apache")]
    assert made[1] in [m.id for m in api.list_models(search=made[1].split("/")[1])]
    assert [m.id for m in api.list_models(search="nothing-has-this-name")] == []


def test_the_order_and_the_limit(api, models):
    word, made = models
    newest = [m.id for m in api.list_models(filter=word, sort="created_at")]
    assert newest == made[::-1]
    assert [m.id for m in api.list_models(filter=word, sort="created_at", limit=2)] == newest[:2]
    for order in ("downloads", "likes", "last_modified", "trending_score"):
        assert len(list(api.list_models(filter=word, sort=order))) == 3
    full = list(api.list_models(filter=word, full=True, cardData=True, limit=1))[0]
    assert full.sha and full.siblings and full.card_data.license


def test_pages_carry_every_parameter(address, models):
    word, made = models
    url, seen = f"{address}/api/models?filter={word}&sort=createdAt&limit=1&full=true", []
    while url:
        answer = request("GET", url)
        assert all("siblings" in m for m in answer.json())
        seen += [m["id"] for m in answer.json()]
        link = answer.headers["Link"]
        url = link and link[1 : link.index(">")]
    assert seen == made[::-1]


def test_datasets_have_filters_of_their_own(api, make_repo):
    word, repo_id = "w" + uuid.uuid4().hex[:10], make_repo("dataset")
    card = f"---\nlicense: cc-by-4.0\nlanguage: en\ntask_categories: [question-answering]\nsize_categories: [1K<n<10K]\ntags: [{word}]\n---\n# Data\n"
    api.upload_file(repo_id=repo_id, repo_type="dataset", path_in_repo="README.md", path_or_fileobj=card.encode())
    for filters in (
        {"language": "en"},
        {"task_categories": "question-answering"},
        {"size_categories": "1K<n<10K"},
        {"filter": "license:cc-by-4.0"},
        {"search": repo_id.split("/")[1]},
        {"author": "olive"},
    ):
        own = filters.pop("filter", None)
        found = [d.id for d in api.list_datasets(filter=[word] + ([own] if own else []), **filters)]
        assert found == [repo_id], filters
    assert [d.id for d in api.list_datasets(filter=[word], language="de")] == []


def test_unknown_parameters_are_ignored(address):
    assert request("GET", f"{address}/api/models?nonsense=1&limit=1&direction=-1").status == 200


@pytest.mark.parametrize(
    "query",
    ["limit=-1", "limit=abc", "limit=999999999999999999999", "cursor=%00%ff", "sort=nonsense", "num_parameters=min:x"],
)
def test_parameters_that_make_no_sense_are_no_server_error(address, query):
    assert request("GET", f"{address}/api/models?{query}").status in (200, 400)


def test_tags_by_type(address, models):
    answer = request("GET", f"{address}/api/models-tags-by-type").json()
    assert "mit" in str([t["id"] for t in answer["license"]])
    assert request("GET", f"{address}/api/datasets-tags-by-type").status == 200


def test_the_document_of_the_interface(address):
    document = request("GET", f"{address}/api/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert len(document["paths"]) > 40


def test_likes_and_overviews(api, other, owner, models):
    made = models[1]
    assert api.list_liked_repos(owner.name).total == 0
    api.unlike(made[0])
    assert list(api.list_repo_likers(made[0])) == []
    assert api.get_user_overview(owner.name).username == owner.name
