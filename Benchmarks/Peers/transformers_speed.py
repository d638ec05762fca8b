"""Prefill and decode of transformers on the processor, in bfloat16: tokens a second of each run, as one line of JSON.

    transformers_speed.py FOLDER THREADS PREFILL DECODE BEFORE RUNS
"""

import json
import random
import sys
import time

import torch
import transformers

folder = sys.argv[1]
threads, prefill, decode, before, runs = map(int, sys.argv[2:])
torch.set_num_threads(threads)
transformers.utils.logging.disable_progress_bar()
model = transformers.AutoModelForCausalLM.from_pretrained(folder, torch_dtype=torch.bfloat16).eval()
pick = random.Random(1)
ids = [pick.randrange(model.config.vocab_size) for _ in range(max(prefill, before + decode))]


def read(tokens, cache=None):
    return model(torch.tensor([tokens]), past_key_values=cache, use_cache=True, logits_to_keep=1)


found = {"prefill": [], "decode": [], "version": transformers.__version__}
with torch.inference_mode():
    read(ids[:before])  # does not count
    for _ in range(runs):
        begin = time.perf_counter()
        read(ids[:prefill])
        found["prefill"].append(prefill / (time.perf_counter() - begin))
        cache = read(ids[:before]).past_key_values
        begin = time.perf_counter()
        for token in ids[before : before + decode]:
            cache = read([token], cache).past_key_values
        found["decode"].append(decode / (time.perf_counter() - begin))
print(json.dumps(found))
