#include "cli/parallel.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <stdexcept>
#include <vector>

using concord::cli::for_each_index;

TEST_CASE("parallel: every index is done once, whatever the number of threads") {
  for (const std::uint32_t threads : {0U, 1U, 2U, 7U}) {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{100}}) {
      std::vector<std::atomic<int>> done(count);
      for_each_index(count, threads, [&](std::size_t i, std::size_t) { ++done[i]; });
      for (const auto& times : done) CHECK(times == 1);
    }
  }
}

TEST_CASE("parallel: an exception comes back to the caller") {
  CHECK_THROWS_AS(for_each_index(50, 4,
                                 [](std::size_t i, std::size_t) {
                                   if (i == 20) throw std::runtime_error("no");
                                 }),
                  std::runtime_error);
}
