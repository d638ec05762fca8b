"""Makes the inputs of all sections, once."""

import json
import os
import random
import re
import struct
import subprocess
import zlib

import extras
from bench import Missing, remove

BLOCK = re.compile(rb"^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))")


def prepare(bench):
    bench.stemma()
    bench.measure()
    bench.tool("spend")
    bench.tool("drain")
    corpus(bench)
    large_front_matter(bench)
    for make in (lambda: bench.peers(), lambda: mlflow(bench), lambda: [lines(bench, size) for size in bench.sizes]):
        try:
            make()
        except Missing as missing:
            bench.say(f"not prepared: {missing}")
    if bench.quick:
        return
    for count in DIY:
        diy(bench, count)


def mlflow(bench):
    return bench.python("mlflow", "mlflow==3.17.2")


def corpus(bench):
    """The real cards: a list of kinds and paths, and their front matters as `drain` reads them."""
    bench.shared("corpus", "models")
    listed, blocks = bench.path("corpus.list"), bench.path("corpus.blocks")
    with open(listed, "w", encoding="utf-8") as names, open(blocks, "wb") as file:
        for kind in ("model", "dataset"):
            folder = bench.shared("corpus", kind + "s")
            for name in sorted(os.listdir(folder)):
                if not name.endswith(".md"):
                    continue
                path = os.path.join(folder, name)
                names.write(f"{kind}\t{path}\n")
                data = open(path, "rb").read().removeprefix(b"\xef\xbb\xbf")
                found = BLOCK.match(data)
                if found:
                    file.write(struct.pack("=I", len(found[2])) + found[2])
    return listed, blocks


def large_front_matter(bench):
    """A card with 973 kB of front matter: `dataset_info` of many configurations, as the largest real ones have."""
    path, blocks = bench.path("large.md"), bench.path("large.blocks")
    if os.path.exists(blocks):
        return path, blocks
    pick = random.Random(973)
    parts = ["license: cc-by-4.0\nlanguage:\n- en\n- de\nsize_categories:\n- 1M<n<10M\ndataset_info:\n"]
    configs = ["configs:\n"]
    size, number = 0, 0
    while size < 972_600:
        name = f"{pick.choice(['en', 'de', 'fr', 'ja', 'ko', 'sw'])}-{pick.choice(['news', 'wiki', 'talks', 'web'])}-{number:04d}"
        info = f"- config_name: {name}\n  features:\n  - name: id\n    dtype: string\n  - name: translation\n    dtype:\n"
        info += "      translation:\n        languages:\n        - en\n        - " + pick.choice(["de", "fr", "ja"]) + "\n"
        if number % 3 == 0:
            info += "  - name: label\n    dtype:\n      class_label:\n        names:\n"
            info += "".join(f"          '{index}': class-{pick.randrange(900)}\n" for index in range(pick.randrange(2, 12)))
        info += "  splits:\n"
        for split in ("train", "validation", "test"):
            examples = pick.randrange(100, 900_000)
            info += f"  - name: {split}\n    num_bytes: {examples * 137}\n    num_examples: {examples}\n"
        info += f"  download_size: {pick.randrange(10**9)}\n  dataset_size: {pick.randrange(10**9)}\n"
        config = f"- config_name: {name}\n  data_files:\n"
        config += "".join(f"  - split: {split}\n    path: {name}/{split}-*\n" for split in ("train", "validation", "test"))
        parts.append(info)
        configs.append(config)
        size += len(info) + len(config)
        number += 1
    text = "".join(parts + configs).encode()
    with open(path, "wb") as file:
        file.write(b"---\n" + text + b"---\n\n# Many configurations\n\nText.\n")
    with open(blocks, "wb") as file:
        file.write(struct.pack("=I", len(text)) + text)
    return path, blocks


def lines(bench, count):
    """JSON lines of synthetic cards. Smaller inputs are the beginning of larger ones."""
    tool = bench.shared("tools", "make-cards")
    path = bench.path(f"cards-{count}.jsonl")
    if os.path.exists(path):
        return path
    larger = [size for size in bench.sizes if size > count and os.path.exists(bench.path(f"cards-{size}.jsonl"))]
    bench.say(f"making {count} cards")
    temporary = path + ".new"
    if larger:
        with open(temporary, "wb") as file:
            subprocess.run(["head", "-n", str(count), bench.path(f"cards-{larger[0]}.jsonl")], stdout=file, check=True)
    else:
        bench.call([tool, str(count), "--median", "1000", "--jsonl", temporary, "--quiet"])
    os.replace(temporary, path)
    return path


def files(bench, count):
    """The same cards as files, in make-cards' layout."""
    folder = bench.path(f"cards-{count}")
    marker = folder + ".complete"
    if os.path.exists(marker):
        return folder
    source = lines(bench, count)
    room = os.statvfs(bench.work)
    if room.f_favail < 1.1 * count or room.f_bavail * room.f_frsize < 8_000 * count:
        raise Missing(f"no room for {count} files below {bench.work}")
    bench.say(f"writing {count} files")
    remove(folder)
    for kind in ("models", "datasets"):
        for number in range(4096):
            os.makedirs(f"{folder}/{kind}/{number >> 8:x}/{number & 255:02x}", exist_ok=True)
    with open(source, "rb") as stream:
        for line in stream:
            card = json.loads(line)
            place = zlib.crc32(card["id"].encode())
            name = card["id"].replace("/", "__")
            path = f"{folder}/{card['kind']}s/{place >> 28:x}/{(place >> 20) & 255:02x}/{name}.md"
            with open(path, "wb") as file:
                file.write(card["content"].encode())
    open(marker, "w").close()
    return folder


def extra_lines(bench):
    """Cards that the queries ask about: a large family, a small one, a leaderboard, Korean, Japanese, Chinese."""
    path = bench.path("extras.jsonl")
    if not os.path.exists(path):
        extras.write(path + ".new")
        os.replace(path + ".new", path)
    return path


DIY = [20_000, 50_000]


def diy(bench, count):
    """The cards of the do-it-yourself script, as files."""
    tool = bench.shared("tools", "diy_ingest.py")
    folder = bench.path(f"diy-{count}")
    if not os.path.exists(folder + ".complete"):
        remove(folder)
        bench.say(f"making {count} cards of the do-it-yourself script")
        os.makedirs(folder)
        bench.call([bench.peers(), tool, "make", folder, str(count)])
        open(folder + ".complete", "w").close()
    return folder
