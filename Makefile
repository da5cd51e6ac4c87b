# The words of the workflow. Each sets up what it needs in .venv; PYTHON says which interpreter makes it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help demo test lint format types pytest everywhere codegen docs bench build clean

help: ## say what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-8s %s\n", $$1, $$2}'

$(VENV)/bin/pip:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip

$(VENV)/.demo: pyproject.toml | $(VENV)/bin/pip
	$(BIN)/pip install --quiet --editable ".[sandbox]"
	@touch $@

$(VENV)/.test: pyproject.toml $(VENV)/.demo
	$(BIN)/pip install --quiet --editable ".[all]" --group test
	@touch $@

$(VENV)/.docs: pyproject.toml $(VENV)/.demo
	$(BIN)/pip install --quiet --group docs
	@touch $@

demo: $(VENV)/.demo ## run the main job against the built-in sandbox
	@env -u COMAGIC_LOGIN -u COMAGIC_PASSWORD $(BIN)/python examples/quickstart.py

test: lint types pytest ## everything that must pass

lint: $(VENV)/.test ## ruff: rules and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(VENV)/.test ## let ruff mend what it can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: $(VENV)/.test ## mypy and pyright, and the completeness of what is public
	$(BIN)/mypy
	$(BIN)/pyright
	PATH="$(CURDIR)/$(BIN):$$PATH" pyright --verifytypes comagic_sdk --ignoreexternal

pytest: $(VENV)/.test ## the tests
	$(BIN)/pytest -n auto

everywhere: $(VENV)/.test ## the tests on every Python here, and with the oldest dependencies
	$(BIN)/python tests/everywhere.py

codegen: $(VENV)/.test ## make code from the spec
	$(BIN)/python -m codegen

docs: $(VENV)/.docs ## build the site into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: $(VENV)/.test ## measure, as ratios side by side, and write docs/benchmarks.md
	$(BIN)/python -m benchmarks

build: $(VENV)/.test ## wheel and sdist into dist/, checked
	rm -rf dist
	$(BIN)/python -m build
	$(BIN)/twine check --strict dist/*

clean: ## remove what the other words made
	rm -rf $(VENV) .venvs build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis
