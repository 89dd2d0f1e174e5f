"""Our template for the member list: one row per person, or several with the days each was true."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.template_words import CONSENT_CHOICES, KIND_CHOICES, LANGUAGES, template_column

DAYS = (
    "unit_from_on", "unit_to_on", "joined_on", "left_on", "paused_from_on", "paused_to_on", "consent_on",
    "account_from_on", "account_to_on",
)  # fmt: skip
TEXTS = (
    "email", "unit", "role", "consent_text_version", "linkedin", "instagram", "x", "facebook", "tiktok", "youtube",
)  # fmt: skip
COLUMNS = (
    template_column("member_id", "identifier", required=True),
    template_column("name", required=True),
    template_column("kind", "choice", choices=KIND_CHOICES),
    template_column("consent", "choice", choices=CONSENT_CHOICES),
    *(template_column(field) for field in TEXTS),
    *(template_column(field, "day") for field in DAYS),
)


def refuse_lost_ids(draft: Draft) -> None:
    """A member id that a spreadsheet program has rounded names nobody."""
    for at, text in draft.destroyed.items():
        draft.refuse(at, "member_id", text, "id-destroyed")


LAYOUT = Layout(
    family="template_members",
    since="2026",
    platform=None,
    languages=LANGUAGES,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    tables=(TableLayout(kind="members", parts=(Part(COLUMNS),), finish=refuse_lost_ids),),
)
