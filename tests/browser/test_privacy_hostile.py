"""Names that are attacks stand on the screen letter by letter, call nobody and leave the layout as it is."""

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser

from tests.privacy.eavesdropping import Eavesdropper
from tests.privacy.hostile import ATTACKS, FOREIGN, LONG, load_hostile
from tests.privacy.planted import WITH_FIGURES
from tests.serving import dashboard

pytestmark = pytest.mark.browser
QUARTER = {"from": "2026-07-01", "to": "2026-09-30"}
CHOSEN = [{}, *({"unit": attack} for attack in ATTACKS), {"shown": "long"}, {"campaign": f"c0 {ATTACKS[0]}"}]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard that serves the attacks."""
    folder = tmp_path_factory.mktemp("hostile")
    database = folder / "program.duckdb"
    load_hostile(folder, database)
    with dashboard(database) as served:
        yield served


def broken_out(reader: Eavesdropper) -> list[str]:
    """What attacks would leave on the page if one of them were more than letters."""
    page, found = reader.page, list(reader.foreign)
    signs = (
        f"[href*='{FOREIGN}']",
        f"[src*='{FOREIGN}']",
        "[data-testid=stMain] img",
        ".katex",
        "[data-testid=stAlert]",
    )
    found += [sign for sign in signs if page.locator(sign).count()]
    if page.title() == "owned":
        found.append("a script ran")
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append("the page scrolls sideways")
    return found


@pytest.mark.parametrize("chosen", CHOSEN, ids=lambda chosen: "".join(chosen) or "everything")
def test_hostile_names_are_letters_and_nothing_else(chromium: Browser, address: str, chosen: dict[str, str]) -> None:
    reader = Eavesdropper(chromium, address)
    reader.open(f"?{urlencode(QUARTER)}")
    for page in WITH_FIGURES:
        reader.go(f"/{page}?{urlencode(QUARTER | chosen)}")
        if chosen.keys() != {"unit"}:
            reader.look_closely()
        assert broken_out(reader) == [], page


def test_hostile_names_are_shown_as_they_are_written(chromium: Browser, address: str) -> None:
    reader = Eavesdropper(chromium, address)
    shown = ""
    reader.open(f"?{urlencode(QUARTER)}")
    for place, attack in enumerate(ATTACKS):
        reader.go(f"/campaign_performance?{urlencode(QUARTER | {'shown': f'c{place} {attack}'})}")
        shown += reader.page.locator("[data-testid=stMain]").inner_text()
    missing = [attack for attack in ATTACKS[:6] if f"{attack} campaign" not in shown.replace("\u2060", "")]
    assert missing == []


def test_a_name_of_ten_thousand_letters_leaves_no_tile_behind(chromium: Browser, address: str) -> None:
    heights = []
    for shown in (f"c2 {ATTACKS[2]}", "long"):
        reader = Eavesdropper(chromium, address)
        reader.open(f"campaign_performance?{urlencode(QUARTER | {'shown': shown})}")
        heights.append(reader.page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight"))
    assert LONG[:30] in reader.page.content()
    assert heights[1] < heights[0] + 300, "the name fills the page"
