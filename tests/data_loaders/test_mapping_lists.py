"""Lists that no platform exports, with the headings of whoever keeps them: share logs, surveys, mentions compared."""

from datetime import date
from pathlib import Path

from data_loaders.containers import Member, open_file
from data_loaders.mapping import Grain, Mapping, fingerprint_of
from data_loaders.mapping_fields import missing_needs
from data_loaders.mapping_tables import unknown_tables
from data_loaders.proposals import propose
from tests.data_loaders.test_mapping import read, rows, written

SHARES = (
    "Geteilt am;Kollegin/Kollege;Kanal;Artikel;Klicks\n"
    "13.10.2026;@joerg;LinkedIn;Herbstputz;1.234\n"
    "14.10.2026;aenne@example.com;Xing;Herbstputz;5\n"
    "14.10.2026;@joerg;X;Winterdienst;\n"
)
SURVEY = (
    "Runde;Befragt am;Aussage;Skala bis;Wert;Nennungen\n"
    "2026-Q3;30.09.2026;Ich empfehle uns weiter;5;5;40\n"
    "2026-Q3;30.09.2026;Ich empfehle uns weiter;5;6;2\n"
    "2026-Q3;30.09.2026;Ich empfehle uns weiter;5;;3\n"
)
MENTIONS = (
    "Woche vom;Marke;Nennungen\n05.10.2026;Werkstolz AG;120\n05.10.2026;Hammerwerk;80\n12.10.2026; werkstolz ag ;9\n"
)


def mapped(grain: Grain, text: str, columns: dict[str, str], **constants: str) -> Mapping:
    return Mapping(fingerprint_of(text.split("\n")[0].split(";")), grain, columns, constants, decimal_mark=",")


def proposed(folder: Path, text: str) -> tuple[str, dict[str, str]]:
    """The grain and columns proposed for a table."""
    (member,) = open_file(written(folder, text), "liste.csv")
    assert isinstance(member, Member)
    proposal = propose(unknown_tables(member)[0])
    return proposal.grain, dict(proposal.columns)


def test_a_share_log_with_headings_of_its_own_is_read(tmp_path: Path) -> None:
    columns = {"shared_on": "Geteilt am", "sharer": "Kollegin/Kollege", "platform": "Kanal", "content": "Artikel",
               "clicks": "Klicks"}  # fmt: skip
    export = read(written(tmp_path, SHARES), mapped("share", SHARES, columns))
    (table,) = export.tables
    assert (export.layout, table.kind) == ("mapped_shares", "shares")
    assert rows(table, "shared_on", "sharer", "platform", "content", "clicks") == [
        (date(2026, 10, 13), "joerg", "linkedin", "Herbstputz", 1234),
        (date(2026, 10, 14), "joerg", "x", "Winterdienst", None),
    ]
    assert [(problem.row, problem.reason) for problem in table.problems] == [(3, "value-not-among-choices")]


def test_a_share_log_of_one_network_says_it_for_all_rows(tmp_path: Path) -> None:
    text = "Geteilt am;Wer;Artikel\n13.10.2026;joerg;Herbstputz\n"
    columns = {"shared_on": "Geteilt am", "sharer": "Wer", "content": "Artikel"}
    assert missing_needs(mapped("share", text, columns)) == ("platform",)
    export = read(written(tmp_path, text), mapped("share", text, columns, platform="linkedin"))
    assert rows(export.tables[0], "platform", "sharer") == [("linkedin", "joerg")]


def test_a_survey_with_headings_of_its_own_is_read_and_held_to_its_scale(tmp_path: Path) -> None:
    columns = {"wave": "Runde", "asked_on": "Befragt am", "question": "Aussage", "scale_max": "Skala bis",
               "answer": "Wert", "answers": "Nennungen"}  # fmt: skip
    export = read(written(tmp_path, SURVEY), mapped("survey_answer", SURVEY, columns))
    (table,) = export.tables
    assert rows(table, "wave", "asked_on", "scale_max", "answer", "answers") == [
        ("2026-Q3", date(2026, 9, 30), 5, 5, 40), ("2026-Q3", date(2026, 9, 30), 5, None, 3),
    ]  # fmt: skip
    assert [(problem.row, problem.reason) for problem in table.problems] == [(3, "answer-off-scale")]


def test_mentions_are_ours_by_the_name_a_person_says(tmp_path: Path) -> None:
    columns = {"day_on": "Woche vom", "comparator": "Marke", "mentions": "Nennungen"}
    assert missing_needs(mapped("comparator_day", MENTIONS, columns)) == ("ours",)
    export = read(written(tmp_path, MENTIONS), mapped("comparator_day", MENTIONS, columns, our_name="Werkstolz AG"))
    assert rows(export.tables[0], "day_on", "name", "is_ours", "mentions") == [
        (date(2026, 10, 5), "Werkstolz AG", True, 120), (date(2026, 10, 5), "Hammerwerk", False, 80),
        (date(2026, 10, 12), "werkstolz ag", True, 9),
    ]  # fmt: skip


def test_a_share_log_without_its_content_is_not_usable() -> None:
    bare = mapped("share", SHARES, {"shared_on": "Geteilt am", "sharer": "Wer", "platform": "Kanal"})
    assert missing_needs(bare) == ("content",)


def test_such_lists_are_recognised_by_their_headings(tmp_path: Path) -> None:
    grain, columns = proposed(tmp_path, SHARES.replace("Kollegin/Kollege", "Mitarbeiterin"))
    assert (grain, columns) == ("share", {"shared_on": "Geteilt am", "sharer": "Mitarbeiterin", "platform": "Kanal",
                                          "content": "Artikel", "clicks": "Klicks"})  # fmt: skip
    grain, columns = proposed(tmp_path, SURVEY)
    assert (grain, columns["answers"], columns["answer"]) == ("survey_answer", "Nennungen", "Wert")
    grain, columns = proposed(tmp_path, MENTIONS.replace("Woche vom", "Datum"))
    assert (grain, columns) == ("comparator_day", {"day_on": "Datum", "comparator": "Marke", "mentions": "Nennungen"})
