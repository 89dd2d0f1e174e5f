"""Derive posts, people, days and rollups from the live ledger: for what a write touches, or for everything."""

import duckdb

from warehouse.connection import Warehouse
from warehouse.pseudonyms import name_new_members
from warehouse.scripts import script
from warehouse.writes import begin_write

IDENTITY = ("attribute_keys", "touched_keys")
PEOPLE = ("rosters", "members", "unit_intervals", "memberships", "member_accounts", "member_consents", "touch_people")
POSTS = (
    "post_keys", "post_sources", "post_sayings", "post_contents", "campaigns", "rejudged_posts", "touched_months",
    "post_authors", "post_campaigns", "posts",
)  # fmt: skip
DAYS = ("account_days", "follower_days")
INTERACTIONS = ("interactions_on_posts", "interactions")
LAST = ("coverage_windows", "member_months")


def derive(cursor: duckdb.DuckDBPyConnection, *, people: bool) -> None:
    """Bring the derived tables to the state of the ledger for all that was touched."""
    run(cursor, IDENTITY)
    join_keys(cursor)
    if people:
        run(cursor, PEOPLE)
        name_new_members(cursor)
    run(cursor, POSTS)
    if has_rows(cursor, "select 1 from touched_days limit 1"):
        run(cursor, DAYS)
    if has_rows(cursor, "select 1 from interaction_rows limit 1"):
        run(cursor, INTERACTIONS)
    run(cursor, LAST)


def run(cursor: duckdb.DuckDBPyConnection, steps: tuple[str, ...]) -> None:
    """Run derivation steps in order."""
    for step in steps:
        cursor.execute(script(f"derive/{step}"))


def has_rows(cursor: duckdb.DuckDBPyConnection, question: str) -> bool:
    """Whether a question gives any row."""
    return cursor.execute(question).fetchone() is not None


def join_keys(cursor: duckdb.DuckDBPyConnection) -> None:
    """Spread the smallest key over everything it is joined with, until every content carries one label."""
    while cursor.execute(script("derive/count_labels")).fetchall() != [(0,)]:
        cursor.execute(script("derive/spread_labels"))


def derive_everything(cursor: duckdb.DuckDBPyConnection) -> None:
    """The rebuild: the same steps with everything touched."""
    cursor.execute(script("derive/touch_everything"))
    derive(cursor, people=True)


def rebuild(warehouse: Warehouse) -> int:
    """Derive everything anew from the ledger; gives the data version."""
    with warehouse.transaction() as cursor:
        version = begin_write(cursor, "rebuild", None)
        derive_everything(cursor)
    return version
