# make demo      installs what is missing, builds, compares the nine optimizers, alone and under four schedules
# make test      installs what is missing, builds, runs the tests
# make record    writes anew what is derived of the catalogues, after an addition to one
# make tour      runs the articles' experiments and puts their numbers into the tour of them
# make docs      builds, and makes a site of the guides and of pages over the catalogues in docs
# make install   builds, and puts the program with its completions, manual page and experiments below PREFIX
# make dist      an archive of it in dist that needs nothing but the C library; make deb, make wheel: the same as packages
# make nightly   builds for other processors, in debug and with sanitizers: tests, and the same published bytes
SWIFT ?= swift
DOWNHILL = .build/release/downhill

APT = libgsl-dev libssl-dev libsqlite3-dev zlib1g-dev pkg-config gnuplot-nox fonts-dejavu-core libjs-dygraphs
BREW = gsl openssl@3 sqlite pkg-config gnuplot

.PHONY: demo test build setup browser axe python format lint record tour docs bench nightly install dist deb wheel packages clean

demo: build
	$(DOWNHILL) run Experiments/nine-optimizers.json Experiments/nine-under-schedules.json

test: setup
	$(SWIFT) test -c release --disable-testable-imports

build: setup
	$(SWIFT) build -c release --product downhill

# Installs the libraries where apt-get can, and says what to install where it cannot.
setup:
	@if pkg-config --exists gsl libcrypto sqlite3 zlib 2>/dev/null && command -v gnuplot >/dev/null && \
	  { [ -e /usr/share/javascript/dygraphs ] || ! command -v apt-get >/dev/null; }; then exit 0; fi; \
	if command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -q >/dev/null && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $(APT) >/dev/null; \
	else \
	  echo "Downhill needs: $(APT) (Debian, Ubuntu) or: brew install $(BREW) (macOS)" >&2; exit 1; \
	fi

# Installs the browser that tests open report.html in; without it they are skipped.
browser:
	@if command -v chromium >/dev/null || ! command -v apt-get >/dev/null; then exit 0; fi; \
	as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$as apt-get update -q >/dev/null && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium >/dev/null

# Fetches axe-core, which looks for what keeps people from using report.html; without it that test is skipped.
axe:
	@[ -e .build/axe ] || ! python3 -m pip --version >/dev/null 2>&1 || \
	PIP_ROOT_USER_ACTION=ignore python3 -m pip install -q --no-deps --target .build/axe axe-playwright-python || echo 'axe-core cannot be had here' >&2

# Installs Python, in which the attacks and some of the programs of the tests are written, and SciPy for the rest of these;
# where a Python is there already, it is left as it is.
python:
	@if python3 -c 'import numpy, scipy' 2>/dev/null || ! command -v apt-get >/dev/null; then exit 0; fi; \
	as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$as apt-get update -q >/dev/null && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends python3 python3-numpy python3-scipy >/dev/null

# What is derived of the catalogues and committed: the schema, the gallery, what the rows' revisions stand for, and
# the reports and figures that tests compare with; what of them has changed is to be looked at.
record: build
	$(DOWNHILL) schema >Experiments/experiment.schema.json
	$(DOWNHILL) list schedules --gallery Results/catalogue/schedules --parity Tests/Reference/schedules
	DOWNHILL_RECORD=1 $(SWIFT) test -c release --disable-testable-imports --filter 'revision|golden files|looked at'

# The articles' experiments again, and every number of the tour from their tables. Runs that diverge are data.
TOUR = Experiments/articles/README.md
tour: build
	$(DOWNHILL) run Experiments/articles/*.json --quiet || [ $$? -eq 3 ]
	for name in $$(grep -o 'downhill:value [^ ]*' $(TOUR) | cut -d' ' -f2 | sort -u); do \
	  $(DOWNHILL) report Results/$$name --into $(TOUR) --quiet || exit; \
	done

# The guides of this tree and pages over the catalogues, as static pages in docs. pandoc makes pages of Markdown; nothing
# else needs it.
docs: build
	@if ! command -v pandoc >/dev/null && command -v apt-get >/dev/null; then \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -q >/dev/null && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends pandoc >/dev/null; \
	fi
	Documentation/build docs

# Whole sweeps, then the hot loop beside the same loop in C.
bench: build
	Benchmarks/sweeps
	DOWNHILL_BENCHMARKS=1 $(SWIFT) run -c release benchmarks

# Below PREFIX; packagers set DESTDIR.
PREFIX ?= /usr/local
install: build
	mkdir -p $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(DOWNHILL) $(DESTDIR)$(PREFIX)/bin/downhill
	Packaging/stage $(DESTDIR)$(PREFIX) $(DOWNHILL)

# The program with all that it needs linked in; slow, since it is built for two kinds of processors.
packages: setup
	SWIFT=$(SWIFT) Packaging/build
dist: packages
	Packaging/archive
deb: packages
	Packaging/deb
wheel: packages
	Packaging/wheel

nightly: setup
	.ci/nightly

format:
	$(SWIFT) format -i -r -p Sources Tests Benchmarks Package.swift

lint:
	$(SWIFT) format lint --strict -r -p Sources Tests Benchmarks Package.swift

clean:
	$(SWIFT) package clean
	rm -rf .build-* dist docs
