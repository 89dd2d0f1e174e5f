"""What a works council would look for on the wire: names, handles, links and texts of people who stay unnamed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, expect

from tests.privacy.eavesdropping import Eavesdropper
from tests.privacy.planted import PAGES, WITH_FIGURES, WITH_IDENTITIES, Person, canaries, people, plant
from tests.serving import dashboard
from warehouse.connection import open_warehouse

pytestmark = pytest.mark.browser
QUARTER = {"from": "2026-07-01", "to": "2026-09-30"}
SHORT = {"from": "2026-08-03", "to": "2026-08-06"}
ROLES = {"viewer": ": Leitung", "analyst": "Analyse", "lead": "Programm", "auditor": "Prüf"}


@dataclass(frozen=True)
class Planted:
    """A served dashboard with canaries in it."""

    address: str
    log: Path
    people: dict[str, Person]
    units: tuple[str, ...]
    campaigns: tuple[str, ...]
    strangers: set[str]

    def words(self, *levels: str) -> set[str]:
        """Ids, handles, links, post ids and texts of people of these levels, else of everybody."""
        return {word for one in self.people.values() if not levels or one.level in levels for word in one.words}

    def names(self, *levels: str) -> set[str]:
        """The names of people of these levels."""
        return {person.name for person in self.people.values() if person.level in levels}

    def codes(self) -> set[str]:
        """Every pseudonym as it is shown; the bare code is too short to mean somebody."""
        return {f"{word} {one.pseudonym}" for one in self.people.values() for word in ("Mitglied", "Member")}


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    """The sample program with canaries of every level, served."""
    folder = tmp_path_factory.mktemp("planted")
    database = folder / "program.duckdb"
    plant(folder, database)
    known, (units, campaigns) = people(database), filter_values(database)
    strangers = unmatched(database)
    log = folder / "server.log"
    with log.open("wb") as written, dashboard(database, written) as address:
        yield Planted(address, log, known, units, campaigns, strangers)


def filter_values(database: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Units and campaigns that can be chosen."""
    warehouse = open_warehouse(database)
    try:
        with warehouse.cursor() as cursor:
            units = cursor.execute("select distinct unit from memberships where unit is not null order by 1").fetchall()
            campaigns = cursor.execute("select campaign_id from campaigns order by 1").fetchall()
    finally:
        warehouse.close()
    return tuple(unit for (unit,) in units), tuple(campaign for (campaign,) in campaigns)


def unmatched(database: Path) -> set[str]:
    """Handles and names of authors who are nobody's account yet."""
    warehouse = open_warehouse(database)
    try:
        with warehouse.cursor() as cursor:
            found = cursor.execute(
                "select distinct unnest([author_account, author_name]) from posts where author_kind = 'outsider'"
            ).fetchall()
    finally:
        warehouse.close()
    return {word for (word,) in found if word and len(word) >= 8}


def take_role(reader: Eavesdropper, role: str) -> None:
    """Use the switch as a person would."""
    reader.page.get_by_role("combobox").first.click()
    reader.page.get_by_role("option").filter(has_text=re.compile(ROLES[role])).click()
    reader.settle()


def every_filter(planted: Planted) -> list[dict[str, str]]:
    """Each unit, channel and campaign alone, and a few days."""
    chosen = [{"unit": unit} for unit in planted.units]
    chosen += [{"channel": channel} for channel in ("linkedin", "instagram", "x")]
    chosen += [{"campaign": campaign, "shown": campaign} for campaign in planted.campaigns]
    return [QUARTER | one for one in chosen] + [SHORT]


def some_filters(planted: Planted) -> list[dict[str, str]]:
    """Every fifth of them."""
    return [*every_filter(planted)[::5], SHORT]


def walk(reader: Eavesdropper, filters: list[dict[str, str]], pages: tuple[str, ...] = PAGES) -> None:
    """Look closely at every page in both languages, then see each page with figures under each filter."""
    for page in pages:
        for language in ("de", "en"):
            reader.go(f"/{page}?{urlencode(QUARTER | {'lang': language})}")
            reader.look_closely()
            reader.download_everything()
            if language == "de":  # the rows behind a figure are the same in every language
                reader.open_figures()
    languages = cycle(("de", "en"))
    for chosen in filters:
        for page in WITH_FIGURES:
            reader.go(f"/{page}?{urlencode(chosen | {'lang': next(languages)})}")
    reader.keep_screen()


def telling(words: set[str]) -> set[str]:
    """Those that belong to one person: ids, handles, links, what canaries say; the sample shares stock sentences."""
    return {word for word in words if re.fullmatch(r"[\w@.:/?=&%+-]+", word) or "plumage" in word}


def test_a_viewer_is_sent_words_and_names_only_of_those_who_agreed(chromium: Browser, planted: Planted) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open()
    walk(reader, every_filter(planted))
    assert reader.figures_opened >= len(WITH_FIGURES) and reader.downloads > reader.figures_opened
    # single posts of people who agreed to be named are shown with their words and links
    said_by_named = planted.words("named")
    assert reader.found(telling(planted.words()) - said_by_named) == []
    assert reader.found({word for one in canaries() for word in (one.member_id, one.mail)}) == []
    assert reader.found(planted.names("pseudonym", "aggregate only")) == []
    assert reader.found(planted.codes()) == []
    assert planted.strangers and reader.found(planted.strangers) == []
    assert set(reader.found(planted.names("named"))) >= {one.name for one in canaries() if one.level == "named"}
    assert reader.foreign == []


