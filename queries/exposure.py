"""Questions about how far members and the organisation are heard."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

FOLLOWERS_BY_MONTH = Question(
    "followers_by_month", metrics=("followers", "follower_gain"), cell=("followers", "gained")
)
IMPRESSIONS_BY_MONTH = Question(
    "impressions_by_month", metrics=("community_share",), cell=("of_members", "of_organisation")
)


def followers_by_month(scope: Scope, viewer: Viewer) -> Answer:
    """Followers of each account of the organisation, and of members' accounts of a channel together, by month.

    followers: the stock last counted in the month; gained: what the exports state as gained in its days, less lost.
    Columns: month_on, platform, is_organisation, account, accounts, followers, counted_on, gained, gain_days,
    is_hidden.
    """
    return answer(FOLLOWERS_BY_MONTH, scope, viewer)


def impressions_by_month(scope: Scope, viewer: Viewer) -> Answer:
    """Impressions of posts by members and by the organisation's accounts, per channel and month of publication.

    posts_known of posts deliver impressions; null where none does, or where few members stand behind the sum.
    Columns: month_on, platform, of_members, of_organisation, posts_known, posts, is_complete, is_hidden.
    """
    return answer(IMPRESSIONS_BY_MONTH, scope, viewer)
