"""In which time zone a monitoring project writes: proven by posts on X, whose ids hold their moment in UTC."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

CANDIDATES = (
    "Europe/Berlin", "UTC", "Europe/London", "Europe/Athens", "Europe/Moscow", "Europe/Istanbul", "Africa/Johannesburg",
    "Africa/Cairo", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Sao_Paulo", "America/Mexico_City", "Asia/Dubai", "Asia/Kolkata", "Asia/Bangkok", "Asia/Singapore",
    "Asia/Tokyo", "Australia/Sydney",
)  # fmt: skip
NEARLY = timedelta(seconds=90)
AGREEING_SHARE = 0.9
FEWEST_PROOFS = 3


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
