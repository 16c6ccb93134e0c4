"""How many participants come from each city."""
import figures

# Countries that send more people than others; all others weigh 4.
COUNTRY_WEIGHT = {
    "MN": 9, "VN": 8, "ID": 8, "TH": 7, "UZ": 8, "CN": 4, "PH": 5, "MY": 5, "IN": 5, "KZ": 5, "KH": 5, "MM": 5,
    "LK": 5, "NP": 6, "BD": 5, "JP": 2, "TW": 3, "HK": 5, "AF": 2, "IR": 3, "BT": 2, "RU": 4, "EG": 5, "UG": 5,
    "KE": 5, "ET": 5, "TZ": 5, "BR": 5, "MX": 4, "CO": 5, "AR": 4,
}


def quotas(cities, reference):
    """Attendances of each city, `CC/name`; cities of a country are listed by weight."""
    weights = {continent: {} for continent in figures.CONTINENT_ATTENDANCES}
    rank = {}
    for city in cities:
        country = city["country"]
        rank[country] = rank.get(country, 0) + 1
        weight = 1000 * COUNTRY_WEIGHT.get(country, 4) // (rank[country] + 1)
        weights[reference.continent_of[country]][f'{country}/{city["name_en"]}'] = weight
    result = {}
    for continent, number in figures.CONTINENT_ATTENDANCES.items():
        result.update(shares(weights[continent], number))
    return result


def shares(weights, number):
    """Everybody gets one; the rest is shared by weight, left-overs to the largest remainders."""
    rest, total = number - len(weights), sum(weights.values())
    result = {key: 1 + rest * weight // total for key, weight in weights.items()}
    by_remainder = sorted(weights, key=lambda key: (-(rest * weights[key] % total), key))
    for key in by_remainder[: number - sum(result.values())]:
        result[key] += 1
    return result
