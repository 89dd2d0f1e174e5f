"""Several files on the upload page at once: one report, what they move, a second tick, taking back."""

import threading
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from jobs.inspections import readers
from jobs.movement_words import moved_figure
from jobs.writer import writer
from language import LANGUAGES, say
from tests.data_loaders.made_files import zipped
from tests.jobs.conftest import figures_of
from tests.pages.conftest import Visit
from tests.pages.test_upload import dropped, settled, texts, x_bytes
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash

CHART = "Date,Content,Video title,Video publish time,Views\n2026-01-01,abc,Film,2025-12-01,5\n"
ADS = "Reporting starts,Reporting ends,Campaign name\n2026-01-01,2026-01-31,spring\n"
HEADINGS = "platform;post_id;author_account;published_at;text;impressions\n"


RULED = ("1.500", "2.750", "many")


def posts_file(name: str, impressions: list[object]) -> tuple[str, bytes]:
    """A posts template of one account on X, a post a day from 1 July 2026."""
    rows = [f"x;9{n:03};ottilie;2026-07-{n + 1:02};Stolz;{seen}" for n, seen in enumerate(impressions)]
    return name, (HEADINGS + "\n".join(rows) + "\n").encode()


def report_of(app: AppTest) -> list[list[object]]:
    """The rows of the report: the first table of the page that names files."""
    table = next(table.value for table in app.dataframe if "File" in table.value or "Datei" in table.value)
    return [list(row) for row in table.astype(object).where(table.notna(), None).itertuples(index=False)]


def button_keys(app: AppTest) -> list[str | None]:
    return [button.key for button in app.button]


@pytest.mark.usefixtures("full_warehouse")
def test_files_and_members_of_zips_are_lines_of_one_report(visit: Visit, tmp_path: Path) -> None:
    name, content = x_bytes(tmp_path, [120, 80])
    archive = ("export.zip", zipped({name: content, "chart.csv": CHART.encode(), "bad.xlsx": b"PK\x03\x04no"}))
    files = archive, ("ads.csv", ADS.encode()), posts_file("posts_2026-10-01.csv", [100, "many", 300])
    app = dropped(visit("upload", "en", "analyst"), *files)
    assert not app.exception
    lines = {str(line[0]): line for line in report_of(app)}
    assert [(place, line[1]) for place, line in lines.items()] == [
        (f"export.zip › {name}", "ready"), ("export.zip › chart.csv", "not needed"),
        ("export.zip › bad.xlsx", "not accepted"), ("ads.csv", "not accepted"), ("posts_2026-10-01.csv", "ready"),
    ]  # fmt: skip
    assert lines[f"export.zip › {name}"][2:10] == [
        "X: posts (older export)", "X werkstolz_ag", "6 Mar – 7 Mar 2023", 2, 0, 0, 0, 0,
    ]  # fmt: skip
    assert lines["posts_2026-10-01.csv"][5:10] == [2, 0, 0, 1, 0]
    assert app.button(key="upload_confirm").label == say("upload-confirm-files", "en", count=4, files=2)


@pytest.mark.usefixtures("full_warehouse")
def test_what_nobody_needs_does_not_look_like_a_failure(visit: Visit, tmp_path: Path) -> None:
    name, content = x_bytes(tmp_path, [120])
    app = dropped(visit("upload", "de", "analyst"), ("a.zip", zipped({name: content, "chart.csv": CHART.encode()})))
    said = texts(app)
    assert report_of(app)[1][1] == say("upload-status-not-needed", "de")
    assert say("upload-refused-help", "de") not in said
    assert say("upload-status-refused", "de") not in said


