"""Opening figures one by one tells nobody more than the figures themselves do."""

import re
from collections.abc import Iterator

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.tracing import files_apart
from components.frame.periods import quarters
from exhibits.marks import Mark
from exhibits.provenance import provenance
from language import LANGUAGES
from queries.origins import MEASURES, Origin, origin_of
from queries.periods import whole_scope
from queries.scope import Role, Scope, Viewer
from queries.tracing import sources_of
from tests.exhibits.test_every_exhibit import TILES
from tests.privacy.test_small_groups import COUNTERS, OF_CONTENT, everybody, network, of_units
from tests.queries.hand_made import Program, scope
from tests.tracing.marks import EXHIBITS, everything_and_before, quarter_and_before, shown_on
from tests.tracing.test_every_mark import a_campaign
from warehouse.connection import Warehouse

K = 5
VIEWER, ANALYST = Viewer(), Viewer("analyst")
TELLING = """
    select level, coalesce(name, ''), member_id,
        (select coalesce(list(account), []) from member_accounts where member_id = members.member_id),
        (select coalesce(list({'post': post, 'link': permalink, 'text': text}), []) from posts
            where member_id = members.member_id)
    from members join recognition_levels using (member_id)
"""


def words_by_level(warehouse: Warehouse, *, texts: bool) -> dict[str, set[str]]:
    """Names, ids, handles, links, post ids and, if wanted, texts of the people of each level."""
    found: dict[str, set[str]] = {"named": set(), "pseudonym": set(), "aggregate only": set()}
    with warehouse.cursor() as cursor:
        for level, name, member_id, accounts, posts in cursor.execute(TELLING).fetchall():
            found[level] |= {name, member_id, *accounts}
            for post in posts:
                found[level] |= {post["post"].rsplit(":", 1)[-1], post["link"] or ""}
                found[level] |= {(post["text"] or "")[:60]} if texts else set()
    return {level: {word for word in words if len(word) >= 8} for level, words in found.items()}


def said(role: Role, every: int) -> str:
    """Everything the drawer says of so many figures of every page in a quarter, tables and downloads alike."""
    viewer, told = Viewer(role), []
    for name in (*EXHIBITS, *TILES):
        marks = {one.mark.id: one.mark for one in shown_on(name, quarter_and_before(), viewer, a_campaign())}
        told += [provenance(mark, viewer, "de") for mark in list(marks.values())[::every]]
    return "\n".join("\n".join([one.total, *one.notes, one.files.to_csv(), one.single.to_csv()]) for one in told)


def heard(words: set[str], text: str) -> set[str]:
    return {word for word in words if word in text}


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.slow), 11])
def test_a_viewer_who_opens_figures_reads_no_name_handle_link_id_or_text(
    sample_warehouse: Warehouse, every: int
) -> None:
    words, text = words_by_level(sample_warehouse, texts=True), said("viewer", every)
    assert "talkwalker_results" in text
    assert heard(words["named"] | words["pseudonym"] | words["aggregate only"], text) == set()


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.slow), 11])
def test_an_analyst_reads_of_nobody_who_is_not_named(sample_warehouse: Warehouse, every: int) -> None:
    words, text = words_by_level(sample_warehouse, texts=False), said("analyst", every)
    assert heard(words["named"], text)
    assert heard(words["pseudonym"] | words["aggregate only"], text) == set()


@pytest.mark.usefixtures("sample_warehouse")
def test_a_text_stands_beside_a_name_only() -> None:
    single = sources_of(origin_of("posts", quarter_and_before()[0]), ANALYST).single
    assert single["text"].notna().any() and single["label"].isna().any()
    assert single.loc[single["label"].isna(), ["text", "link"]].isna().all(axis=None)
    assert not single["text"].dropna().str.contains(r"@\w").any(), "mentions of others are masked"


@pytest.mark.usefixtures("sample_warehouse")
def test_an_auditor_opens_nothing_about_people() -> None:
    for measure in (one.id for one in MEASURES.values() if not one.opening.is_of_nobody):
        sources = sources_of(origin_of(measure, quarter_and_before()[0]), Viewer("auditor"))
        assert (sources.hidden, sources.total.value, sources.rows) == (True, None, 0)
        assert sources.files.empty and sources.single.empty


def test_what_too_few_members_hide_has_no_rows(warehouse: Warehouse) -> None:
    network(North=9, East=8, South=4).load(warehouse)
    for measure in ("posts", "active_members", "activation_rate", "members", "unprompted", "share_of_posts"):
        assert sources_of(origin_of(measure, of_units("South")), ANALYST).hidden, measure
        assert not sources_of(origin_of(measure, of_units("North")), VIEWER).hidden, measure


