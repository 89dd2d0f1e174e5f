"""Our template for the campaign plan."""

import re
import unicodedata

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.template_words import LANGUAGES, template_column

FEWEST_WORDS = 8
COLUMNS = (
    template_column("campaign_id", required=True),
    template_column("name", required=True),
    template_column("start_on", "day", required=True),
    template_column("end_on", "day", required=True),
    *(template_column(field, "list") for field in ("hashtags", "invited_units", "invited_members", "links")),
    template_column("target_posts", "count"),
    template_column("target_participants", "count"),
    template_column("cost", "amount"),
    template_column("currency"),
    template_column("cost_ambassadors", "amount"),
    template_column("cost_creators", "amount"),
    template_column("texts"),
)


def finish_campaigns(draft: Draft) -> None:
    """Hashtags may be separated by blanks as well, `#Werkstolz #MeinMagenta`; texts by a bar or a line break."""
    hashtags = draft.column("hashtags")
    draft.fill(
        "hashtags",
        lambda at: [tag for each in hashtags[at] for tag in each.replace(",", " ").split()] if hashtags[at] else None,
    )
    texts = draft.column("texts")
    suggested = [[one.strip() for one in re.split(r"[|\n]", text or "") if one.strip()] for text in texts]
    draft.fill("texts", lambda at: suggested[at] or None)
    for at, short in enumerate(filter(is_short, one) for one in suggested):
        for text in short:
            draft.refuse(at, "texts", text, "text-short")


def is_short(text: str) -> bool:
    """Whether posts would meet a suggested text by chance: it has fewer than eight different words."""
    return len(set(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))) < FEWEST_WORDS


LAYOUT = Layout(
    family="template_campaigns",
    since="2026",
    platform=None,
    languages=LANGUAGES,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    tables=(TableLayout(kind="campaigns", parts=(Part(COLUMNS),), finish=finish_campaigns),),
)
