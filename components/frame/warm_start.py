"""What the first reader would otherwise wait for: imports, the database, texts and the options of the filters."""

import importlib

from components.frame.conventions import keep_to_settings
from components.frame.navigation import title_id
from jobs.states import database_state
from language import LANGUAGES, say
from queries.periods import scope_options

PAGE_ROOMS = (
    "altair",
    "components.frame.frame",
    "components.upload.flow",
    "exhibits.overview",
    "exhibits.community_growth",
    "exhibits.campaign_performance",
    "exhibits.top_contributors",
    "exhibits.hashtags",
    "exhibits.adoption",
    "exhibits.provenance",
)


def warm_up() -> None:
    """Load every room a page imports and open the database; where that cannot be, the pages say why."""
    for room in PAGE_ROOMS:
        importlib.import_module(room)
    for language in LANGUAGES:
        say(title_id("overview"), language)
    if database_state() is None:
        keep_to_settings()
        scope_options()
