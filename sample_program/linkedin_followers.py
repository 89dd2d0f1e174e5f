"""LinkedIn follower exports of the company page: daily gains and the stock by group."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from sample_program.exports import Cell, Export
from sample_program.linkedin_page import LONGEST, export_ms, us_date
from sample_program.names import COMPANY_HANDLES
from sample_program.program import Program
from sample_program.randomness import stream
from sample_program.workbooks import xls_bytes

COLUMNS = ("Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers")
GROUPS: dict[str, tuple[str, ...]] = {
    "Location": ("Cologne Bonn Region", "Berlin Metropolitan Area", "Hamburg Area", "Greater Munich Area", "Vienna"),
    "Job function": ("Information Technology", "Sales", "Customer Success and Support", "Engineering", "Operations"),
    "Seniority": ("Entry", "Senior", "Manager", "Training", "Director"),
    "Industry": ("Telecommunications", "IT Services and IT Consulting", "Retail", "Higher Education"),
    "Company size": ("10001+", "51-200", "11-50", "201-500", "2-10"),
}
STOCK = 52_000


def exports(program: Program) -> Iterator[Export]:
    """The file of the story's last day; it covers a year."""
    page = COMPANY_HANDLES["linkedin"]
    taken_on = program.plan.until
    days = [taken_on - timedelta(days=back) for back in range(LONGEST, 0, -1)]
    if days[0] >= program.plan.start_on:
        yield Export(
            name=f"{page}_followers_{export_ms(taken_on)}.xls",
            family="linkedin_page_followers",
            as_of_on=taken_on,
            rows=len(days) + sum(map(len, GROUPS.values())),
            content=partial(_workbook, program.plan.seed, days),
            asks_day=False,
            account={"linkedin": page},
        )


def _workbook(seed: int, days: list[date]) -> bytes:
    gains: list[list[Cell]] = [list(COLUMNS), *(gain_row(seed, day) for day in days)]
    stocks = [(sheet, _stock_rows(sheet, labels)) for sheet, labels in GROUPS.items()]
    return xls_bytes([("New followers", gains), *stocks])


def gain_row(seed: int, day: date) -> list[Cell]:
    """The day's gains; what LinkedIn heads `Total followers` is their sum, and may be negative."""
    chance = stream(seed, "followers", day.toordinal())
    sponsored, organic, invited = (int(chance.poisson(rate)) for rate in (1.5, 14, 3))
    organic -= int(chance.poisson(5))
    return [us_date(day), sponsored, organic, invited, sponsored + organic + invited]


def _stock_rows(sheet: str, labels: tuple[str, ...]) -> list[list[Cell]]:
    rows: list[list[Cell]] = [[sheet, "Total followers"]]
    rows += [[label, int(STOCK * 0.34 / (place + 1))] for place, label in enumerate(labels)]
    return rows