def test_one_failing_file_does_not_stop_the_others(visit: Visit, full_warehouse: Warehouse, tmp_path: Path) -> None:
    files = ("empty.csv", b""), x_bytes(tmp_path, [120, 80]), ("ads.csv", ADS.encode())
    app = dropped(visit("upload", "en", "analyst"), *files)
    posts_before, _ = figures_of(full_warehouse)
    app.button(key="upload_confirm").click().run()
    assert say("upload-success", "en", count=2, number="1") in texts(settled(app))
    assert figures_of(full_warehouse)[0] == posts_before + 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_every_import_has_its_line_in_the_report_afterwards(visit: Visit, tmp_path: Path, language: str) -> None:
    app = dropped(
        visit("upload", language, "analyst"), x_bytes(tmp_path, [120, 80]), posts_file("p_2026-10-01.csv", [5])
    )
    app.button(key="upload_confirm").click().run()
    lines = report_of(settled(app))
    assert [line[1] for line in lines] == [say("upload-status-imported", language)] * 2
    assert sorted(line[5] for line in lines) == [1, 2]
    downloads = [str(button.label) for button in app.get("download_button")]
    assert downloads.count(say("upload-receipt-download", language)) == 2


def test_the_preview_says_what_the_headline_figures_become(visit: Visit, full_warehouse: Warehouse) -> None:
    with full_warehouse.cursor() as cursor:
        counted = cursor.execute(
            "select count(*), sum(impressions)::bigint from posts"
            " where published_on between '2026-07-01' and '2026-09-30'"
        ).fetchone()
    assert counted is not None
    posts, impressions = counted
    app = dropped(visit("upload", "en", "analyst"), posts_file("p_2026-10-01.csv", [100, 200, 300]))
    said = texts(app)
    assert f"Q3 2026: posts of all accounts {posts} → {posts + 3}" in said
    assert f"impressions {impressions:,} → {impressions + 600:,}" in said
    app.button(key="upload_confirm").click().run()
    assert f"Q3 2026: posts of all accounts {posts} → {posts + 3}" in texts(settled(app)), "the receipt says the same"


@pytest.mark.usefixtures("full_warehouse")
def test_counters_that_fall_need_a_second_tick(visit: Visit) -> None:
    app = dropped(visit("upload", "en", "analyst"), posts_file("p_2026-10-01.csv", [100, 200, 300]))
    app.button(key="upload_confirm").click().run()
    settled(app)
    app = dropped(app, posts_file("p_2026-10-08.csv", [110, 150, 2000]))
    said = texts(app)
    assert "1 post shows fewer" in said
    assert "1 post has more than three times the impressions it had (300 → 2,000)." in said
    button = app.button(key="upload_confirm")
    assert (button.label, button.disabled) == ("Import 3 rows", True)
    next(box for box in app.checkbox if str(box.key).startswith("upload_tick_")).check().run()
    assert not app.button(key="upload_confirm").disabled
    app.button(key="upload_confirm").click().run()
    assert say("upload-success", "en", count=3, number="2") in texts(settled(app))


@pytest.mark.usefixtures("full_warehouse")
def test_a_thousand_equal_problems_are_one_card(visit: Visit) -> None:
    rows = "".join(f"x;{n};ottilie;2026-07-01;Stolz;many\n" for n in range(10_000, 11_000))
    app = dropped(visit("upload", "en", "analyst"), ("p_2026-10-01.csv", (HEADINGS + rows).encode()))
    said = texts(app)
    assert "1,000 rows cannot be taken" in said
    assert said.count(say("number-unreadable", "en")) == 1
    assert say("repair-number", "en") in said
    assert say("upload-status-none-taken", "en") in said
    assert say("rows-none", "en") not in said, "the file has rows, only none that can be taken"
    assert "upload_confirm" not in button_keys(app), "there is nothing to import"
    too_many = say("upload-correct-too-many", "en", most=200, button=say("upload-rejected-download", "en"))
    assert too_many in said
    assert say("upload-rejected-download", "en") in [str(button.label) for button in app.get("download_button")]


