"""The campaign plan as the program office keeps it, a year ago and now."""

from collections.abc import Iterator
from functools import partial

from sample_program.calendar import years_before
from sample_program.exports import Cell, Export, csv_text, iso
from sample_program.model import Campaign
from sample_program.program import Program

COLUMNS = (
    "campaign_id", "name", "start_on", "end_on", "hashtags", "invited_units", "invited_members", "target_posts",
    "target_participants", "links", "cost", "currency",
)  # fmt: skip


def exports(program: Program) -> Iterator[Export]:
    """Two plans, a year apart; a campaign is in the plan once it has begun."""
    for taken_on in (years_before(program.plan.until, 1), program.plan.until):
        known = [campaign for campaign in program.campaigns if campaign.start_on < taken_on]
        if known:
            yield Export(
                name=f"kampagnenplan_{taken_on}.csv",
                family="template_campaigns",
                as_of_on=taken_on,
                rows=len(known),
                content=partial(_sheet, known),
                asks_day=False,
            )


def _sheet(campaigns: list[Campaign]) -> bytes:
    return csv_text([list(COLUMNS), *map(_row, campaigns)]).encode()


def _row(campaign: Campaign) -> list[Cell]:
    cells: dict[str, Cell] = {
        "campaign_id": campaign.campaign_id,
        "name": campaign.name,
        "start_on": iso(campaign.start_on),
        "end_on": iso(campaign.end_on),
        "hashtags": ";".join(f"#{tag}" for tag in campaign.hashtags),
        "invited_units": ";".join(campaign.invited_units),
        "target_posts": campaign.target_posts,
        "target_participants": campaign.target_participants,
        "links": campaign.link,
        "cost": f"{campaign.cost:.2f}",
        "currency": "EUR",
    }
    return [cells.get(name) for name in COLUMNS]
