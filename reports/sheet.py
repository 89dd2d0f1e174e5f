"""What stands on one picture, as plain values a drawing process of its own can be handed."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from exhibits.exhibit import Exhibit
from exhibits.hidden_rule import hidden_rule
from exhibits.stamps import SEPARATOR
from language import say


@dataclass(frozen=True)
class Sheet:
    """Words and chart of a picture; marked: a word in front of the footer, for what is no real figure.

    chart: Vega-Lite with its rows; without one, table holds the figures, the names of its columns first.
    """

    title: str
    subtitle: str
    footer: str
    marked: str
    alt: str
    language: str
    chart: dict[str, Any] | None = None
    table: list[list[str]] = field(default_factory=list)

    def as_text(self) -> str:
        """The sheet as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def sheet_of(exhibit: Exhibit, selection: str, language: str) -> Sheet:
    """The sheet of an exhibit of the light theme; selection: what it is about, as the page around it says.

    An exhibit without figures says why. Raises ValueError for one that shows single people: a picture is passed on.
    """
    if exhibit.names_people:
        raise ValueError(f"{exhibit.id} shows single people")
    mark = say("sample-mark", language) if exhibit.is_sample else ""
    rules = hidden_rule(exhibit.table, language)
    stamped = exhibit.footer.removesuffix(f"{SEPARATOR}{mark}") if mark else exhibit.footer
    return Sheet(
        title=exhibit.title,
        subtitle=exhibit.empty.text if exhibit.empty else exhibit.subtitle,
        footer=SEPARATOR.join(part for part in (selection, stamped, *rules) if part),
        marked=mark,
        alt=exhibit.alt or exhibit.title,
        language=language,
        chart=_with_rows(exhibit),
        table=_cells(exhibit) if exhibit.chart is None else [],
    )


def _with_rows(exhibit: Exhibit) -> dict[str, Any] | None:
    if exhibit.chart is None:
        return None
    rows = json.loads(exhibit.rows.to_json(orient="records", date_format="iso", double_precision=15))
    return exhibit.chart | {"data": {"values": rows}}


def _cells(exhibit: Exhibit) -> list[list[str]]:
    if exhibit.table.empty:
        return []
    texts = exhibit.table.astype(object).where(exhibit.table.notna(), "")
    return [[str(name) for name in texts.columns], *([str(cell) for cell in row] for row in texts.to_numpy())]
