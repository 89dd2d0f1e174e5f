"""The followers of an account from Meta Business Suite: the stock to 2024, and shares by age, gender and place."""

import re
from collections.abc import Iterator

from data_loaders.cutting import SheetRow, heading_row, table_of
from data_loaders.drafts import Draft
from data_loaders.grids import NUMBER, TEXT, Grid
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.layouts.meta_blocks import BETWEEN, Block, blocks_of, network_in, settle_network, stock_key

LOOKED_AT = 60
OWNERS = {"FB_PAGE": "Facebook", "IG_ACCOUNT": "Instagram"}
PERCENT = re.compile(r"(?P<less><\s*)?(?P<number>\d{1,3}(?:[.,]\d+)?)\s*(?P<sign>%)?")
PERCENT_OF_ONE, ROUNDING = 100, 0.02
WOMEN = ("Women", "Mulheres", "Frauen", "Mujeres", "Kvinnor")
MEN = ("Men", "Homens", "Männer", "Hombres", "Män")
VALUE = ("Value", "Valor", "Wert", "Värde")
AGE, KEY, STOCK = "Age", "Key", "Followers"
PLACES = {
    "city": ("cit", "cidade", "städt", "stadt", "ciudad", "städer"),
    "country": ("countr", "país", "land", "länder", "pais"),
}  # fmt: skip


def cut_groups(grid: Grid) -> tuple[Grid, ...]:
    """Each list of groups with its title, and the stocks below them; nothing of a sheet that is no audience."""
    if not any(_is_proof(block) for block in blocks_of(grid, LOOKED_AT)):
        return ()
    groups, section = [], ""
    stocks: dict[str, list[SheetRow]] = {}
    for block in blocks_of(grid):
        section = block.title if network_in(block.title) or not section else section
        title = block.title if network_in(block.title) else BETWEEN.join(dict.fromkeys((section, block.title)))
        if key := stock_key(block.rows[0]):
            stocks.setdefault(OWNERS[key["owner"]], [heading_row(block.rows[0].number, (KEY, STOCK))]).extend(
                SheetRow(row.number, ((key["what"], TEXT), row.cells[0])) for row in block.rows[1:]
            )
        elif rows := _groups(block):
            groups.append(table_of(grid, rows, title))
    return (*groups, *(table_of(grid, rows, owner) for owner, rows in stocks.items()))


def _is_proof(block: Block) -> bool:
    """Only Meta writes these keys, and only Meta puts women and men beside each other under ages."""
    return stock_key(block.rows[0]) is not None or _is_by_age(block) or _is_listed_across(block)


def _is_by_age(block: Block) -> bool:
    words = {heading(text) for text in block.rows[0].texts()}
    return bool(words & {heading(word) for word in WOMEN}) and bool(words & {heading(word) for word in MEN})


def _is_listed_across(block: Block) -> bool:
    """Names in one row, their shares in the next, below a title that names places."""
    if not block.title or len(block.rows) != 2:
        return False
    names, shares = block.rows
    are_shares = all(PERCENT.fullmatch(shares.text(at)) for at in shares.filled)
    return names.filled == shares.filled and are_shares and dimension_of(block.title) in PLACES


def _groups(block: Block) -> Iterator[SheetRow] | tuple[SheetRow, ...]:
    """The rows of a list of groups, its heading row first; a list across two rows is turned."""
    if _is_listed_across(block):
        return _turned(block)
    top, *rows = block.rows
    if not rows or not (_is_by_age(block) or len(top.filled) == 2):
        return ()
    # A decimal comma that was taken for a delimiter makes a row longer than its heading: it stays so, to be refused.
    width = max(row.filled[-1] for row in block.rows) + 1
    named = (top.cells[0] if top.text(0) else (AGE, TEXT), *top.cells[1:width])
    return (SheetRow(top.number, named), *(SheetRow(row.number, row.cells[:width]) for row in rows))


