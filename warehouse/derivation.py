"""Derive posts, people, days and rollups from the live ledger: for what a write touches, or for everything."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import duckdb

from warehouse.pseudonyms import name_new_members
from warehouse.scripts import script
from warehouse.stopping import passed_step
from warehouse.writes import begin_write, tried_again

if TYPE_CHECKING:
    from warehouse.connection import Warehouse

CLAIMS = ("stated_accounts", "listed_accounts", "account_sayings", "judged_claims", "account_claims")
PEOPLE = (
    "rosters", "members", "dated_units", "unit_intervals", "member_stays", "memberships", *CLAIMS,
    "member_accounts", "member_consents", "touch_people",
)  # fmt: skip
SOURCES = (
    "post_keys", "observed", "earlier_sources", "post_sources", "post_sayings", "post_counters", "post_snapshots",
    "post_contents",
)  # fmt: skip
JUDGEMENTS = ("rejudged_posts", "judged_authors")
DAYS = ("account_days", "follower_days")
INTERACTIONS = ("reference_posts", "interactions")
ANY_TOUCHED = "select exists (from touched_attributes), exists (from touched_days)"
ANY_CAMPAIGNS = "select exists (from campaigns) or exists (from post_campaigns)"
ANY_RECONSIDERED = (
    "select exists (from touched_accounts) or exists (from changed_campaigns) or exists (from retagged_posts)"
)


@dataclass(frozen=True)
class Touched:
    """The kinds of ledger rows a write has added or taken back; what that touches stands in the touched lists."""

    kinds: Collection[str]

    def any_of(self, *kinds: str) -> bool:
        """Whether it has written rows of one of these kinds."""
        return any(kind in self.kinds for kind in kinds)


EVERYTHING = Touched(("posts", "days", "members", "campaigns", "interactions", "survey", "comparators", "shares"))


def derive(cursor: duckdb.DuckDBPyConnection, touched: Touched) -> None:
    """Bring the derived tables to the state of the ledger for all that was touched."""
    has_posts, has_days = cursor.execute(ANY_TOUCHED).fetchone() or (False, False)
    if has_posts:
        run(cursor, ("touched_keys",))
        join_keys(cursor)
    if touched.any_of("members"):
        run(cursor, PEOPLE)
        name_new_members(cursor)
    if touched.any_of("campaigns"):
        run(cursor, ("campaigns",))
    if touched.any_of("tags"):
        run(cursor, ("touch_tags",))
    if has_posts or is_so(cursor, ANY_RECONSIDERED):
        run(cursor, (*(SOURCES if has_posts else ("no_sources",)), *JUDGEMENTS))
        # without a campaign there is no text to be searched for links
        run(cursor, ("suggested_texts", "post_campaigns", "posts") if is_so(cursor, ANY_CAMPAIGNS) else ("posts",))
    if has_days:
        run(cursor, DAYS)
    derive_lists(cursor, touched)


def derive_lists(cursor: duckdb.DuckDBPyConnection, touched: Touched) -> None:
    """What stands beside the posts: interactions, surveys, mentions, shares, months and the days all of them cover."""
    if is_so(cursor, "select exists (from interaction_rows)"):
        run(cursor, ("touched_references",))
        if is_so(cursor, "select exists (from touched_references)"):
            run(cursor, INTERACTIONS)
    if touched.any_of("survey"):
        run(cursor, ("survey_answers",))
    if touched.any_of("comparators"):
        run(cursor, ("comparator_mentions",))
    if touched.any_of("shares", "members") and is_so(cursor, "select exists (from share_rows)"):
        run(cursor, ("shares",))
    run(cursor, ("coverage_windows", "member_months"))


def run(cursor: duckdb.DuckDBPyConnection, steps: tuple[str, ...]) -> None:
    """Run derivation steps in order."""
    for step in steps:
        cursor.execute(script(f"derive/{step}"))
        passed_step()


def is_so(cursor: duckdb.DuckDBPyConnection, question: str) -> bool:
    """The answer to a question of yes or no."""
    return cursor.execute(question).fetchone() == (True,)


def join_keys(cursor: duckdb.DuckDBPyConnection) -> None:
    """Spread the smallest key over everything it is joined with, until every content carries one label."""
    while cursor.execute(script("derive/count_labels")).fetchall() != [(0,)]:
        cursor.execute(script("derive/spread_labels"))


def derive_everything(cursor: duckdb.DuckDBPyConnection) -> None:
    """The rebuild: the same steps with everything touched."""
    run(cursor, ("touch_everything", "attribute_keys"))
    derive(cursor, EVERYTHING)


@tried_again
def rebuild(warehouse: "Warehouse") -> int:
    """Derive everything anew from the ledger; gives the data version."""
    with warehouse.transaction() as cursor:
        version = begin_write(cursor, "rebuild", None)
        derive_everything(cursor)
    return version


def derive_anew(connection: duckdb.DuckDBPyConnection) -> None:
    """The rebuild of a file that is only just being opened."""
    with connection.cursor() as cursor:
        cursor.execute("begin")
        begin_write(cursor, "rebuild", None)
        derive_everything(cursor)
        cursor.execute("commit")
