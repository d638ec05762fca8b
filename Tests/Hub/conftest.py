"""Starts one server for all tests, and hands out clients of it."""

import os
import shutil
import tempfile
import uuid

import pytest

from support.server import PROGRAM, Server

state = {}


def pytest_configure(config):
    """The clients read the environment when they are imported, so the server runs before any test is."""
    if config.option.collectonly:
        return
    if not PROGRAM.exists():
        raise pytest.UsageError(f"no program at {PROGRAM}: run 'swift build', or set STEMMA")
    server = state["server"] = Server()
    state["owner"] = server.add_user("olive", "--full-name", "Olive Owner", "--email", "olive@example.org")
    state["stranger"] = server.add_user("sam")
    server.start()
    home = state["home"] = tempfile.mkdtemp(prefix="stemma-hub-home-")
    for name in list(os.environ):
        if name.startswith(("HF_", "HUGGING")):
            del os.environ[name]
    os.environ.update(
        HF_ENDPOINT=server.address,
        HF_HOME=home,
        HF_HUB_DISABLE_TELEMETRY="1",
        HF_HUB_DISABLE_UPDATE_CHECK="1",
        HF_HUB_DISABLE_PROGRESS_BARS="1",
        HF_HUB_DISABLE_IMPLICIT_TOKEN="1",
        NO_COLOR="1",
        DISABLE_SAFETENSORS_CONVERSION="1",
    )


def pytest_unconfigure(config):
    if "server" in state:
        state["server"].remove()
        shutil.rmtree(state["home"], ignore_errors=True)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failure shows what the server had to say."""
    report = (yield).get_result()
    if report.failed and "server" in state:
        report.sections.append(("server", "".join(state["server"].log[-40:])))


@pytest.fixture
def server():
    return state["server"]


@pytest.fixture
def address():
    return state["server"].address


@pytest.fixture
def owner():
    return state["owner"]


@pytest.fixture
def stranger():
    return state["stranger"]


@pytest.fixture
def api(owner):
    from huggingface_hub import HfApi

    return HfApi(token=owner.token)


@pytest.fixture
def other(stranger):
    from huggingface_hub import HfApi

    return HfApi(token=stranger.token)


@pytest.fixture
def anonymous():
    from huggingface_hub import HfApi

    return HfApi(token=False)


@pytest.fixture
def make_repo(api, owner):
    """Creates repositories that go with the test: `make_repo("model", private=True)` answers the id."""
    made = []

    def make(kind="model", name="repo", **options):
        repo_id = f"{owner.name}/{name}-{uuid.uuid4().hex[:8]}"
        made.append((api.create_repo(repo_id, repo_type=kind, **options).repo_id, kind))
        return repo_id

    yield make
    for repo_id, kind in made:
        api.delete_repo(repo_id, repo_type=kind, missing_ok=True)


@pytest.fixture
def own_server():
    """Servers of a test's own: `own_server(largest_file=1 << 20)`. They end with the test."""
    made = []

    def make(**options):
        made.append(Server(**options))
        return made[-1]

    yield make
    for server in made:
        server.remove()
