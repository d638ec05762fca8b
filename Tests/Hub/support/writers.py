"""Clients that write without pause and remember what the server has acknowledged."""

import http.client
import random
import threading
import uuid
from urllib.parse import quote

from support.plain import commit, lfs_upload, request, sha256
from support.xet import shard, xorb


class Writer(threading.Thread):
    """Writes to one repository until the server is gone.

    `acknowledged`: per commit its id, title and the hash of every file then in the repository, oldest first.
    `pending`: the same, without an id, of the commit that was sent and not answered, or None.
    `uploaded`: contents whose upload was acknowledged.
    """

    def __init__(self, address, account, seed):
        super().__init__(daemon=True)
        self.address, self.account = address, account
        self.repo_id = f"{account.name}/kill-{uuid.uuid4().hex[:12]}"
        self.random = random.Random(seed)
        self.files, self.acknowledged, self.uploaded = {}, [], []
        self.pending = self.problem = None
        self.created = False

    def run(self):
        try:
            made = request(
                "POST", f"{self.address}/api/repos/create", self.account.token, {"name": self.repo_id.split("/")[1]}
            )
            self._expect(made, 200)
            self.created = True
            for number in range(100_000):
                self._commit(f"commit {number}")
        except (OSError, http.client.HTTPException):
            pass  # The server was killed: what is pending may be there or not.
        except AssertionError as error:
            self.problem = error

    def _expect(self, answer, status):
        if answer.status != status:
            raise AssertionError(f"{self.repo_id}: {answer}")

    def _commit(self, title):
        after = dict(self.files)
        regular, large, deleted = [], [], []
        if self.files and self.random.random() < 0.3:
            deleted.append(self.random.choice(sorted(self.files)))
            del after[deleted[0]]
        for _ in range(self.random.randrange(1, 6)):
            path = f"folder {self.random.randrange(4)}/file-{self.random.randrange(20)}.txt"
            data = self.random.randbytes(self.random.choice((0, 10, 3_000, 60_000)))
            regular.append((path, data))
            after[path] = sha256(data)
        if self.random.random() < 0.5:
            data = self.random.randbytes(self.random.choice((1, 40_000, 1_500_000)))
            (self._upload_lfs if self.random.random() < 0.6 else self._upload_xet)(data)
            self.uploaded.append(data)
            path = f"large-{self.random.randrange(4)}.bin"
            large.append((path, data))
            after[path] = sha256(data)
        deleted = [path for path in deleted if path not in after]
        self.pending = (title, after)
        answer = commit(
            self.address, self.repo_id, self.account.token, summary=title, files=regular, lfs=large, deleted=deleted
        )
        self._expect(answer, 200)
        if after != self.files:  # What changes nothing makes no commit.
            self.files = after
            self.acknowledged.append((answer.json()["commitOid"], title, after))
        self.pending = None

    def _upload_lfs(self, data):
        self._expect(lfs_upload(self.address, self.repo_id, self.account.token, data), 200)

    def _upload_xet(self, data):
        token = request("GET", f"{self.address}/api/models/{self.repo_id}/xet-write-token/main", self.account.token)
        self._expect(token, 200)
        cas, secret = token.json()["casUrl"], token.json()["accessToken"]
        chunks = [data[start : start + 65_536] for start in range(0, len(data), 65_536)]
        self._expect(request("POST", f"{cas}/v1/xorbs/default/{'ab' * 32}", secret, xorb(*chunks)), 200)
        self._expect(
            request("POST", f"{cas}/v1/shards", secret, shard(sha256(data), "ab" * 32, len(data), 0, len(chunks))), 200
        )

    def check(self, address, every_commit=True):
        """Asserts that what was acknowledged is there and whole, and that nothing is half there.

        Answers how many commits were checked, and whether the one that was pending is there.
        """
        if self.problem:
            raise self.problem
        if not self.created:
            return 0, False
        log = self._get(address, f"api/models/{self.repo_id}/commits/main?limit=1000").json()
        titles = [entry["title"] for entry in reversed(log)]
        expected = ["initial commit"] + [title for _, title, _ in self.acknowledged]
        landed = self.pending is not None and titles == expected + [self.pending[0]]
        assert landed or titles == expected, f"{self.repo_id}: {titles} instead of {expected}"
        assert [entry["id"] for entry in reversed(log)][1 : len(expected)] == [oid for oid, _, _ in self.acknowledged]
        head = [(log[0]["id"], self.pending[1])] if landed else [(log[0]["id"], self.files)]
        trees = [(oid, files) for oid, _, files in self.acknowledged] if every_commit else []
        for revision, files in trees + head:
            self._check_tree(address, revision, files)
        return len(self.acknowledged), landed

    def _check_tree(self, address, revision, files):
        tree = self._get(address, f"api/models/{self.repo_id}/tree/{revision}?recursive=true").json()
        found = {entry["path"] for entry in tree if entry["type"] == "file"} - {".gitattributes"}
        assert found == set(files), f"{self.repo_id} at {revision}"
        for path, expected in files.items():
            body = self._get(address, f"{self.repo_id}/resolve/{revision}/{quote(path)}").body
            assert sha256(body) == expected, f"{self.repo_id} at {revision}: '{path}' is not what was sent"

    def check_uploads(self, address):
        """Asserts that a content whose upload was acknowledged needs no second upload."""
        for data in self.uploaded[-3:]:
            answer = commit(address, self.repo_id, self.account.token, summary="after", lfs=[("after.bin", data)])
            self._expect(answer, 200)
            assert self._get(address, f"{self.repo_id}/resolve/main/after.bin").body == data

    def _get(self, address, path):
        answer = request("GET", f"{address}/{path}", self.account.token)
        self._expect(answer, 200)
        return answer


def start(address, accounts, seed):
    writers = [Writer(address, account, f"{seed}-{number}") for number, account in enumerate(accounts)]
    for writer in writers:
        writer.start()
    return writers
