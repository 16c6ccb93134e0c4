#!/usr/bin/env python3
"""Writes what CHANGELOG.md says as Debian's changelog, or its releases into the AppStream metainfo.

Usage: changelog.py debian CHANGELOG.md VERSION MAINTAINER OUT
       changelog.py metainfo CHANGELOG.md VERSION TEMPLATE OUT
What is not released yet is told as VERSION, on the day of SOURCE_DATE_EPOCH or of the file's last change.
"""
import os
import re
import sys
import textwrap
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path


def releases(path, version):
    """Pairs of a version with its day, and its items; the newest first."""
    found = []
    for line in path.read_text(encoding='utf-8').splitlines():
        heading = re.match(r'## (?:\[?(\d[\w.]*)\]? . (\d{4}-\d\d-\d\d)|\[?Unreleased\]?)$', line)
        if heading and heading[1]:
            day = datetime.fromisoformat(heading[2]).replace(tzinfo=timezone.utc)
            found.append((heading[1], day, []))
        elif heading:
            seconds = int(os.environ.get('SOURCE_DATE_EPOCH') or path.stat().st_mtime)
            found.append((version, datetime.fromtimestamp(seconds, timezone.utc), []))
        elif line.startswith('## '):
            sys.exit(f'changelog.py: neither a release nor what is unreleased: "{line}"')
        elif line.startswith('- '):
            found[-1][2].append(line[2:])
    found = [release for release in found if release[2]]
    versions = [release[0] for release in found]
    if versions[:1] != [version] or len(set(versions)) < len(versions):
        sys.exit(f'changelog.py: the newest of {versions} in {path} is not {version}, of CMakeLists.txt')
    return found


def debian(found, maintainer):
    text = ''
    for version, day, items in found:
        text += f'yeonsu ({version}) unstable; urgency=medium\n\n'
        for item in items:
            plain = item.replace('`', '').replace('*', '')
            text += textwrap.fill(plain, 78, initial_indent='  * ', subsequent_indent='    ',
                                  break_long_words=False, break_on_hyphens=False) + '\n'
        text += f'\n -- {maintainer}  {format_datetime(day)}\n\n'
    return text


def metainfo(found, template):
    lines = [f'    <release version="{version}" date="{day:%Y-%m-%d}"/>\n' for version, day, _ in found]
    before, after = Path(template).read_text(encoding='utf-8').split('  <releases/>\n')
    return f'{before}  <releases>\n{"".join(lines)}  </releases>\n{after}'


def main():
    form, changelog, version, source, out = sys.argv[1:]
    write = {'debian': debian, 'metainfo': metainfo}[form]
    Path(out).write_text(write(releases(Path(changelog), version), source), encoding='utf-8')


main()
