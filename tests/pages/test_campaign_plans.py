"""Campaigns planned on their page without a browser: who may, what is foreseen, what holds afterwards."""

from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from exhibits.campaign_performance import participation
from jobs.campaign_plans import CampaignPlan, decided, planned, write_down
from jobs.inspections import readers
from jobs.writer import writer
from queries.periods import whole_scope
from queries.scope import Role, Viewer
from tests.pages.conftest import Visit
from tests.pages.drawn import pressed, text_of
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse, served
from warehouse.program_decisions import change_settings
from warehouse.rights import NotAllowed

SPRING = {"campaign_id": "spring", "name": "Frühling", "start_on": date(2026, 7, 1), "end_on": date(2026, 7, 20)}

JULY = (date(2026, 7, 1), date(2026, 7, 9))


@pytest.fixture
def ledger(warehouse: Warehouse) -> Warehouse:
    """Three posts in July: two with a tag no campaign has, one with that of the spring campaign."""
    load(warehouse, file("list", "members", [{"member_id": "m1", "name": "Ada Ahorn", "unit": "Service", "x": "@ada"}]))
    load(warehouse, file("plan", "campaigns", [SPRING | {"hashtags": ["#Werkstolz"]}]))
    texts = ("#Sommer", "#sommer", "#Werkstolz #Sommer")
    posts = [post(n, author_account="ada", text=text, published_on=date(2026, 7, 8)) for n, text in enumerate(texts)]
    load(warehouse, file("posts", "posts", posts))
    return warehouse


def filled(app: AppTest, name: str, hashtags: str, start_on: date, end_on: date) -> AppTest:
    """The form of a new campaign filled, once what it would do is found out."""
    app.button(key="campaign_new").click().run()
    app.text_input(key="campaign_field_new_name").set_value(name)
    app.text_input(key="campaign_field_new_hashtags").set_value(hashtags)
    app.date_input(key="campaign_field_new_start").set_value(start_on)
    app.date_input(key="campaign_field_new_end").set_value(end_on).run()
    readers().wait_until_idle()
    return app.run()


@pytest.mark.usefixtures("ledger")
def test_a_new_campaign_says_first_which_posts_it_takes_and_is_shown_after_it_is_saved(visit: Visit) -> None:
    app = filled(visit("campaign_performance", role="analyst"), "Sommer", "#Sommer", date(2026, 7, 5), date(2026, 7, 9))
    assert "3 posts loaded would count as prompted by this campaign (0 so far)." in text_of(app)
    assert "Unprompted: 2 posts fewer than so far." in text_of(app)
    assert "Campaign “Frühling”: one post fewer than so far." in text_of(app)
    app = pressed(app, "campaign_save")
    assert not app.exception and app.selectbox(key="filters_shown").value == "sommer-2026-07"
    assert [one.name for one in decided("analyst")] == ["Sommer"]


def test_a_change_is_kept_in_a_list_and_can_be_taken_back(visit: Visit, ledger: Warehouse) -> None:
    plan = CampaignPlan("Sommer", date(2026, 7, 5), date(2026, 7, 9), ("sommer",))
    named = write_down(plan, None, "local mode, lead", "lead").wait(30)
    app = visit("campaign_performance", language="de", role="lead", shown=named)
    app.button(key="campaign_change").click().run()
    assert "Hier festgehalten: „Sommer“." in text_of(app)
    app.text_input(key=f"campaign_field_{named}_name").set_value("Hochsommer").run()
    readers().wait_until_idle()
    pressed(app.run(), "campaign_save")
    assert planned("lead")[named].plan.name == "Hochsommer"
    app.button(key="campaign_change").click().run()
    pressed(app, f"campaign_take_back_{decided('lead')[0].decision_id}")
    assert planned("lead")[named].plan == plan
    assert rows_of(ledger, "select count(*) from posts where campaign_id = ?".replace("?", f"'{named}'")) == [(3,)]


@pytest.mark.parametrize(
    ("name", "hashtags", "said"),
    [
        ("", "#Sommer", "Die Kampagne hat keinen Namen."),
        ("Sommer", "", "Nichts verbindet einen Beitrag mit der Kampagne."),
    ],
)
@pytest.mark.usefixtures("ledger")
def test_what_is_no_campaign_yet_says_what_is_missing_and_cannot_be_saved(
    visit: Visit, name: str, hashtags: str, said: str
) -> None:
    app = visit("campaign_performance", language="de", role="analyst")
    filled(app, name, hashtags, date(2026, 7, 5), date(2026, 7, 9))
    assert said in text_of(app) and app.button(key="campaign_save").disabled


@pytest.mark.usefixtures("ledger")
def test_days_the_wrong_way_round_cannot_be_saved(visit: Visit) -> None:
    app = visit("campaign_performance", language="de", role="analyst")
    filled(app, "Sommer", "#Sommer", date(2026, 7, 9), date(2026, 7, 5))
    assert "Der letzte Tag liegt vor dem ersten" in text_of(app) and app.button(key="campaign_save").disabled


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("role", ["viewer", "auditor"])
def test_who_may_not_plan_is_offered_nothing_and_refused(visit: Visit, role: Role) -> None:
    app = visit("campaign_performance", role=role)
    assert not [one for one in app.button if str(one.key).startswith("campaign_")]
    with pytest.raises(NotAllowed):
        write_down(CampaignPlan("Sommer", date(2026, 7, 5), date(2026, 7, 9), ("sommer",)), None, role, role)
    writer().wait_until_idle()
    with pytest.raises(NotAllowed):
        planned(role)


