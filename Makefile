# Everything a newcomer needs to type. `make` alone lists it.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
TESTABLE := .venv/testable

.DEFAULT_GOAL := help
.PHONY: help memo test lint bench bless clean

help: ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

memo: $(INSTALLED) ## make out/memo.docx, out/memo.md and out/memo.json from seeds/
	$(BIN)/briefing make seeds -o out/memo.docx -o out/memo.md -o out/memo.json

test: $(TESTABLE) lint ## run every test
	$(BIN)/pytest

lint: $(TESTABLE) ## check style, types and the layers of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(TESTABLE) ## measure quality and speed on the data in $$BRIEFING_EVAL: three quarters of an hour
	$(BIN)/pip install --quiet -c constraints.txt -e '.[bench]'
	$(BIN)/python -m benchmarks --large

bless: $(TESTABLE) ## accept today's memos and help texts as the expected ones
	$(BIN)/pytest tests/test_golden.py tests/test_docs.py --bless

clean: ## remove what the other targets made
	rm -rf .venv out/memo.*

$(INSTALLED): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[all]'
	$(BIN)/python -m compileall -q briefing  # as pip does for what it copies
	touch $@

$(TESTABLE): $(INSTALLED)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[all,test]'
	touch $@
