"""Campaigns written down in the product: decided, foreseen and taken back as whole writes, like every decision."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, TypeVar

import duckdb

from warehouse.connection import Warehouse
from warehouse.deciding import Change, Ruling, remove, store
from warehouse.derivation import Touched, derive
from warehouse.errors import UnsuitableCampaign
from warehouse.hashtags import read_tags
from warehouse.rate_card import CURRENCY
from warehouse.scripts import script
from warehouse.writes import tried_again

T = TypeVar("T")
LONGEST_DAYS = 731
# A shorter text could be met by chance; the same number stands in derive/suggested_texts.sql and in the template.
FEWEST_WORDS = 8
WORDS = "select coalesce(len(list_distinct(text_words(?))), 0)"
KNOWN = "select campaign_id from campaigns union select subject from decisions where kind = 'campaign'"


@dataclass(frozen=True)
class CampaignPlan:
    """What a campaign is: both days included; nobody invited means everybody; cost in currency, a three-letter code.

    cost_ambassadors, cost_creators: what of the cost was spent on each kind of member, where that is known.
    texts: suggested ones, each of at least eight different words.
    """

    name: str
    start_on: date
    end_on: date
    hashtags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    invited_units: tuple[str, ...] = ()
    invited_members: tuple[str, ...] = ()
    target_posts: int | None = None
    target_participants: int | None = None
    cost: float | None = None
    currency: str | None = None
    cost_ambassadors: float | None = None
    cost_creators: float | None = None
    texts: tuple[str, ...] = ()

    def ruling(self, campaign_id: str) -> Ruling:
        """The decision the ledger keeps."""
        said: dict[str, Any] = asdict(self)
        said |= {"start_on": self.start_on.isoformat(), "end_on": self.end_on.isoformat()}
        return Ruling("campaign", campaign_id, json.dumps(said, ensure_ascii=False))


@tried_again
def plan_campaign(warehouse: Warehouse, plan: CampaignPlan, by: str, campaign_id: str | None = None) -> str:
    """Write a campaign down, or what one is from now on; gives its id.

    Raises UnsuitableCampaign where it cannot be one; then nothing is changed.
    """
    with warehouse.transaction() as cursor:
        return _planned(cursor, plan, by, campaign_id)


@tried_again
def take_plan_back(warehouse: Warehouse, decision_id: int, by: str) -> int:
    """Take back what was decided about a campaign, as if it had never been; gives the data version."""
    with warehouse.transaction() as cursor:
        version, _ = remove(cursor, [decision_id], ("campaign",), by)
        derive(cursor, Touched(("campaigns",)))
        return version


def foresee_plan(
    warehouse: Warehouse,
    plan: CampaignPlan,
    measure: Callable[[duckdb.DuckDBPyConnection, str], T],
    campaign_id: str | None = None,
) -> Change[T]:
    """Carry a plan out, measure before and after, and roll it back; raises as plan_campaign does."""
    with warehouse.transaction(keep=False) as cursor:
        named = campaign_id or _free_id(cursor, plan)
        before = measure(cursor, named)
        _planned(cursor, plan, "preview", named)
        return Change(before, measure(cursor, named))


def _planned(cursor: duckdb.DuckDBPyConnection, plan: CampaignPlan, by: str, campaign_id: str | None) -> str:
    _check(cursor, plan)
    named = campaign_id or _free_id(cursor, plan)
    store(cursor, [plan.ruling(named)], by)
    derive(cursor, Touched(("campaigns",)))
    return named


def _check(cursor: duckdb.DuckDBPyConnection, plan: CampaignPlan) -> None:
    if not plan.name.strip():
        raise UnsuitableCampaign(field="name")
    if not 0 <= (plan.end_on - plan.start_on).days < LONGEST_DAYS:
        raise UnsuitableCampaign(field="days", most=str(LONGEST_DAYS))
    if not plan.hashtags and not plan.links and not plan.texts:
        raise UnsuitableCampaign(field="signs")
    for tag, read in zip(plan.hashtags, read_tags(cursor, list(plan.hashtags)), strict=True):
        if not read or re.search(r"[\s#]", read):
            raise UnsuitableCampaign(field="hashtag", found=tag)
    if plan.texts:
        cursor.execute(script("derive/text_macros"))
        _check_texts(cursor, plan)
    parts = [part for part in (plan.cost_ambassadors, plan.cost_creators) if part is not None]
    for number in (plan.target_posts, plan.target_participants, plan.cost, *parts):
        if number is not None and number < 0:
            raise UnsuitableCampaign(field="number")
    if plan.cost is not None and sum(parts) > plan.cost:
        raise UnsuitableCampaign(field="parts")
    if (plan.cost is not None or parts) and not CURRENCY.fullmatch(plan.currency or ""):
        raise UnsuitableCampaign(field="currency", found=plan.currency or "–")


def _check_texts(cursor: duckdb.DuckDBPyConnection, plan: CampaignPlan) -> None:
    for text in plan.texts:
        ((words,),) = cursor.execute(WORDS, [text]).fetchall()
        if words < FEWEST_WORDS:
            raise UnsuitableCampaign(field="text", found=text, least=str(FEWEST_WORDS))


def _free_id(cursor: duckdb.DuckDBPyConnection, plan: CampaignPlan) -> str:
    """A readable id no campaign has or had."""
    taken = {one for (one,) in cursor.execute(KNOWN).fetchall()}
    words = re.sub(r"[^\w]+", "-", plan.name.casefold()).strip("-") or "campaign"
    wanted = f"{words}-{plan.start_on:%Y-%m}"
    tries = (wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3)))
    return next(one for one in tries if one not in taken)
