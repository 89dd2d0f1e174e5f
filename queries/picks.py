"""Single posts one may read: the best of each channel, ten by chance, and those that deserve more reach."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.periods import stamp
from queries.scope import Scope, Viewer

POSTS_PICKED = Question("posts_picked", metrics=("relative_engagement",), people=True)


def posts_picked(scope: Scope, viewer: Viewer) -> Answer:
    """Posts of people who agreed to be named, with engagements as mature and beside the median of their channel.

    best_place: among the readable posts of its channel, up to 3; random_place: by chance, up to 10, the same for a data
    version; worth_place: up to 10, own unprompted posts at 1.5 times the usual or more, not shared by the organisation.
    Columns: published_on, platform, label, excerpt, link, engagements, relative, best_place, random_place, worth_place.
    """
    return answer(POSTS_PICKED, scope, viewer, seed=str(stamp(scope).data_version))
