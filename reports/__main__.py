"""`python -m reports pictures PAGE ...`: pictures of a page's exhibits as leadership sees them, without a browser."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from components.frame.choice import Choice, compared_scope, default_campaign, default_choice, scope_of
from components.frame.conventions import keep_to_settings
from exhibits.exhibit import Exhibit
from exhibits.stamps import selection_line
from language import LANGUAGES
from queries.periods import scope_options
from queries.scope import Scope, Viewer
from reports.gallery import PAGES, needs_campaign
from reports.pictures import ENDINGS, KINDS, Kind, exhibit_at, file_name, pictures_of
from reports.sheet import sheet_of
from warehouse.connection import database_path, serve
from warehouse.errors import WarehouseError
from warehouse.published import open_readable

USAGE_ERROR = 2


def main(arguments: list[str]) -> int:
    """Write the pictures asked for and print their names; 2 for a database or campaign that is not there."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a replaced stdout may lack it
    asked = _parser().parse_args(arguments)
    try:
        warehouse = open_readable(asked.database or database_path())
    except (WarehouseError, FileNotFoundError) as problem:
        print(problem, file=sys.stderr)
        return USAGE_ERROR
    try:
        serve(warehouse)
        keep_to_settings()
        return _written(asked)
    finally:
        warehouse.close()


def _written(asked: argparse.Namespace) -> int:
    options = scope_options()
    known = [campaign[0] for campaign in options.campaigns if campaign[0]]
    campaign_id = asked.campaign or default_campaign(options)
    if asked.campaign and asked.campaign not in known:
        print(f"There is no campaign {asked.campaign}. Known: {', '.join(known)}.", file=sys.stderr)
        return USAGE_ERROR
    days = (asked.from_on, asked.to_on)
    choice = Choice(*days) if all(days) else default_choice(options, datetime.now(UTC).date())
    scope, compare = scope_of(choice, options), compared_scope(choice, options)
    asked.output.mkdir(parents=True, exist_ok=True)
    for page in asked.pages or PAGES:
        _write_page(page, scope, compare, campaign_id, asked)
    return 0


def _write_page(page: str, scope: Scope, compare: Scope | None, campaign_id: str, asked: argparse.Namespace) -> None:
    language = asked.language
    built: list[tuple[int, Exhibit]] = []
    for place, build in enumerate(PAGES[page], start=1):
        if needs_campaign(build) and not campaign_id:
            continue
        more = (campaign_id,) if needs_campaign(build) else ()
        exhibit = build(scope, compare, Viewer(), language, *more)
        if exhibit.state == "full":
            built.append((place, exhibit))
        else:
            print(f"{page}: {exhibit.id}: {exhibit.title}", file=sys.stderr)
    selection, days = selection_line(scope, language), (scope.from_on, scope.to_on)
    wanted: list[tuple[Path, Kind, Exhibit]] = [
        (asked.output / page / file_name(*days, exhibit_at(place, exhibit.id), language, ENDINGS[kind]), kind, exhibit)
        for place, exhibit in built
        for kind in asked.formats
    ]
    pictures = pictures_of([(kind, sheet_of(exhibit, selection, language)) for _, kind, exhibit in wanted])
    for (path, _, _), picture in zip(wanted, pictures, strict=True):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture)
        print(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m reports", description=__doc__)
    pictures = parser.add_subparsers(required=True).add_parser("pictures", help="PNG and SVG of exhibits")
    pictures.add_argument(
        "pages", nargs="*", choices=[[], *PAGES], metavar="PAGE", help=f"of {', '.join(PAGES)}; else all"
    )
    pictures.add_argument("--database", type=Path, help="the database file, else that of this installation")
    pictures.add_argument(
        "--from", dest="from_on", type=date.fromisoformat, metavar="DAY", help="first day, 2025-07-01"
    )
    pictures.add_argument("--to", dest="to_on", type=date.fromisoformat, metavar="DAY", help="last day")
    pictures.add_argument("--language", choices=LANGUAGES, default="en")
    pictures.add_argument("--formats", type=_kinds, default=("png",), metavar="LIST", help=f"of {','.join(KINDS)}")
    pictures.add_argument("--campaign", help="the campaign of the campaign page, by its id")
    pictures.add_argument("--output", type=Path, required=True, metavar="FOLDER")
    return parser


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(text.split(","))
    if not set(kinds) <= set(KINDS):
        raise argparse.ArgumentTypeError(f"of {','.join(KINDS)}, separated by commas")
    return kinds


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
