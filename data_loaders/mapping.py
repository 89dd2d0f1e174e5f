"""What a person said about the columns of a table no layout knows, as it is kept and handed on."""

import hashlib
from collections import abc
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, get_args

from data_loaders.layout import heading

Grain = Literal[
    "post", "post_day", "account_day", "member", "campaign", "interaction", "share", "survey_answer", "comparator_day",
]  # fmt: skip
AsOfRule = Literal["asked", "last_day"]
GRAINS: tuple[Grain, ...] = get_args(Grain)
AS_OF_RULES: tuple[AsOfRule, ...] = get_args(AsOfRule)
CONSTANTS = ("platform", "account", "type", "without_person", "daily_figures", "our_name")


class UnusableMapping(ValueError):
    """A mapping is not what a mapping must be."""


@dataclass(frozen=True)
class Mapping:
    """The columns of one table, found again by the fingerprint of its headings.

    fingerprint "": fits every table that has the headings it uses, as one written by hand.
    columns: field -> heading as it stands in the file. constants: what holds for every row (see CONSTANTS).
    date_order, decimal_mark: used only where the cells of a column leave them open.
    time_zone: of moments without offset. as_of "last_day": the figures are as of the last day the file names.
    name: under which it is remembered; "" = for this one file only.
    """

    fingerprint: str
    grain: Grain
    columns: abc.Mapping[str, str]
    constants: abc.Mapping[str, str] = field(default_factory=dict)
    date_order: Literal["dmy", "mdy"] | None = None
    decimal_mark: Literal[",", "."] | None = None
    time_zone: str | None = None
    as_of: AsOfRule = "asked"
    name: str = ""

    def as_json(self) -> dict[str, Any]:
        """The mapping as a JSON object."""
        return asdict(self) | {"columns": dict(self.columns), "constants": dict(self.constants)}


def mapping_from_json(stored: Any) -> Mapping:
    """The mapping a JSON object holds; raises UnusableMapping with what is wrong."""
    if not isinstance(stored, dict):
        raise UnusableMapping("mapping: expected a JSON object")
    if unknown := set(stored) - {each.name for each in fields(Mapping)}:
        raise UnusableMapping(f"mapping: {', '.join(sorted(unknown))} is not known")
    _must_be(stored.get("grain"), GRAINS, "grain")
    _must_be(stored.get("as_of", "asked"), AS_OF_RULES, "as_of")
    _must_be(stored.get("date_order"), ("dmy", "mdy", None), "date_order")
    _must_be(stored.get("decimal_mark"), (",", ".", None), "decimal_mark")
    columns: Any = stored.get("columns")
    constants: Any = stored.get("constants", {})
    for name, texts in (("columns", columns), ("constants", constants)):
        _must_be_texts(texts, name)
    for constant in constants:
        _must_be(constant, CONSTANTS, "constants")
    texts = {name: str(stored.get(name) or "") for name in ("fingerprint", "name")}
    return Mapping(**{**stored, **texts})


def fingerprint_of(headings: Iterable[str]) -> str:
    """What a table's headings have in common with those of its next export, in any order and on any sheet."""
    plain = sorted(name for text in headings if (name := heading(text)))
    return hashlib.sha256("\n".join(plain).encode()).hexdigest()[:32]


def _must_be_texts(found: Any, name: str) -> None:
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        raise UnusableMapping(f"mapping: {name} must be an object of texts")


def _must_be(found: Any, known: tuple[Any, ...], name: str) -> None:
    if found not in known:
        raise UnusableMapping(f"mapping: {name} is {found}; known are {', '.join(str(each) for each in known if each)}")
