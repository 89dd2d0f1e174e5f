"""Daily figures of an account from Meta Business Suite: one metric a file, named by the title above its days."""

import re
from collections.abc import Iterable

from data_loaders.cutting import heading_row, table_of
from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.grids import Grid
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.layouts.meta_blocks import DAY_WORDS, Block, blocks_of, has_days, settle_network

LOOKED_AT = 15
PRIMARY = "Primary"
UNKNOWN = "?"
# To 2024 the heading names the metric too, and sometimes a wrong one: only the title is trusted, or nothing.
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
METRICS = {
    "followers_gained": ("Follows", "New follows", "Page new likes", "New followers", "Seguidores", "Novos seguidores",
                         "Neue Follower"),
    "reach": ("Reach", "Page reach", "Alcance", "Reichweite", "Räckvidd"),
    "impressions": ("Views", "Visualizações", "Aufrufe", "Visningar", "Impressions", "Impressões"),
    "engagements": ("Content interactions", "Interações com o conteúdo", "Interaktionen mit Inhalten",
                    "Content-Interaktionen"),
    "clicks": ("Link clicks", "Cliques no link", "Linkklicks", "Link-Klicks", "Länkklick"),
    "profile_visits": ("Visits", "Page visits", "Profile visits", "Visitas", "Visitas ao perfil", "Besuche",
                       "Seitenbesuche", "Profilbesuche"),
}  # fmt: skip
FORMS = (
    "{}", "Facebook {}", "Instagram {}", "Facebook-{}", "Instagram-{}", "{} no Facebook", "{} do Facebook",
    "{} no Instagram", "{} do Instagram", "{} auf Facebook", "{} auf Instagram", "{} on Facebook", "{} on Instagram",
)  # fmt: skip


def titles_of(words: Iterable[str]) -> tuple[str, ...]:
    """The titles of a metric: alone, or with one of the networks before or after it."""
    inserted = {"New followers": ("New Facebook followers", "New Instagram followers"),
                "Neue Follower": ("Neue Facebook-Follower", "Neue Instagram-Follower")}  # fmt: skip
    return tuple(title for word in words for title in (*(form.format(word) for form in FORMS), *inserted.get(word, ())))


TITLES = {metric: titles_of(words) for metric, words in METRICS.items()}
KNOWN_TITLES = frozenset(heading(title) for titles in TITLES.values() for title in titles)


def cut_metrics(grid: Grid) -> tuple[Grid, ...]:
    """The days of each metric, under its title as their heading."""
    if not any(_is_metric(block) for block in blocks_of(grid, LOOKED_AT)):
        return ()
    return tuple(_metric(grid, block) for block in blocks_of(grid) if has_days(block.rows[0]))


def _is_metric(block: Block) -> bool:
    """Days whose title, heading or stamps are Meta's."""
    if not has_days(block.rows[0]):
        return False
    is_stamped = len(block.rows) > 1 and STAMP.fullmatch(block.rows[1].text(0)) is not None
    is_primary = heading(block.rows[0].text(1)) == heading(PRIMARY)
    return is_primary or is_stamped or heading(block.title) in KNOWN_TITLES


def _metric(grid: Grid, block: Block) -> Grid:
    top, *days = block.rows
    named = block.title if heading(block.title) in KNOWN_TITLES else UNKNOWN
    return table_of(grid, (heading_row(top.number, (top.text(0), named)), *days), block.title or UNKNOWN)


def finish_days(draft: Draft) -> None:
    """The metric by its title: an unknown one is refused, since another metric would be taken for it."""
    if "unknown" in draft.values:
        known = ", ".join(words[0] for words in METRICS.values())
        title_lost = draft.match.grid.title == UNKNOWN
        raise UnsupportedLayout("overview-title-lost" if title_lost else "overview-title-unknown",
                                layout="meta_overview", title=draft.match.grid.title, known=known)  # fmt: skip
    metric = next(metric for metric in METRICS if metric in draft.values)
    # Files of different metrics speak of the same days of one account.
    draft.series = f"{draft.layout.family}_{metric}"
    settle_network(draft)


LAYOUT = Layout(
    family="meta_overview",
    since="2022",
    languages=("en", "pt", "de"),
    platform=None,
    owner="own",
    decimal_mark=".",
    writes_iso_days=True,
    cut=cut_metrics,
    file_names=("Follows.csv", "Reach.csv", "Views.csv", "Visits.csv", "Interactions.csv", "Link clicks.csv"),
    tables=(
        TableLayout(
            kind="days",
            parts=(
                Part(
                    (
                        Column("day_on", DAY_WORDS, "day", required=True),
                        *(Column(metric, titles, "count", is_rare=True) for metric, titles in TITLES.items()),
                        Column("unknown", (UNKNOWN,), is_rare=True),
                    )
                ),
            ),
            finish=finish_days,
        ),
    ),
)
