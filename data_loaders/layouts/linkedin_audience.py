"""Groups of a LinkedIn audience: what a sheet groups by, company sizes that were turned into dates, shares."""

import re

from data_loaders.drafts import Draft
from data_loaders.layout import heading

DIMENSIONS = {
    "location": "location", "locations": "location", "localidade": "location", "ubicación": "location",
    "standort": "location", "job function": "job function", "função": "job function",
    "tätigkeitsbereich": "job function", "job titles": "job title", "seniority": "seniority",
    "nível de experiência": "seniority", "karrierestufe": "seniority", "industry": "industry",
    "industries": "industry", "setor": "industry", "branche": "industry", "company size": "company size",
    "tamanho da empresa": "company size", "unternehmensgröße": "company size", "companies": "company",
}  # fmt: skip
# Excel takes 2-10 for the second of October or the tenth of February, and 11-50 for November 1950.
TURNED_SIZES = (
    (
        "2-10",
        re.compile(r"\d{4}-(?:02-10|10-02)(?:[ T]00:00.*)?|0?2\.? ?-?(?:oct|okt|out)\.?|10\.? ?-?fe[bv]\.?", re.I),
    ),
    ("11-50", re.compile(r"1950-11-01(?:[ T]00:00.*)?|nov\.?[ -](?:19)?50", re.I)),
)
LARGEST_FRACTION = 1.0
_PERCENT = re.compile(r"(?P<less><\s*)?(?P<number>\d+(?:[.,]\d+)?(?:e-\d+)?)\s*(?P<sign>%)?", re.I)


def dimension_of(text: str | None) -> str:
    """The group in our words, else as LinkedIn calls it."""
    return DIMENSIONS.get(heading(text), heading(text))


def name_groups(draft: Draft, audience_of: str) -> None:
    """Whom a sheet counts, and by what: the heading of its first column, else the name of the sheet."""
    named = [text for text in (draft.match.headings[0], draft.sheet) if heading(text) in DIMENSIONS]
    dimension = dimension_of(next(iter(named), draft.match.headings[0] or draft.sheet))
    draft.fill("dimension", lambda _: dimension)
    draft.fill("audience_of", lambda _: audience_of)
    if dimension == "company size":
        mend_sizes(draft)


def mend_sizes(draft: Draft) -> None:
    """The two sizes that can be told from the dates they were turned into; any other date stays as delivered."""
    labels = draft.column("label")
    mended = [
        next((size for size, form in TURNED_SIZES if form.fullmatch((text or "").strip())), text) for text in labels
    ]
    draft.notes["sizes-mended"] += sum(new != old for new, old in zip(mended, labels, strict=True))
    draft.values["label"] = mended


def share_of(text: str | None) -> tuple[float | None, float | None] | None:
    """Share and upper bound in percent of a cell such as 0.062, 6.2 %, 6,2% or < 1%; None = no share at all."""
    found = _PERCENT.fullmatch((text or "").strip().replace("\u00a0", " "))
    if not found:
        return None
    number = float(found["number"].replace(",", "."))
    if not found["sign"] and number > LARGEST_FRACTION:
        return None
    percent = number if found["sign"] else round(number * 100, 10)
    return (None, percent) if found["less"] else (percent, None)


def read_shares(draft: Draft, field: str) -> None:
    """Shares and upper bounds from the cells of a column; a cell that is neither refuses its row."""
    shares = [share_of(text) for text in draft.column(field)]
    for position, (text, share) in enumerate(zip(draft.column(field), shares, strict=True)):
        if text is not None and share is None:
            draft.refuse(position, field, text, "share-unreadable")
    draft.fill("share", lambda at: (shares[at] or (None, None))[0])
    draft.fill("share_below", lambda at: (shares[at] or (None, None))[1])
