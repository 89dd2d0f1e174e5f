"""A database that cannot be served: the server starts, its health check says why, and every page says what to do."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from language import LANGUAGES
from tests.serving import PROJECT, free_port
from tests.warehouse.files import file, load, post
from warehouse.connection import open_warehouse

pytestmark = pytest.mark.browser
FIRST_WORDS = {"en": "is damaged", "de": "ist beschädigt"}
COMMAND = {"en": "python -m warehouse restore FILE", "de": "python -m warehouse restore DATEI"}


@contextmanager
def started(database: Path, log: Path) -> Iterator[tuple[str, str]]:
    """Address and health of a server, whatever that is, once it answers."""
    address = f"http://127.0.0.1:{free_port()}"
    chosen = {"PROGRAM_DATABASE": str(database), "STREAMLIT_SERVER_PORT": address.rsplit(":", 1)[1]}
    with log.open("wb") as written:
        server = subprocess.Popen(
            [sys.executable, "server.py"], cwd=PROJECT, env=os.environ | chosen, stdout=written, stderr=written
        )
    try:
        yield address, health_of(address)
    finally:
        server.terminate()
        server.wait(timeout=60)


def health_of(address: str) -> str:
    """What the health check answers, as soon as it does."""
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=5) as answered:
                return f"{answered.status} {answered.read().decode()}"
        except urllib.error.HTTPError as error:
            return f"{error.code} {error.read().decode()}"
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not answer")


@pytest.mark.bad_input("B117", "B118")
def test_a_damaged_database_is_said_on_the_page_and_by_the_health_check(chromium: Browser, tmp_path: Path) -> None:
    database = tmp_path / "program.duckdb"
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(1)]))
    warehouse.close()
    sound = database.read_bytes()
    database.write_bytes(sound[:4096] + bytes(8192) + sound[12288:])
    with started(database, tmp_path / "log") as (address, health):
        assert health == "503 database-damaged"
        for language in LANGUAGES:
            page = chromium.new_page(locale={"en": "en-US", "de": "de-DE"}[language])
            page.goto(f"{address}/?lang={language}")
            alert = page.get_by_test_id("stAlert")
            expect(alert).to_contain_text(FIRST_WORDS[language], timeout=60_000)
            expect(alert).to_contain_text(COMMAND[language])
            assert str(tmp_path) not in page.inner_text("body")
            page.close()
        database.write_bytes(sound)
        assert health_of(address) == "200 ok", "no restart is needed once the file is whole"
    assert database.read_bytes() != b""