def test_an_analyst_is_sent_pseudonyms_beside_counts_and_no_further_name(chromium: Browser, planted: Planted) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open()
    take_role(reader, "analyst")
    # lists of who somebody is, without figures on people, are an analyst's to see
    walk(reader, some_filters(planted), tuple(page for page in PAGES if page not in WITH_IDENTITIES))
    # what a post says stands beside names in the rows behind a figure, and beside nobody else
    said_by_named = planted.words("named")
    assert reader.found(said_by_named)
    assert reader.found(telling(planted.words("pseudonym", "aggregate only")) - said_by_named) == []
    assert reader.found(planted.names("pseudonym", "aggregate only")) == []
    shown = {one.pseudonym for one in planted.people.values() if one.level == "pseudonym"}
    codes = {code.split()[-1] for code in reader.found(planted.codes())}
    assert codes and codes <= shown, "no code stands for somebody named or in sums only"


def test_an_analyst_never_sees_a_pseudonym_beside_single_days(chromium: Browser, planted: Planted) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open(f"top_contributors?{urlencode(SHORT)}")
    take_role(reader, "analyst")
    reader.look_closely()
    assert reader.found(planted.codes()) == []


def test_an_auditor_is_sent_no_figure_on_people(chromium: Browser, planted: Planted) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open("upload")
    take_role(reader, "auditor")
    walk(reader, some_filters(planted), tuple(page for page in PAGES if page != "settings"))
    assert reader.found(planted.words() | planted.codes()) == []
    assert reader.found(planted.names("named", "pseudonym", "aggregate only")) == []
    reader.go("/")
    values = reader.page.get_by_test_id("stMetricValue").all_inner_texts()
    assert values and not [value for value in values if re.search(r"\d", value)]
    assert reader.page.get_by_test_id("stVegaLiteChart").count() == 0


@pytest.mark.parametrize("role", ["analyst", "lead", "auditor"])
def test_slides_carry_nobody_whoever_presents_them(chromium: Browser, planted: Planted, role: str) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open("upload")
    take_role(reader, role)
    reader.go(f"/?{urlencode(QUARTER | {'present': '1', 'lang': 'de'})}")
    walked = reader.walk_slides()
    # an auditor is shown mentions, which are of no member, and which other exhibits there are
    assert (walked == 2) if role == "auditor" else (walked > 10), walked
    assert reader.found(planted.words() | planted.codes() | planted.strangers) == []
    assert reader.found(planted.names("named", "pseudonym", "aggregate only")) == []
    assert reader.foreign == []


@pytest.mark.parametrize("role", ["admin", "analyst", "lead"])
def test_no_address_gives_a_role(chromium: Browser, planted: Planted, role: str) -> None:
    reader = Eavesdropper(chromium, planted.address)
    asked = {"role": role, "viewer_role": role, "view_as": role, "person": "CANARY-1a"}
    reader.open(f"top_contributors?{urlencode(QUARTER | asked)}")
    expect(reader.page.get_by_role("combobox").first).to_have_value(re.compile(ROLES["viewer"]))
    assert reader.found(planted.codes() | planted.names("pseudonym", "aggregate only")) == []
    assert reader.found(planted.names("named"))


@pytest.mark.parametrize(
    "address",
    [
        "?from=gestern&to=2026-13-45",
        "?from=0001-01-01&to=9999-12-31",
        "?from=2026-09-30&to=2026-07-01",
        f"?unit={'Ä' * 10_000}",
        "?unit=" + "&unit=".join(f"nobody{number}" for number in range(300)),
        "?unit=%F0%9F%92%A3%00&channel=../../etc/passwd&campaign=CANARY-1a&shown=CANARY-1a&v=-1",
        "?unit=![x](http://evil.example/x.png)&lang=<script>alert(1)</script>&compare=:red[x] $E$",
        "upload?page=1000000000&id=1",
    ],
)
def test_a_tampered_address_falls_back_says_so_and_breaks_nothing(
    chromium: Browser, planted: Planted, address: str
) -> None:
    reader = Eavesdropper(chromium, planted.address)
    reader.open(address)
    expect(reader.page.get_by_test_id("stHeading").first).to_be_visible()
    assert reader.page.get_by_test_id("stAlert").count() == 0, "an incident"
    assert reader.page.get_by_test_id("stException").count() == 0
    assert reader.page.get_by_test_id("stCaptionContainer").count() < 60, "one note per broken value is a flood"
    assert reader.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the layout breaks"
    assert reader.foreign == []


def test_the_log_holds_no_name_and_no_word_of_a_post(planted: Planted) -> None:
    written = planted.log.read_text(encoding="utf-8", errors="replace")
    every_name = planted.names("named", "pseudonym", "aggregate only")
    assert [word for word in planted.words() | every_name if word and word in written] == []
    assert not re.search(r"incident [0-9A-F]{8}", written), "a bug on the way"
