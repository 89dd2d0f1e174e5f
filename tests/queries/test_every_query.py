"""Every question: its file, its function and its docstring agree, on every kind of warehouse."""

import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from queries.answers import Answer
from queries.catalogue import QUESTIONS
from queries.door import sql_of
from queries.figures import FIGURES, figure
from queries.metrics import METRICS
from queries.origins import MEASURES
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, day, scope
from warehouse.connection import Warehouse

ROOM = Path(__file__).resolve().parents[2] / "queries"
FILES = {path.stem: path for path in ROOM.glob("*.sql")}
# Asked by the door itself, answered to nobody: about every scope, and about the rows behind a figure.
OF_THE_DOOR = {"population", "told_rows"}
BEHIND = {measure.rows for measure in MEASURES.values()}  # ordered once their files are told
FROM_THE_SCOPE = {"from_on", "to_on", "channels", "units", "campaigns", "as_of_on", "strictly", "attribution"}
FROM_THE_VIEWER = {"role"}
FROM_THE_SETTINGS = {"minimum_group", "mature_days", "as_of_lag_days", "views_since", "dormant_days", "silent_days"} | {
    "rates",
    "programme",
    "links",
    "help",
    "experience",
}
TERMS = {"programme", "links", "help", "experience", "disclosure"}
# worked out from the scope or the measure
FROM_THE_FUNCTION = {
    "before_from_on",
    "seed",
    "half_from_on",
    "counted",
    "compare_as_of_on",
    "pattern",
    "words",
    "shortened",
}
LEDGER_AND_SECRETS = (
    "pseudonyms", "member_rows", "post_attributes", "post_observations", "day_observations", "audience_observations",
    "campaign_rows", "interaction_rows", "window_rows", "imports", "decisions", "member_accounts", "member_consents",
    "data_versions", "recognition_levels",
)  # fmt: skip
# rows behind a figure, see tests/tracing, and those of falls, see tests/queries/test_revisions.py
OF_FILES = {name for name in FILES if name.endswith("_rows")} | {"revisions_by_import"}
WITHOUT_TERMS = {
    "unprompted_share", "er_impressions", "er_reach", "er_followers", "engagements", "applause_rate",
    "conversation_rate", "amplification_rate", "peer_support_rate", "time_to_peer_response", "quick_ratio",
    "retention_rate", "reciprocity", "cross_unit_share", "connected_share", "peer_mention_rate", "community_share",
    "stickiness", "positivity", "external_engagement_share", "corporate_reshare_rate",
}  # fmt: skip
UNKNOWN = ["denominator", "quick_ratio"]
MAY_BE_UNKNOWN = {
    "time_to_peer_response": ["numerator", *UNKNOWN],  # most of these posts are not answered
    # posts by hand have no day of export
    "response_at_age": ["engagements", "impressions"],
    "campaign_media_value": ["low", "high"],  # no rate card is stated here
    "posts_picked": ["worth_place"],  # all of them received alike
    "hashtags_by_use": ["relative"],  # the posts with the tag have no counters here
    "response_when_mature": ["youngest_age", "median_age", "oldest_age"],
    "campaign_response_when_mature": ["youngest_age", "median_age", "oldest_age"],
}
NOT_SCOPED = {"scope_options", "last_complete_quarter", "stamp", "import_history", "definition_changes"}
IN_TEXT = ("permalink", "author_name", "email", "actor ")
# of a post in a single file, and what it is
TONE = {"sentiment": 5.0, "source_series": "talkwalker_mentions", "media_type": "video"}
WHAT_IS_ASKED = {"scope": scope(), "viewer": Viewer("analyst"), "campaign_id": "spring", "today_on": scope().to_on} | {
    "compare_from_on": day("2025-10-01"), "compare_to_on": day("2025-12-31"),
}  # fmt: skip


def takes(question: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(question).parameters)


def asked(question: Callable[..., Any]) -> Any:
    return question(**{name: value for name, value in WHAT_IS_ASKED.items() if name in takes(question)})


def documented_columns(question: Callable[..., Any]) -> list[str]:
    found = re.search(r"Columns: (.+?)\.$", inspect.getdoc(question) or "", re.DOTALL)
    assert found, f"{question.__name__} does not say its columns"
    return re.split(r",\s+", found[1])


def spoken(name: str) -> str:
    return re.sub(r"--.*", "", sql_of(name))


