#!/usr/bin/env python3
"""Runs clang-tidy on every source of app/ and ui/, on all cores: clang_tidy.py BUILD_FOLDER

clang-tidy needs several seconds for each source, so what was found clean is remembered in the user's cache,
by content: of the source, of the headers of ours that it includes, and of everything that decides the verdict.
Copies of the tree share what they remember.
"""
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The analyzer's thorough mode takes as long as all the rest together.
TIDY = ["clang-tidy", "--quiet"] + [
    f"--extra-arg={word}" for word in ("-Xclang", "-analyzer-config", "-Xclang", "mode=shallow")]
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "yeonsu-clang-tidy"
INCLUDE = re.compile(r'^\s*#\s*include\s+"(\w+/[\w/]+\.h)"', re.MULTILINE)


@functools.cache
def included(path):
    """The headers of ours that a file includes directly; "store/table.h" lies in app/ or in ui/."""
    names = INCLUDE.findall(path.read_text(encoding="utf-8"))
    return [file for name in names for file in (ROOT / "app" / name, ROOT / "ui" / name) if file.exists()]


def with_headers(source):
    found = {source}
    waiting = [source]
    while waiting:
        for header in included(waiting.pop()):
            if header not in found:
                found.add(header)
                waiting.append(header)
    return found


def stamp(source, command, settings):
    digest = hashlib.sha256(settings)
    digest.update(command.replace(str(ROOT), "").encode())
    for path in sorted(with_headers(source)):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return CACHE / digest.hexdigest()


def main():
    build = pathlib.Path(sys.argv[1])
    CACHE.mkdir(parents=True, exist_ok=True)
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    settings = version + str(TIDY).encode() + (ROOT / ".clang-tidy").read_bytes()
    stamps = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        source = pathlib.Path(entry["file"])
        if source.is_relative_to(ROOT / "app") or source.is_relative_to(ROOT / "ui"):
            stamps[source] = stamp(source, entry["command"], settings)

    def is_clean(source):
        if stamps[source].exists():
            return True
        run = subprocess.run(TIDY + ["-p", build, source], capture_output=True, text=True)
        if run.returncode == 0:
            stamps[source].touch()
            return True
        # Standard error counts the warnings of system headers; it matters only where nothing else is said.
        print(run.stdout or run.stderr, end="", flush=True)
        return False

    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        results = list(pool.map(is_clean, sorted(stamps)))
    print(f"clang-tidy: {results.count(False)} of {len(results)} sources have findings")
    return 0 if results and all(results) else 1


sys.exit(main())
