"""Member lists over time: what the program office knew on the day of each list."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import pairwise

from sample_program.exports import Cell, Export, csv_text, iso
from sample_program.model import Account, Member, Stay
from sample_program.program import Program
from sample_program.workbooks import xlsx_bytes

COLUMNS = (
    "member_id", "name", "email", "kind", "unit", "unit_from_on", "unit_to_on", "role", "joined_on", "left_on",
    "paused_from_on", "paused_to_on", "consent", "consent_on", "consent_text_version", "linkedin", "instagram", "x",
    "facebook", "tiktok", "youtube", "account_from_on", "account_to_on",
)  # fmt: skip
WORKBOOK_FROM = date(2019, 1, 1)
CONSENT_TEXT = "2018-05"


def exports(program: Program) -> Iterator[Export]:
    """A list every fourth January, one of last summer, and the one of the story's last day."""
    for taken_on in _list_days(program):
        rows = [row for member in program.members if member.joined_on < taken_on for row in rows_of(member, taken_on)]
        if not rows:
            continue
        as_workbook = WORKBOOK_FROM <= taken_on < program.plan.until
        yield Export(
            name=f"mitgliederliste_{taken_on}.{'xlsx' if as_workbook else 'csv'}",
            family="template_members",
            as_of_on=taken_on,
            rows=len(rows),
            content=partial(_workbook if as_workbook else _sheet, rows),
            asks_day=False,
        )


def _list_days(program: Program) -> list[date]:
    plan = program.plan
    days = {date(year, 1, 15) for year in range(plan.start_on.year + 1, plan.story_on.year - 1, 4)}
    days |= {date(plan.story_on.year - 1, 7, 15), plan.until}
    return sorted(day for day in days if plan.start_on < day <= plan.until)


def rows_of(member: Member, day: date) -> list[dict[str, Cell]]:
    """The rows of a member: one per interval of unit, membership or accounts known on the day."""
    stays = [stay for stay in member.stays if stay.from_on < day]
    rows = []
    for stay in stays:
        for from_on, to_on, accounts in account_spans(member, day):
            rows.append(
                _person_cells(member, day)
                | stay_cells(member, stay, day)
                | account_cells(accounts)
                | {"account_from_on": iso(from_on), "account_to_on": iso(to_on)}
            )
    if member.paused and member.paused[0] < day:
        paused_to_on = member.paused[1] if member.paused[1] < day else None
        rows[-1] |= {"paused_from_on": iso(member.paused[0]), "paused_to_on": iso(paused_to_on)}
    return rows


def _person_cells(member: Member, day: date) -> dict[str, Cell]:
    decided = member.consent_on is not None and member.consent_on < day
    return {
        "member_id": member.member_id,
        "name": member.name,
        "email": member.email,
        "kind": member.kind,
        "role": member.role,
        "consent": member.consent if decided else None,
        "consent_on": iso(member.consent_on) if decided else None,
        "consent_text_version": CONSENT_TEXT if decided else None,
    }


def stay_cells(member: Member, stay: Stay, day: date) -> dict[str, Cell]:
    """Unit and membership; a change of unit is no leaving."""
    ended = stay.to_on is not None and stay.to_on < day
    moved = any(earlier.to_on == later.from_on for earlier, later in pairwise(member.stays))
    return {
        "unit": stay.unit,
        "unit_from_on": iso(stay.from_on),
        "unit_to_on": iso(stay.to_on) if ended else None,
        "joined_on": iso(member.joined_on if moved else stay.from_on),
        "left_on": iso(stay.to_on) if ended and not moved else None,
    }


def account_spans(member: Member, day: date) -> list[tuple[date | None, date | None, list[Account]]]:
    """The intervals between changes of an account, with the accounts of each."""
    changes = sorted({one.to_on for one in member.accounts if one.to_on and one.to_on < day})
    edges: list[date | None] = [None, *changes, None]
    spans = []
    for from_on, to_on in pairwise(edges):
        probe = from_on or member.joined_on
        accounts = [one for one in member.accounts if member.account_on(one.platform, probe) is one]
        spans.append((from_on, to_on, accounts))
    return spans


def account_cells(accounts: list[Account]) -> dict[str, Cell]:
    """Accounts as people hand them in: a profile link, a plain handle, a handle with @."""
    written = {"linkedin": "https://www.linkedin.com/in/{}", "instagram": "{}", "x": "@{}"}
    return {one.platform: written[one.platform].format(one.handle) for one in accounts}


def _table(rows: list[dict[str, Cell]]) -> list[list[Cell]]:
    return [list(COLUMNS), *([row.get(name) for name in COLUMNS] for row in rows)]


def _sheet(rows: list[dict[str, Cell]]) -> bytes:
    return csv_text(_table(rows)).encode()


def _workbook(rows: list[dict[str, Cell]]) -> bytes:
    return xlsx_bytes([("members", _table(rows))])
