# Warnings and sanitizers for everything that is ours.
add_library(concord_options INTERFACE)
# GCC 12 takes std::string's and std::optional's own code for mistakes (GCC bugs 105651 and 80635): two warnings are off there.
target_compile_options(concord_options INTERFACE
                       $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
target_compile_options(concord_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wno-sign-conversion $<$<BOOL:${CONCORD_WERROR}>:-Werror>)
target_include_directories(concord_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(CONCORD_SANITIZE)
  target_compile_options(concord_options INTERFACE -fsanitize=${CONCORD_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(concord_options INTERFACE -fsanitize=${CONCORD_SANITIZE})
endif()

# concord_layer(match SOURCES a.cc b.cc DEPENDS read rule [LIBRARIES re2])
# One folder of src/ is one library. DEPENDS are the arrows of docs/design.md; tests/house holds the includes to them.
function(concord_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_library(concord_${name} STATIC ${LAYER_SOURCES})
  target_link_libraries(concord_${name} PUBLIC concord_options tl::expected PRIVATE fmt::fmt ${LAYER_LIBRARIES})
  foreach(below IN LISTS LAYER_DEPENDS)
    target_link_libraries(concord_${name} PUBLIC concord_${below})
  endforeach()
endfunction()
