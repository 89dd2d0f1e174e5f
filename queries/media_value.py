"""Questions about what media would have cost: a range under stated rates, no measure of effect."""

import json

from queries.answers import Answer
from queries.cost import scope_of_cost
from queries.door import Question, answer
from queries.reading import program_settings
from queries.scope import Scope, Viewer
from warehouse.rate_card import RateCard

__all__ = ["CAMPAIGN_MEDIA_VALUE", "RateCard", "campaign_media_value", "card_in_use", "media_rates"]
CAMPAIGN_MEDIA_VALUE = Question(
    "campaign_media_value", metrics=("emv_range",), cell=("low", "high", "posts", "posts_valued")
)


def campaign_media_value(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """What media would have cost by formula (clicks, reach, mixed, interactions), over all posts of a campaign.

    low, high: at the lower and upper rates of the card, in its currency, over posts_valued of posts; null where no post
    has every term and rate. No filter of the scope matters, as with the cost; its as-of day does.
    Columns: formula, low, high, posts, posts_valued, is_hidden.
    """
    return answer(
        CAMPAIGN_MEDIA_VALUE, scope_of_cost(scope, campaign_id), viewer, campaign_id=campaign_id, rates=media_rates()
    )


def card_in_use() -> RateCard | None:
    """The rate card media values are told under; None as long as none is stated or they are not to be shown."""
    held = program_settings()
    return held.rate_card if held.media_value_shown else None


def media_rates() -> str:
    """The rates of the card in use as JSON, none where there is no card."""
    card = card_in_use()
    return json.dumps(card.as_json()["rates"]) if card else "[]"
