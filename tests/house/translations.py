#!/usr/bin/env python3
"""Fails where a text of the program has no translation, or a translation belongs to no text any more.

Usage: translations.py LUPDATE TS [OPTION…] -- SOURCE…
Reads the sources into a copy of the catalogue, as the target update_translations does, and looks at it.
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def main():
    lupdate, catalogue, *rest = sys.argv[1:]
    cut = rest.index('--')
    options, sources = rest[:cut], rest[cut + 1:]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(catalogue).name
        shutil.copy(catalogue, copy)
        subprocess.run([lupdate, '-silent', '-locations', 'none', *options, *sources, '-ts', copy], check=True)
        wrong = []
        for context in ElementTree.parse(copy).getroot().iter('context'):
            for message in context.iter('message'):
                translation = message.find('translation')
                texts = [form.text for form in translation.iter('numerusform')] or [translation.text]
                if translation.get('type') or not all(texts):
                    kind = translation.get('type', 'empty')
                    wrong.append(f"{kind}: {context.findtext('name')}: {message.findtext('source')}")
    print('\n'.join(wrong) or f'{catalogue}: every text has its translation')
    return 1 if wrong else 0


sys.exit(main())
