"""What every layout needs once its cells are read: moments in UTC, rescued ids, complete rows, possible days."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.check_sums import note_differing_totals
from data_loaders.drafts import Draft
from data_loaders.parsers_dates import nearest_reading
from data_loaders.parsers_ids import CUT_TO_FIFTEEN, DIGITS_KEPT, is_rounded
from data_loaders.parsers_zones import in_utc_columns
from data_loaders.row_columns import COLUMNS, DAY_COUNTERS
from data_loaders.screening import positions_of
from data_loaders.typed_columns import Moments, column_of, moments_of

BIRTHS = {
    "linkedin": date(2003, 5, 5), "facebook": date(2004, 2, 4), "youtube": date(2005, 2, 14),
    "x": date(2006, 3, 21), "instagram": date(2010, 10, 6), "tiktok": date(2016, 9, 1),
}  # fmt: skip
ONE_DAY = timedelta(days=1)
ROUNDED = "000"
FEWEST_ZEROS = 6  # so many digits are all 0 by chance in one file of a million
FIRST_NETWORK = min(BIRTHS.values())
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "posts": (("post_id", "permalink", "text"), ("published_at", "published_on")),
    "days": (("day_on",),),
    "audience": (("label",), ("followers", "page_views", "share", "share_below")),
    "members": (("member_id",),),
    "campaigns": (("campaign_id",), ("name",), ("start_on",), ("end_on",)),
    "interactions": (("actor",), ("post_reference",), ("type",)),
    "survey": (("wave",), ("asked_on",), ("question",), ("scale_max",), ("answers",)),
    "comparators": (("day_on",), ("name",), ("is_ours",), ("mentions",)),
    "shares": (("shared_on",), ("sharer",)),
}
DATED = ("day_on", "published_on", "published_at", "occurred_on", "occurred_at", "asked_on", "shared_on")
ORDERED_DAYS = (
    ("start_on", "end_on"), ("joined_on", "left_on"), ("unit_from_on", "unit_to_on"),
    ("paused_from_on", "paused_to_on"), ("account_from_on", "account_to_on"),
)  # fmt: skip


def place_in_time(draft: Draft, zone: str | None, stated: str = "published", to: str = "published",
                  made: Sequence[datetime | None] | pa.ChunkedArray = ()) -> None:  # fmt: skip
    """`<to>_at` in UTC where a time of day is stated and its zone known, else `<to>_on`, the day as stated.

    made: the moments ids encode; they tell which of the two hours of a clock change is meant.
    """
    moments = draft.values.moments(stated) if stated in draft.values else moments_of([None] * draft.size)
    placed = in_utc_columns(moments.at, moments.offset, zone)
    if len(made) and zone is not None:
        placed = _placed_by_ids(moments, placed, zone, column_of(made, pa.timestamp("us")))
    draft.values.keep(f"{to}_at", placed)
    draft.stated_days = moments.on
    if stated in draft.waiting:
        draft.waiting |= {f"{to}_at", f"{to}_on"}
    draft.values.keep(f"{to}_on", pc.if_else(placed.is_valid(), pa.scalar(None, pa.date32()), moments.on))


def _placed_by_ids(moments: Moments, placed: pa.ChunkedArray, zone: str, made: pa.ChunkedArray) -> pa.ChunkedArray:
    """The moments that the clock change leaves open, placed by those their ids encode."""
    unsure = pc.and_(placed.is_null(), moments.at.is_valid())
    if not pc.any(unsure).as_py():
        return placed
    known = placed.to_pylist()
    for position in positions_of(unsure):
        if near := made[position].as_py():
            known[position] = nearest_reading(moments.at[position].as_py(), zone, near)
    return pa.chunked_array([pa.array(known, pa.timestamp("us"))])


def rescue_ids(draft: Draft, id_in_link: Callable[[str | None], str | None], link: str = "permalink",
               may_lack_id: bool = False) -> None:  # fmt: skip
    """Ids a spreadsheet program destroyed: taken from the link where it holds them, else the row is refused."""
    ids, links = (draft.as_column(field, pa.string()) for field in ("post_id", link))
    rounded = positions_of(pc.ends_with(ids, ROUNDED).fill_null(False))
    suspect = {at: (ids[at].as_py(), links[at].as_py()) for at in sorted({*draft.destroyed, *rounded})}
    rescued: dict[int, str | None] = {}
    for position, (text, target) in suspect.items():
        true_id = id_in_link(target)
        is_lost = position in draft.destroyed or bool(text and true_id and is_rounded(text, true_id))
        if is_lost and (true_id or (may_lack_id and target)):
            rescued[position] = true_id
        elif is_lost:
            draft.refuse(position, "post_id", draft.destroyed[position], "id-destroyed")
    draft.values.keep("post_id", ids)
    if rescued:
        new = draft.column("post_id")
        for position, true_id in rescued.items():
            new[position] = true_id
    draft.notes["ids-from-links"] += len(rescued)
    _refuse_rounded_ids(draft, id_in_link, link)


def _refuse_rounded_ids(draft: Draft, id_in_link: Callable[[str | None], str | None], link: str) -> None:
    """Long ids that all end in zeros behind their fifteenth digit were rounded, even where they look whole."""
    ids, links = (draft.as_column(field, pa.string()) for field in ("post_id", link))
    is_long = pc.and_(draft.is_live(), pc.greater(pc.utf8_length(ids), DIGITS_KEPT).fill_null(False))
    is_cut = pc.match_substring_regex(ids, CUT_TO_FIFTEEN).fill_null(False)
    rounded = {at: text for at in positions_of(pc.and_(is_long, is_cut))
               if not id_in_link(links[at].as_py()) and (text := ids[at].as_py())}  # fmt: skip
    if sum(len(text) - DIGITS_KEPT for text in rounded.values()) < FEWEST_ZEROS:
        return
    for position in positions_of(is_long):
        if position not in rounded and not id_in_link(links[position].as_py()):
            return
    for position, text in rounded.items():
        draft.refuse(position, "post_id", text, "id-destroyed")


def refuse_incomplete(draft: Draft) -> None:
    """Rows without what their kind cannot do without, unless a question is still open about it."""
    needed = NEEDED[draft.kind]
    if draft.kind in ("posts", "days") and draft.platform is None:
        needed = (("platform",), *needed)
    for fields in needed:
        if (draft.waiting | set(draft.match.table.may_lack)) & set(fields):
            continue
        is_missing = draft.is_live()
        for field in fields:
            if field in draft.values:
                is_missing = pc.and_(is_missing, draft.as_column(field, COLUMNS[draft.kind][field]).is_null())
        for position in positions_of(is_missing):
            draft.refuse(position, fields[0], None, f"missing-{fields[0].replace('_', '-')}")


def refuse_impossible_days(draft: Draft, today: date) -> None:
    """Days before the platform's birth or after tomorrow, and intervals that end before they begin."""
    latest = pa.scalar(today + ONE_DAY, pa.date32())
    births = _births(draft)
    for field in DATED:
        if field not in draft.values or field not in COLUMNS[draft.kind]:
            continue
        column = draft.as_column(field, COLUMNS[draft.kind][field])
        days = column.cast(pa.date32(), safe=False)
        for reason, is_wrong in (("day-in-future", pc.greater(days, latest)),
                                 ("day-before-platform", pc.less(days, births))):  # fmt: skip
            for position in positions_of(is_wrong.fill_null(False)):
                draft.refuse(position, field, days[position].as_py(), reason)
    for first, last in ORDERED_DAYS:
        if first in draft.values and last in draft.values:
            _refuse_reversed(draft, first, last)


