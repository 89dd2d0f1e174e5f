"""`python -m data_loaders`: exit codes, receipts, and what it says while the dashboard holds the database."""

import json
import subprocess
import sys
from pathlib import Path

from data_loaders.mapping import fingerprint_of
from tests.data_loaders.hand_made import X_HEADINGS, X_NAME, text_table, x_id, x_row

PROJECT = Path(__file__).parents[2]
ROWS = [X_HEADINGS, x_row(x_id("2021-09-02T10:00")), x_row(x_id("2021-09-03T10:00"))]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "data_loaders", *arguments, "--database", str(folder / "program.duckdb")]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=120)


def written(folder: Path, name: str) -> str:
    (folder / name).write_bytes(text_table(ROWS))
    return str(folder / name)


def test_a_file_is_imported_and_a_second_time_unchanged(tmp_path: Path) -> None:
    path = written(tmp_path, X_NAME)
    first = run(tmp_path, path, "--json")
    assert first.returncode == 0, first.stderr
    (receipt,) = json.loads(first.stdout)
    assert (receipt["status"], receipt["rows"]["read"], receipt["rows"]["new"]) == ("imported", 2, 2)
    second = run(tmp_path, path, "--json")
    assert (second.returncode, json.loads(second.stdout)[0]["status"]) == (0, "unchanged")


def test_a_file_with_an_open_question_is_not_imported_until_it_is_answered(tmp_path: Path) -> None:
    path = written(tmp_path, "export.csv")
    waiting = run(tmp_path, path, "--json")
    assert (waiting.returncode, json.loads(waiting.stdout)[0]["status"]) == (3, "needs_answer")
    answered = run(tmp_path, path, "--json", "--exported-on", "2021-10-01")
    assert (answered.returncode, json.loads(answered.stdout)[0]["status"]) == (0, "imported")


def test_wrong_usage_is_told_apart_from_a_refused_file(tmp_path: Path) -> None:
    path = written(tmp_path, X_NAME)
    assert run(tmp_path, path, "--account", "linkedin").returncode == 2
    assert run(tmp_path, str(tmp_path / "nothing.csv")).returncode == 2
    (tmp_path / "weather.csv").write_text("Wetter,Ort\nRegen,Bonn\n")
    refused = run(tmp_path, str(tmp_path / "weather.csv"))
    assert refused.returncode == 3
    assert "Wetter, Ort" in refused.stdout


def test_receipts_are_in_the_language_asked_for_with_what_the_figures_become(tmp_path: Path) -> None:
    path = tmp_path / "beitraege_2026-10-01.csv"
    path.write_text(
        "Plattform;Beitrags-ID;Konto;Veröffentlicht am;Beitragstext;Impressionen\n"
        "X;1840000000000000001;muster;01.08.2026;Stolz;1.234,0\nX;1840000000000000002;muster;02.08.2026;Stolz;zwölf\n",
        encoding="utf-8",
    )
    told = run(tmp_path, str(path), "--language", "de").stdout.splitlines()
    assert told[:4] == [
        "beitraege_2026-10-01.csv – importiert: Importiert (Import 1).",
        "  Vorlage: Beiträge · 2 Zeilen gelesen: 1 neu · 1 abgelehnt",
        "  1 Beitrag (01.08.2026)",
        "  Q3 2026: Beiträge aller Konten 0 → 1 · Impressionen – → 1.234 · aktive Mitglieder – → 0",
    ]
    assert any(line.startswith("  × „Impressionen“, 1 Zeile: Das ist keine Zahl") for line in told)


def test_a_file_that_waits_says_by_which_name_an_answers_file_answers_it(tmp_path: Path) -> None:
    told = run(tmp_path, written(tmp_path, "export.csv"), "--language", "de").stdout
    assert "  ? offen: Tag des Exports (export.csv) – Antwortdatei: exported_on" in told


