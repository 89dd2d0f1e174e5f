"""Campaigns as people plan them in the product: read, foreseen, written down and taken back by rights."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import duckdb

from jobs.inspections import readers
from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, writer
from jobs.zoned import with_times_in
from warehouse.campaign_plans import CampaignPlan, foresee_plan, plan_campaign, take_plan_back
from warehouse.connection import served
from warehouse.deciding import Change
from warehouse.rights import Action, Role, require
from warehouse.scripts import script
from warehouse.settings import settings_in

PLAN: Action = "plan campaigns"
Moved = Change[dict[str, int]]
__all__ = ["PLAN", "CampaignPlan", "Moved", "PlanDecided", "Planned"]


@dataclass(frozen=True)
class PlanDecided:
    """What was written down about a campaign once; moments in the program's time zone."""

    decision_id: int
    campaign_id: str
    name: str
    decided_at: datetime
    decided_by: str
    taken_back_at: datetime | None
    taken_back_by: str | None


@dataclass(frozen=True)
class Planned:
    """A campaign as it stands; plans: imported plans that list it."""

    campaign_id: str
    plan: CampaignPlan
    plans: int


def planned(role: Role) -> dict[str, Planned]:
    """Every campaign as it stands, by id."""
    require(role, PLAN)
    with served().cursor() as cursor:
        rows = cursor.execute(script("program/campaigns")).fetchall()
    return {row[0]: Planned(row[0], _as_plan(row[1]), *row[2:]) for row in rows}


def decided(role: Role) -> tuple[PlanDecided, ...]:
    """What was written down here about campaigns, the newest first."""
    require(role, PLAN)
    with served().cursor() as cursor:
        zone = ZoneInfo(settings_in(cursor).time_zone)
        rows = cursor.execute(script("program/campaign_decisions")).fetchall()
    return tuple(with_times_in(zone, PlanDecided(*row)) for row in rows)


def foresee(plan: CampaignPlan, campaign_id: str | None, role: Role) -> Ticket[Moved]:
    """Queue finding out how many posts each campaign is the impulse of before and after; nothing is stored.

    The campaign itself stands under "this", posts without impulse under "".
    """
    require(role, PLAN)
    return readers().submit("foresee", partial(_foresee, plan, campaign_id))


def write_down(plan: CampaignPlan, campaign_id: str | None, by: str, role: Role) -> Ticket[str]:
    """Queue writing a campaign down, a new one without an id; the outcome is its id."""
    require(role, PLAN)
    return writer().submit("plan", partial(_write_down, plan, campaign_id, by))


def take_back(decision_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue taking back what was written down once; the outcome is the data version without it."""
    require(role, PLAN)
    return writer().submit("plan", partial(_take_back, decision_id, by))


def _as_plan(said: dict[str, object]) -> CampaignPlan:
    parts = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    return CampaignPlan(**parts)  # type: ignore[arg-type]  # the columns of the query are its fields


def _foresee(plan: CampaignPlan, campaign_id: str | None, progress: Progress) -> Moved:
    progress(0, 0, "job-campaign-foreseen")
    return foresee_plan(served(), plan, _impulses, campaign_id)


def _impulses(cursor: duckdb.DuckDBPyConnection, campaign_id: str) -> dict[str, int]:
    counted = dict(cursor.execute(script("program/prompted_posts")).fetchall())
    return {"this": counted.pop(campaign_id, 0)} | counted


def _write_down(plan: CampaignPlan, campaign_id: str | None, by: str, progress: Progress) -> str:
    progress(0, 1, "job-campaign")
    named = plan_campaign(served(), plan, by, campaign_id)
    publish_soon()
    return named


def _take_back(decision_id: int, by: str, progress: Progress) -> int:
    progress(0, 1, "job-campaign")
    version = take_plan_back(served(), decision_id, by)
    publish_soon()
    return version