def full() -> Program:
    program = Program().members(*"abc", level="named").members(*"defg").members(*"hijkl", unit="South")
    program.window("2025-10-01", "04-30").window("2025-10-01", "04-30", kind="interactions")
    aims = {"target_posts": 40, "target_participants": 10, "cost": 900.0, "currency": "EUR"}
    program.campaign("spring", "03-10", "03-19", "03-22", invited_units=["North"], hashtags=["spring"], **aims)
    received = {"impressions": 100, "reach": 80, "followers_at_post": 50, "reactions": 5, "comments": 1} | TONE
    for place, member_id in enumerate("abcdefghijkl"):
        program.post(member_id, "02-11", 12 - place, **received, shares=40 - 3 * place)
        program.post(member_id, "03-11", campaign_id="spring", impulse="prompted", is_reshare=place % 2 == 0,
                     hashtags=["spring"], **received, shares=place)  # fmt: skip
        program.post(member_id, "2025-11-11", **received, shares=place)
    for paid, seen in (("organic", 10), ("sponsored", 20), ("total", 30)):
        told = {"post": "p0", "source_series": "linkedin_page_content:net", "paid": paid, "as_of_on": scope().to_on}
        program.rows["snapshot_sources"].append(told | {"impressions": seen, "engagements": seen, "snapshots": 1})
        program.rows["snapshot_sources"] += [one | {"post": f"p{number}"} for number in (20, 40, 60, 80)
                                             for one in program.rows["snapshot_sources"][-1:]]  # fmt: skip
    for place in range(10):
        north, south = "abcdefg"[place % 6], "hijkl"[place % 5]
        program.react(south, f"p{next_post(program, north)}", "02-13").react(
            north, f"p{next_post(program, south)}", "02-13"
        )
        program.react("abcdefg"[(place + 1) % 6], f"p{next_post(program, north)}", "02-14")
    program.member("z", joined="01-05", level="named").post("z", "01-20").official().post(None, "02-12").imported(
        1, "a.csv", removed_in=2
    ).imported(2, "a.csv", file_sha256="sha-1")
    program.post(None, "03-10", author_kind="organisation", author_account="house", hashtags=["spring"])
    program.rows["import_changes"] += [
        {"import_id": 1, "change": "undo", "changed_by": "Mira", "data_version": 1, "redo_of": None},
        {"import_id": 2, "change": "redo", "changed_by": "Mira", "data_version": 1, "redo_of": 1},
    ]
    program.rows["window_rows"].append({
        "import_id": 2, "platform": "linkedin", "account": "net", "kind": "posts", "from_on": scope().from_on,
        "to_on": scope().to_on, "as_of_on": scope().to_on, "added_in": 2, "removed_in": None,
    })  # fmt: skip
    program.post("a", "01-05", hashtags=["quiet"], **received, shares=400)
    for member_id in "abcde":
        program.post(member_id, "03-24", 2, hashtags=["rising"])
    program.answered("stranger", "p1", "02-12").answered("house", "p1", "02-12", "share")
    program.react("a", f"p{next_post(program, 'z')}", "02-01")
    program.mentioned("House", "02-12", 3, ours=True).mentioned("Rival", "02-12", 4)
    return program.react("b", "p3", "02-12").react("b", "p0", "02-12", kind="reaction")


def next_post(program: Program, member_id: str) -> int:
    """The number of the first post of a member."""
    return next(number for number, row in enumerate(program.rows["posts"]) if row["member_id"] == member_id)


def null_heavy() -> Program:
    """Every column that may be null is null."""
    program = Program().members(*"abcdefg", unit=None, joined=None)
    for member_id in "abcdefg":
        program.post(member_id, "02-11", platform=None, impulse="unclassifiable", text=None, permalink=None)
    program.campaign("spring", "03-10", "03-19", "03-22").window("01-01", "03-31", platform=None, account=None)
    program.rows["interactions"].append({"actor": "someone", "type": "comment"})
    return program


