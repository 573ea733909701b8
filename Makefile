# The short way to everything. `make` alone says what there is.
SHELL := /bin/sh
CASES ?= 10000
SECONDS_EACH ?= 60
JOBS ?= 2

.PHONY: help setup setup-all build run test sanitize bench format lint tidy package soak fuzz words clean

help:
	@echo "make run       set up what is missing, build, open the demo clinic (without a display: the guided tour,"
	@echo "               pictures and PDFs in build/tour/)"
	@echo "make test      set up, build, run all tests"
	@echo "make sanitize  the same tests under AddressSanitizer and UBSan"
	@echo "make soak      the long tests: a thousand kills instead of fifty"
	@echo "make fuzz      every fuzz target for SECONDS_EACH=60 seconds"
	@echo "make bench     speed against the promises, CASES=10000"
	@echo "make format    put every source into the house style"
	@echo "make lint      floors, names, SQL, singletons, words, style"
	@echo "make tidy      clang-tidy over everything, or over FILES='a.cpp b.cpp'"
	@echo "make words     take new sentences into translations/*.ts"
	@echo "make package   a Debian package in build/release/"
	@echo "make clean     forget everything built"

setup:
	@packaging/setup.sh

setup-all:
	@packaging/setup.sh --all

# A changed preset reaches a build that was configured before.
build/%/build.ninja: CMakePresets.json | setup
	@cmake --preset $*
	@touch $@

build: setup build/dev/build.ninja
	@cmake --build --preset dev

run: setup build/dev/build.ninja
	@cmake --build --preset dev --target ayumi ayumictl
	@packaging/run.sh build/dev/bin/ayumi build/tour

test: build
	@ctest --preset dev -j $(JOBS)

sanitize: setup build/asan-ubsan/build.ninja
	@cmake --build --preset asan-ubsan
	@ctest --preset asan-ubsan -j $(JOBS)

soak: build
	@set -e; for program in build/dev/tests/test_*; do \
	    case "$$program" in *.*) continue ;; esac; \
	    echo "$$program [soak]"; \
	    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Tokyo AYUMI_KEY_COST=quick AYUMI_SOAK=1 \
	        "$$program" "[soak]" --allow-running-no-tests; \
	done

fuzz: setup-all
	@cmake --preset fuzz -DAYUMI_FUZZ_SECONDS=$(SECONDS_EACH)
	@cmake --build --preset fuzz --target fuzz_targets
	@ctest --test-dir build/fuzz -R '^fuzz_' -j $(JOBS) --output-on-failure

bench: setup build/release/build.ninja
	@cmake --build --preset release --target ayumi_bench
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} TZ=Asia/Tokyo build/release/bin/ayumi_bench --cases $(CASES)

format: setup-all
	@python3 tests/lint/format.py --fix

lint: setup-all build/dev/build.ninja
	@python3 tests/lint/format.py
	@ctest --preset dev -L lint

tidy: setup-all build/dev/build.ninja
	@cmake --build --preset dev
	@run-clang-tidy-19 -quiet -p build/dev $(if $(FILES),$(FILES),'^$(CURDIR)/(core|ui|app)/')

words: setup build/dev/build.ninja
	@cmake --build --preset dev --target words

package: setup-all build/release/build.ninja
	@cmake --build --preset release --target ayumi ayumictl
	@cd build/release && cpack -G DEB

clean:
	@rm -rf build
