"""What lists of posts in real exports must hold beyond sums: moments, accounts, media types, languages, reshares."""

from datetime import datetime
from typing import Any

import pyarrow.compute as pc

from data_loaders.rows import ReadExport, TypedTable
from tests.real_exports_meta import page_pairs

Expected = dict[str, Any]


def post_pairs(read: ReadExport, table: TypedTable, wanted: Expected) -> list[tuple[str, Any, Any]]:
    """What is known of a list of posts beyond its sums."""
    rows = table.rows
    moments = sorted(moment for moment in rows["published_at"].to_pylist() if moment)
    pairs: list[tuple[str, Any, Any]] = [("moments", len(moments), wanted["rows"])]
    for name, moment in (("first_post_utc", moments[:1]), ("last_post_utc", moments[-1:])):
        should = datetime.fromisoformat(wanted[name]).replace(tzinfo=None)
        pairs.append((name, [at.replace(microsecond=0) for at in moment], [should]))
    counted: dict[str, tuple[str, ...]] = {"accounts": ("author_account",), "media_types": ("media_type",),
                                           "languages": ("language",)}  # fmt: skip
    if is_page := read.layout == "meta_facebook_posts":
        del counted["accounts"]
        pairs += page_pairs(read, table, wanted)
    for name, (column,) in counted.items():
        if name in wanted:
            pairs.append((name, counts(rows, column), wanted[name]))
    if "accounts" in wanted and not is_page:
        pairs.append(("account", read.account, max(wanted["accounts"], key=wanted["accounts"].get)))
    if "reshares_by_tag_or_rt_prefix" in wanted:
        pairs.append(("reshares", pc.sum(rows["is_reshare"]).as_py(), wanted["reshares_by_tag_or_rt_prefix"]))
    for name, column in (("distinct_authors", "author_account"), ("distinct_ids", "post_id")):
        if name in wanted:
            pairs.append((name, pc.count_distinct(rows[column]).as_py(), wanted[name]))
    if "originals_only" in wanted:
        pairs += originals_pairs(rows, wanted["originals_only"])
    return pairs


def originals_pairs(rows: Any, wanted: Expected) -> list[tuple[str, Any, Any]]:
    originals = rows.filter(pc.invert(rows["is_reshare"]))
    pairs: list[tuple[str, Any, Any]] = [("originals", originals.num_rows, wanted["rows"])]
    return pairs + [
        (f"originals' {name}", pc.sum(originals[name]).as_py(), sum_) for name, sum_ in wanted["sums"].items()
    ]


def counts(rows: Any, column: str) -> dict[str, int]:
    return {each["values"]: each["counts"] for each in pc.value_counts(rows[column].combine_chunks()).to_pylist()}
