"""Stemma's own interface, on a registry of cards."""

import pytest

from support.plain import request
from support.server import ROOT


@pytest.fixture(scope="module")
def registry():
    from support.server import Server

    server = Server()
    server.add_user("ann")
    server.stemma("ingest", ROOT / "cards")
    server.start()
    yield server
    server.remove()


def get(server, path):
    answer = request("GET", server.address + path)
    assert answer.status == 200, answer
    return answer.json()


def test_ingested_cards_are_models(registry):
    models = get(registry, "/api/models?limit=1000")
    assert len(models) > 50
    name = models[0]["id"]
    readme = request("GET", f"{registry.address}/{name}/resolve/main/README.md")
    assert readme.status == 200 and readme.body
    assert [f["rfilename"] for f in get(registry, f"/api/models/{name}")["siblings"]] == ["README.md"]


def test_lineage_scores_licences_and_gates(registry):
    document = get(registry, "/api/openapi.json")
    own = [path for path in document["paths"] if path.startswith("/api/stemma/models/{namespace}/{name}")]
    assert own
    for word in ("lineage", "scores", "leaderboard", "license", "gate", "diagnostics"):
        assert any(word in path for path in document["paths"]), word
    # It has a parent, scores, a licence and a gate.
    model = "google/gemma-2-2b-it"
    assert model in {m["id"] for m in get(registry, "/api/models?limit=1000")}
    namespace, name = model.split("/")
    for path in own:
        filled = path.replace("{namespace}", namespace).replace("{name}", name)
        answer = request("GET", registry.address + filled)
        # Nobody has verified it.
        assert answer.status == (404 if path.endswith("/verification") else 200), (path, answer)
        assert answer.json()


def test_croissant_of_a_dataset(registry):
    datasets = get(registry, "/api/datasets?limit=100")
    name = next(d["id"] for d in datasets if "/" in d["id"])
    document = get(registry, f"/api/datasets/{name}/croissant")
    assert document["@type"] in ("sc:Dataset", "Dataset") and document["name"]
