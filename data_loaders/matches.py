"""Tables of a layout as they were found in the grids of a file."""

from dataclasses import dataclass, field

from data_loaders.grids import Grid
from data_loaders.layout import Layout, TableLayout


@dataclass(frozen=True)
class Match:
    """A table of a layout found in a grid: the position of its heading row and of each part's columns by field.

    shown: the headings as they stand in the file, where it is read by others.
    beside: headings of columns left out because a better known one gives the same figure.
    """

    grid: Grid
    table: TableLayout
    heading_at: int
    places: tuple[dict[str, int], ...]
    headings: tuple[str, ...]
    repeated: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def own_headings(self) -> tuple[str, ...]:
        return self.shown or self.headings

    def as_shown(self, text: str) -> str:
        """A heading as it stands in the file."""
        return self.shown[self.headings.index(text)] if self.shown and text in self.headings else text


@dataclass(frozen=True)
class Recognised:
    """The one layout of a file, its tables and the sheets in which it knows nothing."""

    layout: Layout
    matches: tuple[Match, ...]
    other_sheets: tuple[str, ...] = field(default=())
