"""Lays out the 174 courses: year, theme, target region, title, dates and size."""
from datetime import date, timedelta

import figures
from course_titles import SENIOR_MARKS, THEME_TURNS, TITLES

CODE_PREFIX = {"smart-city": "SC", "transport": "TR", "urban-management": "UM", "climate": "CL", "other": "OT"}

# Courses of a year by target region: (for Asia, for everybody, the others).
TARGETS = {
    2008: (5, 3, ["EU"]), 2009: (5, 3, ["MN", "CN"]), 2010: (6, 3, ["VN", "SA"]),
    2011: (6, 4, ["UZ", "AF"]), 2012: (6, 4, ["ID", "SA", "MN"]), 2013: (6, 4, ["VN", "AF", "TH"]),
    2014: (6, 6, ["CN", "SA"]), 2015: (6, 7, ["ID", "AF"]), 2016: (6, 7, ["MN", "EU"]),
    2017: (5, 8, ["UZ", "AF"]), 2018: (5, 8, ["SA", "VN", "AF"]), 2019: (5, 9, ["AF", "SA", "ID"]),
    2020: (1, 4, []), 2021: (1, 3, []), 2022: (1, 3, ["UZ"]),
}
HOLIDAYS = {(5, 1), (5, 5), (6, 6), (8, 15), (10, 3), (10, 9)}
SMALLEST, LARGEST_INVITED, LARGEST_ONLINE = 8, 24, 31
VENUES = ["서울시인재개발원", "서울시인재개발원", "서울시인재개발원", "서울시인재개발원 창의관"]
METROPOLIS = "메트로폴리스 국제연수원"
NOTES = ["현장견학 2회 포함", "통역: 영어·러시아어", "동문회 발표 포함", "일정 일부를 실시간 중계함"]


def make_courses(dice, reference):
    courses = []
    groups = spread_groups()
    turns = {group: 0 for group in THEME_TURNS}
    for year, number in figures.YEAR_COURSES.items():
        of_year = [groups.pop(0) for _ in range(number)]
        targets = dice.shuffled(targets_of(year))
        for group, target, days in zip(dice.shuffled(of_year), targets, days_of_year(dice, year)):
            theme = THEME_TURNS[group][turns[group] % len(THEME_TURNS[group])]
            turns[group] += 1
            courses.append(course(group, theme, target, days))
    courses.sort(key=lambda row: row["first_day"])
    give_codes(courses)
    give_titles(dice, courses, reference)
    give_sizes(dice, courses)
    give_particulars(dice, courses)
    return courses


def spread_groups():
    """The groups of all courses in order of time, each spread evenly over the years."""
    placed = {group: 0 for group in figures.GROUP_COURSES}
    order = []
    for position in range(1, figures.COURSES + 1):
        group = max(placed, key=lambda key: figures.GROUP_COURSES[key] * position - placed[key] * figures.COURSES)
        placed[group] += 1
        order.append(group)
    return order


def targets_of(year):
    asia, everybody, others = TARGETS[year]
    return ["AS"] * asia + ["all"] * everybody + others


def course(group, theme, target, days):
    first_day, last_day = days
    return {"group": group, "theme": theme, "target_region": target,
            "first_day": first_day.isoformat(), "last_day": last_day.isoformat(),
            "mode": figures.mode_of(first_day.isoformat()), "status": "completed"}


def days_of_year(dice, year):
    """First and last days of a year's courses, in order."""
    if year == 2022:
        online = [online_days(dice, date(2022, 4, 4)), online_days(dice, date(2022, 5, 30))]
        return online + [invited_days(dice, day) for day in (date(2022, 9, 19), date(2022, 10, 17), date(2022, 11, 7))]
    number = figures.YEAR_COURSES[year]
    season_start, season_days = (date(year, 5, 11), 180) if year == 2020 else (date(year, 3, 2), 250)
    make = online_days if 2020 <= year <= 2021 else invited_days
    starts = [season_start + timedelta(days=season_days * place // number + dice.below(8)) for place in range(number)]
    return [make(dice, following_monday(start)) for start in starts]


def following_monday(day):
    return day + timedelta(days=-day.weekday() % 7)


def invited_days(dice, monday):
    """Five to fourteen days from an early weekday to another weekday."""
    first_day = monday + timedelta(days=dice.choice([0, 0, 0, 1, 2]))
    if (first_day.month, first_day.day) in HOLIDAYS:
        first_day += timedelta(days=1)
    lengths = [length for length in range(5, 15) if (first_day + timedelta(days=length - 1)).weekday() < 5]
    return first_day, first_day + timedelta(days=dice.choice(lengths) - 1)


def online_days(dice, monday):
    return monday, monday + timedelta(days=7 * dice.between(1, 4) - 3)


def give_codes(courses):
    used = {}
    for row in courses:
        key = f'{CODE_PREFIX[row["group"]]}-{row["first_day"][:4]}'
        used[key] = used.get(key, 0) + 1
        row["code"] = f"{key}-{used[key]:02d}"


def give_titles(dice, courses, reference):
    """Titles go round within a theme, so that some courses are later runs of earlier ones."""
    waiting = {theme: [] for theme in TITLES}
    for row in courses:
        title = next_title(dice, row, waiting[row["theme"]])
        ko, en = reference.names_of_region.get(row["target_region"], ("", ""))
        row["name_ko"] = title[0] + (f" ({ko})" if ko else "")
        row["name_en"] = title[1] + (f" ({en})" if en else "")
        row["senior"] = any(mark in title[0] for mark in SENIOR_MARKS)


def next_title(dice, row, waiting):
    """The next title that already makes sense, first one that is new since last year."""
    year = int(row["first_day"][:4])
    if not any(title[2] <= year for title in waiting):
        waiting[:] = dice.shuffled(TITLES[row["theme"]])
    known = [title for title in waiting if title[2] <= year]
    newest = [title for title in known if title[2] >= year - 1]
    title = (newest or known)[0]
    waiting.remove(title)
    return title


def give_sizes(dice, courses):
    """Counted participants of each course; their sum by group is given."""
    for row in courses:
        online = row["mode"] == "online"
        row["largest"] = LARGEST_ONLINE if online else LARGEST_INVITED
        row["size"] = dice.between(21, 29) if online else dice.between(9, 20)
    for group, wanted in figures.GROUP_ATTENDANCES.items():
        of_group = [row for row in courses if row["group"] == group]
        difference = wanted - sum(row["size"] for row in of_group)
        while difference:
            row = dice.choice(of_group)
            step = 1 if difference > 0 else -1
            if SMALLEST <= row["size"] + step <= row["largest"]:
                row["size"] += step
                difference -= step


def give_particulars(dice, courses):
    for row in courses:
        year = int(row["first_day"][:4])
        online = row["mode"] == "online"
        row["venue"] = "온라인" if online else dice.choice(VENUES)
        row["partner"] = METROPOLIS if "메트로폴리스" in row["name_ko"] else partner(dice, year)
        seats = row["size"] + dice.below(4)
        row["capacity"] = "" if dice.percent(12) else seats + -seats % 5
        row["note"] = dice.choice(NOTES) if dice.percent(8) else ""


def partner(dice, year):
    number = dice.below(100)
    if year >= 2014 and number < 40:
        return METROPOLIS
    if 40 <= number < 55:
        return "KOICA"
    if 55 <= number < 63:
        return "서울시립대학교"
    if year >= 2013 and 63 <= number < 69:
        return "시티넷(CityNet)"
    return ""
