# What nearly every file includes is parsed once for all layers, and with Catch2 once for all tests. Each file includes what it
# uses all the same: the preset "dev" compiles without (CMAKE_DISABLE_PRECOMPILE_HEADERS).
set(often_included <algorithm> <array> <cstdint> <functional> <map> <optional> <set> <span> <string> <string_view>
    <unordered_map> <utility> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)

# concord_precompiled(NAME [HEADERS <catch2/catch.hpp>] [OPTIONS -O1]): a target to reuse from, with no code of its own. Who
# reuses it has the same options.
function(concord_precompiled name)
  cmake_parse_arguments(PRECOMPILED "" "" "HEADERS;OPTIONS" ${ARGN})
  set(empty ${PROJECT_BINARY_DIR}/precompiled.cc)
  file(CONFIGURE OUTPUT ${empty} CONTENT "")
  add_library(${name} OBJECT ${empty})
  target_link_libraries(${name} PRIVATE concord_options fmt::fmt tl::expected)
  target_compile_options(${name} PRIVATE ${PRECOMPILED_OPTIONS})
  target_precompile_headers(${name} PRIVATE ${often_included} ${PRECOMPILED_HEADERS})
endfunction()
