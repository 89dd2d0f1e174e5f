"""A picture says what the screen says, in a size and form that can be passed on."""

import io
import re
import struct
import zipfile
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from PIL import ImageFont

from charts.palette import PALETTES
from exhibits.exhibit import EmptyState, Exhibit
from language import numbers_in
from reports.composition import MARGIN
from reports.errors import PictureNotDrawn
from reports.lettering import FAMILY, FILES, FONTS, width_of
from reports.paper import HEIGHT, INK, MARKED, MUTED, PAPER, RULE, WIDTH
from reports.pictures import ENDINGS, exhibit_at, file_name, period_code, pictures_of, zipped
from reports.sheet import Sheet, sheet_of
from tests.exhibits.test_every_exhibit import EXHIBITS, built
from tests.reports.conftest import NAMES

SVG = "{http://www.w3.org/2000/svg}"


def texts_of(drawing: bytes) -> str:
    """All words of a picture, as one text."""
    root = ElementTree.fromstring(drawing)
    return " ".join("".join(one.itertext()) for one in root.iter(f"{SVG}text"))


def labels_of(drawing: bytes) -> list[str]:
    """What is written at the marks of a chart; axes, title and footer left out."""
    labels = []
    for group in ElementTree.fromstring(drawing).iter(f"{SVG}g"):
        if {"mark-text", "role-mark"} <= set(group.get("class", "").split()):
            labels += ["".join(one.itertext()) for one in group.iter(f"{SVG}text")]
    return labels


@pytest.mark.parametrize("name", NAMES.values())
def test_a_picture_carries_title_subtitle_and_footer_in_full(
    name: str, drawings: dict[str, bytes], sheets: dict[str, Sheet]
) -> None:
    said = texts_of(drawings[name]).replace("\u00a0", " ")
    sheet = sheets[name]
    for words in (sheet.title, sheet.subtitle, sheet.footer, sheet.marked):
        assert set(words.replace("\u00a0", " ").split()) <= set(said.split()), words
    assert "…" not in said


@pytest.mark.parametrize("name", NAMES.values())
def test_every_number_written_at_a_mark_is_one_the_screen_draws(
    name: str, drawings: dict[str, bytes], drawable: dict[str, Exhibit]
) -> None:
    rows = drawable[name].rows
    on_screen = {number for cell in rows.to_numpy().ravel() for number in numbers_in(str(cell), "de")}
    # A scale of hues or a grid may write plain values, not words.
    on_screen |= {float(cell) for cell in rows.select_dtypes("number").to_numpy().ravel()}
    in_picture = {number for label in labels_of(drawings[name]) for number in numbers_in(label, "de")}
    assert in_picture <= on_screen


def test_charts_have_numbers_at_their_marks(drawings: dict[str, bytes]) -> None:
    assert sum(bool(numbers_in(" ".join(labels_of(drawing)), "de")) for drawing in drawings.values()) >= 10


@pytest.mark.parametrize("name", NAMES.values())
def test_words_around_the_chart_and_the_chart_itself_lie_on_the_paper(name: str, drawings: dict[str, bytes]) -> None:
    root = ElementTree.fromstring(drawings[name])
    assert (root.get("viewBox"), root.get("width"), root.get("height")) == (f"0 0 {WIDTH} {HEIGHT}", "1920", "1080")
    placed = [one for one in root.iter(f"{SVG}svg") if one.get("x")]
    for chart in placed:
        x, y, width, height = (float(chart.get(side, "nan")) for side in ("x", "y", "width", "height"))
        assert x >= 0 and y > 0 and x + width <= WIDTH and y + height <= HEIGHT
    words = [one for place in (f"{SVG}text", f"{SVG}g/{SVG}text") for one in root.findall(place)]
    assert words
    for line in words:
        is_bold, size = line.get("font-weight") == "bold", float(line.get("font-size", "nan"))
        assert float(line.get("x", "nan")) + width_of(line.text or "", size, is_bold=is_bold) <= WIDTH - MARGIN
        assert 0 < float(line.get("y", "nan")) <= HEIGHT - MARGIN


def test_the_paper_has_the_colours_of_the_light_theme() -> None:
    light = PALETTES["light"]
    assert (
        light.background, light.ink, light.axis_text, light.grid, light.worse,
    ) == (PAPER, INK, MUTED, RULE, MARKED)  # fmt: skip


