"""The campaigns: focused calls with a hashtag of their own, some with a true effect and some without."""

from datetime import date, timedelta

from sample_program.calendar import quarter_start
from sample_program.model import Campaign
from sample_program.names import UNITS
from sample_program.plan import ProgramPlan

CARRY_DAYS = 3
EARLIEST_AFTER_CALL = timedelta(days=120)

# (days the last day lies after the end of the last complete quarter, days it lasts, slug, name, effect,
#  share of the usual posts that take the hashtag, units invited)
LAID_OUT: tuple[tuple[int, int, str, str, float, float, tuple[str, ...]], ...] = (
    (-905, 21, "ErstesFunkfest", "Erstes Funkfest", 0.0, 0.40, ()),
    (-690, 28, "LindenLicht", "Lindenlicht", 0.55, 0.34, ()),
    (-525, 14, "FaserFreude", "Faserfreude", 0.40, 0.40, UNITS[:1] + UNITS[3:5]),
    (-395, 21, "SommerAmMast", "Sommer am Mast", 0.0, 0.42, ()),
    (-275, 28, "NetzNah", "Netznah", 0.60, 0.32, ()),
    (-150, 17, "ShopGeschichten", "Shop-Geschichten", 0.0, 0.65, UNITS[1:3] + UNITS[5:6]),
    (-30, 24, "Funkmomente", "Funkmomente", 0.50, 0.36, ()),
)
RUNNING = ("Winterlichter", "Winterlichter", 0.35, 0.32)
RUNNING_DAYS_SO_FAR, RUNNING_DAYS = 11, 28


def campaigns_of(plan: ProgramPlan) -> tuple[Campaign, ...]:
    """Campaigns that started before `until` and late enough for a usual level to be known."""
    quarter_end_on = quarter_start(plan.story_on) - timedelta(days=1)
    told = [
        _campaign(quarter_end_on + timedelta(days=offset), days, slug, name, effect, relabelled, invited)
        for offset, days, slug, name, effect, relabelled, invited in LAID_OUT
    ]
    slug, name, effect, relabelled = RUNNING
    running_end_on = plan.story_on + timedelta(days=RUNNING_DAYS - RUNNING_DAYS_SO_FAR - 1)
    told.append(_campaign(running_end_on, RUNNING_DAYS, slug, name, effect, relabelled, ()))
    earliest_on = plan.start_on + EARLIEST_AFTER_CALL
    return tuple(one for one in told if earliest_on <= one.start_on < plan.until)


def _campaign(
    end_on: date, days: int, slug: str, name: str, effect: float, relabelled: float, invited: tuple[str, ...]
) -> Campaign:
    start_on = end_on - timedelta(days=days - 1)
    return Campaign(
        campaign_id=f"K{start_on:%Y-%m}-{slug.lower()}",
        name=name,
        start_on=start_on,
        end_on=end_on,
        hashtags=(slug,),
        link=f"https://lindenfunk.example/{slug.lower()}",
        invited_units=invited,
        target_posts=days * 5,
        target_participants=60,
        cost=400.0 * days,
        effect=effect,
        relabelled=relabelled,
    )