@pytest.mark.usefixtures("full_warehouse")
def test_answers_given_are_shown_and_can_be_taken_back(visit: Visit) -> None:
    rows = HEADINGS + "".join(f"x;90{n};ottilie;0{n + 1}/02/2026;Stolz;1.{n}00\n" for n in range(3))
    app = dropped(visit("upload", "en", "analyst"), ("p_2026-10-01.csv", rows.encode()))
    order, mark = (box for box in app.selectbox if str(box.key).startswith("upload_answer_"))
    order.set_value("dmy")
    mark.set_value(",")
    next(button for button in app.button if button.label == say("upload-answer", "en")).click().run()
    readers().wait_until_idle()
    said = texts(app.run())
    assert "order of day and month: day, month, year" in said
    app.button(key=next(key for key in button_keys(app) if key and "answer_again" in key)).click().run()
    readers().wait_until_idle()
    app.run()
    assert say("upload-status-needs-answer", "en") in texts(app)


@pytest.mark.usefixtures("full_warehouse")
def test_a_rule_is_changed_in_the_card_of_the_problem_and_the_file_read_again(visit: Visit) -> None:
    rows = HEADINGS + "".join(f"x;90{n};ottilie;2026-07-0{n + 1};Stolz;{seen}\n" for n, seen in enumerate(RULED))
    app = dropped(visit("upload", "en", "analyst"), ("p_2026-10-01.csv", rows.encode()))
    next(box for box in app.selectbox if str(box.key).startswith("upload_answer_")).set_value(".")
    next(button for button in app.button if button.label == say("upload-answer", "en")).click().run()
    readers().wait_until_idle()
    assert "“impressions”, 2 rows:" in texts(app.run()), "1.500 is no whole number where the point is the decimal mark"
    next(group for group in app.button_group if str(group.key).startswith("upload_rule_")).set_value(",").run()
    readers().wait_until_idle()
    said = texts(app.run())
    assert "“impressions”, 2 rows:" not in said and "“impressions”, 1 row:" in said
    assert app.button(key="upload_confirm").label == "Import 2 rows"


@pytest.mark.usefixtures("full_warehouse")
def test_days_without_a_year_ask_for_it_alone_and_a_year_that_does_not_fit_asks_again(visit: Visit) -> None:
    days = [*(f"February {day}" for day in range(26, 30)), "March 1"]
    table = "Date,Video Views,Profile Views,Likes,Comments,Shares\n" + "".join(f"{day},5,1,1,0,0\n" for day in days)
    # The seconds in the name are 8 March 2026; that year has no 29 February.
    name, member = "Overview_2026-03-01_1773000000_werkstolz.zip", {"Overview.csv": table.encode()}
    app = dropped(visit("upload", "de", "analyst"), (name, zipped(member)))
    assert [box.label.replace("\\", "") for box in questions_of(app)] == [say("upload-question-year", "de")]
    for year, is_open in ((2023, True), (2024, False)):
        questions_of(app)[0].set_value(year)
        next(button for button in app.button if button.label == say("upload-answer", "de")).click().run()
        readers().wait_until_idle()
        app.run()
        assert bool(questions_of(app)) is is_open
    said = texts(app)
    assert "26.02.2024 – 01.03.2024" in said
    assert "Gelesen mit Ihren Antworten: Jahr: 2024" in said
    assert app.button(key="upload_confirm").label == "5 Zeilen importieren"


@pytest.mark.usefixtures("full_warehouse")
def test_a_network_is_asked_for_by_the_table_that_does_not_name_it(visit: Visit) -> None:
    views = 'sep=,\n"Views"\n"Date","Primary"\n"2026-03-01T01:00:00","120"\n'
    app = dropped(visit("upload", "de", "analyst"), ("Views.csv", views.encode("utf-16")))
    network = questions_of(app)[0]
    assert network.label.replace("\\", "").startswith("Aus welchem Netzwerk stammen die Zahlen dieser Datei (Views)?")
    assert network.options == ["Facebook", "Instagram"]


def questions_of(app: AppTest) -> list[Selectbox]:
    return [box for box in app.selectbox if str(box.key).startswith("upload_answer_")]