def test_every_file_has_its_function_and_every_function_its_file() -> None:
    assert set(FILES) == set(QUESTIONS) | OF_THE_DOOR


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_is_one_commented_ordered_question_of_readable_size(name: str) -> None:
    text = sql_of(name)
    assert re.match(r"-- [A-Z].+\?\n", text), "line 1 asks the question"
    assert len(text.splitlines()) <= 60
    if name not in BEHIND:
        assert "\norder by " in text.rsplit("\nfrom ", 1)[-1], "the last step has an order by"
    assert len(duckdb.extract_statements(text)) == 1
    assert "select *" not in spoken(name).rsplit("\n)\n", 1)[-1], "the last step lists its columns"


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_names_no_ledger_table_no_secret_and_no_name(name: str) -> None:
    words = set(re.findall(r"\w+", spoken(name)))
    assert set(re.findall(r"(?:from|join|,)\s+(\w+)", spoken(name))).isdisjoint(LEDGER_AND_SECRETS)
    assert not [word for word in IN_TEXT if word in spoken(name)]
    assert "name" not in words or not re.search(r"\bmembers\b", spoken(name)) or name == "scope_options"


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_parameters_are_those_of_the_function(name: str) -> None:
    named = set(duckdb.extract_statements(sql_of(name))[0].named_parameters)
    own = takes(QUESTIONS[name]) - {"scope", "viewer", "measure", "wanted"}
    assert own <= named
    if "scope" in takes(QUESTIONS[name]):
        own = own | FROM_THE_SCOPE | FROM_THE_SETTINGS | TERMS
    if "viewer" in takes(QUESTIONS[name]):
        own = own | FROM_THE_VIEWER | FROM_THE_FUNCTION
    assert named <= own


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_columns_are_those_of_the_docstring_and_no_sum_is_a_hugeint(name: str, warehouse: Warehouse) -> None:
    with warehouse.cursor() as cursor:
        values = {
            "channels": ["x"], "units": [""], "campaigns": [""], "from_on": scope().from_on, "to_on": scope().to_on,
            "role": "viewer", "campaign_id": "spring", "today_on": scope().to_on, "before_from_on": scope().from_on,
            "mark_from_on": scope().from_on, "mark_to_on": scope().to_on, "counted": "posts", "place": 1, "people": 5,
            "age": 14, "views_since": ["x:2026-01-01"],
            "compare_from_on": scope().from_on, "compare_to_on": scope().to_on, "compare_as_of_on": scope().to_on,
            "as_of_on": scope().to_on, "strictly": False, "attribution": "published_in",
            "mature_days": 14, "as_of_lag_days": 14, "minimum_group": 5,
            "days": 14, "months": 1, "half_from_on": scope().from_on, "dormant_days": 28, "silent_days": 90,
            "from_unit": "North", "to_unit": "South", "account": "", "tags": ["spring"],
            "channel": "linkedin", "format": "video", "rates": "[]",
            "programme": "ambassador", "disclosure": "words", "links": [], "help": "helped", "experience": "words",
            "pattern": "words", "seed": "1",
            "words": ["of"], "shortened": ["of"], "tag": "spring",
        }  # fmt: skip
        named = duckdb.extract_statements(sql_of(name))[0].named_parameters
        schema = cursor.sql(sql_of(name), params={key: values[key] for key in named}).to_arrow_table().schema
    assert not [column.name for column in schema if "decimal" in str(column.type)]
    given = asked(QUESTIONS[name])
    columns = list(given.rows.columns) if isinstance(given, Answer) else schema.names
    assert columns == documented_columns(QUESTIONS[name])


@pytest.mark.parametrize("state", [Program, full, null_heavy])
@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_every_question_is_answered(name: str, state: Callable[[], Program], warehouse: Warehouse) -> None:
    state().load(warehouse)
    given = asked(QUESTIONS[name])
    if isinstance(given, Answer):
        assert not given.hidden
        if state is full and name not in OF_FILES | {"definition_changes"}:  # no program changes its settings here
            assert not given.rows.empty
            assert not given.rows.isna().all().drop(MAY_BE_UNKNOWN.get(name, UNKNOWN), errors="ignore").any()


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_a_figure_without_its_terms_has_no_value(name: str, warehouse: Warehouse) -> None:
    Program().load(warehouse)
    assert figure(name, scope(), VIEWER).value is None
    null_heavy().load(warehouse)
    if name in WITHOUT_TERMS:
        assert figure(name, scope(), VIEWER).value is None
    elif name == "consistency":  # in one of the seven weeks since the first act
        assert figure(name, scope(), VIEWER).value == 1 / 7
    else:
        assert figure(name, scope(), VIEWER).value in (1.0, 7.0)


def test_every_figure_is_a_declared_metric() -> None:
    assert set(FIGURES) <= set(METRICS)
    assert all(name == metric.id for name, metric in METRICS.items())


def test_a_viewer_is_asked_for_wherever_people_are_counted() -> None:
    for name, question in QUESTIONS.items():
        if name not in NOT_SCOPED:
            assert {"scope", "viewer"} <= takes(question), name
