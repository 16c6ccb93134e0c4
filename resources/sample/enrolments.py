"""Deals cities, seniorities and people to the places of the courses."""
import figures
import jobs

SENIORITIES = ["mayor", "director", "section-chief", "staff"]
# Who must have been where: the cases of the 2022 release go back to these courses.
CASES = [("AR/Buenos Aires", "TOPIS"), ("AR/La Plata", "TOPIS"), ("IN/Delhi", "응답소"), ("IN/Delhi", "엠보팅"),
         ("UG/Kampala", "다산콜센터"), ("ID/Bandung", "고위"), ("EG/Cairo", "메트로폴리스"), ("TH/Bangkok", "비대면")]
SENIOR_LEAD, ONLINE_LAG = 4200, 800
TIMES_AT_MOST = 4


def make_rows(dice, courses, quotas, reference):
    """One row for each counted place, in order of time, without people."""
    rows = [{"course": course["code"], "day": course["first_day"], "last_day": course["last_day"],
             "group": course["group"], "title": course["name_ko"], "target": course["target_region"],
             "senior": course["senior"], "online": course["mode"] == "online"}
            for course in courses for _ in range(course["size"])]
    deal_cities(dice, rows, quotas, reference)
    deal_seniorities(dice, rows)
    return rows


def deal_cities(dice, rows, quotas, reference):
    """First the known cases; then courses for a country, for a continent, and for all choose in turn."""
    pool = dice.shuffled([city for city, number in quotas.items() for _ in range(number)])
    for city, title in CASES:
        row = next(row for row in rows
                   if title in row["title"] and "city" not in row and welcomes(row["target"], city, reference))
        row["city"] = city
        pool.remove(city)

    def breadth(row):
        return 2 if row["target"] == "all" else int(row["target"] in figures.CONTINENT_CITIES)

    for row in sorted((row for row in rows if "city" not in row), key=breadth):
        place = next(place for place, city in enumerate(pool) if welcomes(row["target"], city, reference))
        row["city"] = pool.pop(place)


def welcomes(target, city, reference):
    """A key that is both (AF: Africa, Afghanistan) means the continent."""
    country = city[:2]
    if target in figures.CONTINENT_CITIES:
        return target == reference.continent_of[country]
    return target in ("all", country)


def deal_seniorities(dice, rows):
    """The highest drawn numbers become mayors, the next directors, and so on."""
    def drawn(row):
        return dice.below(10_000) + SENIOR_LEAD * row["senior"] - ONLINE_LAG * row["online"]

    order = sorted(((drawn(row), place) for place, row in enumerate(rows)), reverse=True)
    for seniority in SENIORITIES:
        number = figures.SENIORITY_ATTENDANCES[seniority]
        for _, place in order[:number]:
            rows[place]["seniority"] = seniority
        order = order[number:]


def deal_people(dice, rows):
    """Sets each row's person; returns everybody's city at their first course.

    A few rows are later attendances of somebody who came in an earlier year.
    """
    earlier = choose_repeats(dice, rows)
    first_cities = []
    for place, row in enumerate(rows):
        if place in earlier:
            row["person"] = rows[earlier[place]]["person"]
        else:
            first_cities.append(row["city"])
            row["person"] = len(first_cities)
    return first_cities


def choose_repeats(dice, rows):
    """Which row (by place) continues which earlier one; chains are short."""
    wanted = figures.ATTENDANCES - figures.PERSONS
    first, times, continued, earlier = {}, {}, set(), {}
    for later in dice.shuffled(range(len(rows))):
        if len(earlier) == wanted:
            return earlier
        if later in continued or later in earlier:
            continue
        candidates = [place for place in range(later) if place not in continued and may_continue(dice, rows[place], rows[later])]
        if not candidates:
            continue
        regulars = [place for place in candidates if place in earlier]
        before = dice.choice(regulars if regulars and dice.percent(70) else candidates)
        root = first.get(before, before)
        if times.get(root, 1) >= TIMES_AT_MOST:
            continue
        earlier[later], first[later] = before, root
        times[root] = times.get(root, 1) + 1
        continued.add(before)
    raise AssertionError("too few rows can be repeat attendances")


def may_continue(dice, before, after):
    """True when one person can have both rows: same city, a later year, the same rank or one higher."""
    if before["day"][:4] >= after["day"][:4] or before["city"][:2] != after["city"][:2]:
        return False
    if before["city"] != after["city"] and not dice.percent(1):
        return False
    climbed = SENIORITIES.index(before["seniority"]) - SENIORITIES.index(after["seniority"])
    return climbed == 0 or (climbed == 1 and after["seniority"] != "mayor")


def give_jobs(dice, rows):
    """Organisation and title as they were then; who comes again often keeps them."""
    latest = {}
    for row in rows:
        known = latest.get(row["person"])
        same = known and (known["city"], known["seniority"]) == (row["city"], row["seniority"])
        if same and dice.percent(60):
            row["job_title"], row["organisation"] = known["job_title"], known["organisation"]
        else:
            row["job_title"] = jobs.job_title(dice, row["group"], row["seniority"])
            row["organisation"] = jobs.organisation(dice, row["city"], row["job_title"])
        latest[row["person"]] = row


def complete(dice, rows):
    """Nearly everybody completes; the others attended to a part."""
    for row in rows:
        row["status"] = "attended" if dice.percent(3) else "completed"
        row["completed_on"] = row["last_day"] if row["status"] == "completed" else ""


def not_counted(dice, rows, courses, reference):
    """Rows of people who withdrew from, or did not come to, another course."""
    pairs = {(row["course"], row["person"]) for row in rows}
    result = []
    while len(result) < figures.NOT_COUNTED:
        known, course = dice.choice(rows), dice.choice(courses)
        years = abs(int(course["first_day"][:4]) - int(known["day"][:4]))
        pair = (course["code"], known["person"])
        if years > 2 or pair in pairs or not welcomes(course["target_region"], known["city"], reference):
            continue
        pairs.add(pair)
        status = "withdrawn" if dice.percent(55) else "no_show"
        result.append({**known, "course": course["code"], "day": course["first_day"], "status": status, "completed_on": ""})
    return result
