"""Who writes on which day of a month, unprompted and for a campaign."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from sample_program.activity import Floats, active_spells, expected_posts, posts_per_level, weights_by_day
from sample_program.calendar import next_month
from sample_program.campaigns import CARRY_DAYS
from sample_program.model import Campaign, Member
from sample_program.plan import ProgramPlan
from sample_program.randomness import stream

PARTICIPANT_SHARE = 0.75
SILENT_INCLINATION = 0.03
CARRY_FACTOR = 0.4
# Cumulative share of the day's posts by hour: a morning, a lunch and an evening.
HOURS = (0, 5.5, 7, 8, 9, 10, 12, 13, 15, 17, 18, 20, 22, 23.9)
HOUR_SHARES = (0, 0.0, 0.06, 0.17, 0.29, 0.37, 0.48, 0.57, 0.66, 0.76, 0.83, 0.93, 0.985, 1.0)


@dataclass(frozen=True)
class Draft:
    """A post to be: its author's number, its local time and the chances that decide the rest."""

    number: int
    day: date
    seconds: float
    campaign: Campaign | None
    uniforms: list[float]
    normals: list[float]
    picks: list[int]


@dataclass
class Cast:
    """Everybody who could ever write in this story, with their spells of activity."""

    plan: ProgramPlan
    members: tuple[Member, ...]
    per_level: float
    spells: list[list[tuple[date, date]]]
    inclined: dict[str, npt.NDArray[np.bool_]] = field(default_factory=dict)

    def takes_part(self, campaign: Campaign) -> npt.NDArray[np.bool_]:
        """Members who are inclined to join a campaign and were invited."""
        if campaign.campaign_id not in self.inclined:
            chance = stream(self.plan.seed, campaign.campaign_id)
            units = [member.unit_on(campaign.start_on) for member in self.members]
            invited = np.array([not campaign.invited_units or unit in campaign.invited_units for unit in units])
            self.inclined[campaign.campaign_id] = invited & (chance.random(len(units)) < PARTICIPANT_SHARE)
        return self.inclined[campaign.campaign_id]


def cast_of(plan: ProgramPlan, members: tuple[Member, ...]) -> Cast:
    """Everybody of the story with their spells, ready to write."""
    spells = [active_spells(plan, number, member) for number, member in enumerate(members)]
    return Cast(plan, members, posts_per_level(plan), spells)


def month_drafts(cast: Cast, campaigns: tuple[Campaign, ...], month_on: date) -> list[Draft]:
    """All drafts of a whole month in order of time; the same whatever day the story is told up to."""
    days = [month_on + timedelta(days=k) for k in range((next_month(month_on) - month_on).days)]
    weights = weights_by_day(cast.members, cast.spells, days)
    usual = expected_posts(cast.plan, cast.per_level, days)
    chance = stream(cast.plan.seed, "posts", month_on.toordinal())
    drafts = _drawn(chance, _poisson_counts(chance, usual, weights), days, None)
    drafts = [relabelled(cast, campaigns, draft) for draft in drafts]
    for campaign in campaigns:
        if campaign.start_on <= days[-1] and campaign.end_on >= days[0] and campaign.effect > 0:
            drafts += extra_drafts(cast, campaign, days, usual, weights)
    return sorted(drafts, key=lambda draft: (draft.day, draft.seconds))


def _poisson_counts(chance: np.random.Generator, expected: Floats, weights: Floats) -> npt.NDArray[np.int64]:
    totals = weights.sum(axis=0)
    shares = np.divide(weights, totals, out=np.zeros_like(weights), where=totals > 0)
    counts: npt.NDArray[np.int64] = chance.poisson(shares * expected)
    return counts


def _drawn(
    chance: np.random.Generator, counts: npt.NDArray[np.int64], days: list[date], campaign: Campaign | None
) -> list[Draft]:
    numbers, places = np.nonzero(counts)
    repeats = counts[numbers, places]
    numbers, places = np.repeat(numbers, repeats), np.repeat(places, repeats)
    seconds = np.interp(chance.random(len(numbers)), HOUR_SHARES, HOURS) * 3600
    uniforms = chance.random((len(numbers), 10)).tolist()
    normals = chance.standard_normal((len(numbers), 6)).tolist()
    picks = chance.integers(1 << 30, size=(len(numbers), 10)).tolist()
    return [
        Draft(int(number), days[place], float(second), campaign, *luck)
        for number, place, second, *luck in zip(numbers, places, seconds, uniforms, normals, picks, strict=True)
    ]


def relabelled(cast: Cast, campaigns: tuple[Campaign, ...], draft: Draft) -> Draft:
    """The draft itself, or the same draft written for a campaign that runs or has just ended."""
    for campaign in campaigns:
        share = campaign.relabelled * (1.0 if draft.day <= campaign.end_on else CARRY_FACTOR)
        in_window = campaign.start_on <= draft.day <= campaign.end_on + timedelta(days=CARRY_DAYS)
        if in_window and draft.uniforms[4] < share and cast.takes_part(campaign)[draft.number]:
            return Draft(draft.number, draft.day, draft.seconds, campaign, draft.uniforms, draft.normals, draft.picks)
    return draft


def extra_drafts(cast: Cast, campaign: Campaign, days: list[date], usual: Floats, weights: Floats) -> list[Draft]:
    """Posts that exist only because of the campaign: many at its start, fewer later."""
    chance = stream(cast.plan.seed, f"extra {campaign.campaign_id}", days[0].toordinal())
    elapsed = np.array([(day - campaign.start_on).days for day in days])
    length = (campaign.end_on - campaign.start_on).days + 1
    burst = np.where((elapsed >= 0) & (elapsed < length), 1.35 - 0.7 * elapsed / length, 0.0)
    joined = np.array([[member.unit_on(day) is not None for day in days] for member in cast.members])
    inclination = (np.sqrt(weights) + SILENT_INCLINATION * joined) * cast.takes_part(campaign)[:, None]
    return _drawn(chance, _poisson_counts(chance, usual * campaign.effect * burst, inclination), days, campaign)
