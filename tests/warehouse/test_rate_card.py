"""Which rate cards can be stated: a range for each rate, and somebody who answers for them."""

from typing import Any

import pytest

from language import say
from warehouse.rate_card import UnsuitableCard, rate_card_of
from warehouse.settings import UnsuitableSetting, setting_value

RATE = {"channel": "x", "kind": "click", "low": 1, "high": 2}
CARD = {"currency": "EUR", "owner": "Media team", "stated_on": "2026-02-03", "rates": [RATE]}


@pytest.mark.parametrize(
    ("wrong", "expected", "german"),
    [
        ({"currency": "Euro"}, "currency", "„Euro“ ist keine Währung"),
        ({"owner": " "}, "owner", "Es ist niemand genannt"),
        ({"stated_on": "3.2.26"}, "day", "„3.2.26“ ist kein Tag"),
        ({"rates": []}, "rates", "Sie hat noch keinen Satz"),
        ({"rates": [RATE | {"kind": "like"}]}, "rates", "Sie hat noch keinen Satz"),
        ({"rates": [RATE, RATE]}, "once", "steht zweimal darin"),
        ({"rates": [RATE | {"low": 2}]}, "bounds", "2 – 2 ist keine Spanne"),
        ({"rates": [RATE | {"low": -1}]}, "bounds", "-1 – 2 ist keine Spanne"),
        ({"rates": [RATE | {"high": float("nan")}]}, "bounds", "ist keine Spanne"),
    ],
)
def test_what_is_no_rate_card_is_refused_with_what_stands_there(wrong: Any, expected: str, german: str) -> None:
    with pytest.raises(UnsuitableCard) as refused:
        rate_card_of(CARD | wrong)
    assert refused.value.expected == expected
    said = say("rate-card-unsuitable", "de", expected=expected, found=refused.value.found)
    assert said.startswith("Die Preisliste lässt sich nicht speichern: ") and german in said
    with pytest.raises(UnsuitableSetting):
        setting_value("rate_card", CARD | wrong)


def test_a_card_is_read_as_it_was_written() -> None:
    read = rate_card_of(CARD)
    assert rate_card_of(read.as_json()) == read
