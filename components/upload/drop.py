"""The drop zone: files land in a folder of the session under generated names and are read beside the page."""

import secrets
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components.frame.literal import literal
from components.frame.view import current
from components.upload.answers import answers_for
from components.upload.figures import measure_for
from jobs.arriving import folder_of_a_session
from jobs.imports import Answers
from jobs.inspections import Inspection, cleaned_name, look
from jobs.writer import Ticket
from language import say

MOST_FILES = 20
MOST_WAITING_MB = 200
SHOWN_NAMES = 3
# A small file is read in this time, so that no bar flashes up for it.
GRACE_SECONDS = 0.8


@dataclass(frozen=True)
class Dropped:
    """One dropped file, the ticket of its reading, and the answers it is read with."""

    file_id: str
    file_name: str
    ticket: Ticket[list[Inspection]]
    answers: Answers

    @property
    def inspections(self) -> tuple[Inspection, ...]:
        """What it holds; nothing while it is being read, or if that was taken back."""
        return tuple(self.ticket.outcome or ())


class Table(NamedTuple):
    """One export among the dropped files; its key is the same at every run, its place names the archive it lay in."""

    key: str
    place: str
    file: Dropped
    inspection: Inspection


def tables_of(dropped: list[Dropped]) -> list[Table]:
    """Every export of the files read so far, those inside archives one by one."""
    return [
        Table(f"{file.file_id}_{number}", _place(file.file_name, inspection.file_name), file, inspection)
        for file in dropped
        for number, inspection in enumerate(file.inspections)
    ]


def _place(dropped_name: str, name: str) -> str:
    return name if name == dropped_name else f"{dropped_name} › {name}"


def draw_drop(language: str) -> list[Dropped]:
    """Draw the drop zone and have read what lies in it."""
    with st.container(key=f"upload_drop_{language}"):
        files = st.file_uploader(
            say("upload-drop", language),
            accept_multiple_files=True,
            key=f"upload_files_{st.session_state.setdefault('upload_round', 0)}",
            max_upload_size=50,
        )
    st.caption(say("upload-drop-help", language))
    admitted = _admitted(files)
    _draw_left_out(files[:MOST_FILES][len(admitted) :], "upload-too-large-together", MOST_WAITING_MB, language)
    _draw_left_out(files[MOST_FILES:], "upload-too-many", MOST_FILES, language)
    dropped = [_looked_at(file) for file in admitted]
    for file in dropped:
        file.ticket.settle(GRACE_SECONDS / len(dropped))
    return dropped


def _admitted(files: list[UploadedFile]) -> list[UploadedFile]:
    """The first files, as many as one person may have waiting, and as long as they are not too large together."""
    sizes = accumulate(file.size for file in files)
    limit = MOST_WAITING_MB * 1024 * 1024
    return [file for file, size in zip(files[:MOST_FILES], sizes, strict=False) if size <= limit]


def _draw_left_out(files: list[UploadedFile], text_id: str, most: int, language: str) -> None:
    """Say which files were not looked at, and why."""
    if files:
        names = ", ".join(cleaned_name(file.name) for file in files[:SHOWN_NAMES])
        shown = names if len(files) <= SHOWN_NAMES else f"{names} …"
        st.warning(literal(say(text_id, language, most=most, left=len(files), files=shown)))


def clear_drop() -> None:
    """Empty the drop zone: its files are imported or no longer wanted."""
    st.session_state["upload_round"] = st.session_state.get("upload_round", 0) + 1
    st.session_state["upload_seen"] = {}


def sweep(are_jobs_over: bool) -> None:
    """Delete the files nobody will read again: nothing lies in the drop zone and nothing is going in."""
    if are_jobs_over and not st.session_state.get("upload_seen"):
        for path in st.session_state.pop("upload_paths", {}).values():
            path.unlink(missing_ok=True)


def take_back(file: Dropped) -> None:
    """Stop reading a file and leave nothing of it in the folder."""
    file.ticket.cancel()
    path = st.session_state.get("upload_paths", {}).pop(file.file_id, None)
    if path is not None:
        path.unlink(missing_ok=True)


def _looked_at(file: UploadedFile) -> Dropped:
    """Read each file once per set of answers; a rerun of the page costs nothing."""
    answers, role = answers_for(file.file_id), current().viewer.role
    seen: dict[str, Dropped] = st.session_state.setdefault("upload_seen", {})
    known = seen.get(file.file_id)
    if known is None or (known.answers != answers and known.ticket.state != "cancelled"):
        if known is not None:
            known.ticket.cancel()
        name = cleaned_name(file.name)
        ticket = look(_kept(file), name, answers, role, measure_for)
        known = seen[file.file_id] = Dropped(file.file_id, name, ticket, answers)
    return known


def _kept(file: UploadedFile) -> Path:
    """The file on disk under a name of our own; the shown name never becomes a path."""
    paths: dict[str, Path] = st.session_state.setdefault("upload_paths", {})
    if file.file_id not in paths:
        path = _folder() / secrets.token_hex(16)
        path.write_bytes(file.getbuffer())
        paths[file.file_id] = path
    return paths[file.file_id]


def _folder() -> Path:
    if "upload_folder" not in st.session_state:
        st.session_state["upload_folder"] = folder_of_a_session()
    folder: TemporaryDirectory[str] = st.session_state["upload_folder"]
    return Path(folder.name)
