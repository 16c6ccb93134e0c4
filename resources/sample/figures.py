"""The figures that the sample must give, and the check that it gives them."""
from collections import Counter

GROUP_COURSES = {"smart-city": 43, "transport": 37, "urban-management": 36, "climate": 24, "other": 34}
GROUP_ATTENDANCES = {"smart-city": 599, "transport": 543, "urban-management": 609, "climate": 409, "other": 528}
CONTINENT_CITIES = {"AS": 181, "EU": 25, "AF": 40, "SA": 31, "NA": 3, "OC": 2}
CONTINENT_ATTENDANCES = {"AS": 2000, "EU": 159, "AF": 256, "SA": 256, "NA": 13, "OC": 4}
SENIORITY_ATTENDANCES = {"mayor": 64, "director": 171, "section-chief": 571, "staff": 1882}
YEAR_COURSES = dict(zip(range(2008, 2023), [9, 10, 11, 12, 13, 13, 14, 15, 15, 15, 16, 17, 5, 4, 5]))
COURSES = 174
ATTENDANCES = 2688
PERSONS = 2512
COUNTRIES = 72
CITIES = 282
NOT_COUNTED = 40
AS_OF = "2022-11-25"


def expect(what, actual, expected):
    if actual != expected:
        raise AssertionError(f"{what}: {actual}, expected {expected}")


def is_counted(enrolment):
    return enrolment["status"] in ("attended", "completed")


def check(sample, reference):
    """Raises AssertionError at the first figure that differs."""
    check_courses(sample["courses"], reference)
    check_places(sample, reference)
    check_enrolments(sample, reference)
    check_persons(sample)
    check_targets(sample, reference)


def check_courses(courses, reference):
    expect("courses", len({course["code"] for course in courses}), COURSES)
    expect("courses by group", Counter(reference.group_of[c["theme"]] for c in courses), Counter(GROUP_COURSES))
    expect("courses by year", Counter(int(c["first_day"][:4]) for c in courses), Counter(YEAR_COURSES))
    expect("status", {c["status"] for c in courses}, {"completed"})
    expect("last days after the as-of date", [c["code"] for c in courses if c["last_day"] >= AS_OF], [])
    for year, target, number in ((2008, "AS", 5), (2019, "all", 9)):
        found = [c for c in courses if c["first_day"].startswith(str(year)) and c["target_region"] == target]
        expect(f"courses of {year} for {target}", len(found), number)
    for course in courses:
        expect("mode of " + course["code"], course["mode"], mode_of(course["first_day"]))
    expect("online courses of 2022", sum(c["mode"] == "online" and c["first_day"] > "2022" for c in courses), 2)


def mode_of(first_day):
    return "online" if "2020" <= first_day < "2022-07" else "invited"


def check_places(sample, reference):
    cities = sample["cities"]
    continents = Counter(reference.continent_of[city["country"]] for city in cities)
    expect("cities by continent", continents, Counter(CONTINENT_CITIES))
    known = {f'{city["country"]}/{city["name_en"]}' for city in cities}
    expect("known cities", len(known), CITIES)
    used = {row["city"] for row in sample["enrolments"] if is_counted(row)}
    expect("cities with a counted enrolment", used, known)
    expect("countries", len({city[:2] for city in used}), COUNTRIES)


def check_enrolments(sample, reference):
    counted = [row for row in sample["enrolments"] if is_counted(row)]
    group = {c["code"]: reference.group_of[c["theme"]] for c in sample["courses"]}
    expect("attendances", len(counted), ATTENDANCES)
    expect("not counted", len(sample["enrolments"]) - len(counted), NOT_COUNTED)
    expect("by group", Counter(group[row["course"]] for row in counted), Counter(GROUP_ATTENDANCES))
    continents = Counter(reference.continent_of[row["city"][:2]] for row in counted)
    expect("by continent", continents, Counter(CONTINENT_ATTENDANCES))
    expect("by seniority", Counter(row["seniority"] for row in counted), Counter(SENIORITY_ATTENDANCES))


def check_persons(sample):
    enrolments = sample["enrolments"]
    pairs = {(row["course"], row["person"]) for row in enrolments}
    expect("course and person pairs", len(pairs), len(enrolments))
    counted = {row["person"] for row in enrolments if is_counted(row)}
    expect("persons", counted, set(range(1, PERSONS + 1)))
    expect("people listed", [person["number"] for person in sample["people"]], list(range(1, PERSONS + 1)))
    emails = [person["email"] for person in sample["people"] if person["email"]]
    expect("unique e-mail addresses", len(set(emails)), len(emails))
    named = all(person["family_name"] or person["given_name"] for person in sample["people"])
    expect("everybody has a name", named, True)


def check_targets(sample, reference):
    """A key that is both (AF: Africa, Afghanistan) means the continent."""
    target = {course["code"]: course["target_region"] for course in sample["courses"]}
    for row in sample["enrolments"]:
        country, wanted = row["city"][:2], target[row["course"]]
        place = reference.continent_of[country] if wanted in CONTINENT_CITIES else country
        expect(f'{row["course"]} is for {wanted} and takes {country}', wanted in ("all", place), True)
