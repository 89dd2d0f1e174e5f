"""Everything that was set and agreed, with who and when, and a way back; and the versions of the definitions."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from components.frame.decision_words import made_and_taken_back
from components.frame.literal import literal
from components.frame.under_way import follow
from components.frame.view import current
from components.settings.consents import level_word
from components.settings.editing import TICKET
from components.settings.tables import PlatformBreak
from components.settings.words import break_line, metric_word, name_of, target_word, value_word
from jobs.rights import may
from jobs.settings import CHANGE, Decided, Program, Settings, held_value, take_back
from language import day, number, say, span
from queries.definitions import RESTING_ON
from queries.metrics import METRICS

FIRST_SHOWN, MOST_SHOWN = 15, 200


def draw_log(known: Program, language: str) -> None:
    """The newest changes in full, earlier ones folded."""
    st.markdown(f"#### {literal(say('settings-log', language))}")
    if not known.decisions:
        st.caption(literal(say("settings-untouched", language)))
        return
    _draw_rows(known.decisions[:FIRST_SHOWN], language)
    earlier = known.decisions[FIRST_SHOWN:MOST_SHOWN]
    if earlier:
        with st.expander(say("settings-log-earlier", language, count=len(earlier))):
            _draw_rows(earlier, language)


def draw_versions(known: Program, language: str) -> None:
    """Each definition since when: the first one, and one more with each change of what figures rest on."""
    changes = [one for one in reversed(known.decisions) if one.kind == "setting" and one.subject in RESTING_ON]
    if not changes:
        return
    st.markdown(f"#### {literal(say('settings-versions', language))}")
    st.caption(literal(say("settings-versions-about", language)))
    for one in reversed(changes):
        at = f"{day(one.decided_at.date(), language)}, {one.decided_at:%H:%M}"
        metrics = RESTING_ON[one.subject]
        known_metrics = [metric for metric in metrics or () if metric in METRICS]
        touched = ", ".join(metric_word(metric, language) for metric in known_metrics)
        said = say("settings-version", language, at=at, change=sentence(one, language))
        st.markdown(literal(said))
        st.caption(
            literal(say("settings-version-of", language, metrics=touched or say("settings-every-metric", language)))
        )


def sentence(one: Decided, language: str) -> str:
    """“Smallest group: 5 people → 7 people”."""
    if one.kind == "consent":
        if not one.subject:
            return say("settings-log-consent-hidden", language)
        level = level_word(one.after["level"], language)
        return say("settings-log-consent", language, name=one.name or one.subject, level=level)
    if one.kind == "campaign":
        days, before = _campaign_days(one.after, language), one.before and _campaign_days(one.before, language)
        again = before not in (None, days)
        text_id = "settings-log-campaign-moved" if again else f"settings-log-campaign{'' if before else '-new'}"
        return say(text_id, language, name=one.after["name"], days=days, before=before or "")
    before, after = (_told(one.subject, value, language) for value in (one.before, one.after))
    return say("settings-log-setting", language, setting=name_of(one.subject, language), before=before, after=after)


def _campaign_days(plan: dict[str, Any], language: str) -> str:
    return span(*(date.fromisoformat(plan[name]) for name in ("start_on", "end_on")), language)


def _told(setting: str, stored: Any, language: str) -> str:
    value = vars(Settings()).get(setting) if stored is None else held_value(setting, stored)
    if setting == "targets" and value:
        return ", ".join(target_word(metric, aim, language) for metric, aim in value.items())
    if setting == "hashtag_aliases" and value:
        return ", ".join(f"#{alias} = #{tag}" for alias, tag in value.items())
    if setting == "platform_breaks" and value and stored is not None:
        return "; ".join(" ".join(break_line(one, language)[:3]) for one in value if isinstance(one, PlatformBreak))
    if value is None:
        return number(None, "n", language) if stored is None else str(stored)
    return value_word(setting, value, language)


def _draw_rows(decisions: Sequence[Decided], language: str) -> None:
    role = current().viewer.role
    for one in decisions:
        words, made, button = st.columns([6, 4, 1.6], vertical_alignment="center")
        said = literal(sentence(one, language))
        words.markdown(said if one.taken_back_at is None else f"~~{said}~~")
        made.caption(
            literal(made_and_taken_back(one.decided_at, one.decided_by, one.taken_back_at, one.taken_back_by, language))
        )
        may_go_back = one.kind == "setting" and one.taken_back_at is None and may(role, CHANGE)
        if may_go_back and button.button(
            say("settings-take-back", language), key=f"settings_take_back_{one.decision_id}", help=said
        ):
            follow(TICKET, take_back(one.decision_id, f"local mode, {role}", role))
