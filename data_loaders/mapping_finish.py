"""What a mapped table needs once its cells are read: owners, platforms, times, and one row per thing."""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.finishing import place_in_time, rescue_ids
from data_loaders.layouts.talkwalker_mentions_2017 import post_id_of
from data_loaders.link_columns import networks_in, post_ids
from data_loaders.mapping import Grain, Mapping
from data_loaders.mapping_fields import PROFILES
from data_loaders.mapping_lists import finish_comparators, finish_mapped_shares, finish_survey
from data_loaders.parsers_ids import handle, instagram_moment, linkedin_moment, x_moment
from data_loaders.row_columns import POST_COUNTERS
from data_loaders.rows import OpenQuestion

# Above this share of falls between days of one post its figures are no running totals.
MOST_FALLS = 0.2


def finish_posts(mapping: Mapping, draft: Draft) -> None:
    """Platform from column, constant or link; owner; times in UTC where their zone is known, else from ids."""
    links = draft.as_column("permalink", pa.string())
    _fill_platform(draft, networks_in(links))
    _fill_owner(mapping, draft, "author_account")
    _place(draft, "published")
    rescue_ids(draft, post_id_of, may_lack_id=True)
    draft.values.keep("post_id", pc.coalesce(draft.as_column("post_id", pa.string()), post_ids(links)))
    _fill_moments_from_ids(draft)
    _state_last_day(mapping, draft)


def finish_posts_by_day(mapping: Mapping, draft: Draft) -> None:
    """Running totals: the state on the last day is the snapshot. A day's gains are refused.

    Gains of single posts are no lifetime counters, and their sum is no figure of the account: posts the table leaves
    out are missing from it, and people reached twice would count twice.
    """
    finish_posts(mapping, draft)
    days: list[date | None] = draft.column("day_on")
    if mapping.constants.get("daily_figures") != "running" or _falls(draft, days) > MOST_FALLS:
        raise UnsupportedLayout("mapping-daily-gains")
    last = max((day for at in draft.live() if (day := days[at])), default=None)
    draft.ignore([at for at in draft.live() if days[at] != last], "rows-earlier-state")
    draft.stated_as_of_on = last


def finish_days(mapping: Mapping, draft: Draft) -> None:
    """Platform and account on every row."""
    _fill_platform(draft, pa.chunked_array([pa.nulls(draft.size, pa.string())]))
    _fill_owner(mapping, draft, "account")
    accounts = draft.column("account")
    if "account" not in draft.waiting:
        for at in draft.live():
            if accounts[at] is None:
                draft.refuse(at, "account", None, "missing-account")
    _state_last_day(mapping, draft)


def finish_members(_mapping: Mapping, draft: Draft) -> None:
    """One name, and an id: the list's own, else one made from e-mail address or profile, which says neither."""
    names, firsts, lasts = (draft.column(field) for field in ("name", "first_name", "last_name"))
    draft.fill("name", lambda at: names[at] or " ".join(filter(None, (firsts[at], lasts[at]))).strip() or None)
    ids, mails = draft.column("member_id"), draft.column("email")
    profiles = {network: draft.column(network) for network in PROFILES}

    def member_id(at: int) -> str | None:
        signs = (mails[at], *(f"{network}:{texts[at]}" for network, texts in profiles.items() if texts[at]))
        sign = next((" ".join(sign.split()).casefold() for sign in signs if sign), None)
        return ids[at] or (f"m-{hashlib.sha256(sign.encode()).hexdigest()[:16]}" if sign else None)

    for at, text in draft.destroyed.items():
        draft.refuse(at, "member_id", text, "id-destroyed")
    draft.fill("member_id", member_id)


def finish_campaigns(_mapping: Mapping, draft: Draft) -> None:
    """A plan with a row per planned post becomes a row per campaign, from its first to its last day."""
    names, starts, ends, ids = (draft.column(field) for field in ("campaign", "start_on", "end_on", "campaign_id"))
    rows: dict[str, list[int]] = defaultdict(list)
    for at in draft.live():
        if names[at]:
            rows[" ".join(names[at].split()).casefold()].append(at)
    first_row = {at: group for group in rows.values() for at in group[:1]}
    draft.ignore((at for group in rows.values() for at in group[1:]), "rows-of-one-campaign")

    def days(at: int) -> list[date]:
        return [day for row in first_row.get(at, [at]) for day in (starts[row], ends[row]) if day]

    tags = draft.column("hashtags")
    spans = [days(at) for at in range(draft.size)]
    draft.fill("name", lambda at: names[at])
    draft.fill("campaign_id", lambda at: ids[at] or (names[at] and "-".join(names[at].casefold().split())))
    draft.fill("start_on", lambda at: min(spans[at], default=None))
    draft.fill("end_on", lambda at: max(spans[at], default=None))
    draft.fill("hashtags", lambda at: _tags([tags[row] for row in first_row.get(at, [at])]))