def _turned(block: Block) -> Iterator[SheetRow]:
    names, shares = block.rows
    yield heading_row(names.number, (block.title, VALUE[0]))
    for at in names.filled:
        yield SheetRow(shares.number, (names.cells[at], shares.cells[at]))


def dimension_of(title: str) -> str:
    """By what a list parts the followers: a place in our words, else the title itself."""
    plain = heading(title)
    return next((name for name, words in PLACES.items() if any(word in plain for word in words)), plain)


def finish_groups(draft: Draft) -> None:
    """Network, shares in percent and what the groups are."""
    settle_network(draft)
    read_shares(draft)
    draft.fill("audience_of", lambda _: "followers")
    if "dimension" not in draft.part.constants:
        dimension = dimension_of(draft.match.grid.title.rpartition(BETWEEN)[2])
        draft.fill("dimension", lambda _: dimension)


def read_shares(draft: Draft) -> None:
    """Shares in percent: `23,9%`, `16%` and `21` alike, since no share has thousands."""
    unsigned = PERCENT_OF_ONE if are_fractions(draft) else 1
    texts = [(text or "").strip() for text in draft.column("stated_share")]
    found = [PERCENT.fullmatch(text) for text in texts]
    for at, text in enumerate(texts):
        if text not in ("", "-", "--") and not found[at]:
            draft.refuse(at, "stated_share", text, "share-unreadable")
    shares = [round(_number(match) * (1 if match["sign"] else unsigned), 10) if match else None for match in found]
    is_less = [bool(match and match["less"]) for match in found]
    draft.fill("share", lambda at: None if is_less[at] else shares[at])
    draft.fill("share_below", lambda at: shares[at] if is_less[at] else None)


def _number(share: re.Match[str]) -> float:
    return float(share["number"].replace(",", "."))


def are_fractions(draft: Draft) -> bool:
    """Whether a spreadsheet program keeps 23.9% as the number 0.239: numbers that make up one at most."""
    grid, start = draft.match.grid, draft.match.heading_at + 1
    if grid.kinds is None:
        return False
    cells = [cell for texts, kinds in zip(grid.cells.columns, grid.kinds.columns, strict=True)
             for cell in zip(texts.slice(start).to_pylist(), kinds.slice(start).to_pylist(), strict=True)]  # fmt: skip
    numbers = [float(text) for text, kind in cells if text and kind == NUMBER]
    return bool(numbers) and sum(numbers) <= 1 + ROUNDING


def finish_stock(draft: Draft) -> None:
    """The followers on the day of the export, which the file does not say; page likes are no followers."""
    settle_network(draft)
    kinds = draft.column("what")
    draft.ignore((at for at in draft.live() if kinds[at] != "FOLLOW"), "rows-page-likes")
    draft.series = f"{draft.layout.family}_stock"
    draft.fill("day_on", lambda _: draft.answers.exported_on)
    if draft.answers.exported_on is None:
        draft.waiting.add("day_on")


def _by_age(words: tuple[str, ...], dimension: str) -> Part:
    columns = (Column("label", ()), Column("stated_share", words, required=True))
    return Part(columns, {"dimension": dimension})


LAYOUT = Layout(
    family="meta_audience",
    since="2023",
    languages=("en", "pt"),
    platform=None,
    owner="own",
    cut=cut_groups,
    file_names=("Audience.csv", "Público.csv"),
    tables=(
        TableLayout(
            kind="audience",
            parts=(_by_age(WOMEN, "age of women"), _by_age(MEN, "age of men")),
            finish=finish_groups,
        ),
        TableLayout(
            kind="audience",
            parts=(Part((Column("label", ()), Column("stated_share", VALUE, required=True))),),
            finish=finish_groups,
        ),
        TableLayout(
            kind="days",
            parts=(
                Part(
                    (
                        Column("what", (KEY,), required=True),
                        Column("followers_total", (STOCK,), "count", required=True),
                    )
                ),
            ),
            finish=finish_stock,
            lists_all=False,
        ),
    ),
)
