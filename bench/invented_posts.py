"""Posts by the million, typed and staged as the loaders would hand them over."""

from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from warehouse.staging import STAGED_COLUMNS, StagedImport, StagedTable, StagedWindow

ACCOUNT = "werkstolz_ag"
SERIES = f"x_posts:{ACCOUNT}"
# X counts the milliseconds of its ids from here.
X_EPOCH_MS = 1_288_834_974_657
FIRST_MS = 1_700_000_000_000
# Ten million posts, one every three seconds, are about a year.
APART_MS = 3_000
COUNTERS = ("impressions", "reactions", "comments", "shares", "clicks", "saves", "follows", "engagements")
TEXT = " aus der Werkstatt: was wir diese Woche gelernt haben und wem wir dafür danken #Werkstolz"


def posts_of_one_account(first: int, rows: int, chance: int = 0) -> pa.Table:
    """Posts number first to first + rows; chance seeds their counters, so another number is a later snapshot."""
    numbers = np.arange(first, first + rows, dtype=np.int64)
    moments = FIRST_MS + numbers * APART_MS
    ids = pa.array((moments - X_EPOCH_MS << 22) | (numbers % 4096)).cast(pa.string())
    random = np.random.default_rng(chance)
    told = {
        "sheet_name": pa.repeat(pa.scalar(""), rows),
        "row_number": pa.array(numbers - first + 2),
        "platform": pa.repeat(pa.scalar("x"), rows),
        "post_id": ids,
        "permalink": pc.binary_join_element_wise(f"https://x.com/{ACCOUNT}/status/", ids, ""),
        "author_account": pa.repeat(pa.scalar(ACCOUNT), rows),
        "published_at": pa.array(moments * 1000),
        "text": pc.binary_join_element_wise("Beitrag ", pa.array(numbers).cast(pa.string()), TEXT, ""),
    } | {name: pa.array(random.integers(0, 5_000, rows)) for name in COUNTERS}
    columns = STAGED_COLUMNS["posts"]
    arrays = [told[name].cast(kind) if name in told else pa.nulls(rows, kind) for name, kind in columns.items()]
    return pa.Table.from_arrays(arrays, schema=pa.schema(columns))


def staged_export(rows: pa.Table, name: str, as_of_on: date) -> StagedImport:
    """The rows as an export of the account."""
    window = StagedWindow("x", ACCOUNT, "posts", date(2023, 11, 14), as_of_on)
    table = StagedTable("posts", SERIES, rows)
    return StagedImport(
        f"{name}.csv", f"sha-{name}", "x_posts", "2024", "x", ACCOUNT, as_of_on, "given", "bench", False, (table,),
        (window,),
    )  # fmt: skip
