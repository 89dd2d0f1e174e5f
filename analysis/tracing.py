"""How a figure comes of the rows behind it, and which of their files may stand apart."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import isnan


@dataclass(frozen=True)
class Total:
    """What rows add up to; value is the quotient where there is a denominator, else the numerator."""

    numerator: float | None
    denominator: float | None
    value: float | None


def recomputed(terms: Iterable[tuple[float | None, float | None]], *, is_ratio: bool) -> Total:
    """The figure of rows by their terms (numerator, denominator); a term a row does not have is None or NaN.

    Counts are sums of ones, distinct counts sums of one per person, rates and shares ratios of sums (metrics.md §1).
    """
    given = list(terms)
    numerator = _sum(term for term, _ in given)
    if not is_ratio:
        return Total(numerator, None, numerator)
    denominator = _sum(term for _, term in given)
    value = None if not denominator else numerator / denominator
    return Total(numerator, denominator, value)


def files_apart(people: Mapping[Hashable, frozenset[str]], minimum_group: int) -> frozenset[Hashable]:
    """The files whose rows may be told apart: each holds enough people, and so do all others together.

    people: who stands behind the rows of each file. The smallest files are taken together until it is so.
    """
    by_size = sorted(people, key=lambda file: (len(people[file]), str(file)))
    together = [file for file in by_size if len(people[file]) < minimum_group]
    if not together:
        return frozenset(people)
    for file in by_size[len(together) :]:
        if len(frozenset().union(*(people[one] for one in together))) >= minimum_group:
            break
        together.append(file)
    return frozenset(people) - frozenset(together)


def _sum(terms: Iterable[float | None]) -> float:
    return sum((term for term in terms if term is not None and not isnan(term)), start=0)
