"""LinkedIn follower exports of the company page: daily gains and the stock by group."""

from collections.abc import Iterator, Sequence
from functools import partial

from sample_program.exports import Cell, Export
from sample_program.followers import FollowerDay
from sample_program.linkedin_page import LONGEST, export_ms, us_date
from sample_program.names import COMPANY_HANDLES
from sample_program.program import Program
from sample_program.workbooks import xls_bytes

COLUMNS = ("Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers")
GROUPS: dict[str, tuple[str, ...]] = {
    "Location": ("Cologne Bonn Region", "Berlin Metropolitan Area", "Hamburg Area", "Greater Munich Area", "Vienna"),
    "Job function": ("Information Technology", "Sales", "Customer Success and Support", "Engineering", "Operations"),
    "Seniority": ("Entry", "Senior", "Manager", "Training", "Director"),
    "Industry": ("Telecommunications", "IT Services and IT Consulting", "Retail", "Higher Education"),
    "Company size": ("10001+", "51-200", "11-50", "201-500", "2-10"),
}


def exports(program: Program) -> Iterator[Export]:
    """The file of the story's last day; it covers a year."""
    page = COMPANY_HANDLES["linkedin"]
    taken_on = program.plan.until
    days = program.followers["linkedin"][-LONGEST:]
    if len(days) == LONGEST:
        yield Export(
            name=f"{page}_followers_{export_ms(taken_on)}.xls",
            family="linkedin_page_followers",
            as_of_on=taken_on,
            rows=len(days) + sum(map(len, GROUPS.values())),
            content=partial(_workbook, days),
            asks_day=False,
            account={"linkedin": page},
        )


def _workbook(days: Sequence[FollowerDay]) -> bytes:
    gains: list[list[Cell]] = [list(COLUMNS), *map(gain_row, days)]
    stocks = [(sheet, _stock_rows(sheet, labels, days[-1].stock)) for sheet, labels in GROUPS.items()]
    return xls_bytes([("New followers", gains), *stocks])


def gain_row(day: FollowerDay) -> list[Cell]:
    """The day's gains; LinkedIn takes who went off the organic ones and heads the sum `Total followers`."""
    return [us_date(day.on), day.sponsored, day.organic - day.lost, day.invited, day.gained]


def _stock_rows(sheet: str, labels: tuple[str, ...], stock: int) -> list[list[Cell]]:
    rows: list[list[Cell]] = [[sheet, "Total followers"]]
    rows += [[label, int(stock * 0.34 / (place + 1))] for place, label in enumerate(labels)]
    return rows
