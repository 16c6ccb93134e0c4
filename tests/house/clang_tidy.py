#!/usr/bin/env python3
"""Runs clang-tidy on every source of app/ and ui/, on all cores: clang_tidy.py BUILD_FOLDER

A source is read again only when it, a header of ours that it includes, or the settings have changed
since it was last found clean: clang-tidy needs several seconds for each.
"""
import functools
import hashlib
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[2]
SETTINGS = [".clang-tidy", "CMakeLists.txt", "CMakePresets.json", "tests/house/clang_tidy.py"]
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


def key(source):
    digest = hashlib.sha256(str(source.relative_to(ROOT)).encode())
    for path in sorted(with_headers(source)) + [ROOT / name for name in SETTINGS]:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def main():
    build = pathlib.Path(sys.argv[1])
    clean = build / "clean"
    clean.mkdir(exist_ok=True)
    sources = sorted(path for top in ("app", "ui") for path in (ROOT / top).rglob("*.cpp"))
    stamps = {source: clean / key(source) for source in sources}
    for stamp in set(clean.iterdir()) - set(stamps.values()):
        stamp.unlink()

    def is_clean(source):
        if stamps[source].exists():
            return True
        run = subprocess.run(["clang-tidy", "-p", build, "--quiet", source], capture_output=True, text=True)
        if run.returncode == 0:
            stamps[source].touch()
            return True
        # Standard error counts the warnings of system headers; it matters only where nothing else is said.
        print(run.stdout or run.stderr, end="", flush=True)
        return False

    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        results = list(pool.map(is_clean, sources))
    print(f"clang-tidy: {results.count(False)} of {len(results)} sources have findings")
    return 0 if results and all(results) else 1


sys.exit(main())