def test_a_cell_corrected_in_an_answers_file_is_read_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "posts_2026-10-01.csv"
    path.write_text(
        "platform;post_id;author_account;published_at;text;impressions\nx;901;ottilie;2026-07-01;Stolz;viele\n"
    )
    answers = tmp_path / "answers.json"
    correction = {"row": 2, "column": "impressions", "found": "viele", "read_as": "120"}
    answers.write_text(json.dumps({path.name: {"corrections": [correction]}}))
    told = run(tmp_path, str(path), "--answers", str(answers), "--language", "en")
    assert (told.returncode, "  ✎ Row 2, “impressions”: “viele” → “120”" in told.stdout) == (0, True)


def test_while_another_process_holds_the_database_the_inbox_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, X_NAME)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "program.duckdb")],
        cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "open"
        refused = run(tmp_path, path)
    finally:
        holder.communicate("done\n", timeout=60)
    assert refused.returncode == 3
    assert str(tmp_path / "inbox") in refused.stdout


HOLD = """
import sys
from pathlib import Path
from warehouse.connection import open_warehouse
warehouse = open_warehouse(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


MAPPED = {"published_at": "Tag", "author_account": "Profil", "permalink": "Beitragslink", "impressions": "Ansichten"}
LISTED = "Tag;Profil;Beitragslink;Ansichten\n13.10.2025;joerg;https://x.com/joerg/status/184000000000000000{};5\n"


def listed(folder: Path, name: str, number: int, heading: str = "Ansichten") -> str:
    (folder / name).write_text(LISTED.format(number).replace("Ansichten", heading), encoding="utf-8")
    return str(folder / name)


def test_a_mapping_is_given_once_as_a_file_then_by_name(tmp_path: Path) -> None:
    first = listed(tmp_path, "liste_2025-11-01.csv", 1)
    assert run(tmp_path, first, "--json").returncode == 3
    fingerprint = fingerprint_of(MAPPED.values())
    mapping = {"grain": "post", "columns": MAPPED, "name": "Intranet", "fingerprint": fingerprint}
    (tmp_path / "intranet.json").write_text(json.dumps(mapping), encoding="utf-8")
    given = run(tmp_path, first, "--mapping", str(tmp_path / "intranet.json"), "--json")
    assert given.returncode == 0, given.stdout + given.stderr
    assert json.loads(given.stdout)[0]["layout"] == "mapped_posts"

    told = run(tmp_path, "--mappings")
    assert (told.returncode, told.stdout.splitlines()[0]) == (0, "Intranet (post)")
    assert "  impressions <- Ansichten" in told.stdout
    assert json.loads(run(tmp_path, "--mappings", "--json").stdout)[0]["columns"] == MAPPED

    second = run(tmp_path, listed(tmp_path, "neu_2025-11-02.csv", 2), "--json")
    assert (second.returncode, json.loads(second.stdout)[0]["status"]) == (0, "imported")
    # By name it also fits a table that has further columns.
    wider = listed(tmp_path, "breit_2025-11-03.csv", 3, heading="Ansichten;Notiz")
    assert run(tmp_path, wider, "--json").returncode == 3
    named = run(tmp_path, wider, "--mapping", "Intranet", "--json")
    assert named.returncode == 0, named.stdout


def test_a_mapping_nobody_knows_and_a_call_without_file_are_faults_of_usage(tmp_path: Path) -> None:
    unknown = run(tmp_path, listed(tmp_path, "liste_2025-11-01.csv", 1), "--mapping", "Nirgends")
    assert (unknown.returncode, "Nirgends" in unknown.stderr) == (2, True)
    (tmp_path / "wrong.json").write_text('{"grain": "planet"}', encoding="utf-8")
    wrong = run(tmp_path, listed(tmp_path, "liste_2025-11-01.csv", 1), "--mapping", str(tmp_path / "wrong.json"))
    assert (wrong.returncode, "planet" in wrong.stderr) == (2, True)
    assert run(tmp_path).returncode == 2


def test_a_file_that_is_no_database_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "program.duckdb").write_text("no database")
    refused = run(tmp_path, written(tmp_path, X_NAME), "--language", "de")
    assert refused.returncode == 3
    assert refused.stderr.startswith("program.duckdb ist keine Datenbank dieses Dashboards")
    assert (tmp_path / "program.duckdb").read_text() == "no database"