@pytest.mark.usefixtures("ledger")
def test_units_are_chosen_by_their_names_and_are_the_invited_ones(visit: Visit) -> None:
    app = visit("campaign_performance", role="analyst")
    filled(app, "Sommer", "#Sommer", date(2026, 7, 5), date(2026, 7, 9))
    chosen = app.multiselect(key="campaign_field_new_units")
    assert chosen.options == ["Service"]
    chosen.select("Service").run()
    readers().wait_until_idle()
    pressed(app.run(), "campaign_save")
    assert planned("analyst")["sommer-2026-07"].plan.invited_units == ("Service",)


@pytest.mark.usefixtures("ledger")
def test_what_is_refused_while_it_is_foreseen_is_said_in_words(visit: Visit) -> None:
    app = visit("campaign_performance", language="de", role="analyst")
    filled(app, "Sommer", "#Sommer", date(2026, 7, 5), date(2029, 7, 5))
    said = text_of(app)
    assert "die Kampagne dauert über zwei Jahre" in said and app.button(key="campaign_save").disabled


def test_a_link_with_commas_stays_one_link(visit: Visit, ledger: Warehouse) -> None:
    link = "https://nordwind.example/a,b;c?x=1,2"
    linked = SPRING | {"campaign_id": "linked", "name": "Verlinkt", "links": [link], "hashtags": ["#Verlinkt"]}
    load(ledger, file("linked plan", "campaigns", [linked]))
    app = visit("campaign_performance", role="lead", shown="linked")
    app.button(key="campaign_change").click().run()
    assert app.text_input(key="campaign_field_linked_links").value == link
    assert app.button(key="campaign_save").disabled, "nothing was changed"


@pytest.mark.usefixtures("ledger")
def test_targets_of_a_plan_stand_on_the_tiles() -> None:
    people = [{"member_id": f"n{n}", "name": f"Name {n}", "unit": "Service", "x": f"@werk{n}"} for n in range(5)]
    load(served(), file("more people", "members", people))
    aims = CampaignPlan(
        "Sommer", date(2026, 7, 5), date(2026, 7, 9), ("sommer",), target_posts=40, target_participants=12
    )
    named = write_down(aims, None, "local mode, lead", "lead").wait(30)
    tiles = participation(whole_scope(date(2026, 7, 1), date(2026, 7, 31)), None, Viewer(), "de", named)
    notes = {tile.metric: tile.note for tile in tiles}
    assert notes["participation_rate"].endswith("\nZiel: 1 von 12 Beteiligten (8,3\u00a0%)")
    assert notes["posts"].endswith("\nZiel: 3 von 40 Beiträgen (7,5\u00a0%)")


def test_a_hashtag_that_rose_without_a_campaign_fills_the_form(visit: Visit, ledger: Warehouse) -> None:
    people = [{"member_id": f"n{n}", "name": f"Name {n}", "unit": "Service", "x": f"@werk{n}"} for n in range(5)]
    load(ledger, file("more people", "members", people))
    first = post(100, author_account="werk0", text="#Anfang", published_on=date(2026, 4, 1))
    rose = [
        post(200 + n, author_account=f"werk{n % 5}", text="#Hoffest", published_on=date(2026, 6, 10)) for n in range(10)
    ]
    load(ledger, file("more posts", "posts", [first, *rose]))
    app = visit("campaign_performance", role="analyst")
    app.button(key="campaign_new").click().run()
    (suggested,) = [one for one in app.button if str(one.key).startswith("campaign_suggestion")]
    assert "hoffest" in suggested.label and "10 posts" in suggested.label
    suggested.click().run()
    readers().wait_until_idle()
    app.run()
    assert app.text_input(key="campaign_field_new_hoffest_hashtags").value == "#hoffest"
    assert app.date_input(key="campaign_field_new_hoffest_start").value == date(2026, 6, 10)
    assert "10 posts loaded would count as prompted by this campaign (0 so far)." in text_of(app)


@pytest.mark.usefixtures("ledger")
def test_the_change_log_tells_what_was_written_down_about_campaigns(visit: Visit) -> None:
    plan = CampaignPlan("Sommer", date(2026, 7, 5), date(2026, 7, 9), ("sommer",))
    named = write_down(plan, None, "local mode, lead", "lead").wait(30)
    write_down(replace(plan, end_on=date(2026, 7, 12)), named, "local mode, lead", "lead").wait(30)
    write_down(replace(plan, end_on=date(2026, 7, 12), target_posts=9), named, "local mode, lead", "lead").wait(30)
    app = visit("settings", role="auditor")
    app.session_state["settings_part"] = "log"
    said = text_of(app.run())
    assert "Campaign “Sommer” written down: 5 Jul – 9 Jul 2026" in said
    assert "Campaign “Sommer”: 5 Jul – 9 Jul 2026 → 5 Jul – 12 Jul 2026" in said
    assert "Campaign “Sommer” changed (5 Jul – 12 Jul 2026)" in said


def test_a_campaign_keeps_the_spelling_somebody_chose_whatever_counts_as_the_same_hashtag(ledger: Warehouse) -> None:
    named = write_down(CampaignPlan("Kurz", *JULY, ("Werkstoltz",)), None, "local mode, lead", "lead").wait(30)
    change_settings(ledger, {"hashtag_aliases": {"werkstoltz": "werkstolz"}}, "me")
    assert (named, ["werkstolz"]) in rows_of(ledger, "select campaign_id, hashtags from campaigns")
    assert planned("lead")[named].plan.hashtags == ("werkstoltz",)
