"""The cuts every figure is compared on."""

from datetime import date

from tests.oracle.figures import Cut

QUARTER = (date(2026, 4, 1), date(2026, 6, 30))
YEAR = (date(2025, 1, 1), date(2025, 12, 31))
STORY = (date(2023, 7, 1), date(2026, 8, 17))
CREATORS = ""  # creators belong to no unit
NETWORK, SALES = "Netz & Technik", "Vertrieb Privatkunden"  # people moved between them
SMALL = "Innovationswerkstatt"  # four people
SPRING = "K2026-05-funkmomente"
AUTUMN = "K2025-09-netznah"

EVERY_CAMPAIGN = (
    "K2023-12-erstesfunkfest", "K2024-07-lindenlicht", "K2025-01-faserfreude", "K2025-05-sommerammast", AUTUMN,
    "K2026-01-shopgeschichten", SPRING, "K2026-08-winterlichter",
)  # fmt: skip

CUTS = {
    "a quarter": Cut(*QUARTER),
    "a month": Cut(date(2026, 5, 1), date(2026, 5, 31)),
    "days out of weeks and months": Cut(date(2026, 3, 11), date(2026, 5, 16)),
    "a year": Cut(*YEAR),
    "the whole story": Cut(*STORY),
    "a quarter not over": Cut(date(2026, 7, 1), date(2026, 9, 30)),
    "the first weeks": Cut(date(2023, 6, 1), date(2023, 8, 31)),
    "before the story": Cut(date(2019, 1, 1), date(2019, 3, 31)),
    "after the story": Cut(date(2027, 1, 1), date(2027, 3, 31)),
    "linkedin": Cut(*QUARTER, channels=("linkedin",)),
    "x": Cut(*YEAR, channels=("x",)),
    "two channels": Cut(*QUARTER, channels=("instagram", "x")),
    "creators": Cut(*QUARTER, units=(CREATORS,)),
    "a unit": Cut(*YEAR, units=(NETWORK,)),
    "two units": Cut(*QUARTER, units=(NETWORK, SALES)),
    "a unit too small": Cut(*QUARTER, units=(SMALL,)),
    "all but a unit too small": Cut(
        *QUARTER,
        units=(
            NETWORK,
            SALES,
            "Kundendialog",
            "Geschäftskunden",
            "IT & Plattformen",
            "Shops",
            "Produktentwicklung",
            CREATORS,
        ),
    ),
    "a unit on a channel in a campaign": Cut(*QUARTER, ("linkedin",), (NETWORK,), (SPRING,)),
    "a campaign": Cut(*QUARTER, campaigns=(SPRING,)),
    "two campaigns": Cut(*STORY, campaigns=(SPRING, AUTUMN)),
    "every campaign": Cut(*YEAR, campaigns=EVERY_CAMPAIGN),
    "no campaign": Cut(*YEAR, campaigns=("",)),
    "a quarter as of its end": Cut(*QUARTER, as_of_on=QUARTER[1]),
    "a year as of a day in it": Cut(*YEAR, as_of_on=date(2025, 10, 11)),
    "the whole story as of its last spring": Cut(*STORY, as_of_on=date(2026, 4, 20)),
    "the night of a year": Cut(date(2025, 12, 31), date(2026, 1, 1)),
}
