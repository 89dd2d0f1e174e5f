"""A real server on a free port, for tests and measurements that look at the dashboard from outside."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PROJECT = Path(__file__).parents[1]
PATIENCE_SECONDS = 60.0


@contextmanager
def dashboard(database: Path, log: IO[bytes] | None = None) -> Iterator[str]:
    """The address of a dashboard that serves this database, once it is healthy; it ends with the block."""
    address = f"http://127.0.0.1:{free_port()}"
    chosen = {"PROGRAM_DATABASE": str(database), "STREAMLIT_SERVER_PORT": address.rsplit(":", 1)[1]}
    server = subprocess.Popen(
        [sys.executable, "server.py"], cwd=PROJECT, env=os.environ | chosen, stdout=log, stderr=log
    )
    try:
        wait_until_healthy(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=60)


def wait_until_healthy(address: str, server: "subprocess.Popen[bytes]") -> None:
    """Return when the health check answers; fail when the server ends or takes too long."""
    started = time.monotonic()
    while time.monotonic() - started < PATIENCE_SECONDS:
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=5) as answered:
                if answered.read() == b"ok":
                    return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not become healthy")


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
