"""Xorbs and shards of the Xet upload protocol; all integers are little-endian."""

import struct


def xorb(*chunks, scheme=0):
    body = b""
    for chunk in chunks:
        body += (
            bytes([0]) + len(chunk).to_bytes(3, "little") + bytes([scheme]) + len(chunk).to_bytes(3, "little") + chunk
        )
    return body


def swapped(hexadecimal):
    """The bytes that a shard holds for a hash: reversed within each group of eight, as the text is read."""
    raw = bytes.fromhex(hexadecimal)
    return b"".join(raw[i : i + 8][::-1] for i in range(0, 32, 8))


def shard(digest, xorb_hash, length, first=0, end=1):
    flags = 1 << 30
    header = b"\0" * 32 + struct.pack("<QQ", 2, 0)
    file = b"\1" * 32 + struct.pack("<IIQ", flags, 1, 0)
    entry = swapped(xorb_hash) + struct.pack("<IIII", 0, length, first, end)
    metadata = swapped(digest) + b"\0" * 16
    return header + file + entry + metadata + b"\xff" * 32 + b"\0" * 16 + b"\xff" * 32 + b"\0" * 16
