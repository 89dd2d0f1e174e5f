"""The files of a sequence as the ledger takes them."""

from datetime import date
from typing import Any

from tests.sequences.model import (
    CAMPAIGN_END_ON,
    FIRST_ON,
    JOINED_ON,
    File,
    handle_of,
    has_hashtag,
    platform_of,
    post_on,
)
from tests.warehouse.files import file
from warehouse.ledger import StagedImport, StagedWindow

LOADED = (date(2026, 2, 1), date(2026, 5, 31))


def staged(one: File) -> StagedImport:
    """A file as the ledger takes it."""
    if one.kind == "members":
        rows = [{"joined_on": JOINED_ON} | row for row in one.rows]
        return file(one.name, "members", rows, as_of=one.as_of_on)
    if one.kind == "campaigns":
        days_of = {"start_on": FIRST_ON, "end_on": CAMPAIGN_END_ON}
        rows = [{"campaign_id": "sommer", "name": "Sommer", "hashtags": ["werkstolz"]} | days_of]
        return file(one.name, "campaigns", rows, as_of=one.as_of_on)
    windows = tuple(StagedWindow(name, None, "posts", *LOADED) for name in ("x", "linkedin"))
    return file(
        one.name, "posts", [post_row(**row) for row in one.rows], as_of=one.as_of_on, series=one.series, windows=windows
    )


def member_row(
    person: str, unit: str, renamed: str, left_on: date | None, way: str, consent: str | None
) -> dict[str, Any]:
    """A person on a list, with the same handle on both platforms."""
    handle = f"{person}_{way}" if way else None
    about = {"member_id": person, "name": f"Name {person}{renamed}", "unit": unit, "left_on": left_on}
    return about | {"x": handle, "linkedin": handle, "consent": consent}


def post_row(number: int, impressions: int | None, reactions: int | None) -> dict[str, Any]:
    """A post as every file that lists it states it."""
    tag = " #Werkstolz" if has_hashtag(number) else ""
    return {
        "platform": platform_of(number), "post_id": f"70000000000000000{number:02}",
        "author_account": handle_of(number), "published_on": post_on(number), "text": f"Beitrag {number}{tag}",
        "impressions": impressions, "reactions": reactions,
    }  # fmt: skip
