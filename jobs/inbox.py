"""The inbox folder beside the database: files laid there are imported by the process that holds the database."""

import json
import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from data_loaders.questions import Answers, UnusableAnswer, read_answer_book
from jobs.imports import confirm, inspect
from jobs.inspections import MeasureFor, measured_if_small, unmeasured
from jobs.publish import publish_if_behind
from jobs.wording import teller
from jobs.writer import Ticket, Writer
from language import environment_language
from warehouse.connection import served
from warehouse.errors import DiskFull, ReadOnlyDatabase, TooLittleSpace, WarehouseError

POLL_SECONDS = 2.0
ANSWERS_SUFFIX = ".answers.json"
RECEIPT_SUFFIX = ".receipt.json"
UNFINISHED_SUFFIXES = (".part", ".tmp", ".crdownload", ".download")

# States that pass: the file waits where it lies.
TRIED_AGAIN = (ReadOnlyDatabase.text_id, DiskFull.text_id, TooLittleSpace.text_id)

log = logging.getLogger("jobs")


@dataclass(frozen=True)
class Stamp:
    """Size and time of a file: equal at two looks = nobody is writing it any more."""

    size: int
    changed_at: int


def inbox_path(database: Path) -> Path:
    """Where files for a database are handed in."""
    return database.parent / "inbox"


class Inbox:
    """Looks into one folder again and again; a file that still grows is left for the next look."""

    def __init__(self, folder: Path, measure_for: MeasureFor = unmeasured) -> None:
        self.folder = folder
        self._measure_for = measure_for
        self._seen: dict[Path, Stamp] = {}
        self._readers = Writer("inbox")

    def look(self) -> list[Path]:
        """Import every file that has not changed since the last look; return the files' new places."""
        seen_before, self._seen = self._seen, {path: stamp_of(path) for path in self._waiting()}
        settled = [path for path, stamp in self._seen.items() if seen_before.get(path) == stamp]
        return [self._take_in(path) for path in settled]

    def _waiting(self) -> list[Path]:
        self.folder.mkdir(exist_ok=True)
        return sorted(path for path in self.folder.iterdir() if is_handed_in(path))

    def _take_in(self, path: Path) -> Path:
        ticket: Ticket[Path] = self._readers.submit("inbox", lambda _progress: take_in(path, self._measure_for))
        self._readers.wait_until_idle()
        if ticket.known_state and ticket.known_state.text_id in TRIED_AGAIN:
            return path  # it stays where it is and is tried again at the next look
        return ticket.outcome or set_aside(path, ticket.incident or "")


def is_handed_in(path: Path) -> bool:
    """Whether a file is for us: no folder, no link, not hidden, not half written, not one of our own."""
    ours = path.name.endswith((ANSWERS_SUFFIX, RECEIPT_SUFFIX, *UNFINISHED_SUFFIXES))
    return not ours and not path.name.startswith((".", "~$")) and path.is_file() and not path.is_symlink()


def stamp_of(path: Path) -> Stamp:
    """How the file stands now."""
    state = path.stat()
    return Stamp(state.st_size, state.st_mtime_ns)


def take_in(path: Path, measure_for: MeasureFor = unmeasured) -> Path:
    """Import one file, write its receipts, move it away; the receipt is complete before the file moves."""
    try:
        answers = answers_beside(path)
    except UnusableAnswer as error:
        return move_away(path, "refused", [{"file": path.name, "status": "refused", "message": str(error)}])
    inspections = inspect(path, path.name, answers, role="analyst", most_foreseen=0)
    receipts = [
        confirm(inspection, answers, "inbox", "analyst",
                measured_if_small(measure_for, inspection.receipt.rows.read)).wait()
        for inspection in inspections
    ]  # fmt: skip
    is_stored = all(receipt.is_settled for receipt in receipts)
    return move_away(
        path,
        "done" if is_stored else "refused",
        [receipt.as_json(teller(environment_language())) for receipt in receipts],
    )


def answers_beside(path: Path) -> Answers:
    """The answers handed in with a file; none if there is no answers file."""
    answers_file = path.with_name(path.name + ANSWERS_SUFFIX)
    return read_answer_book(answers_file).answers_for(path.name) if answers_file.exists() else Answers()


def set_aside(path: Path, incident: str) -> Path:
    """Move a file that met a bug out of the way, so that it is not tried for ever; the receipt names the incident."""
    return move_away(path, "refused", [{"file": path.name, "status": "refused", "incident": incident}])


def move_away(path: Path, folder: str, receipts: list[dict[str, object]]) -> Path:
    """Put a file with its receipts and answers into a folder of the inbox."""
    place = path.parent / folder
    place.mkdir(exist_ok=True)
    target = free_name(place, path.name)
    write_receipt(target, receipts)
    answers_file = path.with_name(path.name + ANSWERS_SUFFIX)
    if answers_file.exists():
        answers_file.replace(target.with_name(target.name + ANSWERS_SUFFIX))
    path.replace(target)
    return target


def free_name(place: Path, name: str) -> Path:
    """The name itself, or with a number when an earlier file already stands there."""
    candidate = place / name
    number = 1
    while candidate.exists():
        number += 1
        candidate = place / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return candidate


def write_receipt(target: Path, receipts: list[dict[str, object]]) -> Path:
    """Write the receipts of a file beside it, in one step."""
    receipt_file = target.with_name(target.name + RECEIPT_SUFFIX)
    unfinished = receipt_file.with_name(receipt_file.name + ".part")
    unfinished.write_text(json.dumps(receipts, ensure_ascii=False, indent=2), encoding="utf-8")
    unfinished.replace(receipt_file)
    return receipt_file


_lock = threading.Lock()
_watching: set[Path] = set()


def watch(measure_for: MeasureFor) -> Path | None:
    """Start looking into the inbox beside the served database, once per process; None for a database in memory."""
    database = served().path
    if database is None:
        return None
    folder = inbox_path(database)
    with _lock:
        if folder not in _watching:
            _watching.add(folder)
            threading.Thread(
                target=_look_for_ever, args=(Inbox(folder, measure_for),), name="inbox", daemon=True
            ).start()
    return folder


def _look_for_ever(inbox: Inbox) -> None:
    while True:
        try:
            inbox.look()
            publish_if_behind()
        except (OSError, WarehouseError) as error:
            # A full disk or a folder without permission may be in order again at the next look.
            log.error("inbox cannot be read: %s", type(error).__name__)
        time.sleep(POLL_SECONDS)
