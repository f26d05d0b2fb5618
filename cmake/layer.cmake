# Warnings, threads and sanitizers for everything that is ours. Precompiled headers want one set of options: -pthread is there for all.
add_library(concord_options INTERFACE)
# GCC 12 takes std::string's and std::optional's own code for mistakes (GCC bugs 105651 and 80635): two warnings are off there, and
# three more where precompiled headers make it forget what is the system's.
set(gcc_warnings -Wno-restrict -Wno-maybe-uninitialized)
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  list(APPEND gcc_warnings -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()
target_compile_options(concord_options INTERFACE "$<$<CXX_COMPILER_ID:GNU>:${gcc_warnings}>")
target_compile_options(concord_options INTERFACE -pthread -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wno-sign-conversion $<$<BOOL:${CONCORD_WERROR}>:-Werror>)
target_link_libraries(concord_options INTERFACE Threads::Threads)
target_include_directories(concord_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(CONCORD_SANITIZE)
  target_compile_options(concord_options INTERFACE -fsanitize=${CONCORD_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(concord_options INTERFACE -fsanitize=${CONCORD_SANITIZE})
endif()

concord_precompiled(concord_layer_headers)

# concord_layer(match SOURCES a.cc b.cc DEPENDS read rule [LIBRARIES re2])
# One folder of src/ is one library. DEPENDS are the arrows of docs/design.md; tests/house holds the includes to them.
function(concord_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_library(concord_${name} STATIC ${LAYER_SOURCES})
  target_link_libraries(concord_${name} PUBLIC concord_options tl::expected PRIVATE fmt::fmt ${LAYER_LIBRARIES})
  target_precompile_headers(concord_${name} REUSE_FROM concord_layer_headers)
  foreach(below IN LISTS LAYER_DEPENDS)
    target_link_libraries(concord_${name} PUBLIC concord_${below})
  endforeach()
endfunction()
