"""Our template for followers kept by hand: the stock of an account on a day."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.template_words import LANGUAGES, PLATFORM_CHOICES, template_column

COLUMNS = (
    template_column("platform", "choice", required=True, choices=PLATFORM_CHOICES),
    template_column("account", required=True),
    template_column("day_on", "day", required=True),
    template_column("followers_total", "count", required=True),
    template_column("followers_gained", "count"),
    template_column("followers_lost", "count"),
)


def finish_days(draft: Draft) -> None:
    """A row needs network and account; handles without @."""
    accounts = draft.column("account")
    draft.fill("account", lambda at: (accounts[at] or "").strip().removeprefix("@") or None)
    for at in draft.live():
        for field in ("platform", "account"):
            if draft.column(field)[at] is None:
                draft.refuse(at, field, None, f"missing-{field}")


LAYOUT = Layout(
    family="template_followers",
    since="2026",
    platform=None,
    languages=LANGUAGES,
    writes_iso_days=True,
    owner="many",
    hints=any_day,
    tables=(TableLayout(kind="days", parts=(Part(COLUMNS),), finish=finish_days),),
)
