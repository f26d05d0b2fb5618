# concord_test(value SOURCES a_test.cc b_test.cc): one test program for one folder of src/, each case known to ctest.
# The prebuilt main of Catch2 is linked: compiling it costs twenty seconds a program.
# Optimizing what runs once takes longer than running it.
include(Catch)
set(test_options $<$<CONFIG:Release>:-O0>)
concord_precompiled(concord_test_headers HEADERS <catch2/catch.hpp> OPTIONS ${test_options})

function(concord_test part)
  cmake_parse_arguments(TEST "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${part}_test ${TEST_SOURCES})
  target_link_libraries(${part}_test PRIVATE concord_options fmt::fmt Catch2::Catch2WithMain ${TEST_LIBRARIES})
  if(TARGET concord_${part})
    target_link_libraries(${part}_test PRIVATE concord_${part})
  endif()
  target_compile_options(${part}_test PRIVATE ${test_options})
  target_precompile_headers(${part}_test REUSE_FROM concord_test_headers)
  target_compile_definitions(${part}_test PRIVATE CONCORD_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  catch_discover_tests(${part}_test TEST_PREFIX "${part}/" WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endfunction()
