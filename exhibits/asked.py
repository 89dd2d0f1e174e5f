"""What every exhibit function is asked: scope, comparison, viewer, language and theme in one value."""

from dataclasses import dataclass, replace
from datetime import date

from charts.palette import Theme
from language import NumberFormat, number, period, say, span
from queries.scope import Scope, Viewer


@dataclass(frozen=True)
class Asked:
    """One request for an exhibit, with the words and numbers of its language."""

    scope: Scope
    compare: Scope | None
    viewer: Viewer
    language: str
    theme: Theme = "light"

    def say(self, text_id: str, **slots: object) -> str:
        """The text in the reader's language."""
        return say(text_id, self.language, **slots)

    def number(self, value: float | None, unit: NumberFormat = "n") -> str:
        """The value as the reader writes it; unknown is a dash."""
        return number(value, unit, self.language)

    @property
    def period(self) -> str:
        """The name of the period."""
        return period(self.scope.from_on, self.scope.to_on, self.language)

    @property
    def span(self) -> str:
        """The first and last day of the period."""
        return span(self.scope.from_on, self.scope.to_on, self.language)

    def over_a_year(self) -> "Asked":
        """The same request over at least the twelve months that end with the period."""
        last = self.scope.to_on
        months = last.year * 12 + last.month - 12
        year_ago = date(months // 12, months % 12 + 1, 1)
        return replace(self, scope=replace(self.scope, from_on=min(year_ago, self.scope.from_on)))
