# Two commands do everything: `make demo` and `make test`. Each sets up what it needs.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
JOBS ?= 2

.PHONY: help demo test check bench schema docs weights wheel browser clean

help:
	@echo "make demo    build the bundled graph, print the ranking, write network.html"
	@echo "make test    run all tests, the page in a browser included"
	@echo "make check   types and style"
	@echo "make bench   run the benchmarks that need no data of others"
	@echo "make docs    write the generated files anew (ontology page, JSON Schema)"
	@echo "make weights learn the weights of extraction anew from benchmarks/own_news"
	@echo "make wheel   build the wheel into dist/"
	@echo "make clean   remove what the other commands made"

demo: $(VENV)/installed
	$(BIN)/kg build --graph graph
	$(BIN)/kg rank --graph graph --top 20 --format table
	$(BIN)/kg view --graph graph -o network.html

test: $(VENV)/installed-test browser
	$(BIN)/python -m pytest -n $(JOBS)

check: $(VENV)/installed-dev
	$(BIN)/flake8 kg tests benchmarks
	$(BIN)/mypy

# identity.py wants a dump of ROR, rules.py annotated texts; make_gazetteers.py, make_people.py and train_pairs.py make data.
bench: $(VENV)/installed-test
	for file in $(filter-out %/identity.py %/rules.py %/make_gazetteers.py %/make_people.py %/train_pairs.py,$(wildcard benchmarks/*.py)); do \
		echo "== $$file"; $(BIN)/python $$file || exit 1; done

docs: $(VENV)/installed
	$(BIN)/python -m kg.graph.reference
	$(BIN)/python -m kg.claims.schema kg/claims/claims.schema.json

weights: $(VENV)/installed
	$(BIN)/python benchmarks/train_pairs.py

wheel: $(VENV)/installed
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) build dist graph network.html .pytest_cache .mypy_cache .hypothesis *.egg-info

# Debian keeps venv in a package of its own.
$(BIN)/python:
	$(PYTHON) -m venv $(VENV) || (rm -rf $(VENV); $(call install,python3-venv) && $(PYTHON) -m venv $(VENV))

$(VENV)/installed: setup.cfg constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[html]'
	touch $@

$(VENV)/installed-test: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	touch $@

$(VENV)/installed-dev: $(VENV)/installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

# The page is tested in Chromium: the system's own, else Debian's package, else playwright's download.
browser: $(VENV)/installed-test
	@command -v chromium || command -v chromium-browser || command -v google-chrome \
	  || ($(call install,chromium)) || $(BIN)/python -m playwright install chromium

root = $$(if [ "$$(id -u)" = 0 ]; then echo env; else echo sudo -n; fi)
install = $(root) apt-get update -qq && $(root) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1)
