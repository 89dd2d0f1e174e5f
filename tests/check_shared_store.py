"""Run the warehouse's tests on a shared store: DuckLake with its catalog in a PostgreSQL started for them alone."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PORT = "54329"
# A database file, its migrations and its copies are what a shared store does not have; DuckDB 1.5 lets closing wait.
ABOUT_FILES = (
    "test_closing", "test_file", "test_migrating", "test_schema", "test_backup", "test_restore", "test_start_check",
    "test_old_versions",
)  # fmt: skip
# Nothing in this database outlives the tests.
UNSAFE_BUT_FAST = f"-p {PORT} -c listen_addresses= -c fsync=off -c max_connections=200"


def main() -> int:
    """Exit as pytest does; 1 where there is no PostgreSQL."""
    programs = programs_of_postgresql()
    if programs is None:
        print("No PostgreSQL was found (on Debian: apt install postgresql).", file=sys.stderr)
        return 1
    with (
        tempfile.TemporaryDirectory(prefix="stores-") as stores,
        tempfile.TemporaryDirectory(prefix="catalog-") as folder,
        running(programs, Path(folder)) as catalog,
    ):
        left_out = [f"--ignore=tests/warehouse/{name}.py" for name in ABOUT_FILES]
        command = [sys.executable, "-m", "pytest", "-n", "2", "-m", "not slow", "tests/warehouse", *left_out]
        environment = os.environ | {"SHARED_STORE_CATALOG": catalog, "TMPDIR": stores}
        return subprocess.run(command, env=environment, check=False).returncode


def programs_of_postgresql() -> Path | None:
    """The folder with the newest initdb; Debian keeps it beside the path."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return installed[-1].parent if installed else None


@contextlib.contextmanager
def running(programs: Path, folder: Path) -> Iterator[str]:
    """A database server of its own while this lasts; gives how it is reached."""
    user = as_somebody(folder)
    subprocess.run([*user, programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", "tests"],
                   check=True, stdout=subprocess.DEVNULL, cwd=folder)  # fmt: skip
    control = [*user, programs / "pg_ctl", "-D", folder / "data", "-w"]
    options = f"-k {folder} {UNSAFE_BUT_FAST}"
    subprocess.run([*control, "-o", options, "-l", folder / "log", "start"],
                   check=True, stdout=subprocess.DEVNULL, cwd=folder)  # fmt: skip
    try:
        yield f"dbname=postgres host={folder} port={PORT} user=tests"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True, stdout=subprocess.DEVNULL, cwd=folder)


def as_somebody(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root; Debian's package has made a user for it."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, "postgres")
    return ["runuser", "-u", "postgres", "--"]


if __name__ == "__main__":
    sys.exit(main())
