"""How a figure is made of rows, and the kinds of figures there are by what their rows may tell."""

from dataclasses import dataclass, replace

from queries.metrics import METRICS
from queries.opening import Opening


@dataclass(frozen=True)
class Measure:
    """A figure as rows make it: the question that lists them and the columns of its terms.

    metric: whose words, unit and rules it has. last_days: of a period only so many days at its end count.
    """

    id: str
    metric: str
    rows: str
    opening: Opening
    last_days: int | None = None

    @property
    def is_ratio(self) -> bool:
        """Whether the value is a numerator over a denominator."""
        return self.opening.denominator is not None


def measured(
    measure: str, rows: str, numerator: str, denominator: str | None = None, metric: str = "", listed: str | None = None
) -> Measure:
    """Sums over rows; metric is the measure itself unless named, listed marks rows shown even without a term."""
    is_content = METRICS[metric or measure].minimum_group == "cell"
    return Measure(measure, metric or measure, rows, Opening(numerator, denominator, listed, is_content=is_content))


def of_person(column: str, metric: str) -> Measure:
    """A figure beside a name on a list of people."""
    return Measure(f"{column}_of_person", metric, "contributors_rows", Opening(column, is_of_person=True))


def about_silence(
    measure: str, numerator: str, denominator: str | None = None, metric: str = "", rows: str = "acts_rows"
) -> Measure:
    """Sums from which one could read who fell silent: no row is told by itself."""
    plain = measured(measure, rows, numerator, denominator, metric)
    return replace(plain, opening=replace(plain.opening, is_about_silence=True))


def about_few(measure: str, numerator: str, denominator: str | None = None) -> Measure:
    """Sums over the most active, whose files would tell who they are."""
    opening = Opening(numerator, denominator, is_about_few=True)
    return Measure(measure, "absence_factor", "concentration_rows", opening)


def of_nobody(measure: str, numerator: str) -> Measure:
    """Sums over counts of what no member did."""
    opening = Opening(numerator, "mentions", "counts", is_of_nobody=True)
    return Measure(measure, "share_of_voice", "mentions_rows", opening)
