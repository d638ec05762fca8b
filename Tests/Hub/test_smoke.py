"""The 65 checks of client-smoke.py, where that script lies beside this repository."""

import subprocess
import sys

import pytest

from support.server import SHARED

SCRIPT = SHARED / "tools/client-smoke.py"


@pytest.mark.skipif(not SCRIPT.exists(), reason="no ../shared/tools/client-smoke.py beside this repository")
@pytest.mark.timeout(300)
def test_the_checks_of_the_client_pass(address, owner, stranger):
    done = subprocess.run(
        [sys.executable, SCRIPT, "--endpoint", address, "--token", owner.token, "--other-token", stranger.token],
        capture_output=True,
        text=True,
        timeout=280,
    )
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert done.returncode == 0 and not failed, "\n".join(failed) + done.stdout[-500:] + done.stderr[-2000:]
