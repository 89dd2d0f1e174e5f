"""How every write begins: with the next data version and the rules it is carried out under."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import wraps
from typing import ParamSpec, TypeVar

import duckdb

from warehouse.errors import WriteConflict
from warehouse.scripts import script
from warehouse.settings import settings_in

# Of several processes that write at once, one gets through each time.
TRIES = 10
Asked = ParamSpec("Asked")
Outcome = TypeVar("Outcome")


def tried_again(write: Callable[Asked, Outcome]) -> Callable[Asked, Outcome]:
    """The same write, begun anew where another process has written to a shared store meanwhile."""

    @wraps(write)
    def tried(*given: Asked.args, **named: Asked.kwargs) -> Outcome:
        for _ in range(TRIES - 1):
            try:
                return write(*given, **named)
            except WriteConflict:
                continue
        return write(*given, **named)

    return tried


def now() -> datetime:
    """The moment in UTC, without zone, as the warehouse keeps it."""
    return datetime.now(UTC).replace(tzinfo=None)


def begin_write(
    cursor: duckdb.DuckDBPyConnection, cause: str, subject: str | None, import_id: int = 0, as_of_on: date | None = None
) -> int:
    """Take the next data version and lay out this_write and the empty lists of what is touched."""
    version = next_number(cursor, "select coalesce(max(data_version), 0) + 1 from data_versions")
    cursor.execute("insert into data_versions values (?, ?, ?, ?)", [version, now(), cause, subject])
    cursor.execute("update write_turn set data_version = ?", [version])
    rules = settings_in(cursor)
    cursor.execute(
        "create or replace temp table this_write as select ?::bigint as import_id, ?::bigint as data_version,"
        " ?::date as as_of_on, ?::varchar as time_zone, ?::bigint as campaign_carry_days,"
        " map_from_entries(list_zip(?::varchar[], ?::varchar[])) as hashtag_aliases",
        [
            import_id,
            version,
            as_of_on,
            rules.time_zone,
            rules.campaign_carry_days,
            [*rules.hashtag_aliases],
            [*rules.hashtag_aliases.values()],
        ],
    )
    for name in ("macros", "text_macros", "post_references", "post_labels", "touch_nothing"):
        cursor.execute(script(f"derive/{name}"))
    return version


def next_number(cursor: duckdb.DuckDBPyConnection, question: str) -> int:
    """The one number a question gives."""
    row = cursor.execute(question).fetchone()
    assert row is not None
    return int(row[0])