@pytest.mark.parametrize("left_out", [True, False])
def test_sums_of_response_hidden_by_the_cell_rule_have_no_rows(warehouse: Warehouse, left_out: bool) -> None:
    program = network()
    for number in range(4):
        program.post(f"North{number}", "03-11", platform="x", **COUNTERS)
    program.load(warehouse)
    asked = everybody(channels=("linkedin",)) if left_out else everybody(channels=("x",))
    for metric in (*OF_CONTENT, "engagements_per_post"):
        sources = sources_of(origin_of(metric, asked), ANALYST)
        assert (sources.hidden, sources.total.numerator, sources.rows, len(sources.single)) == (True, None, 0, 0)


def test_a_pseudonym_stands_beside_no_file_and_no_row(sample_warehouse: Warehouse) -> None:
    assert sample_warehouse
    seen = 0
    for one in shown_on("top_contributors.by_posts", quarter_and_before(), ANALYST, ""):
        sources = sources_of(one.mark.origin, ANALYST)
        if re.match("Member [A-Z0-9]{4}", one.mark.label):
            seen += 1
            assert sources.single.empty and sources.files["file_name"].isna().all()
        else:
            assert not sources.single.empty
    assert seen


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("measure", ["lapsed_active", "quick_ratio", "net_change"])
def test_who_fell_silent_is_in_no_list(measure: str) -> None:
    asked = origin_of(measure, quarter_and_before()[0])
    assert sources_of(asked, VIEWER).single.empty
    single = sources_of(asked, ANALYST).single
    assert not single.empty and single[["label", "link", "text", "day_on"]].isna().all(axis=None)


def quarters_of_the_sample() -> Iterator[Scope]:
    """Every quarter, the newest first."""
    everything, _ = everything_and_before()
    return (whole_scope(*quarter) for quarter in quarters(everything.from_on, everything.to_on))


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("metric", [*OF_CONTENT, "engagements_per_post"])
def test_a_viewer_sees_no_response_of_a_single_row_or_file(metric: str) -> None:
    # in most quarters one single person gives more than half of what the sample received
    every_quarter = (sources_of(origin_of(metric, quarter), VIEWER) for quarter in quarters_of_the_sample())
    sources = next(sources for sources in every_quarter if sources.total.value)
    assert not sources.files.empty
    for part in (sources.files, sources.single):
        assert part[["numerator", "denominator"]].isna().all(axis=None)


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("role", ["viewer", "lead"])
def test_only_analysts_see_what_a_post_says(role: Role) -> None:
    sources = sources_of(origin_of("posts", quarter_and_before()[0]), Viewer(role))
    assert not sources.single.empty
    assert sources.single[["label", "link", "text", "day_on"]].isna().all(axis=None)


def test_a_file_called_after_a_member_keeps_its_name_from_viewers(warehouse: Warehouse) -> None:
    Program().members("mueller7").load(warehouse)
    rows = {1: "Export Bo Müller.csv", 2: "export_bo_mueller.csv", 3: "mueller7.xlsx", 4: "kampagne_2026.csv"}
    with warehouse.transaction() as cursor:
        cursor.execute("update members set name = 'Bo Müller'")
        for number, file_name in rows.items():
            cursor.execute(
                "insert into imports by name select ? as import_id, ? as file_name, '' as file_sha256,"
                " 'x_posts' as layout, '2024' as layout_since, timestamp '2026-01-01' as imported_at,"
                " 'a' as imported_by, false as is_sample, '{}' as receipt, 1 as added_in",
                [number, file_name],
            )
        shown = dict(cursor.execute("select import_id, file_name from source_files('viewer')").fetchall())
        known = dict(cursor.execute("select import_id, file_name from source_files('analyst')").fetchall())
    assert shown == {1: None, 2: None, 3: None, 4: "kampagne_2026.csv"}
    assert known == rows


people = st.frozensets(st.sampled_from("abcdefghij"), min_size=1)


@given(st.dictionaries(st.integers(1, 9), people))
def test_files_told_apart_and_the_rest_taken_together_are_never_of_few_people(files: dict[int, frozenset[str]]) -> None:
    apart = files_apart(dict(files), K)
    rest = [files[file] for file in files if file not in apart]
    assert all(len(files[file]) >= K for file in apart)
    assert not rest or not apart or len(frozenset().union(*rest)) >= K


def test_an_unknown_measure_is_refused_with_the_known_ones(warehouse: Warehouse) -> None:
    assert warehouse
    with pytest.raises(ValueError, match="no measure salaries; known: posts, "):
        sources_of(Origin("salaries", scope(), scope().from_on, scope().to_on), ANALYST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hidden_figure_says_why_in_the_drawer(warehouse: Warehouse, language: str) -> None:
    network(North=9, East=8, South=4).load(warehouse)
    asked: Scope = of_units("South")
    told = provenance(Mark("x", "x", None, origin_of("posts", asked)), VIEWER, language)
    assert told.files.equals(pd.DataFrame()) and told.total and not told.facts