def _births(draft: Draft) -> pa.ChunkedArray | pa.Scalar:
    """The day before which each row cannot be."""
    if "platform" not in draft.values:
        return pa.scalar(BIRTHS.get(draft.platform or "", FIRST_NETWORK), pa.date32())
    encoded = draft.as_column("platform", pa.string()).combine_chunks().dictionary_encode(null_encoding="encode")
    births = [BIRTHS.get(each or draft.platform or "", FIRST_NETWORK) for each in encoded.dictionary.to_pylist()]
    return pa.chunked_array([pa.array(births, pa.date32()).take(encoded.indices)])


def _refuse_reversed(draft: Draft, first: str, last: str) -> None:
    for position, (start, end) in enumerate(zip(draft.column(first), draft.column(last), strict=True)):
        if start and end and end < start:
            draft.refuse(position, last, end, "ends-before-start")


def refuse_days_twice(draft: Draft) -> None:
    """A day of one account that stands twice with different figures: which of them is true cannot be told."""
    if draft.kind != "days" or draft.layout.owner != "own" or not draft.days():
        return
    live = draft.live()
    owners = [draft.as_column(field, COLUMNS["days"][field]).take(pa.array(live)).to_pylist()
              for field in ("platform", "account", "from_on", "day_on")]  # fmt: skip
    keys = list(zip(*owners, strict=True))
    if len(set(keys)) == len(keys):
        return
    counters = [draft.column(field) for field in DAY_COUNTERS if field in draft.values]
    figures: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    for at, key in zip(live, keys, strict=True):
        figures.setdefault(key, set()).add(tuple(counter[at] for counter in counters))
    for at, key in zip(live, keys, strict=True):
        if key[-1] and len(figures[key]) > 1:
            draft.refuse(at, "day_on", key[-1], "day-twice")


def note_odd_figures(draft: Draft) -> None:
    """Said, not mended: a post reached more people than it was shown, or a counter is negative."""
    impressions, reach = (draft.as_column(field, pa.int64()) for field in ("impressions", "reach"))
    is_odd = pc.and_(draft.is_live(), pc.greater(reach.fill_null(0), impressions).fill_null(False))
    draft.notes["reach-above-impressions"] += len(positions_of(is_odd))
    note_differing_totals(draft)
