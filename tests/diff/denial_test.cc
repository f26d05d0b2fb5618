#include <catch2/catch.hpp>

#include <algorithm>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using concord::diff::testing::count;
using concord::diff::testing::story;

TEST_CASE("denial: nobody is a rival of somebody, whatever the words around them", "[diff]") {
  const auto claims = story({{0, "harbour pilots boats", count(0), "injured"},
                             {1, "fumes ward nurse", count(11), "injured"},
                             {2, "orchard fruit", count(700)},
                             {3, "orchard fruit", count(700)}});
  const auto findings = diff::diff(claims, diff::testing::shipped_weights());
  const auto is_conflict = [](const diff::Finding& finding) {
    return finding.verdict == diff::Verdict::conflict;
  };
  CHECK(std::ranges::count_if(findings, is_conflict) == 1);
}
