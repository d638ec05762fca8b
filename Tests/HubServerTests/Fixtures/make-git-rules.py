#!/usr/bin/env python3
"""Asks git which paths rules of .gitignore and .gitattributes fit, and writes git-rules.json beside itself."""

import json
import pathlib
import subprocess
import tempfile

PATHS = [
    "a.bin", "A.BIN", "a.binx", "d/a.bin", "d/e/a.bin", "a", "d/a", "d/e/a", "d/e/f/a", "ab", "abc", "d/abc",
    "build/x", "build/y/x", "src/build/x", "x/build", "foo.txt", "foo.tar.gz", "d/foo.txt", ".hidden", "d/.hidden",
    "sp ace", "trail ", "hash#", "#hash", "!bang", "star*", "br[a]", "back", "1", "z9", "-", "]", "a-b", "é", "d/é",
    "saved_model/v", "saved_model/a/v", "saved_model/a/b/v", "x.tfevents.1", "d/x.tfevents", "data/train/a.csv",
    "data/a.csv", "other/data/a.csv", "logs/keep.log", "logs/debug.log", "deep/logs/keep.log",
]
IGNORE = [
    "*.bin", "/a", "a", "a/", "d/", "/d/*", "d/**", "**/a", "d/**/a", "**/e/**", "a?", "a??", "[ab]*", "[!a]*", "[^a]",
    "[a-c]b", "[]]", "[a-]", "[z-a]", "[[:digit:]]", "[[:alpha:]][[:digit:]]", "[[:bogus:]]", "[a", "a\\", "\\#hash",
    "#hash", "\\!bang", "star\\*", "br\\[a\\]", "trail\\ ", "trail ", "build/", "/build", "src/build", "*", "*\n!a",
    "*.txt\n!foo.txt", "build\n!build/x", "logs/*\n!logs/keep.log", "*.log\n!keep.log", "**", "/**", "d**", "d/**a",
    "**a", "*/a", "/*/a", "e/a", "data/**/*.csv", "**/data/*.csv", "é", "?", "*.*.*", ".*", "**/", "a/**", "d/*/a",
    "foo.*\r", "[", "\\", "!", "/", "//", "d//a", "./a", "[\\]]", "[a\\-c]*", "*a*b*", "ab\\c", "\\a",
]
ATTRIBUTES = [
    "*.bin", "/a", "a", "d/", "d/**", "**/a", "d/*", "[ab]*", "[!a]*", "saved_model/**/*", "*tfevents*", "\"sp ace\"",
    "sp[[:space:]]ace", "*.tar.*", "*.txt\n*.txt -filter", "*.bin\na.bin !filter", "*.bin\n* filter=other",
    "[attr]big filter=lfs diff=lfs\n*.bin big\n#x", "*.bin -text\n", "#hash", "\"#hash\"", "!bang", "*", "[a", "d/e",
    "data/**/*.csv", "\"\\303\\251\"", "é", "*.bin filter=lfs\n[attr]big -filter\na.bin big", "[[:xdigit:]]",
    "[[:punct:]]",
]


def git(folder, *args, text=None):
    return subprocess.run(["git", "-C", folder, *args], input=text, capture_output=True).stdout


def main():
    version = subprocess.run(["git", "--version"], capture_output=True, text=True).stdout.strip()
    listed = "\0".join(PATHS).encode() + b"\0"
    result = {"git": version, "paths": PATHS, "ignore": [], "attributes": []}
    for rules in IGNORE:
        with tempfile.TemporaryDirectory() as folder:
            git(folder, "init", "-q")
            pathlib.Path(folder, ".gitignore").write_text(rules + "\n", newline="")
            found = git(folder, "check-ignore", "--no-index", "-z", "--stdin", text=listed)
            result["ignore"].append({"rules": rules, "fits": [p for p in found.decode().split("\0") if p]})
    for rules in ATTRIBUTES:
        lines = rules.split("\n")
        if "filter" not in rules:
            rules = "\n".join(f"{line} filter=lfs diff=lfs merge=lfs -text" for line in lines)
        elif not lines[0].startswith("[attr]") and "filter" not in lines[0]:
            rules = "\n".join([lines[0] + " filter=lfs diff=lfs merge=lfs -text", *lines[1:]])
        with tempfile.TemporaryDirectory() as folder:
            git(folder, "init", "-q")
            pathlib.Path(folder, ".gitattributes").write_text(rules + "\n")
            found = git(folder, "check-attr", "-z", "--stdin", "filter", text=listed).decode().split("\0")
            fits = [path for path, value in zip(found[0::3], found[2::3]) if value == "lfs"]
            result["attributes"].append({"rules": rules, "fits": fits})
    target = pathlib.Path(__file__).with_name("git-rules.json")
    target.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


main()
