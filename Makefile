# make demo and make test work from nothing on Debian 12: they install what is missing (docs/dependencies.md says why each is here).
PACKAGES = cmake g++ ninja-build pkg-config catch2 libboost-program-options-dev libboost-regex-dev libexpected-dev \
  libfmt-dev libgumbo-dev libmd4c-dev libre2-dev libutf8proc-dev libyaml-cpp-dev rapidjson-dev
CHECK_PACKAGES = clang-format-14 clang-tidy-14
BENCH_PACKAGES = libbenchmark-dev hyperfine

SUDO = $(if $(filter 0,$(shell id -u)),,sudo)
PREFIX ?= /usr/local
SOURCES = $(shell git ls-files 'src/*.cc' 'src/*.h' 'tests/*.cc' 'tests/*.h')
TIDY ?= $(filter src/%.cc,$(SOURCES))

.PHONY: all demo test check format bench approve asan install clean packages check-packages bench-packages
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
	printf '%s\n' $(TIDY) | xargs -P $$(nproc) -n 1 clang-tidy-14 --quiet -p build
	ctest --preset release -R '^house/'

format: check-packages
	clang-format-14 -i $(SOURCES)

# After a look at the difference: git diff fixtures
approve: all
	.ci/approve build/concord

asan: packages
	cmake --preset asan -Wno-dev
	cmake --build --preset asan
	ctest --preset asan --parallel $$(nproc)

bench: packages bench-packages
	cmake --preset release -Wno-dev -DCONCORD_BENCH=ON
	cmake --build --preset release
	.ci/bench build

install: all
	DESTDIR='$(DESTDIR)' cmake --install build --prefix '$(PREFIX)'

clean:
	rm -rf build

packages: NEEDED = $(PACKAGES)
check-packages: NEEDED = $(CHECK_PACKAGES)
bench-packages: NEEDED = $(BENCH_PACKAGES)
packages check-packages bench-packages:
	@SUDO='$(SUDO)' .ci/install $(NEEDED)
