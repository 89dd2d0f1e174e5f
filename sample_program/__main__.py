"""python -m sample_program DIR: write the export files of an invented ambassador program."""

import argparse
from datetime import date
from pathlib import Path

from sample_program.calendar import years_before
from sample_program.plan import CALL_ON, ProgramPlan
from sample_program.writing import write_program


def main(arguments: list[str] | None = None) -> None:
    """Write the program the arguments ask for and say what was written."""
    given = _options().parse_args(arguments)
    start_on = years_before(given.until, given.years) if given.years else CALL_ON
    plan = ProgramPlan(given.until, given.members, given.posts, start_on, given.told_on, given.seed)
    files = write_program(given.directory, plan)
    print(f"{len(files)} files with {sum(file.rows for file in files)} rows in {given.directory}")


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sample_program", description=__doc__)
    parser.add_argument("directory", type=Path, metavar="DIR", help="where the files are written")
    parser.add_argument("--members", type=int, default=ProgramPlan.members, help="people on the member list")
    parser.add_argument("--posts", type=int, default=ProgramPlan.posts, help="posts of members, about")
    parser.add_argument("--years", type=int, help=f"length of the story (default: since the call on {CALL_ON})")
    parser.add_argument("--until", type=date.fromisoformat, default=date.today(), help="day of the newest exports")  # noqa: DTZ011 - the day on the wall of whoever runs it
    parser.add_argument("--told-on", type=date.fromisoformat, help="keep the story when you move --until")
    parser.add_argument("--seed", type=int, default=ProgramPlan.seed, help="another number, another story")
    return parser


if __name__ == "__main__":
    main()
