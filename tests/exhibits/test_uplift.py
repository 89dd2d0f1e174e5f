"""What E8 says of a clear effect, of none, of a running campaign, of two at once, and where nothing may be said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest

import warehouse.connection
from exhibits.exhibit import Exhibit, Tile
from exhibits.uplift import campaign_uplift
from exhibits.uplift_tiles import added
from language import LANGUAGES, numbers_in
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.exhibits.warehouses import fill_campaign, fill_import, fill_members
from warehouse.connection import Warehouse, open_warehouse

Span = tuple[date, date]
FIRST_ON, LAST_ON = date(2025, 4, 1), date(2025, 10, 12)
POSTS = (
    "insert into posts (post, platform, author_kind, member_id, unit, published_on, is_reshare, impulse, campaign_id,"
    " as_of_on) select concat($kind, day, '-', place), 'linkedin', 'member', printf('A%02d', place % 20), 'Service',"
    " cast(day as date), false, $kind, if($kind = 'prompted', 'C1', null), date '2025-10-14'"
    " from generate_series(cast($first as timestamp), cast($last as timestamp), interval 1 day) as days (day),"
    " range($count) as places (place)"
)


@dataclass(frozen=True)
class Story:
    """Two posts on each loaded day; so many prompted ones more on the days of C1, which counts to 27 August."""

    prompted: int = 5
    loaded: tuple[Span, ...] = ((FIRST_ON, LAST_ON),)
    has_other: bool = False


AUGUST = (date(2025, 8, 4), date(2025, 8, 24))
STORIES = {
    "a clear effect": Story(),
    "no effect": Story(prompted=0),
    "running": Story(loaded=((FIRST_ON, date(2025, 8, 12)),)),
    "two at once": Story(has_other=True),
    "no baseline": Story(loaded=((date(2025, 7, 20), LAST_ON),)),
    "unchecked": Story(loaded=((date(2025, 6, 10), LAST_ON),)),
    "gaps": Story(loaded=((FIRST_ON, date(2025, 8, 9)), (date(2025, 8, 20), LAST_ON))),
    "not begun": Story(loaded=((FIRST_ON, date(2025, 8, 3)),)),
}
# 24 days bring 48 posts; Var = 48 + (3·4² + 4·3²)·2 ÷ 8 = 69, and 1.96·√69 = 16.3.
SENTENCES = {
    "a clear effect": (
        "105 posts more than usual (+218.8%), between 89 and 121",
        "105 Beiträge mehr als üblich (+218,8\u00a0%), zwischen 89 und 121",
    ),
    "no effect": (
        "48 posts where 32 to 64 are usual: within normal variation",
        "48 Beiträge, üblich sind 32 bis 64: in der üblichen Schwankung",
    ),
    "running": (
        "Day 9 of 21: 63 posts so far, 18 are usual by now; no verdict yet",
        "Tag 9 von 21: bisher 63 Beiträge, üblich wären 18; noch kein Urteil",
    ),
    "two at once": (
        "With 1 other campaign: 105 posts more than usual (+218.8%), between 89 and 121",
        "Mit 1 anderen Kampagne: 105 Beiträge mehr als üblich (+218,8\u00a0%), zwischen 89 und 121",
    ),
    "no baseline": (
        "153 posts in the campaign window; no baseline tells what is usual",
        "153 Beiträge im Kampagnenfenster; ohne Normalniveau zum Vergleich",
    ),
    "unchecked": (
        "153 posts, 48 expected: too little history to check, no verdict",
        "153 Beiträge, erwartet 48: zu wenig Vorgeschichte zum Prüfen, kein Urteil",
    ),
    "gaps": (
        "No verdict: 10 days of the campaign window are not fully loaded",
        "Kein Urteil: 10 Tage des Kampagnenfensters sind nicht ganz geladen",
    ),
    "not begun": ("What the campaign added: not begun yet", "Was die Kampagne hinzufügte: noch nicht begonnen"),
}
PLACEBO = "Placebo: 0 of 11 earlier windows without campaign were outside the plain limits"


def tell(opened: Warehouse, story: Story) -> None:
    fill_import(opened)
    fill_members(opened)
    fill_campaign(opened)
    with opened.cursor() as cursor:
        cursor.execute("delete from coverage_windows")
        for first_on, last_on in story.loaded:
            cursor.execute(
                "insert into coverage_windows values ('linkedin', null, 'mentions', ?, ?, date '2025-10-14')",
                [first_on, last_on],
            )
            unprompted = {"kind": "unprompted", "first": first_on, "last": last_on, "count": 2}
            cursor.execute(POSTS, unprompted)
            inside = {"first": max(first_on, AUGUST[0]), "last": min(last_on, AUGUST[1])}
            cursor.execute(POSTS, {"kind": "prompted", "count": story.prompted} | inside)
        cursor.execute(
            "insert into post_campaigns (post, campaign_id, rule) select post, 'C1', 'hashtag' from posts"
            " where campaign_id = 'C1'"
        )
        if story.has_other:
            cursor.execute(
                "insert into campaigns values ('C2', 'Herbst', date '2025-08-20', date '2025-09-10',"
                " date '2025-09-13', ['herbst'], null, null, null, null, null, null, null, null, null, null)"
            )


@pytest.fixture(scope="module")
def told() -> Iterator[dict[str, Warehouse]]:
    """Every story as a warehouse in memory."""
    opened = {name: open_warehouse(None) for name in STORIES}
    for name, story in STORIES.items():
        tell(opened[name], story)
    yield opened
    for each in opened.values():
        each.close()


@pytest.fixture
def serve(told: dict[str, Warehouse], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """The story of the test is the warehouse the process serves."""
    name: str = getattr(request, "param", "a clear effect")
    monkeypatch.setattr(warehouse.connection, "_served", [told[name]])
    return name


def shown(language: str) -> Exhibit:
    return campaign_uplift(whole_scope(FIRST_ON, LAST_ON), None, Viewer(), language, "C1")


def tiles(language: str) -> dict[str, Tile]:
    return {tile.metric: tile for tile in added(whole_scope(FIRST_ON, LAST_ON), None, Viewer(), language, "C1")}


@pytest.mark.parametrize("serve", STORIES, indirect=True)
def test_each_story_is_told_in_the_right_sentence_in_both_languages(serve: str) -> None:
    assert tuple(shown(language).title for language in LANGUAGES) == SENTENCES[serve]


@pytest.mark.parametrize("serve", STORIES, indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_a_sentence_is_stated_and_it_is_short(serve: str, language: str) -> None:
    exhibit = shown(language)
    assert serve and len(exhibit.title) <= 90
    assert set(numbers_in(exhibit.title, language)) <= {
        round(one, places) for one in exhibit.statements for places in (0, 1)
    }


@pytest.mark.usefixtures("serve")
def test_the_placebo_and_the_rule_stand_below_the_sentence() -> None:
    assert PLACEBO in shown("en").subtitle and "prompted is our rule, not a cause" in shown("en").subtitle


@pytest.mark.parametrize("serve", ["two at once"], indirect=True)
@pytest.mark.usefixtures("serve")
def test_of_two_campaigns_at_once_the_other_is_named_and_nothing_is_said_of_what_comes_after() -> None:
    assert "in the same days: Herbst" in shown("en").subtitle
    assert tiles("en")["carry_over"].value == "–"
    assert tiles("en")["carry_over"].note == "withheld: another campaign ran in the 28 days after"
    assert "together with Herbst" in tiles("en")["uplift_abs"].note


@pytest.mark.usefixtures("serve")
def test_the_three_figures_say_what_they_are_made_of() -> None:
    told = tiles("en")
    assert [tile.value for tile in told.values()] == ["+105", "±0", "±0"]
    assert told["uplift_abs"].note == "+218.8% (+184.8% to +252.7%): 153 posts, 48 expected"
    assert told["displacement"].note.splitlines()[1] == "±0 unprompted and +105 prompted posts make +105"
    # 28 days: Var = 56 + 7·4²·2 ÷ 8 = 84
    assert told["carry_over"].note.splitlines()[0] == "between -18 and +18"


@pytest.mark.parametrize("serve", ["running"], indirect=True)
@pytest.mark.usefixtures("serve")
def test_a_running_campaign_is_shown_to_date_and_unfinished_weeks_lighter() -> None:
    columns = shown("en").rows.query("part == 'column'")
    assert list(columns[~columns["is_complete"].astype(bool)]["slot"].unique()) == ["2025-08-11"]
    assert "to date, day 9 of 21, no verdict" in tiles("en")["uplift_abs"].note
    assert tiles("en")["carry_over"].value == "–"


@pytest.mark.usefixtures("serve")
def test_the_usual_range_is_drawn_over_each_week_and_the_days_after_are_marked() -> None:
    rows = shown("en").rows
    weeks = rows[rows["part"] == "usual"]
    assert len(weeks) == 8 + 4 + 4 and weeks["middle"].iloc[0] == 14
    # a week: Var = 14 + 7·2 ÷ 8 = 15.75
    assert weeks["high"].iloc[0] == pytest.approx(14 + 1.96 * 15.75**0.5)
    assert list(rows[rows["part"] == "window"]["name"]) == ["Sommer der Netze"]
    assert list(rows[rows["part"] == "after"]["slot"]) == ["2025-08-28"]