def test_the_fonts_come_with_their_licence_and_not_under_a_reserved_name() -> None:
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence and "PERMISSION & CONDITIONS" in licence and "DISCLAIMER" in licence
    assert [ImageFont.truetype(path).getname()[0] for path in FILES.values()] == [FAMILY] * 2 and "Source" not in FAMILY


def test_pictures_are_as_large_as_a_slide_and_the_same_each_time(sheets: dict[str, Sheet]) -> None:
    sheet = sheets["overview.posts_by_week"]
    first, second, large = pictures_of([("png", sheet), ("png", sheet), ("png2x", sheet)])
    assert first == second == pictures_of([("png", sheet)])[0]
    assert [struct.unpack(">II", picture[16:24]) for picture in (first, large)] == [(1920, 1080), (3840, 2160)]


def test_a_drawing_brings_its_fonts_and_asks_for_nothing_outside(drawings: dict[str, bytes]) -> None:
    for drawing in drawings.values():
        text = drawing.decode()
        assert text.count("@font-face") == 2 and not re.search(r'(href|src)="?\(?https?:', text)


@pytest.mark.usefixtures("quarter_served")
@pytest.mark.parametrize(
    "name", ["top_contributors.by_posts", "top_contributors.by_engagements", "fair_comparison.estimates"]
)
def test_what_shows_single_people_has_no_picture(name: str) -> None:
    with pytest.raises(ValueError, match="single people"):
        sheet_of(built(name, "de"), "", "de")


@pytest.mark.usefixtures("quarter_served")
def test_no_name_of_a_member_is_in_any_picture(drawings: dict[str, bytes]) -> None:
    people = re.compile(r"Vorname\d|Nachname|\bA\d\d\b")
    assert people.search(built("top_contributors.by_posts", "de").table.to_string())
    assert not [name for name, drawing in drawings.items() if people.search(drawing.decode())]


@pytest.mark.usefixtures("quarter_served")
def test_a_table_is_drawn_with_all_its_cells() -> None:
    exhibit = built("figures_table.figures_table", "de")
    said = texts_of(pictures_of([("svg", sheet_of(exhibit, "", "de"))])[0])
    for cell in exhibit.table.astype(object).where(exhibit.table.notna(), "").to_numpy().ravel():
        assert str(cell) in said


@pytest.mark.usefixtures("quarter_served")
def test_an_exhibit_that_has_become_hidden_says_so_in_its_picture() -> None:
    full = built("overview.posts_by_week", "de")
    why = EmptyState("Einzelne wären erkennbar.")
    hidden = replace(full, state="hidden", chart=None, rows=full.rows[:0], table=full.table[:0], empty=why)
    drawing = pictures_of([("svg", sheet_of(hidden, "", "de"))])[0]
    assert "Einzelne wären erkennbar." in texts_of(drawing) and not labels_of(drawing)


def test_what_cannot_be_drawn_is_said(sheets: dict[str, Sheet]) -> None:
    broken = replace(sheets["overview.posts_by_week"], chart={"height": 100, "config": {}, "mark": 1})
    with pytest.raises(PictureNotDrawn, match="0 of 1"):
        pictures_of([("png", broken)])


@pytest.mark.parametrize(
    ("from_on", "to_on", "code"),
    [
        (date(2025, 7, 1), date(2025, 9, 30), "2025Q3"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (date(2025, 1, 1), date(2025, 12, 31), "2025"),
        (date(2025, 2, 1), date(2025, 4, 30), "2025-02-01_2025-04-30"),
        (date(2025, 7, 1), date(2025, 9, 29), "2025-07-01_2025-09-29"),
    ],
)
def test_a_file_name_begins_with_the_period(from_on: date, to_on: date, code: str) -> None:
    assert period_code(from_on, to_on) == code
    assert file_name(from_on, to_on, exhibit_at(5, "uplift"), "de", ENDINGS["png2x"]) == f"{code}_05_uplift_de@2x.png"


def test_an_archive_of_the_same_pictures_is_the_same_file() -> None:
    pictures = [("a.png", b"1"), ("b.svg", b"2")]
    archive = zipped(pictures)
    assert archive == zipped(pictures)
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert {name: opened.read(name) for name in opened.namelist()} == dict(pictures)


def test_the_lists_of_people_are_the_only_exhibits_of_a_page_without_a_picture() -> None:
    assert set(EXHIBITS) - set(NAMES.values()) == {
        "top_contributors.by_posts", "top_contributors.by_engagements", "fair_comparison.estimates",
        "figures_table.figures_table", "imports.loaded_weeks",
    }  # fmt: skip
