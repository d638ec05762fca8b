"""`kill -9` of the server in the middle of commits and uploads."""

import os
import random
import time

import pytest

from support import writers

ROUNDS = int(os.environ.get("STEMMA_KILL_SERVE_ROUNDS", "10"))
SEED = os.environ.get("STEMMA_KILL_SEED", "stemma")


@pytest.mark.timeout(60 + 20 * ROUNDS)
def test_what_was_acknowledged_survives_a_kill(own_server, capsys):
    """Every acknowledged commit is there and whole, the one in flight is there or not, and `doctor` passes."""
    server = own_server()
    accounts = [server.add_user(name) for name in ("ann", "bob", "cat")]
    moments, commits, landed, lost = random.Random(SEED), 0, 0, 0
    everyone = []
    server.start()
    for number in range(ROUNDS):
        working = writers.start(server.address, accounts, f"{SEED}-{number}")
        time.sleep(moments.uniform(0.02, 0.8))
        server.kill()
        for writer in working:
            writer.join(timeout=60)
            assert not writer.is_alive()
        doctor = server.stemma("doctor", check=False)
        assert doctor.returncode == 0, f"round {number}: {doctor.stdout}{doctor.stderr}"
        server.start()
        for writer in working:
            count, came = writer.check(server.address)
            commits += count
            landed += came
            lost += writer.pending is not None and not came
            if writer.created:
                writer.check_uploads(server.address)
        everyone += [(w, w.repo_id) for w in working if w.created]
    server.stop()
    doctor = server.stemma("doctor", check=False)
    assert doctor.returncode == 0, doctor.stdout + doctor.stderr
    assert commits > 0
    assert landed + lost > 0, "no kill met a commit"
    with capsys.disabled():
        print(
            f"\n{ROUNDS} kills: {commits} acknowledged commits whole; of those in flight {landed} whole, {lost} absent"
        )
