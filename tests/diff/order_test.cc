#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

// Findings with claims named by their place, so that lists in another order compare.
std::map<std::string, std::set<std::uint32_t>> by_id(const std::vector<normalize::Claim>& claims) {
  std::map<std::string, std::set<std::uint32_t>> found;
  for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
    auto& places = found[finding.id + std::string(to_string(finding.verdict))];
    for (std::uint32_t i : finding.claims) places.insert(claims[i].sentence);
  }
  return found;
}

std::vector<Told> random_story(std::mt19937& random) {
  const std::vector<std::string> words{"harbour", "ferry", "passenger", "storm",  "captain",
                                       "rescue",  "night", "island",    "engine", "fire"};
  std::vector<Told> told;
  for (int i = 0; i < 40; ++i) {
    std::set<std::string> clause;
    while (clause.size() < 4) clause.insert(words[random() % words.size()]);
    std::string joined;
    for (const std::string& word : clause) joined += word + " ";
    told.push_back({static_cast<std::uint32_t>(random() % 5), joined,
                    count(static_cast<std::int64_t>(10 + random() % 4))});
  }
  return told;
}

}  // namespace

TEST_CASE("order: findings do not depend on the order of the claims", "[diff][property]") {
  std::mt19937 random(20261121);
  for (int round = 0; round < 20; ++round) {
    auto claims = story(random_story(random));
    const auto expected = by_id(claims);
    std::shuffle(claims.begin(), claims.end(), random);
    REQUIRE(by_id(claims) == expected);
  }
}

TEST_CASE("order: every claim is in exactly one finding", "[diff][property]") {
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    const auto claims = story(random_story(random));
    std::vector<int> seen(claims.size(), 0);
    for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
      REQUIRE(finding.claims.size() == finding.sides.size());
      for (std::uint32_t i : finding.claims) ++seen[i];
    }
    CHECK(std::ranges::all_of(seen, [](int n) { return n == 1; }));
  }
}
