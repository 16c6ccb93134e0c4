"""Organisations and job titles that fit a city, a theme group and a seniority."""

ORGANISATIONS = {
    "Delhi": ["Delhi Urban Arts Commission", "Delhi Development Authority", "Government of Delhi"],
    "Kampala": ["Kampala Capital City Authority"],
    "Bandung": ["Bandung City Government"],
    "Bangkok": ["Bangkok Metropolitan Administration", "BMA Training Development Institute"],
    "Cairo": ["Cairo Governorate", "Greater Cairo Transport Authority"],
    "Buenos Aires": ["Buenos Aires City Government"],
    "La Plata": ["Municipality of La Plata"],
    "São Paulo": ["São Paulo City Hall", "São Paulo Municipal School of Public Administration"],
    "Jakarta": ["Jakarta Provincial Government"],
    "Tashkent": ["Tashkent City Hokimiyat"],
    "Ulaanbaatar": ["Governor’s Office of the Capital City", "Ulaanbaatar Public Transport Department"],
    "Tokyo": ["Tokyo Metropolitan Government"],
    "Taipei": ["Taipei City Government"],
    "Hong Kong": ["Hong Kong Transport Department", "Hong Kong Planning Department"],
    "Manila": ["City Government of Manila", "Metropolitan Manila Development Authority"],
    "Mexico City": ["Government of Mexico City"],
    "Bogotá": ["Office of the Mayor of Bogotá"],
    "Istanbul": ["Istanbul Metropolitan Municipality"],
    "Dar es Salaam": ["Dar es Salaam City Council", "Dar Rapid Transit Agency"],
    "Nairobi": ["Nairobi City County"],
    "San Francisco": ["City and County of San Francisco"],
    "Washington, D.C.": ["District of Columbia Government"],
    "Montréal": ["Ville de Montréal"],
    "Sydney": ["City of Sydney"],
    "Suva": ["Suva City Council"],
}

CITY_HALL = {
    "CN": "{} Municipal People’s Government", "JP": "{} City Office", "TW": "{} City Government",
    "VN": "{} People’s Committee", "TH": "{} City Municipality", "ID": "{} City Government",
    "MY": "{} City Council", "PH": "City Government of {}", "MM": "{} City Development Committee",
    "KH": "{} Municipal Administration", "LA": "{} City Office for Administration", "MN": "{} Governor’s Office",
    "IN": "{} Municipal Corporation", "BD": "{} City Corporation", "LK": "{} Municipal Council",
    "NP": "{} Metropolitan City Office", "PK": "{} Development Authority", "AF": "{} Municipality",
    "UZ": "{} City Hokimiyat", "KZ": "Akimat of {}", "KG": "Mayor’s Office of {}", "TJ": "Mayor’s Office of {}",
    "TR": "{} Metropolitan Municipality", "JO": "Greater {} Municipality", "RU": "Administration of {}",
    "UA": "{} City Council", "EG": "{} Governorate", "UG": "{} City Council", "KE": "{} County Government",
    "TZ": "{} City Council", "ET": "{} City Administration", "GH": "{} Metropolitan Assembly",
    "BR": "{} City Hall", "RW": "City of {}",
}
ANY_CITY_HALL = "Municipality of {}"

BUREAUS = {
    "smart-city": ["Information and Communication", "Smart City", "Administrative Innovation"],
    "transport": ["Transport", "Public Works", "Urban Mobility"],
    "urban-management": ["Urban Planning", "Housing", "City Development"],
    "climate": ["Environment", "Water and Sanitation", "Parks and Energy"],
    "other": ["Culture and Tourism", "Social Welfare", "International Relations", "Human Resources", "Economic Affairs"],
}
DIVISIONS = {
    "smart-city": ["E-Government Division", "Data Policy Division", "Citizen Services Division"],
    "transport": ["Traffic Planning Division", "Bus Policy Division", "Traffic Signal Division"],
    "urban-management": ["Land Use Division", "Urban Regeneration Division", "Building Permit Division"],
    "climate": ["Air Quality Division", "Waste Management Division", "Water Supply Division"],
    "other": ["Tourism Division", "Welfare Policy Division", "International Cooperation Division", "Training Division",
              "Investment Division"],
}
SPECIALISTS = {
    "smart-city": ["Systems Analyst", "Software Engineer", "GIS Specialist"],
    "transport": ["Transport Planner", "Traffic Engineer"],
    "urban-management": ["Urban Planner", "Architect", "Civil Engineer"],
    "climate": ["Environmental Engineer", "Climate Policy Analyst"],
    "other": ["Programme Officer", "Cultural Heritage Officer", "Social Worker", "Trainer"],
}
# No "Mayor": that would name an invented person as the head of a real city.
ELECTED = ["City Councillor", "City Councillor", "Deputy Mayor", "Vice Mayor", "District Mayor",
           "Council Committee Chair"]
DIRECTORS = ["Director General, {} Bureau", "Director, {} Department"]
CHIEFS = ["Section Chief, {}", "Head of {}", "Deputy Director, {}"]
STAFF = ["Officer, {}", "Senior Officer, {}", "Assistant, {}"]


def job_title(dice, group, seniority):
    if seniority == "mayor":
        return dice.choice(ELECTED)
    if seniority == "director":
        return dice.choice(DIRECTORS).format(dice.choice(BUREAUS[group]))
    if seniority == "section-chief":
        return dice.choice(CHIEFS).format(dice.choice(DIVISIONS[group]))
    if dice.percent(40):
        return dice.choice(SPECIALISTS[group])
    return dice.choice(STAFF).format(dice.choice(DIVISIONS[group]))


def organisation(dice, city, title):
    country, name = city.split("/", 1)
    if title.startswith(("City Councillor", "Council ")):
        return councils_name(name)
    if name in ORGANISATIONS:
        return dice.choice(ORGANISATIONS[name])
    return CITY_HALL.get(country, ANY_CITY_HALL).format(name)


def councils_name(city):
    bare = city[: -len(" City")] if city.endswith(" City") else city
    return f"{bare} City Council"
