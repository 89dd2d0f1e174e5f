"""What every layout needs once its cells are read: moments in UTC, rescued ids, complete rows, possible days."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.parsers_dates import Stated, in_utc, nearest_reading
from data_loaders.parsers_ids import is_rounded

BIRTHS = {
    "linkedin": date(2003, 5, 5), "facebook": date(2004, 2, 4), "youtube": date(2005, 2, 14),
    "x": date(2006, 3, 21), "instagram": date(2010, 10, 6), "tiktok": date(2016, 9, 1),
}  # fmt: skip
ONE_DAY = timedelta(days=1)
FIRST_NETWORK = min(BIRTHS.values())
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "posts": (("post_id", "permalink", "text"), ("published_at", "published_on")),
    "days": (("day_on",),),
    "audience": (("label",), ("followers",)),
    "members": (("member_id",),),
    "campaigns": (("campaign_id",), ("name",), ("start_on",), ("end_on",)),
    "interactions": (("actor",), ("post_reference",), ("type",)),
}
ORDERED_DAYS = (
    ("start_on", "end_on"), ("joined_on", "left_on"), ("unit_from_on", "unit_to_on"),
    ("paused_from_on", "paused_to_on"), ("account_from_on", "account_to_on"),
)  # fmt: skip


def place_in_time(draft: Draft, zone: str | None, stated: str = "published", to: str = "published",
                  made: Sequence[datetime | None] = ()) -> None:  # fmt: skip
    """`<to>_at` in UTC where a time of day is stated and its zone known, else `<to>_on`, the day as stated.

    made: the moments ids encode; they tell which of the two hours of a clock change is meant.
    """
    moments: list[Stated | None] = draft.column(stated)

    def at(position: int) -> datetime | None:
        moment = moments[position]
        if not moment or (zone is None and moment.offset is None):
            return None
        known = made[position] if made else None
        if (found := in_utc(moment, zone or "UTC")) or not known or not moment.at:
            return found
        return nearest_reading(moment.at, zone or "UTC", known)

    draft.fill(f"{to}_at", at)
    placed = draft.values[f"{to}_at"]
    days = draft.stated_days = [moment.on if moment else None for moment in moments]
    if stated in draft.waiting:
        draft.waiting |= {f"{to}_at", f"{to}_on"}
    draft.fill(f"{to}_on", lambda position: None if placed[position] else days[position])


def refuse_turned_days(draft: Draft, field: str, stated: Sequence[date | None], made: Sequence[datetime | None]
                       ) -> None:  # fmt: skip
    """Days most of which fit the moments their ids encode only once day and month change places."""
    turned = known = 0
    for day, moment in zip(stated, made, strict=True):
        if day and moment and day.day <= 12 and day.day != day.month:
            known += 1
            turned += abs(moment.date() - day.replace(month=day.day, day=day.month)) <= ONE_DAY
    if 2 * turned > known:
        raise UnsupportedLayout("dates-resaved-mixed", column=draft.heading_of(field))


def rescue_ids(draft: Draft, id_in_link: Callable[[str | None], str | None], link: str = "permalink",
               may_lack_id: bool = False) -> None:  # fmt: skip
    """Ids a spreadsheet program destroyed: taken from the link where it holds them, else the row is refused."""
    ids, links = draft.column("post_id"), draft.column(link)
    rescued = 0
    for position in range(draft.size):
        true_id = id_in_link(links[position])
        is_lost = position in draft.destroyed or bool(ids[position] and true_id and is_rounded(ids[position], true_id))
        if is_lost and (true_id or (may_lack_id and links[position])):
            ids[position] = true_id
            rescued += 1
        elif is_lost:
            draft.refuse(position, "post_id", draft.destroyed[position], "id-destroyed")
    draft.values["post_id"] = ids
    draft.notes["ids-from-links"] += rescued
    _refuse_rounded_ids(draft, id_in_link, link)


def _refuse_rounded_ids(draft: Draft, id_in_link: Callable[[str | None], str | None], link: str) -> None:
    """Three or more long ids that all end in zeros were rounded, even where they look whole."""
    links = draft.column(link)
    long_ids = {at: text for at in draft.live() if len(text := draft.column("post_id")[at] or "") >= 18
                and not id_in_link(links[at])}  # fmt: skip
    if len(long_ids) >= 3 and all(text.endswith("000") for text in long_ids.values()):
        for position, text in long_ids.items():
            draft.refuse(position, "post_id", text, "id-destroyed")


def refuse_incomplete(draft: Draft) -> None:
    """Rows without what their kind cannot do without, unless a question is still open about it."""
    needed = NEEDED[draft.kind]
    if draft.kind in ("posts", "days") and draft.layout.platform is None:
        needed = (("platform",), *needed)
    for fields in needed:
        if draft.waiting & set(fields):
            continue
        columns = [draft.column(field) for field in fields]
        for position in draft.live():
            if all(column[position] is None for column in columns):
                draft.refuse(position, fields[0], None, f"missing-{fields[0].replace('_', '-')}")


def refuse_impossible_days(draft: Draft, today: date) -> None:
    """Days before the platform's birth or after tomorrow, and intervals that end before they begin."""
    latest = today + ONE_DAY
    platforms = draft.column("platform")
    for field in ("day_on", "published_on", "published_at", "occurred_on", "occurred_at"):
        for position, value in enumerate(draft.values.get(field, ())):
            if value is None:
                continue
            day = value.date() if isinstance(value, datetime) else value
            platform = platforms[position] or draft.layout.platform
            if day > latest:
                draft.refuse(position, field, day, "day-in-future")
            elif day < BIRTHS.get(platform or "", FIRST_NETWORK):
                draft.refuse(position, field, day, "day-before-platform")
    for first, last in ORDERED_DAYS:
        _refuse_reversed(draft, first, last)


def _refuse_reversed(draft: Draft, first: str, last: str) -> None:
    for position, (start, end) in enumerate(zip(draft.column(first), draft.column(last), strict=True)):
        if start and end and end < start:
            draft.refuse(position, last, end, "ends-before-start")


def note_odd_figures(draft: Draft) -> None:
    """Said, not mended: a post reached more people than it was shown, or a counter is negative."""
    impressions, reach = draft.column("impressions"), draft.column("reach")
    odd = [at for at in draft.live() if impressions[at] is not None and (reach[at] or 0) > impressions[at]]
    draft.notes["reach-above-impressions"] += len(odd)
