"""The drop zone: files land in a folder of the session under generated names and are looked at, never stored."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components.frame.view import current
from components.upload.answers import answers_for
from jobs.imports import Answers, Inspection, inspect
from language import say

MOST_FILES = 20


@dataclass(frozen=True)
class Dropped:
    """One dropped file, what it holds, and the answers it was read with."""

    file_id: str
    file_name: str
    inspections: tuple[Inspection, ...]
    answers: Answers


class Table(NamedTuple):
    """One export among the dropped files; its key is the same at every run, its place names the archive it lay in."""

    key: str
    place: str
    file: Dropped
    inspection: Inspection


def tables_of(dropped: list[Dropped]) -> list[Table]:
    """Every export of the dropped files, those inside archives one by one."""
    return [
        Table(f"{file.file_id}_{number}", _place(file.file_name, inspection.file_name), file, inspection)
        for file in dropped
        for number, inspection in enumerate(file.inspections)
    ]


def _place(dropped_name: str, name: str) -> str:
    return name if name == dropped_name else f"{dropped_name} › {name}"


def draw_drop(language: str) -> list[Dropped]:
    """Draw the drop zone and look at what lies in it."""
    with st.container(key=f"upload_drop_{language}"):
        files = st.file_uploader(
            say("upload-drop", language),
            accept_multiple_files=True,
            key=f"upload_files_{st.session_state.setdefault('upload_round', 0)}",
            max_upload_size=50,
        )
    st.caption(say("upload-drop-help", language))
    if len(files) > MOST_FILES:
        st.warning(say("upload-too-many", language, most=MOST_FILES, left=len(files) - MOST_FILES))
    return [_looked_at(file, language) for file in files[:MOST_FILES]]


def clear_drop() -> None:
    """Empty the drop zone: its files are imported or no longer wanted."""
    st.session_state["upload_round"] = st.session_state.get("upload_round", 0) + 1
    st.session_state["upload_seen"] = {}


def _looked_at(file: UploadedFile, language: str) -> Dropped:
    """Read each file once per set of answers; a rerun of the page costs nothing."""
    answers, role = answers_for(file.file_id), current().viewer.role
    seen: dict[str, Dropped] = st.session_state.setdefault("upload_seen", {})
    known = seen.get(file.file_id)
    if known is None or known.answers != answers:
        with st.spinner(say("upload-reading", language)):
            known = Dropped(file.file_id, file.name, tuple(inspect(_kept(file), file.name, answers, role)), answers)
        seen[file.file_id] = known
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
        st.session_state["upload_folder"] = TemporaryDirectory(prefix="upload-")
    folder: TemporaryDirectory[str] = st.session_state["upload_folder"]
    return Path(folder.name)
