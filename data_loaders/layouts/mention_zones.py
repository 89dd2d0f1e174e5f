"""In which time zone a tool writes: proven by posts on X, whose ids hold their moment in UTC, else asked."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.finishing import place_in_time
from data_loaders.link_columns import x_moments
from data_loaders.parsers_zones import in_zone_columns
from data_loaders.rows import OpenQuestion
from data_loaders.turned_days import refuse_turned_days

NO_MOMENT = pa.scalar(None, pa.timestamp("us"))
CANDIDATES = (
    "Europe/Berlin", "UTC", "Europe/London", "Europe/Athens", "Europe/Moscow", "Europe/Istanbul", "Africa/Johannesburg",
    "Africa/Cairo", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Sao_Paulo", "America/Mexico_City", "Asia/Dubai", "Asia/Kolkata", "Asia/Bangkok", "Asia/Singapore",
    "Asia/Tokyo", "Australia/Sydney",
)  # fmt: skip
NEARLY = timedelta(seconds=90)
AGREEING_SHARE = 0.9
FEWEST_PROOFS = 3


def place_by_proof(draft: Draft) -> None:
    """Times to UTC in the one zone the ids of posts on X prove, else in the zone a person states.

    Needs platform and post_id; a file whose times carry their offset or no time of day leaves nothing to ask.
    """
    ids, platforms = (draft.as_column(field, pa.string()) for field in ("post_id", "platform"))
    made = pc.if_else(pc.equal(platforms, "x").fill_null(False), x_moments(ids), NO_MOMENT)
    moments = draft.values.moments("published")
    refuse_turned_days(draft, "published", moments.on, made)
    local = pc.if_else(moments.offset.is_null(), moments.at, NO_MOMENT)
    zones = possible_zones(local, made)
    zone = zones[0] if len(zones) == 1 else draft.answers.time_zone
    if len(zones) == 1:
        draft.zone_note = zone
    place_in_time(draft, zone, made=made)
    if zone is None and local.null_count < draft.size:
        draft.ask(OpenQuestion("time_zone", draft.heading_of("published"), zones), "published_at")


def possible_zones(shown: pa.ChunkedArray, made: pa.ChunkedArray) -> tuple[str, ...]:
    """The zones in which moments made (UTC) are those shown; zones that read every shown time alike count once."""
    is_proof = pc.and_(shown.is_valid(), made.is_valid())
    proofs = pa.table({"shown": shown, "made": made}).filter(is_proof)
    if proofs.num_rows < FEWEST_PROOFS:
        return ()
    hours = pc.unique(pc.floor_temporal(shown.drop_null(), unit="hour")).sort().to_pylist()
    distinct: dict[tuple[timedelta, ...], str] = {}
    for zone in CANDIDATES:
        if _agrees(zone, proofs):
            distinct.setdefault(_readings(zone, hours), zone)
    return tuple(distinct.values())


def _agrees(zone: str, proofs: pa.Table) -> bool:
    apart = pc.subtract(in_zone_columns(proofs["made"], zone).cast(pa.int64()), proofs["shown"].cast(pa.int64()))
    misses = pc.sum(pc.greater(pc.abs(apart), NEARLY // timedelta(microseconds=1))).as_py()
    return bool((1 - AGREEING_SHARE) * proofs.num_rows - misses >= 0)


def _readings(zone: str, hours: list[datetime]) -> tuple[timedelta, ...]:
    return tuple(hour.replace(tzinfo=ZoneInfo(zone)).utcoffset() or timedelta(0) for hour in hours)
