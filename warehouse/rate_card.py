"""What a program says that media would have cost: its rate card, and which cards can be one."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from itertools import pairwise
from typing import Any, Literal, get_args

RateKind = Literal["thousand_impressions", "click", "clicks_per_reaction", "interaction"]
KINDS_OF_RATE: tuple[RateKind, ...] = get_args(RateKind)
CURRENCY = re.compile(r"[A-Z]{3}")


class UnsuitableCard(ValueError):
    """A rate card cannot be this; expected names, as texts do, what is wanted and found what stands there."""

    def __init__(self, expected: str, found: str = "–") -> None:
        self.expected, self.found = expected, found
        super().__init__(expected, found)


@dataclass(frozen=True)
class Rate:
    """What one of a kind is said to be worth on a channel, never one number: low below high."""

    channel: str
    kind: RateKind
    low: float
    high: float


@dataclass(frozen=True)
class RateCard:
    """Rates in a currency, a three-letter code, with who answers for them and the day they were stated."""

    currency: str
    owner: str
    stated_on: date
    rates: tuple[Rate, ...]

    def as_json(self) -> dict[str, Any]:
        """The card as the ledger keeps it."""
        return asdict(self) | {"stated_on": self.stated_on.isoformat(), "rates": [asdict(rate) for rate in self.rates]}


def rate_card_of(value: Any) -> RateCard:
    """A rate card as JSON holds it; raises UnsuitableCard."""
    if not isinstance(value, Mapping) or set(value) != {"currency", "owner", "stated_on", "rates"}:
        raise UnsuitableCard("card")
    currency, owner, rates = value["currency"], value["owner"], value["rates"]
    if not isinstance(currency, str) or not CURRENCY.fullmatch(currency):
        raise UnsuitableCard("currency", str(currency) or "–")
    if not isinstance(owner, str) or not owner.strip():
        raise UnsuitableCard("owner")
    try:
        stated_on = date.fromisoformat(value["stated_on"])
    except (TypeError, ValueError):
        raise UnsuitableCard("day", str(value["stated_on"])) from None
    if not isinstance(rates, list) or not rates:
        raise UnsuitableCard("rates")
    read = sorted((_rate(one) for one in rates), key=lambda one: (one.channel, KINDS_OF_RATE.index(one.kind)))
    for one, following in pairwise(read):
        if (one.channel, one.kind) == (following.channel, following.kind):
            raise UnsuitableCard("once", f"{one.channel} · {one.kind}")
    return RateCard(currency, owner.strip(), stated_on, tuple(read))


def _rate(value: Any) -> Rate:
    if not isinstance(value, Mapping) or set(value) != {"channel", "kind", "low", "high"}:
        raise UnsuitableCard("rates")
    if not isinstance(value["channel"], str) or not value["channel"].strip() or value["kind"] not in KINDS_OF_RATE:
        raise UnsuitableCard("rates")
    bounds = value["low"], value["high"]
    if not all(isinstance(bound, int | float) and not isinstance(bound, bool) for bound in bounds):
        raise UnsuitableCard("bounds", " – ".join(map(str, bounds)))
    # a range of one number would be one number; what is not finite compares false
    if not 0 <= bounds[0] < bounds[1] < float("inf"):
        raise UnsuitableCard("bounds", f"{bounds[0]:g} – {bounds[1]:g}")
    return Rate(value["channel"], value["kind"], float(bounds[0]), float(bounds[1]))
