"""The upload page from the drop zone to the receipt: who may, what is shown, what is refused, what is stored."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from jobs.inspections import readers
from jobs.writer import writer
from language import LANGUAGES, say
from queries.scope import Role
from tests.data_loaders.made_files import zipped
from tests.data_loaders.test_workbooks import compound
from tests.jobs.conftest import X_COLUMNS, x_posts_export
from tests.pages.conftest import Visit
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash

X_EXPORT = "tweet_activity_metrics_werkstolz_ag_20230306_20230308_en.csv"
# One of each way a refusal is drawn; what else can be wrong with a file is in tests/bad_inputs.
BAD_FILES = {
    "empty.csv": (b"", "file-empty"),
    "lunch.csv": (b"dish,price\nlentil soup,4\n", "layout-unknown"),
    "locked.xlsx": (compound(bytes(5_000), "EncryptedPackage"), "file-protected"),
    "open quote.csv": (b'Tweet id,time\n1,"never closed\n' + b"2,3\n" * 9, "file-quote-open"),
    "nested.zip": (zipped({"inner.zip": zipped({"a.csv": b"a,b\n1,2\n"})}), "archive-"),
    "facebook.csv": (b"Video asset ID,Page ID,Publish time,Reach\n1,2,3,4\n", "declined-videos"),
}
GOOGLE_ADS = b"Campaign,Impr.,Cost\nspring,100,3.50\n"
FAMILY_IDS = ("meta_", "linkedin_page_", "x_posts", "talkwalker_mentions", "template_", "unsupported")


def texts(app: AppTest) -> str:
    """Everything the page says, without the signs that keep Markdown from reading it."""
    said = [*app.markdown, *app.caption, *app.error, *app.warning]
    return "\n".join(str(element.value) for element in said).replace("\\", "")


def dropped(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """The page after these files were dropped at once and read."""
    app.file_uploader[0].set_value([(name, content, "application/octet-stream") for name, content in files])
    app.run()
    readers().wait_until_idle()
    return app.run()


def x_bytes(folder: Path, impressions: list[int]) -> tuple[str, bytes]:
    """An X export as it is dropped."""
    path = x_posts_export(folder, "werkstolz_ag", impressions)
    return path.name, path.read_bytes()


def settled(app: AppTest) -> AppTest:
    """The page once everything handed to the writer is done."""
    writer().wait_until_idle()
    return app.run()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
@pytest.mark.usefixtures("full_warehouse")
def test_whoever_may_not_upload_sees_one_card_and_may_look_as_an_analyst(
    visit: Visit, role: Role, language: str
) -> None:
    app = visit("upload", language, role)
    assert len(app.file_uploader) == 0
    assert len(app.get("download_button")) == 0
    assert say("upload-closed", language) in texts(app)
    app.button(key="upload_view_as_analyst").click().run()
    assert not app.exception
    assert len(app.file_uploader) == 1
    assert app.selectbox(key="viewer_role").value == "analyst"


@pytest.mark.usefixtures("full_warehouse")
def test_nobody_becomes_an_analyst_by_coming_to_the_page(visit: Visit) -> None:
    assert visit("upload").selectbox(key="viewer_role").value == "viewer"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_in_words_and_stores_nothing(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path, name: str, language: str
) -> None:
    before = content_hash(full_warehouse), full_warehouse.data_version()
    content, text_id = BAD_FILES[name]
    app = dropped(visit("upload", language, "analyst"), (name, content))
    said = texts(app)
    assert not app.exception
    assert not app.error
    assert name in said
    state = "to-map" if text_id == "layout-unknown" else "refused"
    assert say(f"upload-status-{state}", language) in said
    assert (say("upload-refused-help", language) in said) == (state == "refused")
    assert text_id not in said
    assert not any(family in said for family in FAMILY_IDS)
    assert "upload_confirm" not in [button.key for button in app.button]
    assert (content_hash(full_warehouse), full_warehouse.data_version()) == before
    # The next file of the same reader is looked at, and another reader's page is drawn.
    app = dropped(app, (name, content), x_bytes(tmp_path, [120, 80]))
    assert app.button(key="upload_confirm").label == say("upload-confirm", language, count=2)
    assert not visit("upload", language, "analyst").exception


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_a_refusal_names_the_export_and_what_to_hand_in_instead(visit: Visit, language: str) -> None:
    said = texts(dropped(visit("upload", language, "analyst"), ("ads.csv", GOOGLE_ADS)))
    assert say("unread-google-ads", language) in said
    assert say("instead-google-ads", language) in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_an_unknown_file_hears_what_was_found_and_what_can_be_read(visit: Visit, language: str) -> None:
    said = texts(dropped(visit("upload", language, "analyst"), ("lunch.csv", BAD_FILES["lunch.csv"][0])))
    assert "dish, price" in said
    assert say("upload-recognised", language) in said, "beside the files stands what can be read"
    assert say("export-linkedin-page-content", language).split(": ")[1] in said


@pytest.mark.usefixtures("full_warehouse")
def test_the_preview_shows_the_cells_beside_what_we_read(visit: Visit, tmp_path: Path) -> None:
    app = dropped(visit("upload", "de", "analyst"), x_bytes(tmp_path, [1200, 80]))
    raw, interpreted, columns = (table.value for table in app.dataframe)
    assert list(raw.columns) == ["Zeile", *X_COLUMNS]
    assert list(raw["Zeile"]) == list(interpreted["Zeile"]) == [2, 3]
    assert list(raw["time"]) == ["2023-03-06 09:30 +0000", "2023-03-07 09:30 +0000"]
    assert list(interpreted["Impressionen"]) == [1200, 80]
    seen = columns.set_index("Gelesen als").loc["Impressionen"]
    assert list(seen) == ["impressions", "Zahl", "0,0\u00a0%", "80", "1.200", "1.200 · 80"]


@pytest.mark.usefixtures("full_warehouse")
def test_a_file_is_imported_and_dropped_again_says_when_it_came(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    file = x_bytes(tmp_path, [120, 80])
    app = dropped(visit("upload", "en", "analyst"), file)
    before = full_warehouse.data_version()
    app.button(key="upload_confirm").click().run()
    assert say("upload-success", "en", count=2, number="1") in texts(settled(app))
    assert full_warehouse.data_version() == before + 1
    app = dropped(app, file)
    assert say("upload-status-unchanged", "en") in texts(app)
    assert "Already imported" in texts(app) and "Nothing was changed." in texts(app)
    assert "upload_confirm" not in [button.key for button in app.button]
    assert full_warehouse.data_version() == before + 1


@pytest.mark.usefixtures("full_warehouse")
def test_the_same_file_twice_at_once_is_imported_once(visit: Visit, full_warehouse: Warehouse, tmp_path: Path) -> None:
    name, content = x_bytes(tmp_path, [120, 80])
    app = dropped(visit("upload", "en", "analyst"), (name, content), (name, content))
    before = full_warehouse.data_version()
    app.button(key="upload_confirm").click().run()
    assert "Already imported" in texts(settled(app))
    assert full_warehouse.data_version() == before + 1


@pytest.mark.usefixtures("full_warehouse")
def test_a_file_that_waits_for_an_answer_stays_when_the_others_are_imported(visit: Visit, tmp_path: Path) -> None:
    waiting = ("followers.csv", b"platform,account,day_on,followers_total\nx,a,2025-01-01,1\n")
    app = dropped(visit("upload", "en", "analyst"), x_bytes(tmp_path, [120, 80]), waiting)
    app.button(key="upload_confirm").click().run()
    said = texts(settled(app))
    assert say("upload-success", "en", count=2, number="1") in said
    assert "followers.csv" in said and say("upload-status-needs-answer", "en") in said
    assert "upload_confirm" not in [button.key for button in app.button], "what was imported is not offered again"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_an_ambiguous_file_is_asked_about_by_example_and_read_as_answered(visit: Visit, language: str) -> None:
    rows = "platform;post_id;author_account;published_at;text;impressions\n" + "".join(
        f"linkedin;70456789012345678{n:02};ottilie;0{n + 3}/04/2025;Stolz;12.{n}45\n" for n in range(3)
    )
    app = dropped(visit("upload", language, "analyst"), ("posts_2025-06-30.csv", rows.encode()))
    assert say("upload-status-needs-answer", language) in texts(app)
    order, mark = (box for box in app.selectbox if box.key and box.key.startswith("upload_answer_"))
    for words in ("03/04/2025", "3. April 2025" if language == "de" else "3 April 2025", "published_at"):
        assert words in order.label.replace("\\", "")
    assert "12.045" in mark.label.replace("\\", "")
    order.set_value("dmy")
    mark.set_value(",")
    submit = next(button for button in app.button if button.label == say("upload-answer", language))
    submit.click().run()
    readers().wait_until_idle()
    app.run()
    assert app.button(key="upload_confirm").label == say("upload-confirm", language, count=3)
    assert "12.045" in str(app.dataframe[0].value)
    assert list(app.dataframe[1].value[say("column-impressions", language)]) == [12045, 12145, 12245]
