"""The libraries that people use: datasets and transformers, unpatched."""

import importlib.util
import json

import pytest

from support.server import ROOT

CHECKPOINT = ROOT / "cards/stemma-demo/tern-0.4m"


def test_a_jsonl_dataset_is_loaded(api, make_repo, tmp_path):
    from datasets import load_dataset

    repo_id, rows = make_repo("dataset"), [{"text": f"row {n} ü", "label": n % 3} for n in range(50)]
    data = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    api.upload_file(repo_id=repo_id, repo_type="dataset", path_in_repo="train.jsonl", path_or_fileobj=data)
    loaded = load_dataset(repo_id, split="train", cache_dir=tmp_path)
    assert loaded.to_list() == rows
    streamed = load_dataset(repo_id, split="train", streaming=True)
    assert next(iter(streamed)) == rows[0]


def test_a_csv_dataset_with_splits_is_loaded(api, make_repo, tmp_path):
    from datasets import load_dataset

    repo_id = make_repo("dataset")
    card = "---\nlicense: mit\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/a.csv\n  - split: test\n    path: data/b.csv\n---\n# Data\n"
    for path, content in (("README.md", card), ("data/a.csv", "x,y\n1,one\n2,two\n"), ("data/b.csv", "x,y\n3,three\n")):
        api.upload_file(repo_id=repo_id, repo_type="dataset", path_in_repo=path, path_or_fileobj=content.encode())
    loaded = load_dataset(repo_id, cache_dir=tmp_path)
    assert loaded["train"]["y"][:] == ["one", "two"] and loaded["test"]["x"][:] == [3]


def test_a_dataset_is_pushed_and_loaded(api, owner, make_repo, tmp_path):
    from datasets import Dataset, load_dataset

    repo_id, rows = make_repo("dataset"), {"n": list(range(100)), "s": [str(n) for n in range(100)]}
    Dataset.from_dict(rows).push_to_hub(repo_id, token=owner.token)
    assert load_dataset(repo_id, split="train", cache_dir=tmp_path).to_dict() == rows
    assert api.dataset_info(repo_id).card_data["dataset_info"]


def test_a_gated_dataset_asks_for_access(api, other, make_repo, stranger, tmp_path):
    from datasets import load_dataset

    repo_id = make_repo("dataset")
    api.upload_file(repo_id=repo_id, repo_type="dataset", path_in_repo="train.jsonl", path_or_fileobj=b'{"a":1}\n')
    api.update_repo_settings(repo_id, repo_type="dataset", gated="manual")
    with pytest.raises(Exception, match="(?i)gated|restricted"):
        load_dataset(repo_id, cache_dir=tmp_path, token=stranger.token)
    api.grant_access(repo_id, stranger.name, repo_type="dataset")
    assert load_dataset(repo_id, cache_dir=tmp_path, token=stranger.token)["train"]["a"][:] == [1]


@pytest.fixture(scope="module")
def checkpoint():
    """The tiny checkpoint of the repository, uploaded once."""
    from huggingface_hub import HfApi

    from conftest import state

    api = HfApi(token=state["owner"].token)
    repo_id = api.create_repo("tern").repo_id
    api.upload_folder(repo_id=repo_id, folder_path=CHECKPOINT)
    yield repo_id
    api.delete_repo(repo_id)


def test_a_tokenizer_and_a_configuration_are_loaded(checkpoint, tmp_path):
    from transformers import AutoConfig, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(checkpoint, cache_dir=tmp_path)
    expected = AutoTokenizer.from_pretrained(CHECKPOINT)
    text = "Boil the water, then add the salt."
    assert tokenizer(text).input_ids == expected(text).input_ids
    assert AutoConfig.from_pretrained(checkpoint, cache_dir=tmp_path).to_dict()["model_type"] == "gemma2"


@pytest.mark.skipif(
    not importlib.util.find_spec("torch"), reason="torch could not be had from the package index in time"
)
def test_a_model_is_loaded_and_run(checkpoint, tmp_path):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(checkpoint, cache_dir=tmp_path)
    tokenizer = AutoTokenizer.from_pretrained(checkpoint, cache_dir=tmp_path)
    inputs = tokenizer("Boil the", return_tensors="pt")
    made = model.generate(**inputs, max_new_tokens=8, do_sample=False)
    local = AutoModelForCausalLM.from_pretrained(CHECKPOINT)
    assert made.tolist() == local.generate(**inputs, max_new_tokens=8, do_sample=False).tolist()


def test_a_linked_checkpoint_is_served_from_where_it_lies(own_server, tmp_path):
    """`ingest --link` of a folder: its files are downloaded by hash, and a changed file is noticed."""
    import shutil

    from support.plain import request

    folder = tmp_path / "stemma-demo" / "tern"
    shutil.copytree(CHECKPOINT, folder)
    server = own_server()
    server.add_user("ann")
    server.stemma("ingest", tmp_path, "--link")
    server.start()
    [model] = request("GET", f"{server.address}/api/models?search=tern").json()
    url = f"{server.address}/{model['id']}/resolve/main/model.safetensors"
    answer = request("GET", url)
    assert answer.status == 200 and answer.body == (folder / "model.safetensors").read_bytes()
    with open(folder / "model.safetensors", "r+b") as file:
        file.seek(1000)
        file.write(b"changed")
    changed = request("GET", url)
    assert changed.status == 409, "a file that is no longer what was registered must not be served as if it were"
