"""The protocol by hand, for what the Python client never sends."""

import base64
import hashlib
import http.client
import json
from urllib.parse import urlsplit


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {dict(self.headers)} {self.body[:300]!r}"


def request(method, url, token=None, body=None, headers=None, timeout=60):
    """One request on a connection of its own. `body`: bytes, or what becomes JSON. Redirects are not followed."""
    parts = urlsplit(url)
    # The path is sent as it is given, dots and escapes included.
    path = url.split(parts.netloc, 1)[1] or "/"
    headers = dict(headers or {})
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if body is not None and not isinstance(body, bytes):
        body = json.dumps(body).encode()
        headers.setdefault("Content-Type", "application/json")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    try:
        connection.request(method, path, body=body, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def blob_id(data):
    """The id that git gives these bytes."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def commit_lines(summary, files=(), lfs=(), deleted=(), parent=None):
    """The body of a commit: `files` and `lfs` are pairs of a path and its bytes."""
    header = {"summary": summary, "description": ""}
    if parent:
        header["parentCommit"] = parent
    lines = [{"key": "header", "value": header}]
    lines += [{"key": "deletedFile", "value": {"path": path}} for path in deleted]
    lines += [
        {"key": "file", "value": {"path": path, "content": base64.b64encode(data).decode(), "encoding": "base64"}}
        for path, data in files
    ]
    lines += [
        {"key": "lfsFile", "value": {"path": path, "algo": "sha256", "oid": sha256(data), "size": len(data)}}
        for path, data in lfs
    ]
    return "\n".join(json.dumps(line) for line in lines).encode()


def commit(address, repo_id, token, revision="main", kind="models", **operations):
    return request(
        "POST",
        f"{address}/api/{kind}/{repo_id}/commit/{revision}",
        token,
        commit_lines(**operations),
        {"Content-Type": "application/x-ndjson"},
    )


LFS_TYPE = {"Accept": "application/vnd.git-lfs+json", "Content-Type": "application/vnd.git-lfs+json"}


def lfs_batch(address, repo_id, token, objects, operation="upload", transfers=("basic",), prefix=""):
    """`objects`: pairs of an id and a size."""
    body = {
        "operation": operation,
        "transfers": list(transfers),
        "hash_algo": "sha256",
        "objects": [{"oid": oid, "size": size} for oid, size in objects],
    }
    return request(
        "POST", f"{address}/{prefix}{repo_id}.git/info/lfs/objects/batch", token, json.dumps(body).encode(), LFS_TYPE
    )


def lfs_upload(address, repo_id, token, data):
    """Stores one object as git-lfs does: batch, upload, verify. The first answer that is no success, or the last one."""
    oid = sha256(data)
    batch = lfs_batch(address, repo_id, token, [(oid, len(data))])
    if batch.status != 200:
        return batch
    actions = batch.json()["objects"][0].get("actions")
    if not actions:
        return batch
    put = request("PUT", actions["upload"]["href"], None, data, actions["upload"].get("header"))
    if put.status != 200 or "verify" not in actions:
        return put
    return request(
        "POST", actions["verify"]["href"], token, json.dumps({"oid": oid, "size": len(data)}).encode(), LFS_TYPE
    )
