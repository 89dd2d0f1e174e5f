"""Invented names: everyday first names with family names that nobody carries."""

from sample_program.model import Platform

FIRST = (
    "Mara", "Jonte", "Svea", "Tilda", "Henrik", "Aylin", "Korbinian", "Leona", "Mattis", "Ruth", "Cem",
    "Friederike", "Oskar", "Juna", "Piet", "Yara", "Lorenz", "Dana", "Kilian", "Amelie", "Bendix", "Carlotta",
    "Deniz", "Elif", "Falk", "Greta", "Hauke", "Ines", "Jannis", "Käthe", "Levin", "Mina", "Nils", "Okka",
    "Paulina", "Quirin", "Rosalie", "Sönke", "Thea", "Ulrike", "Vincent", "Wiebke", "Xenia", "Younes", "Zoe",
    "Arne", "Birte", "Clemens", "Dörte", "Emil", "Fenja", "Gesa", "Hannes", "Ida", "Jasper", "Klara", "Lasse",
    "Merle", "Noor", "Ole", "Pia", "Rasmus", "Selma", "Till", "Undine", "Veit", "Wanda", "Anouk", "Bjarne",
    "Charlotte", "Elias", "Finja", "Gustav", "Helene", "Immo", "Jette", "Karl", "Lotte", "Milan", "Neele",
    "Onno", "Philippa", "Ronja", "Stine", "Titus", "Valentina", "Willem", "Alma", "Bruno", "Celine",
    "Dominik", "Esra", "Frieda", "Gero", "Hedda", "Ivo", "Johanna", "Konrad", "Linnea", "Malte",
)  # fmt: skip
LAST_BEGINNING = (
    "Linden", "Morgen", "Tannen", "Silber", "Weiden", "Nebel", "Kupfer", "Sommer", "Birken", "Funken", "Halm",
    "Quellen", "Sternen", "Moos", "Ahorn", "Bernstein", "Hasel", "Kiesel", "Schilf", "Wolken", "Ginster",
    "Erlen", "Amsel", "Flieder", "Heide", "Brombeer", "Distel", "Mohn", "Farn", "Laternen",
)  # fmt: skip
LAST_ENDING = (
    "wasser", "hag", "wieser", "brook", "garten", "kamper", "thaler", "weg", "rieder", "stein", "auer",
    "feldt", "horster", "lund", "mark", "nagel", "pfad", "reuther", "sand", "ufer", "zweig",
)  # fmt: skip
CREATORS = ("Netzfuchs", "Glasfaserliebe", "Funklochjäger", "Technikküche", "Bitgärtnerin", "Antennenkind")
COMPANY = "Lindenfunk AG"
COMPARED_NAMES = ("Nordglas Netze", "Kupferklang", "Wellenwerk Mobil")
COMPANY_HANDLES: dict[Platform, str] = {"linkedin": "lindenfunk", "instagram": "lindenfunk", "x": "lindenfunk"}
PAGE_ADMINS = ("Jonna Kesselblum", "Tjark Wiesenlicht")  # true page exports carry the admin's own name
UNITS = (
    "Netz & Technik",
    "Kundendialog",
    "Vertrieb Privatkunden",
    "Geschäftskunden",
    "IT & Plattformen",
    "Shops",
    "Produktentwicklung",
)
UNIT_SHARES = (0.22, 0.18, 0.14, 0.14, 0.13, 0.11, 0.08)
SMALL_UNIT = "Innovationswerkstatt"
ROLES = (
    "Servicetechnik", "Beratung", "Projektleitung", "Entwicklung", "Planung", "Produktmanagement", "Teamkoordination",
    "Ausbildung", "Qualität", "Schulung",
)  # fmt: skip
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "", "&": ""})


def plain(text: str) -> str:
    """Lower case and without umlauts, as in addresses and handles."""
    return text.lower().translate(PLAIN)


def person_name(number: int, first_choice: int) -> tuple[str, str]:
    """First and family name; family names repeat only after 630 people."""
    beginnings, endings = len(LAST_BEGINNING), len(LAST_ENDING)
    ending = (number // beginnings + number) % endings
    return FIRST[first_choice % len(FIRST)], LAST_BEGINNING[number % beginnings] + LAST_ENDING[ending]


def handle_on(platform: Platform, first: str, last: str, number: int) -> str:
    """The handle somebody would choose; the number keeps it unique."""
    given, family = plain(first), plain(last)
    if platform == "linkedin":
        return f"{given}-{family}-{number * 2654435761 % 0xFFFF:04x}{number:x}"
    if platform == "instagram":
        return f"{given}.{family}" + (str(number) if number >= 630 else "")
    tail = f"{number:02d}"
    return f"{given[:5]}_{family[: 9 - len(tail)]}{tail}"
