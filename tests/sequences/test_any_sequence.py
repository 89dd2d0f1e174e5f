"""Random sequences of imports, undo, redo, matching, lists, settings, consents, crashes and restarts."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sequences.machine import AnySequence

PATIENT = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.slow
@pytest.mark.bad_input("B74", "B79", "B90", "B91", "B113")
def test_after_every_step_the_database_is_what_a_plain_model_says() -> None:
    run_state_machine_as_test(AnySequence, settings=settings(PATIENT, max_examples=4, stateful_step_count=12))
