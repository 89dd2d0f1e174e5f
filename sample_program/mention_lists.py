"""The list of mentions as the press office hands it in."""

from collections.abc import Iterator
from functools import partial

from sample_program.exports import Cell, Export, csv_text, iso
from sample_program.mentions import Mentions
from sample_program.program import Program

COLUMNS = ("date", "name", "ours", "mentions")


def exports(program: Program) -> Iterator[Export]:
    """One list of the last two years, on the story's last day."""
    if program.mentions:
        yield Export(
            name=f"erwaehnungen_{program.plan.until}.csv",
            family="template_comparators",
            as_of_on=program.plan.until,
            rows=len(program.mentions),
            content=partial(_sheet, program.mentions),
            asks_day=False,
        )


def _sheet(mentions: tuple[Mentions, ...]) -> bytes:
    rows: list[list[Cell]] = [[iso(one.on), one.name, "yes" if one.is_ours else "no", one.counted] for one in mentions]
    return csv_text([list(COLUMNS), *rows]).encode()
