"""The `hf` command, as a user types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HF = Path(sys.executable).with_name("hf")


@pytest.fixture
def hf(owner, address, tmp_path):
    """Runs `hf` with a home of its own; standard output."""
    environment = {k: v for k, v in os.environ.items() if k not in ("HF_HUB_DISABLE_IMPLICIT_TOKEN", "HF_HOME")}
    environment |= {"HF_HOME": str(tmp_path / "home"), "HF_ENDPOINT": address, "COLUMNS": "200"}

    def run(*arguments, check=True):
        done = subprocess.run([HF, *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=120)
        if check:
            assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout if check else done

    run("auth", "login", "--token", owner.token)
    return run


def test_login_and_whoami(hf, owner):
    assert owner.name in hf("auth", "whoami")
    assert f"{owner.name}-write" in hf("auth", "list")


def test_a_wrong_token_is_refused(hf):
    done = hf("auth", "login", "--token", "stm_wrong", "--force", check=False)
    assert done.returncode != 0


def test_create_upload_download_delete(hf, api, owner, tmp_path):
    repo_id = f"{owner.name}/by-command"
    hf("repos", "create", repo_id)
    folder = tmp_path / "up"
    folder.mkdir()
    (folder / "a.txt").write_text("by hf")
    (folder / "b.bin").write_bytes(os.urandom(300_000))
    assert repo_id in hf("upload", repo_id, folder, ".")
    hf("upload", repo_id, folder / "a.txt", "nested/c.txt", "--commit-message", "one more")
    assert sorted(api.list_repo_files(repo_id)) == [".gitattributes", "a.txt", "b.bin", "nested/c.txt"]
    hf("download", repo_id, "b.bin", "--local-dir", tmp_path / "down")
    assert (tmp_path / "down/b.bin").read_bytes() == (folder / "b.bin").read_bytes()
    hf("download", repo_id, "--local-dir", tmp_path / "all")
    assert (tmp_path / "all/nested/c.txt").read_text() == "by hf"
    hf("repos", "tag", "create", repo_id, "v1")
    assert "v1" in hf("repos", "tag", "list", repo_id)
    hf("repos", "branch", "create", repo_id, "side")
    hf("repos", "settings", repo_id, "--private")
    assert api.model_info(repo_id).private
    [line] = [line for line in hf("repos", "ls", "--search", "by-command").splitlines() if repo_id in line]
    assert "private" in line
    hf("repos", "duplicate", repo_id, repo_id + "-copy")
    assert api.file_exists(repo_id + "-copy", "b.bin")
    hf("repos", "delete", repo_id + "-copy", "--yes")
    hf("repos", "delete-files", repo_id, "nested/*")
    assert not api.file_exists(repo_id, "nested/c.txt")
    hf("repos", "delete", repo_id, "--yes")
    assert not api.repo_exists(repo_id)


def test_lists(hf, make_repo):
    repo_id = make_repo(name="listed-by-command")
    listed = json.loads(hf("models", "ls", "--author", "olive", "--format", "json"))
    assert repo_id in [m["id"] for m in listed]


def test_a_download_of_nothing_says_so(hf):
    done = hf("download", "olive/absent", check=False)
    assert done.returncode != 0 and "not found" in (done.stdout + done.stderr).lower()
