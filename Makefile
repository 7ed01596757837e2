# The two commands of the README, and what they are made of. Everything can be run again at once.

SHELL := /bin/bash
DISTILL := .build/release/distill
# Tests are built apart: SwiftPM builds everything anew when one folder changes between the two.
TEST_BUILD := .build-tests

# OpenBLAS takes processors newer than itself for old ones. The program chooses by itself; a test bundle cannot.
ifneq ($(shell grep -m1 -o avx2 /proc/cpuinfo 2>/dev/null),)
export OPENBLAS_CORETYPE ?= Haswell
endif

.PHONY: help setup models build quickstart test test-setup clean

help:
	@echo "make quickstart   set up, build, and distil SmolLM2-135M on word problems"
	@echo "make test         set up, build, and run all tests"
	@echo "make models       fetch the embedded default model into models/"
	@echo "make build        build $(DISTILL)"

setup:
	@scripts/setup libopenblas-dev libzstd-dev pkg-config python3 python3-pip unzip

test-setup:
	@scripts/setup libopenblas-dev libzstd-dev pkg-config python3 python3-pip unzip zstd

models:
	@scripts/fetch-model

build: setup
	swift build -c release --product distill

# The program chooses its BLAS kernels itself.
quickstart: build models
	env -u OPENBLAS_CORETYPE $(DISTILL) run recipes/quickstart

test: test-setup models
	swift build -c release --build-tests --scratch-path $(TEST_BUILD)
	SWIFT_BACKTRACE=enable=no swift test -c release --skip-build --scratch-path $(TEST_BUILD)

clean:
	rm -rf .build $(TEST_BUILD)
