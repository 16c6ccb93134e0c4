#!/usr/bin/env python3
"""Writes courses.csv, people.csv and enrolments.csv of the sample next to itself.

    generate.py           writes the files
    generate.py --check   exits 1 when the files here are not what it would write
"""
import csv
import sys
import tempfile
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True  # the modules lie among the resources

import courses
import enrolments
import figures
import people
import places
from dice import Dice

HERE = Path(__file__).resolve().parent
SEED = 20221127  # one under which the courses of enrolments.CASES take place
COLUMNS = {
    "courses": ["code", "name_ko", "name_en", "theme", "first_day", "last_day", "mode", "target_region", "venue",
                "partner", "capacity", "status", "note"],
    "people": ["number", "family_name", "given_name", "name_order", "local_name", "email", "note"],
    "enrolments": ["course", "person", "city", "organisation", "job_title", "seniority", "status", "completed_on"],
}


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Reference:
    """What the generator needs to know of resources/reference."""

    def __init__(self, folder):
        countries, continents = table(folder / "countries.csv"), table(folder / "continents.csv")
        self.continent_of = {row["code"]: row["continent"] for row in countries}
        self.group_of = {row["key"]: row["group"] for row in table(folder / "themes.csv")}
        named = [(row["key"], row) for row in continents if row["key"] != "AS"]
        named += [(row["code"], row) for row in countries if row["code"] not in {key["key"] for key in continents}]
        self.names_of_region = {key: (row["name_ko"], row["name_en"]) for key, row in named}


def make_sample(reference):
    cities = table(HERE / "cities.csv")
    made_courses = courses.make_courses(Dice(SEED), reference)
    quotas = places.quotas(cities, reference)
    dice = Dice(SEED + 1)
    rows = enrolments.make_rows(dice, made_courses, quotas, reference)
    first_cities = enrolments.deal_people(dice, rows)
    enrolments.give_jobs(dice, rows)
    enrolments.complete(dice, rows)
    rows += enrolments.not_counted(dice, rows, made_courses, reference)
    rows.sort(key=lambda row: (row["day"], row["course"], row["person"]))
    made_people = people.make_people(Dice(SEED + 2), first_cities)
    return {"cities": cities, "courses": made_courses, "people": made_people, "enrolments": rows}


def write(sample, folder):
    for name, columns in COLUMNS.items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            for row in sample[name]:
                writer.writerow([unicodedata.normalize("NFC", str(row[column])) for column in columns])


def differing_files(sample):
    """Names of the files here whose bytes are not what would be written."""
    with tempfile.TemporaryDirectory() as folder:
        write(sample, Path(folder))
        return [f"{name}.csv" for name in COLUMNS
                if not (HERE / f"{name}.csv").is_file()
                or (Path(folder) / f"{name}.csv").read_bytes() != (HERE / f"{name}.csv").read_bytes()]


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    reference = Reference(HERE.parent / "reference")
    sample = make_sample(reference)
    figures.check(sample, reference)
    if not arguments:
        write(sample, HERE)
        return
    differing = differing_files(sample)
    if differing:
        sys.exit("differs from what generate.py writes: " + ", ".join(differing))


if __name__ == "__main__":
    main(sys.argv[1:])
