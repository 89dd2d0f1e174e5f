"""The invented program a first start shows: written as files, loaded like any other file, gone at one click."""

import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from data_loaders.questions import NO_ANSWERS, with_answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import ReadExport
from jobs.imports import store
from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, writer
from sample_program import ProgramPlan, write_program
from warehouse.connection import Warehouse, served
from warehouse.copies import start_empty
from warehouse.ledger import record_decision
from warehouse.settings import settings

SAMPLE_AUTHOR = "sample"
SAMPLE_LOADED = "sample_loaded"
READERS = 2

# Sample files alone, without the mark that the last of them arrived: a crash cut the loading short.
CUT_SHORT = """
select count(*) > 0 and bool_and(is_sample) and not exists (
    select 1 from decisions where kind = 'answer' and subject = 'sample_loaded' and removed_in is null
)
from imports
"""


class UnreadableSample(Exception):
    """A file of the sample program was not understood by our own loaders."""


_latest: list[Ticket[int]] = []


def ensure_sample() -> Ticket[int] | None:
    """On a database nothing was ever written to, queue the sample; the outcome is the number of files loaded.

    None when there is nothing to do; asked again while the sample is loading, the ticket is the same.
    """
    if _latest and _latest[0].state in ("queued", "running"):
        return _latest[0]
    warehouse = served()
    if warehouse.data_version() > 0 and not is_cut_short(warehouse):
        return None
    _latest[:] = [writer().submit("sample", load_sample)]
    return _latest[0]


def start_with_own_data() -> Ticket[None]:
    """Queue an empty database in place of the sample; the sample does not come back by itself."""
    return writer().submit("start with own data", _start_empty)


def is_cut_short(warehouse: Warehouse) -> bool:
    """Whether loading the sample was begun and never finished."""
    with warehouse.cursor() as cursor:
        row = cursor.execute(CUT_SHORT).fetchone()
    return bool(row and row[0])


def plan_for_today() -> ProgramPlan:
    """The story up to yesterday evening."""
    return ProgramPlan(until=datetime.now(ZoneInfo(settings(served()).time_zone)).date())


def load_sample(progress: Progress) -> int:
    """Write the program into a temporary folder and import every file of it; the next files are read meanwhile."""
    warehouse = served()
    if warehouse.data_version() > 0:
        start_empty(warehouse)
    plan = plan_for_today()
    with tempfile.TemporaryDirectory(prefix="sample-program-") as folder, ThreadPoolExecutor(READERS) as readers:
        progress(0, 1, "job-sample-writing")
        written = write_program(Path(folder), plan)
        reading = [readers.submit(read_file, file.path, with_answers(NO_ANSWERS, file.answers)) for file in written]
        for number, file_read in enumerate(reading):
            progress(number, len(written), "job-sample-loading")
            store_sample_file(file_read.result())
    record_decision(warehouse, "answer", SAMPLE_LOADED, len(written), plan.until, SAMPLE_AUTHOR)
    publish_soon()
    progress(len(written), len(written), "job-sample-loading")
    return len(written)


def store_sample_file(found: list[ReadExport | RefusedExport]) -> None:
    """Store one file of the sample; anything but an import is a bug."""
    for export in found:
        if isinstance(export, RefusedExport):
            raise UnreadableSample(export.error.text_id)
        receipt = store(export, SAMPLE_AUTHOR, is_sample=True)
        if receipt.status != "imported":
            raise UnreadableSample(receipt.status)


def _start_empty(progress: Progress) -> None:
    progress(0, 1, "job-emptying")
    start_empty(served())
    publish_soon()
