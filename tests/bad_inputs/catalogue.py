"""What a bad input is, what must become of it, and the honest table most of them are made from."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from data_loaders.questions import NO_ANSWERS, Answers

Status = Literal["ready", "needs_answer", "refused"]
HEADINGS = ("platform", "post_id", "permalink", "author_account", "published_at", "text", "impressions", "reactions")
SHOWN_NAME = "posts_2026-03-31.csv"


@dataclass(frozen=True)
class Outcome:
    """What becomes of one file: its status, the texts that must be said, and how many rows would be stored.

    holds: by field what those rows hold. can_be_mapped: whether a person may say what its columns mean.
    """

    status: Status
    says: tuple[str, ...] = ()
    rows: int | None = None
    holds: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    can_be_mapped: bool = False
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class BadInput:
    """One bad input: its number in the catalogue, its bytes, and the outcome of each file in it by shown name."""

    number: str
    about: str
    content: Callable[[], bytes]
    outcomes: Mapping[str, Outcome]
    name: str = SHOWN_NAME
    answers: Answers = field(default=NO_ANSWERS)


def refused(text_id: str, **slots: str) -> Outcome:
    """The file is refused with this reason, whose message names these places or limits."""
    return Outcome("refused", (text_id,), slots=slots)


def unknown(text_id: str) -> Outcome:
    """The file is refused with this reason unless a person says what its columns mean; proposals are at hand."""
    return Outcome("refused", (text_id,), can_be_mapped=True)


def taken(rows: int, *says: str, **holds: tuple[object, ...]) -> Outcome:
    """So many rows would be stored, these notes or reasons are said, and those rows hold these values by field."""
    return Outcome("ready", says, rows, holds)


def asked(*questions: str) -> Outcome:
    """Nothing is stored before these questions are answered."""
    return Outcome("needs_answer", questions)


def single(number: str, about: str, content: Callable[[], bytes], outcome: Outcome, name: str = SHOWN_NAME,
           answers: Answers = NO_ANSWERS, shown: str | None = None) -> BadInput:  # fmt: skip
    """A bad input that is one file; shown = its name as a person sees it, if that is another."""
    return BadInput(number, about, content, {shown or name: outcome}, name, answers)


def post(number: int, text: str = "Hallo #Werkstolz", impressions: object = 100, reactions: object = 7,
         published: str = "2026-03-14 10:00") -> list[object]:  # fmt: skip
    """One honest row."""
    post_id = str(2_000_000_000_000_000_000 + number)
    link = f"https://www.facebook.com/leuchtnetz/posts/{post_id}"
    return ["facebook", post_id, link, "leuchtnetz", published, text, impressions, reactions]


def posts(rows: int) -> list[list[object]]:
    """Heading row and so many honest rows."""
    return [list(HEADINGS), *(post(number) for number in range(rows))]


def table(rows: Sequence[Sequence[object]], delimiter: str = ",", encoding: str = "utf-8", ending: str = "\n") -> bytes:
    """Rows as delimited text."""
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator=ending).writerows(rows)
    return written.getvalue().encode(encoding)
