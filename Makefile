# `make demo` and `make test` are all that a new machine needs: each sets up .venv by itself.
PYTHON ?= python3
BIN := .venv/bin
PIP_INSTALL := $(BIN)/pip install -qq --constraint constraints.txt
INSTALLED := .venv/installed
DEMO := demo/quotes.db
TORCH := $(shell sed -n 's/^torch==//p' constraints.txt)
TORCH_CPU_INDEX := https://download.pytorch.org/whl/cpu

.PHONY: help setup pin demo serve test check schema eval bench

help:
	@sed -n 's/^## //p' Makefile

## make setup   make .venv with all that running and testing need; every other target calls it
setup: $(INSTALLED)

# The CPU build of PyTorch, where pip already knows one, else from PyTorch's own index, which is not asked
# before: from the usual one a Linux machine gets the CUDA build, gigabytes of it.
$(INSTALLED): pyproject.toml constraints.txt
	@echo "Installing into .venv: minutes the first time, moments after that"
	@$(PYTHON) -m venv .venv
	@$(PIP_INSTALL) --upgrade pip
	@$(PIP_INSTALL) torch==$(TORCH)+cpu 2>/dev/null \
		|| $(PIP_INSTALL) torch --extra-index-url $(TORCH_CPU_INDEX)
	@$(PIP_INSTALL) --group dev --editable '.[postgresql,web,parquet,telemetry,cluster]'
	@touch $@

## make pin     write the versions that .venv holds to constraints.txt
pin: setup
	@{ echo '# What `make setup` installs; `make pin` writes it.'; \
		$(BIN)/pip freeze -qq --all --exclude-editable | sed 's/+cpu$$//'; } > .venv/constraints.txt
	@mv .venv/constraints.txt constraints.txt && touch $(INSTALLED)

## make demo    read the articles in seeds/ and ask the API what Putin said
demo: setup
	@$(BIN)/python -m seeds.demo $(DEMO)

## make serve   serve the demo's corpus
serve: $(DEMO)
	@$(BIN)/quotes serve --database sqlite:///$(DEMO)

$(DEMO):
	@$(MAKE) demo

## make test    run the tests
test: setup
	@$(BIN)/pytest

## make check   lint, format, types
check: setup
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

## make schema  write schema.graphql, unless that breaks what clients use
schema: setup
	@$(BIN)/python -m graphql_api.changes schema.graphql

## make eval    score who said what against gold; no figure may fall under its floor
eval: setup
	@$(BIN)/python -m benchmarks.gate

## make bench   words per second beside Stanza and spaCy, and how cost grows: half an hour
bench: setup
	@$(BIN)/python -m benchmarks.speed
