"""Posts people tag by hand as prompted or not: said, listed and taken back by rights."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, writer
from jobs.zoned import with_times_in
from warehouse.connection import served
from warehouse.post_tags import tag_post, take_tag_back
from warehouse.rights import Action, Role, require
from warehouse.scripts import script
from warehouse.settings import settings_in

TAG: Action = "tag posts"


@dataclass(frozen=True)
class TagDecided:
    """What was said of a post once; moments in the program's time zone.

    link: None where its author is not named. campaign_id: None = unprompted; campaign: its name while there is one.
    """

    decision_id: int
    link: str | None
    campaign_id: str | None
    campaign: str | None
    decided_at: datetime
    decided_by: str
    taken_back_at: datetime | None
    taken_back_by: str | None


def tagged(role: Role) -> tuple[TagDecided, ...]:
    """Every tag, the newest first."""
    require(role, TAG)
    with served().cursor() as cursor:
        zone = ZoneInfo(settings_in(cursor).time_zone)
        rows = cursor.execute(script("program/post_tags")).fetchall()
    return tuple(with_times_in(zone, TagDecided(*row)) for row in rows)


def tag(link: str, campaign_id: str | None, by: str, role: Role) -> Ticket[int]:
    """Queue saying that the post of a link was prompted by a campaign, by none with None."""
    require(role, TAG)
    return writer().submit("tag", partial(_tag, link, campaign_id, by))


def take_back(decision_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue taking a tag back; the outcome is the data version without it."""
    require(role, TAG)
    return writer().submit("tag", partial(_take_back, decision_id, by))


def _tag(link: str, campaign_id: str | None, by: str, progress: Progress) -> int:
    progress(0, 1, "job-tag")
    version = tag_post(served(), link, campaign_id, by)
    publish_soon()
    return version


def _take_back(decision_id: int, by: str, progress: Progress) -> int:
    progress(0, 1, "job-tag")
    version = take_tag_back(served(), decision_id, by)
    publish_soon()
    return version
