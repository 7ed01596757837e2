# The two commands of the README, and what they are made of. Everything can be run again at once.

SHELL := /bin/bash
DISTILL := .build/release/distill
# Tests are built apart: SwiftPM builds everything anew when one folder changes between the two.
TEST_BUILD := .build-tests

# OpenBLAS takes processors newer than itself for old ones. The program chooses by itself; a test bundle cannot.
ifneq ($(shell grep -m1 -o avx2 /proc/cpuinfo 2>/dev/null),)
TEST_BLAS := OPENBLAS_CORETYPE=$${OPENBLAS_CORETYPE:-Haswell}
endif

.PHONY: help setup models build quickstart test test-setup clean

help:
	@echo "make quickstart   set up, build, and distil SmolLM2-135M on word problems"
	@echo "make test         set up, build, and run all tests"
	@echo "make models       fetch the embedded default model into models/"
	@echo "make build        build $(DISTILL)"

setup:
	@scripts/setup libopenblas-dev libzstd-dev libdnnl-dev? pkg-config python3 python3-pip unzip

test-setup:
	@scripts/setup libopenblas-dev libzstd-dev libdnnl-dev pkg-config python3 python3-pip unzip zstd bubblewrap g++ nodejs

models:
	@scripts/fetch-model

build: setup
	swift build -c release --product distill

quickstart: build models
	$(DISTILL) run recipes/quickstart

test: test-setup models
	swift build -c release --build-tests --scratch-path $(TEST_BUILD)
	$(TEST_BLAS) SWIFT_BACKTRACE=enable=no swift test -c release --skip-build --scratch-path $(TEST_BUILD)

clean:
	rm -rf .build $(TEST_BUILD)
