"""In which time zone a tool writes: proven by posts on X, whose ids hold their moment in UTC, else asked."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from data_loaders.drafts import Draft
from data_loaders.finishing import place_in_time, refuse_turned_days
from data_loaders.parsers_dates import Stated
from data_loaders.parsers_ids import x_moment
from data_loaders.rows import OpenQuestion

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
    ids, platforms = draft.column("post_id"), draft.column("platform")
    moments: list[Stated | None] = draft.column("published")
    made = [x_moment(ids[at]) if platforms[at] == "x" else None for at in range(draft.size)]
    refuse_turned_days(draft, "published", [moment.on if moment else None for moment in moments], made)
    local = [moment.at if moment and moment.offset is None else None for moment in moments]
    shown = [at for at in local if at]
    zones = possible_zones(shown, [(at, known) for at, known in zip(local, made, strict=True) if at and known])
    zone = zones[0] if len(zones) == 1 else draft.answers.time_zone
    if len(zones) == 1:
        draft.zone_note = zone
    place_in_time(draft, zone, made=made)
    if zone is None and shown:
        draft.ask(OpenQuestion("time_zone", draft.heading_of("published"), zones), "published_at")


def possible_zones(shown: list[datetime], proofs: list[tuple[datetime, datetime]]) -> tuple[str, ...]:
    """The zones that turn (shown, UTC) pairs into one another; zones that read every shown time alike count once."""
    if len(proofs) < FEWEST_PROOFS:
        return ()
    distinct: dict[tuple[timedelta, ...], str] = {}
    for zone in CANDIDATES:
        if _agrees(zone, proofs):
            distinct.setdefault(_readings(zone, shown), zone)
    return tuple(distinct.values())


def _agrees(zone: str, proofs: list[tuple[datetime, datetime]]) -> bool:
    misses_left = (1 - AGREEING_SHARE) * len(proofs)
    for at, made in proofs:
        misses_left -= abs(_in_zone(made, zone) - at) > NEARLY
        if misses_left < 0:
            return False
    return True


def _in_zone(moment: datetime, zone: str) -> datetime:
    return moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _readings(zone: str, shown: list[datetime]) -> tuple[timedelta, ...]:
    hours = sorted({moment.replace(minute=0, second=0, microsecond=0) for moment in shown})
    return tuple(moment.replace(tzinfo=ZoneInfo(zone)).utcoffset() or timedelta(0) for moment in hours)
