# make demo and make test work from nothing on Debian 12: they install what is missing (docs/dependencies.md says why each is here).
PACKAGES = cmake g++ ninja-build pkg-config catch2 libboost-program-options-dev libboost-regex-dev libexpected-dev \
  libfmt-dev libgumbo-dev libmd4c-dev libre2-dev libutf8proc-dev libyaml-cpp-dev rapidjson-dev
CHECK_PACKAGES = clang-format-14 clang-tidy-16
DEB_PACKAGES = dpkg-dev file gzip
FUZZ_PACKAGES = clang-16 libclang-rt-16-dev

SUDO = $(if $(filter 0,$(shell id -u)),,sudo)
PREFIX ?= /usr/local
SOURCES = $(shell git ls-files 'src/*.cc' 'src/*.h' 'tests/*.cc' 'tests/*.h')
TIDY ?= $(filter src/%.cc,$(SOURCES))

.PHONY: weights weights-manuals calibration measure all demo test check format bench approve asan fuzz install deb clean packages check-packages deb-packages fuzz-packages
all: packages
	cmake --preset release -Wno-dev
	cmake --build --preset release --target concord pages

demo: all
	build/concord check fixtures --fail-on never

test: packages
	cmake --preset release -Wno-dev
	cmake --build --preset release
	ctest --preset release --parallel $$(nproc)

check: packages check-packages
	clang-format-14 --dry-run -Werror $(SOURCES)
	cmake --preset release -Wno-dev
	cmake --build --preset release
	cmake --preset dev -Wno-dev
	printf '%s\n' $(TIDY) | xargs -P $$(nproc) -n 1 clang-tidy-16 --quiet -p build/dev
	ctest --preset release -R '^house/'

format: check-packages
	clang-format-14 -i $(SOURCES)

# Writes the expected reports of fixtures/ anew; read git diff tests/cli/expected afterwards.
approve: all
	.ci/approve build/concord

asan: packages
	cmake --preset asan -Wno-dev
	cmake --build --preset asan
	ctest --preset asan --parallel $$(nproc)

# Every target for 20 seconds; make fuzz SECONDS=600 for longer.
fuzz: SECONDS ?= 20
fuzz: packages fuzz-packages
	cmake --preset fuzz -Wno-dev -DCONCORD_FUZZ_SECONDS=$(SECONDS)
	cmake --build --preset fuzz
	ctest --preset fuzz --parallel $$(nproc)

# All rows take about three minutes; make bench ROWS="rules extract" for some (few, rules, extract, long, many, story).
bench: packages
	cmake --preset release -Wno-dev -DCONCORD_BENCH=ON
	cmake --build --preset release --target concord concord_bench
	build/tests/bench/concord_bench build/concord $(ROWS)

# Derives the weights of alignment from the shipped stories and others with a gold standard: make weights STORIES=folder
# [WITHOUT=story]. Copy "weights" into rules/weights.yaml, which keeps its "linkage", and "forests" into rules/forests.yaml.
# `make weights-manuals` derives those of manuals, whose names begin with "manuals-", from tests/weights/manuals alone.
weights: packages
	cmake --preset release -Wno-dev -DCONCORD_WEIGHTS=ON
	cmake --build --preset release --target concord_weights
	build/tests/weights/concord_weights fixtures tests/weights/stories '$(STORIES)' $(if $(WITHOUT),--without '$(WITHOUT)')

weights-manuals: packages
	cmake --preset release -Wno-dev -DCONCORD_WEIGHTS=ON
	cmake --build --preset release --target concord_weights
	build/tests/weights/concord_weights --manuals tests/weights/manuals

# With the weights there are: derives how odds become a confidence, and shows what comes true of each; copy the first lines into
# rules/weights.yaml. `make measure` prints what is found of each kind of facts, and the surest false alarms.
calibration measure: packages
	cmake --preset release -Wno-dev -DCONCORD_WEIGHTS=ON
	cmake --build --preset release --target concord_$@
	build/tests/weights/concord_$@ '$(STORIES)'

install: all
	DESTDIR='$(DESTDIR)' cmake --install build --prefix '$(PREFIX)'

# build/deb/concord_VERSION_ARCHITECTURE.deb, the same to the bit for one commit.
deb: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)
deb: packages deb-packages
	cmake --preset deb -Wno-dev
	cmake --build --preset deb --target concord pages
	cd build/deb && cpack -G DEB

clean:
	rm -rf build

packages: NEEDED = $(PACKAGES)
deb-packages: NEEDED = $(DEB_PACKAGES)
check-packages: NEEDED = $(CHECK_PACKAGES)
fuzz-packages: NEEDED = $(FUZZ_PACKAGES)
packages check-packages deb-packages fuzz-packages:
	@SUDO='$(SUDO)' .ci/install $(NEEDED)
