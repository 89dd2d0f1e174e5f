# Two commands are enough: `make run` and `make test`. Everything else is for those who change the code.
# Needs make and Python 3.11 or newer; everything else goes into .venv.

.DEFAULT_GOAL := check

VENV := .venv
PYTHON := $(VENV)/bin/python
RUN_READY := $(VENV)/.ready-run
TEST_READY := $(VENV)/.ready-test
SHARED_VENV := .venv-shared-store
SHARED_READY := $(SHARED_VENV)/.ready

# Everything a change must pass before it is proposed.
.PHONY: check
check: format-check lint types test

# Start the dashboard on http://127.0.0.1:8501.
.PHONY: run
run: $(RUN_READY)
	$(PYTHON) server.py

# The fast tests, a quarter of an hour on two cores; without browser and long sets.
.PHONY: test
test: $(TEST_READY)
	$(PYTHON) -m pytest -n 2 --dist loadfile -m "not slow and not browser and not shared_store"

# Journeys in a real browser; needs Chromium.
.PHONY: browser
browser: $(TEST_READY)
	$(PYTHON) -m pytest -n 2 --dist loadfile -m browser

# Crash loops, the oracle on the whole sample and other long sets.
.PHONY: slow
slow: $(TEST_READY)
	$(PYTHON) -m pytest -n 2 -m slow

# The long sets, nightly or before a release: an hour and more; prints each target and what was reached.
.PHONY: soak
soak: $(TEST_READY)
	$(PYTHON) -m tests.soak $(if $(MINUTES),--minutes $(MINUTES)) $(SETS)

# The warehouse on DuckLake with a PostgreSQL catalog, in an environment of its own; needs PostgreSQL.
.PHONY: shared-store
shared-store: $(SHARED_READY)
	$(SHARED_VENV)/bin/python -m tests.check_shared_store

# Rewrite the expected rows beside the sample exports; refuses to change existing ones unless FORCE=1.
.PHONY: expected
expected: $(TEST_READY)
	$(PYTHON) -m tests.data_loaders.expected $(if $(FORCE),--force)

# Bring every file into the one format.
.PHONY: format
format: $(TEST_READY)
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

.PHONY: format-check
format-check: $(TEST_READY)
	$(PYTHON) -m ruff format --check .

.PHONY: lint
lint: $(TEST_READY)
	$(PYTHON) -m ruff check .

# Strict below components, see pyproject.toml.
.PHONY: types
types: $(TEST_READY)
	$(PYTHON) -m mypy

# Remove the virtual environment and caches; data stays.
.PHONY: clean
clean:
	rm -rf $(VENV) $(SHARED_VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Only what is missing or changed is installed: the stamps are younger than the lists they stand for.
$(RUN_READY): requirements.txt | $(PYTHON)
	@echo "Installing packages (first start only)"
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(TEST_READY): requirements-test.txt $(RUN_READY)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	@touch $@

# The same packages but DuckDB, of which the extensions need an earlier release.
$(SHARED_READY): requirements-shared-store.txt requirements-test.txt requirements.txt | $(PYTHON)
	$(PYTHON) -m venv $(SHARED_VENV)
	grep -hvE '^(duckdb==|-r )' requirements.txt requirements-test.txt > $(SHARED_VENV)/requirements.txt
	$(SHARED_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $(SHARED_VENV)/requirements.txt -r requirements-shared-store.txt
	@touch $@

# The newest fitting Python on the machine.
$(PYTHON):
	@for candidate in python3.13 python3.12 python3.11 python3 python; do \
	  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making $(VENV) with $$("$$candidate" --version)"; \
	    "$$candidate" -m venv $(VENV) && exit 0; \
	    echo "Could not make a virtual environment (on Debian: apt install python3-venv)."; \
	    rm -rf $(VENV); exit 1; \
	  fi; \
	done; \
	echo "Python 3.11 or newer is needed; found: $$(python3 --version 2>&1)"; exit 1