def finish_interactions(mapping: Mapping, draft: Draft) -> None:
    """Platform from the post's link, handles without @, one type for all where no column says it."""
    _fill_platform(draft, networks_in(draft.as_column("post_reference", pa.string())))
    draft.convert("actor", handle)
    draft.convert("type", lambda stated: stated or mapping.constants.get("type"))
    _place(draft, "occurred")
    for at, text in draft.destroyed.items():
        draft.refuse(at, "post_reference", text, "id-destroyed")


def finish_mapped(mapping: Mapping, draft: Draft) -> None:
    """What the grain needs; figures of two mapped tables are two sources, never compared with each other."""
    draft.series = f"{draft.layout.family}:{mapping.fingerprint[:8]}"
    FINISH[mapping.grain](mapping, draft)


MOMENT = pa.timestamp("us")
FINISH: dict[Grain, Callable[[Mapping, Draft], None]] = {
    "post": finish_posts,
    "post_day": finish_posts_by_day,
    "account_day": finish_days,
    "member": finish_members,
    "campaign": finish_campaigns,
    "interaction": finish_interactions,
    "share": finish_mapped_shares,
    "survey_answer": finish_survey,
    "comparator_day": finish_comparators,
}


def _fill_platform(draft: Draft, in_links: pa.ChunkedArray) -> None:
    """What the row says, else its link, else what holds for all rows."""
    stated, common = draft.as_column("platform", pa.string()), pa.scalar(draft.platform, pa.string())
    draft.values.keep("platform", pc.coalesce(stated, in_links, common))


def _fill_owner(mapping: Mapping, draft: Draft, field: str) -> None:
    common = mapping.constants.get("account")
    draft.convert(field, lambda stated: handle(stated or common))


def _place(draft: Draft, stem: str) -> None:
    """Moments to UTC; a time of day without zone waits for an answer, as the day may be another one elsewhere."""
    zone = draft.layout.time_zone or draft.answers.time_zone
    place_in_time(draft, zone, stem, stem)
    if stem not in draft.values or zone is not None:
        return
    moments = draft.values.moments(stem)
    if pc.any(pc.and_(moments.at.is_valid(), moments.offset.is_null())).as_py():
        draft.ask(OpenQuestion("time_zone", draft.heading_of(stem)), f"{stem}_at")


def _fill_moments_from_ids(draft: Draft) -> None:
    """Where nothing states when a post was published, its id may."""
    at_known, on_known = draft.as_column("published_at", MOMENT), draft.as_column("published_on", pa.date32())
    if at_known.null_count < draft.size or on_known.null_count < draft.size or "published" in draft.places:
        return
    ids, links, platforms = (draft.column(field) for field in ("post_id", "permalink", "platform"))
    made: dict[str, Callable[[int], datetime | None]] = {
        "x": lambda at: x_moment(ids[at]),
        "linkedin": lambda at: linkedin_moment(ids[at]),
        "instagram": lambda at: instagram_moment(links[at]),
    }
    moments = [find(at) if (find := made.get(platforms[at] or "")) else None for at in range(draft.size)]
    draft.values["published_at"] = moments
    draft.stated_days = [moment and moment.date() for moment in moments]


def _state_last_day(mapping: Mapping, draft: Draft) -> None:
    if mapping.as_of == "last_day":
        draft.stated_as_of_on = max(draft.days(), default=None)


def _falls(draft: Draft, days: list[date | None]) -> float:
    """How often a counter of a post is lower than on the day before it, of all steps from day to day."""
    keys, ids = draft.column("permalink"), draft.column("post_id")
    counters = [values for field in POST_COUNTERS if (values := draft.values.get(field))]
    known = sorted((key, day, at) for at in draft.live() if (key := ids[at] or keys[at]) and (day := days[at]))
    steps = [
        (values[earlier], values[later])
        for (key, _, earlier), (next_key, _, later) in pairwise(known) if key == next_key
        for values in counters if values[earlier] is not None and values[later] is not None
    ]  # fmt: skip
    return sum(later < earlier for earlier, later in steps) / len(steps) if steps else 0.0


def _tags(lists: list[list[str] | None]) -> list[str] | None:
    """Every hashtag once; they may be separated by blanks as well."""
    tags = [tag for each in lists if each for words in each for tag in words.replace(",", " ").split()]
    return list(dict.fromkeys(tags)) or None
