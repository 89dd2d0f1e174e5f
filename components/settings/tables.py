"""Settings that are lists: spellings of hashtags, targets, the calendar of platform changes."""

from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.names import channel
from components.settings.editing import Incomplete, draw_line
from components.settings.words import KNOWN_BREAKS, break_line, break_word, metric_word, target_word
from jobs.settings import PlatformBreak, Program, Settings, look_alike_tags
from language import LANGUAGES, say
from queries.metrics import METRICS

PLATFORMS = ("linkedin", "instagram", "facebook", "x", "tiktok", "youtube")
# Streamlit would write None into empty cells.
NOTHING = "–"
COUNTED = ("impressions", "views", "reach", "engagements", "followers")


def draw_aliases(known: Program, language: str) -> None:
    """Each spelling with the tag it counts as, and tags that only look like a campaign's."""
    aliases = known.settings.hashtag_aliases
    draw_line("hashtag_aliases", known, language)
    if aliases:
        listed = [f"`#{alias}` → `#{tag}`" for alias, tag in sorted(aliases.items())]
        st.markdown(" · ".join(listed))
    draw_line("programme_hashtags", known, language)
    if known.settings.programme_hashtags:
        st.markdown(" · ".join(f"`#{tag}`" for tag in known.settings.programme_hashtags))
    found = look_alike_tags()
    for one in found:
        text_id = "settings-look-alike" if one.letters else "settings-misspelt"
        said = say(text_id, language, tag=one.tag, like=one.like, **({"letters": one.letters} if one.letters else {}))
        st.warning(literal(said), icon=":material/visibility:")


def alias_form(held: Settings, language: str) -> dict[str, Any]:
    """A row per spelling."""
    spelling, tag = say("settings-alias", language), say("settings-alias-of", language)
    rows = pd.DataFrame(sorted(held.hashtag_aliases.items()), columns=[spelling, tag], dtype="object")
    edited = _edited("aliases", rows, {})
    aliases: dict[str, str] = {}
    for alias, meant in edited.itertuples(index=False):
        if _is_blank(alias) or _is_blank(meant):
            raise Incomplete(say("settings-alias-incomplete", language))
        aliases[str(alias).strip().lstrip("#")] = str(meant).strip().lstrip("#")
    return {"hashtag_aliases": aliases, "programme_hashtags": _programme_tags(held, language)}


def _programme_tags(held: Settings, language: str) -> list[str]:
    named = st.text_area(
        say("settings-programme-hashtags", language), "\n".join(held.programme_hashtags),
        key="settings_field_programme_hashtags", height=90,
    )  # fmt: skip
    return [tag.strip().lstrip("#").casefold() for tag in named.splitlines() if tag.strip().lstrip("#")]


def draw_targets(known: Program, language: str) -> None:
    """Each target in the unit of its metric."""
    draw_line("targets", known, language)
    for metric, aim in sorted(known.settings.targets.items()):
        st.markdown(f"- {literal(target_word(metric, aim, language))}")


def target_form(held: Settings, language: str) -> dict[str, Any]:
    """A number for each metric that can have a target; shares are written in percent."""
    parts = ("metric", "unit", "value")
    metric_label, unit_label, value_label = (say(f"settings-target-{part}", language) for part in parts)
    known = [metric for metric in METRICS if METRICS[metric].direction != "neutral" or metric in held.targets]
    rows = pd.DataFrame(
        {
            metric_label: [metric_word(metric, language) for metric in known],
            unit_label: [_unit(metric, language) for metric in known],
            value_label: pd.Series([_shown(metric, held.targets.get(metric)) for metric in known], dtype="float64"),
        }
    )
    edited = st.data_editor(
        rows, hide_index=True, disabled=[metric_label, unit_label], key="settings_table_targets", width="stretch",
        placeholder=NOTHING, column_config={value_label: st.column_config.NumberColumn(min_value=0.0)},
    )  # fmt: skip
    targets = {metric: held.targets[metric] for metric in held.targets if metric not in METRICS}
    for metric, value in zip(known, edited[value_label], strict=True):
        if pd.notna(value):
            targets[metric] = _read_target(metric, float(value), language)
    return {"targets": targets}


def draw_breaks(known: Program, language: str) -> None:
    """The days on which platforms began to count differently."""
    draw_line("platform_breaks", known, language)
    columns = [say(f"settings-break-{part}", language) for part in ("platform", "day", "metric", "what")]
    lines = [break_line(one, language) for one in known.settings.platform_breaks]
    if lines:
        st.dataframe(pd.DataFrame(lines, columns=columns), hide_index=True, width="stretch")


def break_form(held: Settings, language: str) -> dict[str, Any]:
    """A row per change of a platform."""
    parts = ("platform", "day", "metric", "what")
    columns = {part: say(f"settings-break-{part}", language) for part in parts}
    rows = pd.DataFrame(
        [(one.platform, one.on, one.metric, break_word(one, language)) for one in held.platform_breaks],
        columns=list(columns.values()),
    )
    option = st.column_config.SelectboxColumn
    edited = _edited("breaks", rows, {
        columns["platform"]: option(options=PLATFORMS, format_func=lambda one: channel(one, language)),
        columns["day"]: st.column_config.DateColumn(format="DD.MM.YYYY" if language == "de" else "YYYY-MM-DD"),
        columns["metric"]: option(options=COUNTED, format_func=lambda one: metric_word(one, language)),
    })  # fmt: skip
    if any(_is_blank(cell) for row in edited.itertuples(index=False) for cell in row):
        raise Incomplete(say("settings-break-incomplete", language))
    return {"platform_breaks": tuple(sorted((_break(*row) for row in edited.itertuples(index=False)), key=_order))}


def _edited(name: str, rows: pd.DataFrame, columns: Any) -> pd.DataFrame:
    return st.data_editor(
        rows, hide_index=True, num_rows="dynamic", key=f"settings_table_{name}", width="stretch", placeholder=NOTHING,
        column_config=columns,
    )  # fmt: skip


def _break(platform: str, on: date, metric: str, what: str) -> PlatformBreak:
    """Words of a known kind, in whatever language they were read, stay that kind."""
    kinds = {say(f"break-{kind.replace('_', '-')}", each): kind for kind in KNOWN_BREAKS for each in LANGUAGES}
    return PlatformBreak(platform, pd.Timestamp(on).date(), metric, kinds.get(what.strip(), what.strip()))


def _order(one: PlatformBreak) -> tuple[date, str, str, str]:
    return one.on, one.platform, one.metric, one.what


def _unit(metric: str, language: str) -> str:
    return "%" if METRICS[metric].format == "p" else say("setting-unit-n", language)


def _shown(metric: str, value: float | None) -> float | None:
    return value * 100 if value is not None and METRICS[metric].format == "p" else value


def _read_target(metric: str, value: float, language: str) -> float:
    form, name = METRICS[metric].format, metric_word(metric, language)
    if form == "p" and not 0 <= value <= 100:
        raise Incomplete(say("settings-target-share", language, metric=name))
    if form == "n" and value != int(value):
        raise Incomplete(say("settings-target-whole", language, metric=name))
    return round(value / 100, 6) if form == "p" else value


def _is_blank(cell: Any) -> bool:
    return pd.isna(cell) or not str(cell).strip()