def test_a_file_taken_back_while_it_waits_leaves_nothing(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    before = content_hash(full_warehouse), full_warehouse.data_version()
    app = visit("upload", "en", "analyst")
    released = threading.Event()
    busy = [readers().submit("look", lambda _: released.wait(30)) for _ in range(2)]
    name, content = x_bytes(tmp_path, [120, 80])
    app.file_uploader[0].set_value([(name, content, "text/csv")])
    app.run()
    app.button(key=next(key for key in button_keys(app) if key and key.startswith("upload_cancel_"))).click().run()
    released.set()
    assert all(ticket.settle(30) for ticket in busy)
    said = texts(app.run())
    assert say("upload-reading-cancelled", "en", file=name) in said
    assert "upload_confirm" not in button_keys(app)
    assert not list(Path(app.session_state["upload_folder"].name).iterdir()), "the file is gone from the disk"
    assert (content_hash(full_warehouse), full_warehouse.data_version()) == before


def test_an_import_taken_back_while_it_waits_stores_nothing(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    app = dropped(visit("upload", "en", "analyst"), x_bytes(tmp_path, [120, 80]))
    before = content_hash(full_warehouse), full_warehouse.data_version()
    released = threading.Event()
    writer().submit("import", lambda _: released.wait(30))
    app.button(key="upload_confirm").click().run()
    app.button(
        key=next(key for key in button_keys(app) if key and key.startswith("upload_cancel_import_"))
    ).click().run()
    released.set()
    said = texts(settled(app))
    assert "the import was cancelled; nothing was stored" in said
    assert (content_hash(full_warehouse), full_warehouse.data_version()) == before


@pytest.mark.usefixtures("full_warehouse")
def test_a_question_of_several_files_is_answered_once(visit: Visit) -> None:
    app = dropped(visit("upload", "en", "analyst"), posts_file("a.csv", [100]), posts_file("b.csv", [100, 200]))
    shared = [box for box in app.date_input if str(box.key).startswith("upload_answer_shared_")]
    assert len(shared) == 1
    shared[0].set_value("2026-10-01")
    next(button for button in app.button if button.label == say("upload-shared-use", "en")).click().run()
    readers().wait_until_idle()
    app.run()
    assert [line[1] for line in report_of(app)] == [say("upload-status-ready", "en")] * 2
    assert say("upload-shared-questions", "en") not in texts(app)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_authors_nobody_knows_and_figures_nobody_delivers_are_told(visit: Visit, language: str) -> None:
    app = dropped(visit("upload", language, "analyst"), posts_file("p_2026-10-01.csv", [100, 200]))
    noted = [say("authors-unknown-one", language), say("figure-absent-reach", language, channel="X")]
    assert all(sentence in texts(app) for sentence in noted)
    app.button(key="upload_confirm").click().run()
    said = texts(settled(app))
    assert all(sentence in said for sentence in noted), "the receipt says the same"
    assert say("figure-absent-impressions", language, channel="X") not in said


@pytest.mark.usefixtures("full_warehouse")
def test_a_file_that_waits_for_its_tick_does_not_hold_up_the_others(visit: Visit) -> None:
    app = dropped(visit("upload", "en", "analyst"), posts_file("p_2026-10-01.csv", [100, 200]))
    app.button(key="upload_confirm").click().run()
    settled(app)
    other = ("q_2026-10-08.csv", (HEADINGS + "x;8001;ottilie;2026-07-09;Stolz;10\n").encode())
    app = dropped(app, posts_file("p_2026-10-08.csv", [50, 60]), other)
    assert app.button(key="upload_confirm").label == say("upload-confirm-files", "en", count=1, files=1)
    next(box for box in app.checkbox if str(box.key).startswith("upload_tick_")).check().run()
    assert app.button(key="upload_confirm").label == say("upload-confirm-files", "en", count=3, files=2)


def test_figures_that_look_the_same_when_shortened_are_told_in_full() -> None:
    moved = {"figure": "impressions", "before": 1_211_400.0, "after": 1_212_900.0}
    assert moved_figure(moved, "en") == "impressions 1,211,400 → 1,212,900"
    assert moved_figure(moved | {"after": 2_840_000.0}, "en") == "impressions 1.21\u00a0m → 2.84\u00a0m"
