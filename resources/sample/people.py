"""Invents the people: names by the culture of their city, e-mail addresses, notes."""
import unicodedata

from name_lists import CULTURE_OF_COUNTRY, CULTURES, KORYO_COUNTRIES, SOUTH_INDIAN_CITIES

LETTERS_WITHOUT_BASE = str.maketrans({
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ə": "a", "Ə": "A", "ø": "o", "ß": "ss", "’": "", "‘": "", "'": "", ".": ""})
NAMESAKES = 7
NOTES = ["통역 필요(러시아어)", "통역 필요(스페인어)", "이름 표기를 본인에게 확인함", "동문회 연락 담당", "자매도시 교류 담당"]


def parts(text):
    """`Latin:local` parts as pairs; the local form is empty where there is none."""
    pairs = []
    for part in text.replace("\n", " ").split(","):
        latin, _, local = part.strip().partition(":")
        pairs.append((latin, local))
    return pairs


class Namer:
    """Gives names that no other person of the sample has."""

    def __init__(self, dice):
        self.dice = dice
        self.taken = set()

    def name(self, city):
        for _ in range(1000):
            person = self.draw(self.culture(city))
            key = (person["family_name"], person["given_name"])
            if key not in self.taken:
                self.taken.add(key)
                return person
        raise AssertionError(f"the lists of names are too short for {city}")

    def culture(self, city):
        country, name = city.split("/", 1)
        if country in KORYO_COUNTRIES and self.dice.percent(6):
            return CULTURES["koryo"]
        if name in SOUTH_INDIAN_CITIES:
            return CULTURES["south-indian"]
        return CULTURES[CULTURE_OF_COUNTRY[country]]

    def draw(self, culture):
        if self.dice.percent(culture.get("mononym", 0)):
            return self.person(culture, ("", ""), self.mononym(culture))
        family = self.dice.choice(parts(culture["family"]))
        if culture.get("surnames") == 2:
            family = self.two_surnames(culture, family)
        if "given" in culture:
            return self.person(culture, family, self.dice.choice(parts(culture["given"])))
        if self.dice.percent(50):
            return self.person(culture, family, self.dice.choice(parts(culture["male"])))
        family = tuple(feminine(name, culture["female_endings"]) for name in family)
        return self.person(culture, family, self.dice.choice(parts(culture["female"])))

    def mononym(self, culture):
        latin, local = self.dice.choice(parts(culture["mononyms"]))
        if "mononym_endings" in culture:
            return f'{latin} {self.dice.choice(parts(culture["mononym_endings"]))[0]}', ""
        return latin, local

    def two_surnames(self, culture, first):
        others = [pair for pair in parts(culture["family"]) if pair != first]
        return (f"{first[0]} {self.dice.choice(others)[0]}", "")

    def person(self, culture, family, given):
        return {"family_name": family[0], "given_name": given[0], "name_order": culture["order"],
                "local_name": self.local_name(culture, family[1], given[1])}

    def local_name(self, culture, family, given):
        if not given or not self.dice.percent(culture.get("local", 0)):
            return ""
        if is_unspaced(family + given):
            return family + given
        if culture is CULTURES["koryo"] or culture["order"] == "family-first":
            return f"{family} {given}".strip()
        return f"{given} {family}".strip()


def is_unspaced(text):
    """Names in Chinese characters are written without a space."""
    return all(unicodedata.name(letter, "").startswith("CJK") or letter == "々" or is_kana(letter) for letter in text)


def is_kana(letter):
    return "\u3040" <= letter <= "\u30ff"


def feminine(name, endings):
    for masculine, ending in endings:
        if name.endswith(masculine):
            return name[: -len(masculine)] + ending
    return name


def make_people(dice, first_cities):
    """A person for each city of a list, which holds everybody's city at their first course."""
    namer = Namer(dice)
    people = [namer.name(city) for city in first_cities]
    add_namesakes(dice, people, first_cities)
    addresses = set()
    for number, (person, city) in enumerate(zip(people, first_cities), start=1):
        person["number"] = number
        person["email"] = email(person, city, addresses) if dice.percent(70) else ""
        person["note"] = dice.choice(NOTES) if dice.percent(3) else ""
    return people


def add_namesakes(dice, people, cities):
    """Gives a few people the name of somebody in another city of the same country."""
    left = NAMESAKES
    while left:
        one, other = dice.below(len(people)), dice.below(len(people))
        if cities[one] != cities[other] and cities[one][:2] == cities[other][:2]:
            people[other] = dict(people[one])
            left -= 1


def email(person, city, addresses):
    local_part = ".".join(filter(None, [slug(person["given_name"]), slug(person["family_name"])]))
    place = slug(city.split("/", 1)[1])
    domain = "example.org" if len(local_part) % 3 == 0 else f"{place}.example.org"
    address, again = f"{local_part}@{domain}", 2
    while address in addresses:
        address, again = f"{local_part}{again}@{domain}", again + 1
    addresses.add(address)
    return address


def slug(text):
    plain = unicodedata.normalize("NFD", text.translate(LETTERS_WITHOUT_BASE))
    letters = [letter if letter.isascii() and letter.isalnum() else "-" for letter in plain.lower()
               if not unicodedata.combining(letter)]
    return "-".join(filter(None, "".join(letters).split("-")))
