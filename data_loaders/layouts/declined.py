"""Exports that are known by their headings and not read, each with what to hand in instead."""

from fnmatch import fnmatchcase

from data_loaders.containers import Member
from data_loaders.errors import UnsupportedLayout
from data_loaders.identify import top_rows
from data_loaders.layout import heading
from data_loaders.layouts.not_needed import refuse_not_needed

DECLINED: tuple[tuple[str, str, tuple[frozenset[str], ...]], ...] = (
    ("unsupported", "declined-ads", (
        frozenset({"reporting starts", "reporting ends"}),
        frozenset({"início dos relatórios", "término dos relatórios"}),
        frozenset({"berichtsbeginn", "berichtsende"}),
        frozenset({"berichtsstart", "berichtsende"}),
        *(frozenset({spent}) for spent in (
            "amount spent (*)", "ausgegebener betrag (*)", "valor usado (*)", "valor gasto (*)",
            "importe gastado (*)", "montant dépensé (*)", "importo speso (*)",
        )),
    )),
    ("meta_facebook_videos", "declined-videos", (
        frozenset({"video asset id", "publish time"}),
        frozenset({"universal video id", "publish time"}),
    )),
    ("linkedin_ads", "declined-known", (
        frozenset({"campaign group name", "total spent"}),
        frozenset({"start date (in utc)", "total spent"}),
        frozenset({"name der kampagnengruppe"}),
    )),
    ("google_ads", "declined-known", (
        frozenset({"campaign", "impr.", "cost"}),
        frozenset({"kampagne", "impr.", "kosten"}),
    )),
    ("x_ads", "declined-known", (frozenset({"funding source name", "campaign name"}),)),
    ("tiktok_ads", "declined-known", (
        frozenset({"campaign name", "cost", "cpc (destination)"}),
        frozenset({"ad group name", "cost", "cpc (destination)"}),
    )),
    ("google_analytics", "declined-known", (
        frozenset({"# ----------------------------------------"}),
        frozenset({"# property:*"}),
        frozenset({"# all web site data"}),
        frozenset({"# alle websitedaten"}),
        frozenset({"session*channel group*", "sessions"}),
        frozenset({"session source*medium*"}),
        frozenset({"source / medium", "sessions"}),
        frozenset({"default channel grouping", "sessions"}),
        frozenset({"sitzung*channelgruppe*"}),
    )),
    ("linkedin_archive", "declined-known", (
        frozenset({"sharelink", "sharecommentary"}),
        frozenset({"first name", "last name", "connected on"}),
        frozenset({"conversation id", "from", "to", "folder"}),
        frozenset({"first name", "last name", "maiden name", "headline"}),
    )),
    ("meta_content_formats", "declined-known", (
        frozenset({"top content formats"}),
        frozenset({"formatos do conteúdo mais relevante"}),
    )),
)  # fmt: skip


def refuse_declined(member: Member) -> None:
    """Raise for an export that is known and not read, so that its owner learns what it is and what to do."""
    for grid in member.grids:
        for row in top_rows(grid) if not grid.is_hidden else ():
            refuse_not_needed(row)
            present = {heading(text) for text in row}
            for report, text_id, forms in DECLINED:
                if any(_is_in(form, present) for form in forms):
                    raise UnsupportedLayout(text_id, layout=report)


def _is_in(form: frozenset[str], present: set[str]) -> bool:
    """Whether every heading of a form stands among those present; `*` stands for any rest."""
    return all(
        wanted in present or ("*" in wanted and any(fnmatchcase(text, wanted) for text in present)) for wanted in form
    )
