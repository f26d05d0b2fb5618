#include "diff/independence.h"

#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::claim_of;
using concord::diff::testing::count;

namespace {

std::uint32_t independent_sources(const std::vector<diff::testing::Told>& told) {
  std::vector<normalize::Claim> claims;
  std::uint32_t place = 0;
  for (const auto& one : told) claims.push_back(claim_of(one, place++));
  return diff::diff(claims, testing::shipped_weights()).front().independent;
}

}  // namespace

TEST_CASE("independence: a story printed twice is one origin", "[diff]") {
  CHECK(independent_sources({{0, "wire text", count(9), "toll", "quake"},
                             {1, "wire text", count(9), "toll", "quake"}}) == 1);
  CHECK(independent_sources({{0, "first text", count(9), "toll", "quake"},
                             {1, "second wording", count(9), "toll", "quake"}}) == 2);
}

TEST_CASE("independence: articles that cite one source for a figure are one origin", "[diff]") {
  CHECK(independent_sources({{0, "a b", count(9), "toll", "quake", 0, false, "Ministry"},
                             {1, "c d", count(9), "toll", "quake", 0, false, "Ministry"}}) == 1);
  CHECK(independent_sources({{0, "a b", count(9), "toll", "quake", 0, false, "Ministry"},
                             {1, "c d", count(9), "toll", "quake", 0, false, "Red Cross"}}) == 2);
}
