"""What a metric is: unit, format, direction, formula, coverage and the rule for small groups."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["n", "p", "r", "h", "d", "€"]
Direction = Literal["up", "down", "neutral"]
Stage = Literal["Ac", "Op", "Ot", "Oc"]
Additivity = Literal["A", "A¹", "S", "N"]
MinimumGroup = Literal["population", "cell", "none"]

WITHHELD_BELOW = 0.70
LIMITED_BELOW = 0.95
EVERY_ROW = "every row in scope"


@dataclass(frozen=True)
class Metric:
    """A metric; formula is in ids of this catalogue, coverage says which rows count as having all terms.

    direction: which way is better. additivity: A sums, A¹ within one platform, S sums over groups only, N recompute.
    minimum_group: population hides below k members in scope, cell below k people in the figure itself.
    """

    id: str
    unit: str
    format: Format
    direction: Direction
    stage: Stage
    additivity: Additivity
    formula: str
    coverage: str
    minimum_group: MinimumGroup = "population"
    definition_version: int = 1

    @property
    def is_ratio(self) -> bool:
        """Whether the value is a numerator over a denominator."""
        return self.format in ("p", "r")
