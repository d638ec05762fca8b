#!/usr/bin/env python3
"""Writes gguf_blocks.json: seeded blocks of every quantised format, and what the gguf package makes of them.

    pip install gguf==0.19.0 numpy && python make_gguf_blocks.py > gguf_blocks.json

Every byte of a block is random but its half-precision scales, which are drawn from 2^-9 to 2^-4, of either sign.
"""
import base64
import importlib.metadata
import json

import gguf
import numpy as np
from gguf import quants

SCALES = {  # where a block's half-precision numbers begin
    "Q8_0": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208],
}
VALUES = 512


def main():
    random = np.random.default_rng(20261121)
    formats = {}
    for name, scales in SCALES.items():
        kind = gguf.GGMLQuantizationType[name]
        values, size = gguf.GGML_QUANT_SIZES[kind]
        blocks = random.integers(0, 256, (VALUES // values, size), dtype=np.uint8)
        for at in scales:
            numbers = 2.0 ** random.uniform(-9, -4, len(blocks)) * random.choice([-1, 1], len(blocks))
            blocks[:, at:at + 2] = numbers.astype("<f2").view(np.uint8).reshape(-1, 2)
        widened = quants.dequantize(blocks.reshape(1, -1), kind).astype("<f4")
        formats[name] = {
            "blocks": base64.b64encode(blocks.tobytes()).decode(),
            "values": base64.b64encode(widened.tobytes()).decode(),
        }
    print(json.dumps({"gguf": importlib.metadata.version("gguf"), "formats": formats}, indent=1))


if __name__ == "__main__":
    main()
