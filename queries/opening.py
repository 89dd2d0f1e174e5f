"""What leaves the door of the rows behind a figure: total, files, and single rows as far as a role may see them."""

from dataclasses import dataclass

import pandas as pd

from analysis.tracing import files_apart, recomputed

MOST_ROWS = 10_000
COLUMNS = (
    "part", "file", "file_name", "layout", "sheet_name", "row_number", "as_of_on", "channel", "day_on", "label",
    "link", "text", "rows", "files", "numerator", "denominator", "in_scope", "with_terms",
)  # fmt: skip
_OF_POST = ("label", "link", "text", "day_on")


@dataclass(frozen=True)
class Opening:
    """How a figure is made of rows: the columns of a row's terms; listed names rows shown even without a term.

    is_content: sums of response, of which one row is one person's (cell rule). is_of_person: a figure beside a name.
    is_about_few: rows are told apart by how active their authors are. is_about_silence: who is not active any more.
    is_of_nobody: rows count what no member did.
    """

    numerator: str
    denominator: str | None = None
    listed: str | None = None
    is_content: bool = False
    is_of_person: bool = False
    is_about_few: bool = False
    is_about_silence: bool = False
    is_of_nobody: bool = False


def opened(rows: pd.DataFrame, opening: Opening, role: str, minimum_group: int) -> pd.DataFrame:
    """The rows behind a figure in parts: total, file (its rows summed up), row; people's ids stay behind.

    file is null where files are taken together because few people stand behind them; terms a role may not see are null.
    """
    behind = _behind(rows, opening)
    apart = _apart(behind, opening, role, minimum_group)
    hides_terms = opening.is_content and not opening.is_of_person and role != "analyst"
    files = _files(behind, apart)
    single = _single(behind, apart, opening, role)
    if hides_terms:
        files, single = (part.assign(numerator=None, denominator=None) for part in (files, single))
    parts = [_total(behind, opening), files, single.head(MOST_ROWS)]
    return pd.concat([_shaped(part) for part in parts], ignore_index=True)


def _behind(rows: pd.DataFrame, opening: Opening) -> pd.DataFrame:
    """The rows that have a term of the figure, or lack one they could have."""
    numerator = pd.to_numeric(rows[opening.numerator]).astype("Float64")
    named = rows[opening.denominator] if opening.denominator else pd.Series(pd.NA, index=rows.index)
    denominator = pd.to_numeric(named).astype("Float64")
    is_behind = numerator.notna() | denominator.notna()
    if opening.listed:
        is_behind |= rows[opening.listed].notna()
    return rows.assign(numerator=numerator, denominator=denominator)[is_behind]


def _apart(behind: pd.DataFrame, opening: Opening, role: str, minimum_group: int) -> frozenset[object]:
    """The files that may be told apart."""
    everything = frozenset(behind["import_id"].dropna())
    if opening.is_of_person:
        # a pseudonym stands beside no file, because whoever holds the file reads the name there
        return frozenset() if behind["is_unnamed"].any() else everything
    if role == "analyst" or opening.is_of_nobody:
        return everything
    if opening.is_about_few:
        return frozenset()
    people = behind.groupby("import_id")["member_id"].agg(frozenset)
    return files_apart(people.to_dict(), minimum_group)


def _total(behind: pd.DataFrame, opening: Opening) -> pd.DataFrame:
    terms = behind[["numerator", "denominator"]].astype("float64")
    total = recomputed(terms.itertuples(index=False, name=None), is_ratio=opening.denominator is not None)
    has_terms = behind["numerator"].notna() | behind["denominator"].notna()
    return pd.DataFrame({
        "part": ["total"], "rows": [len(behind)], "files": [behind["import_id"].nunique()],
        "numerator": [total.numerator], "denominator": [total.denominator], "in_scope": [behind["subject"].nunique()],
        "with_terms": [behind.loc[has_terms, "subject"].nunique()],
    })  # fmt: skip


def _files(behind: pd.DataFrame, apart: frozenset[object]) -> pd.DataFrame:
    """One row per file, the most rows first; the last one holds what is not told apart."""
    named = behind.assign(file=behind["import_id"].where(behind["import_id"].isin(apart)))
    told = named["file"].notna()
    for column in ("file_name", "layout", "as_of_on"):
        named[column] = named[column].where(told)
    summed = named.groupby("file", dropna=False, sort=False).agg(
        file_name=("file_name", "first"), layout=("layout", "first"), as_of_on=("as_of_on", "max"),
        rows=("subject", "size"), files=("import_id", "nunique"), numerator=("numerator", _known_sum),
        denominator=("denominator", _known_sum),
    )  # fmt: skip
    summed = summed.reset_index().sort_values(["file"], kind="stable")
    by_rows = summed.sort_values(["rows"], ascending=False, kind="stable")
    ordered = pd.concat([by_rows[by_rows["file"].notna()], by_rows[by_rows["file"].isna()]])
    return ordered.assign(part="file")


def _single(behind: pd.DataFrame, apart: frozenset[object], opening: Opening, role: str) -> pd.DataFrame:
    single = behind[behind["import_id"].isin(apart)].assign(part="row", rows=1)
    single = single.rename(columns={"import_id": "file"})
    if opening.is_of_nobody:
        return single
    if role != "analyst":
        single = single[~single["is_in_sums_only"].astype(bool)]
        single = single.iloc[:0] if opening.is_about_silence else single
    if role != "analyst" or opening.is_about_silence:
        # who fell silent is counted and never told, neither by name nor by post
        return single.assign(**dict.fromkeys(_OF_POST))
    # the day of a post counts as its link where nobody is named beside it
    return single.assign(day_on=single["day_on"].where(single["label"].notna(), _monday(single["day_on"])))


def _shaped(part: pd.DataFrame) -> pd.DataFrame:
    return part.reindex(columns=list(COLUMNS)).astype(
        {"numerator": "float64", "denominator": "float64", "file": "Int64", "row_number": "Int64", "rows": "Int64"}
        | {"files": "Int64", "in_scope": "Int64", "with_terms": "Int64"}
        | dict.fromkeys(("as_of_on", "day_on"), "datetime64[us]")
        | dict.fromkeys(("part", "file_name", "layout", "sheet_name", "channel", "label", "link", "text"), "object")
    )


def _known_sum(terms: pd.Series) -> float | None:
    return terms.sum(min_count=1)


def _monday(days: pd.Series) -> pd.Series:
    return days - pd.to_timedelta(pd.to_datetime(days).dt.day_of_week, unit="D")
