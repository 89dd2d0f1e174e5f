"""Our template for survey waves: how many gave each answer to each question."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.template_words import LANGUAGES, template_column

COLUMNS = (
    template_column("wave", required=True),
    template_column("asked_on", "day", required=True),
    template_column("question", required=True),
    template_column("scale_max", "count", required=True),
    template_column("answer", "count", required=True),
    template_column("answers", "count", required=True),
)


def refuse_impossible_answers(draft: Draft) -> None:
    """An answer lies on its scale, and nobody is counted less than once."""
    answers, highest, counts = (draft.column(field) for field in ("answer", "scale_max", "answers"))
    for at in draft.live():
        if highest[at] is not None and highest[at] < 1:
            draft.refuse(at, "scale_max", highest[at], "scale-too-short")
        elif answers[at] is not None and not 0 <= answers[at] <= (highest[at] or answers[at]):
            draft.refuse(at, "answer", answers[at], "answer-off-scale")
        elif (counts[at] or 0) < 0:
            draft.refuse(at, "answers", counts[at], "count-below-zero")


LAYOUT = Layout(
    family="template_survey",
    since="2026",
    platform=None,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    languages=LANGUAGES,
    tables=(TableLayout(kind="survey", parts=(Part(COLUMNS),), finish=refuse_impossible_answers),),
)
