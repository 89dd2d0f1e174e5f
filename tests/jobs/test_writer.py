"""The writer: one job at a time, tickets that tell the truth, bugs that stay their own."""

import logging
import threading

import pytest

from jobs.writer import Progress, Writer, writer


def test_jobs_run_one_after_the_other_in_the_order_they_came() -> None:
    queue = Writer()
    seen: list[str] = []

    def note(number: int) -> None:
        seen.append(f"{number} starts")
        seen.append(f"{number} ends")

    tickets = [queue.submit("note", lambda _, number=number: note(number)) for number in range(3)]
    for ticket in tickets:
        ticket.wait(5)
    assert seen == ["0 starts", "0 ends", "1 starts", "1 ends", "2 starts", "2 ends"]


def test_a_ticket_goes_from_queued_over_running_to_done() -> None:
    queue = Writer()
    started, released = threading.Event(), threading.Event()

    def first(progress: Progress) -> str:
        progress(1, 4, "job-importing-rows")
        started.set()
        released.wait(5)
        return "receipt"

    running = queue.submit("import", first)
    waiting = queue.submit("import", lambda _: "second")
    started.wait(5)
    assert (running.state, running.progress, running.outcome) == ("running", (1, 4, "job-importing-rows", 0), None)
    assert (waiting.state, waiting.progress.text_id) == ("queued", "job-queued")
    released.set()
    assert running.wait(5) == "receipt"
    assert (running.state, running.outcome, running.incident) == ("done", "receipt", None)


def test_a_bug_gets_an_incident_number_and_the_next_job_runs() -> None:
    queue = Writer()
    failed = queue.submit("import", lambda _: 1 // 0)
    fine = queue.submit("import", lambda _: "receipt")
    assert fine.wait(5) == "receipt"
    assert failed.state == "failed"
    assert failed.outcome is None
    assert failed.incident is not None and len(failed.incident) == 8
    with pytest.raises(ZeroDivisionError):
        failed.wait(5)


def test_even_an_exit_inside_a_job_leaves_the_writer_alive() -> None:
    queue = Writer()

    def leave(_: Progress) -> None:
        raise SystemExit(1)

    assert queue.submit("import", leave)
    assert queue.submit("import", lambda _: "receipt").wait(5) == "receipt"


def test_the_log_names_the_incident_and_the_place_but_not_what_the_message_quotes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    quoted = "Ottilie Fernwald"

    def fail(_: Progress) -> None:
        raise ValueError(quoted)

    queue = Writer()
    with caplog.at_level(logging.ERROR, logger="jobs"):
        ticket = queue.submit("import", fail)
        queue.submit("import", lambda _: "after the bug was logged").wait(5)
    assert ticket.incident is not None and ticket.incident in caplog.text
    assert "ValueError" in caplog.text and "in fail" in caplog.text
    assert "Fernwald" not in caplog.text


def test_a_ticket_is_found_by_its_id() -> None:
    queue = Writer()
    ticket = queue.submit("import", lambda _: 1)
    assert queue.ticket(ticket.id) is ticket
    assert queue.ticket(ticket.id + 1) is None


def test_a_process_has_one_writer_however_many_ask_at_once() -> None:
    barrier = threading.Barrier(8)
    found: list[Writer] = []

    def ask() -> None:
        barrier.wait()
        found.append(writer())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1
