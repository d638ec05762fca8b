# make demo   installs what is missing, builds, and runs the main job on the cards in cards/
# make test   installs what is missing, checks the format, builds, and runs every test
# make help   the other targets

PACKAGES := libsqlite3-dev libyaml-dev libcurl4-openssl-dev libopenblas-dev libsentencepiece-dev \
	libcmark-gfm-dev libcmark-gfm-extensions-dev libgumbo-dev libzstd-dev liblz4-dev pkg-config python3-venv curl
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
SWIFT_SOURCES := Package.swift Sources Tests $(wildcard Benchmarks) Fuzzing/Package.swift Fuzzing/Sources
RELEASE := swift build -c release --product stemma --static-swift-stdlib
STEMMA := .build/release/stemma

.PHONY: help deps build demo test test-program test-hub lint format generate registry.db install

help:
	@echo 'make demo         install what is missing, build, run the main job on cards/'
	@echo 'make test         install what is missing, check the format, run every test'
	@echo 'make test-program the tests that run the built program'
	@echo 'make test-hub     the real clients against the real server; ARGS=... goes to pytest'
	@echo 'make build        the release binary, $(STEMMA)'
	@echo 'make install      copies it to $$PREFIX/bin (default /usr/local)'
	@echo 'make registry.db  rebuilds the shipped registry from cards/'
	@echo 'make generate     rebuilds what is made from other files: vocabularies, templates, rules.md'
	@echo 'make format       formats the sources'

deps:
	@missing=""; for package in $(PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		echo "installing$$missing"; \
		$(SUDO) apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

build: deps
	$(RELEASE)

install: build
	install -D $(STEMMA) $(DESTDIR)$${PREFIX:-/usr/local}/bin/stemma

demo: build
	@STEMMA=$(STEMMA) Tools/demo

test: deps lint
	swift build --build-tests
	swift test --skip-build
	Tests/Hub/run

# Only those that run the built program as a process: commands, exit codes, kill -9, a full disk.
test-program: deps
	swift build --build-tests
	swift test --skip-build --filter EndToEndTests

# huggingface_hub, datasets, transformers and curl against 'stemma serve'; then kills, full disks and hostile requests.
test-hub: deps
	swift build --product stemma
	Tests/Hub/run $(ARGS)

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format:
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

registry.db: build
	rm -f registry.db registry.db-wal registry.db-shm
	$(STEMMA) ingest cards --db registry.db

generate: build
	Tools/make-vocabulary
	Tools/embed-templates
	$(STEMMA) validate --rules --format markdown > Documentation/rules.md
