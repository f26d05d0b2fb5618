# Every library concord links, found once. docs/dependencies.md says why each is here.
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options regex)
find_package(fmt 9 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)

# md4c's own CMake package asks for a second library (to HTML) that Debian packs apart and concord does not use.
add_library(md4c::md4c INTERFACE IMPORTED)
target_link_libraries(md4c::md4c INTERFACE PkgConfig::MD4C)
