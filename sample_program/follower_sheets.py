"""Followers noted by hand: the company's accounts at each month's end, and what some members note of their own."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from sample_program.calendar import months_between, next_month, years_before
from sample_program.exports import Cell, Export, csv_text, iso
from sample_program.followers import followers_on
from sample_program.model import Account, Member
from sample_program.names import COMPANY_HANDLES
from sample_program.program import Program
from sample_program.randomness import stream

SHEET_COLUMNS = ("Datum", "Netzwerk", "Konto", "Follower")
NETWORK_NAMES = {"linkedin": "LinkedIn", "instagram": "Instagram", "x": "X"}
FORGOTTEN_SHARE = 0.03  # of the months, in which nobody noted anything
TEMPLATE_COLUMNS = ("platform", "account", "day_on", "followers_total", "followers_gained", "followers_lost")
NOTING_YEARS = 2
NOTING_MEMBERS = 14


def exports(program: Program) -> Iterator[Export]:
    """The list the program office keeps, and the template with the members' counts, both on the story's last day."""
    until = program.plan.until
    sheet = company_rows(program)
    if sheet:
        yield Export(
            name=f"follower_{COMPANY_HANDLES['linkedin']}_{until}.csv",
            family="generic_followers",
            as_of_on=until,
            rows=len(sheet),
            content=partial(_sheet, sheet),
            asks_day=False,
            decimal_mark=",",
        )
    counts = member_counts(program)
    if counts:
        yield Export(
            name=f"follower_mitglieder_{until}.csv",
            family="template_followers",
            as_of_on=until,
            rows=len(counts),
            content=partial(_template, counts),
            asks_day=False,
        )


def month_ends(from_on: date, until: date) -> list[date]:
    """The last days of the months that are over by the evening before until."""
    ends = [next_month(month_on) - timedelta(days=1) for month_on in months_between(from_on, until)]
    return [end for end in ends if from_on <= end < until]


def company_rows(program: Program) -> list[list[Cell]]:
    """Day, network, account and stock as written; NA where a month was forgotten."""
    rows: list[list[Cell]] = []
    for platform, days in program.followers.items():
        stocks = {day.on: day.stock for day in days}
        forgotten = stream(program.plan.seed, f"followers forgotten {platform}")
        for end in month_ends(days[0].on, program.plan.until):
            noted = "NA" if forgotten.random() < FORGOTTEN_SHARE else f"{stocks[end]:,}".replace(",", ".")
            rows.append([f"{end:%d.%m.%Y}", NETWORK_NAMES[platform], COMPANY_HANDLES[platform], noted])
    return rows


def member_counts(program: Program) -> list[tuple[Member, Account, date, int]]:
    """What the members who take part in noting count at each month's end of the last two years, while members."""
    plan = program.plan
    first_on = max(years_before(plan.story_on, NOTING_YEARS), plan.start_on)
    return [
        (member, account, end, followers_on(account, end))
        for member in noting_members(program, first_on)
        for end in month_ends(first_on, plan.until)
        for account in member.accounts
        if member.unit_on(end) is not None and member.account_on(account.platform, end) == account
    ]


def noting_members(program: Program, first_on: date) -> list[Member]:
    """The busiest employees who were members then and agreed to be named; creators keep their numbers to themselves."""
    asked = [
        one
        for one in program.members
        if one.kind == "employee ambassador" and one.consent == "named" and one.joined_on <= first_on
    ]
    return sorted(asked, key=lambda one: (-one.weight, one.member_id))[:NOTING_MEMBERS]


def _sheet(rows: list[list[Cell]]) -> bytes:
    lines = "".join(";".join(str(cell) for cell in row) + "\r\n" for row in [SHEET_COLUMNS, *rows])
    return lines.encode("utf-8-sig")


def _template(counts: list[tuple[Member, Account, date, int]]) -> bytes:
    rows: list[list[Cell]] = [
        [account.platform, account.handle, iso(end), count, None, None] for _, account, end, count in counts
    ]
    return csv_text([list(TEMPLATE_COLUMNS), *rows]).encode()
