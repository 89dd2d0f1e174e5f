"""How many posts of the program say that they are an advertisement or whom their author works for."""

from charts.palette import Theme
from exhibits.asked import Asked
from exhibits.exhibit import State, Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.stamps import coverage_words
from queries.disclosure import disclosure_share, whole_program
from queries.metrics import WITHHELD_BELOW
from queries.origins import origin_of
from queries.reading import minimum_group, program_settings
from queries.scope import Scope, Viewer

METRIC = "disclosure_share"


def labelled(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> list[Tile]:
    """The share of posts with a label, with what it rests on and why it may be wrong."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = disclosure_share(scope, viewer)
    if answered.hidden or answered.hidden_cells:
        note = asked.say("tile-hidden", minimum=minimum_group())
        return [_tile(asked, asked.say("hidden-value"), note, "hidden")]
    counted = answered.rows.iloc[0]
    with_text, posts = int(counted["rows_with_terms"]), int(counted["rows_in_scope"])
    if not with_text:
        return [_tile(asked, "–", asked.say("disclosure-no-text"), "empty")]
    if with_text / posts < WITHHELD_BELOW:
        note = asked.say("disclosure-withheld", share=asked.number(with_text / posts, "p"))
        return [_tile(asked, "–", note, "empty")]
    share = int(counted["numerator"]) / with_text
    said = asked.say(
        "disclosure-of", part=asked.number(int(counted["numerator"])), whole=asked.number(with_text),
        period=asked.period, coverage=coverage_words(asked, with_text / posts),
    )  # fmt: skip
    terms = ", ".join(program_settings().disclosure_terms)
    lines = [said, asked.say("disclosure-terms", terms=terms or "–"), asked.say("disclosure-warning")]
    mark = Mark(f"{METRIC}.now", words_of(asked, METRIC)[0], share, origin_of(METRIC, whole_program(scope)))
    return [_tile(asked, asked.number(share, "p"), "\n".join(lines), "full", (mark,))]


def _tile(asked: Asked, value: str, note: str, state: State, marks: tuple[Mark, ...] = ()) -> Tile:
    label, definition = words_of(asked, METRIC)
    return Tile(METRIC, label, value, None, note, definition, state, marks)
