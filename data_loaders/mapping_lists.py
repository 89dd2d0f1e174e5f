"""What mapped share logs, surveys and counts of mentions need, beside what holds for their templates."""

from data_loaders.drafts import Draft
from data_loaders.layouts.template_comparators_2026 import leave_out_reposts
from data_loaders.layouts.template_shares_2026 import finish_shares
from data_loaders.layouts.template_survey_2026 import refuse_impossible_answers
from data_loaders.mapping import Mapping


def finish_mapped_shares(_mapping: Mapping, draft: Draft) -> None:
    """The network from its column, else the one of all rows."""
    draft.convert("platform", lambda stated: stated or draft.platform)
    finish_shares(draft)


def finish_survey(_mapping: Mapping, draft: Draft) -> None:
    """Answers lie on their scale."""
    refuse_impossible_answers(draft)


def finish_comparators(mapping: Mapping, draft: Draft) -> None:
    """Which name is ours, by a column or by our name."""
    draft.convert("comparator", lambda name: " ".join((name or "").split()) or None, to="name")
    if "is_ours" not in draft.places:
        names, ours = draft.column("name"), " ".join(mapping.constants.get("our_name", "").split()).casefold()
        draft.fill("is_ours", lambda at: names[at] and names[at].casefold() == ours)
    leave_out_reposts(draft)
