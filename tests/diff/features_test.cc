#include "diff/features.h"

#include <catch2/catch.hpp>

#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

// The features of the first two claims of a story.
Features features_of(const Told& here, const Told& there) {
  const std::vector<normalize::Claim> claims = story({here, there});
  const Items items = make_items(claims);
  std::uint32_t second = 0;
  while (items.items[second].claim_index != 1) ++second;
  return compare(0, second, value::relate(here.value, there.value), items);
}

double at(const Features& features, Feature feature) {
  return features[static_cast<std::size_t>(feature)];
}

}  // namespace

TEST_CASE("features: every one has a name of its own", "[diff]") {
  std::vector<std::string_view> names(feature_names.begin(), feature_names.end());
  std::ranges::sort(names);
  CHECK(std::ranges::adjacent_find(names) == names.end());
  CHECK_FALSE(names.front().empty());
}

TEST_CASE("features: what the shipped weights weigh is a feature", "[diff]") {
  const rule::Weights weights = rule::load_shipped_rules().shared.weights;
  for (const char* section : {"agreement", "conflict"}) {
    REQUIRE(weights.contains(section));
    for (const auto& [name, weight] : weights.at(section)) {
      INFO(section << " " << name);
      CHECK(std::ranges::find(feature_names, name) != feature_names.end());
    }
  }
}

TEST_CASE("features: what happened is the same or another", "[diff]") {
  Told here{.document = 0, .words = "casing polic", .value = count(10), .event = "find"};
  Told there{.document = 1, .words = "casing scen", .value = count(10), .event = "find"};
  CHECK(at(features_of(here, there), Feature::same_event) == 1);
  CHECK(at(features_of(here, there), Feature::other_event) == 0);
  there.event = "lose";
  CHECK(at(features_of(here, there), Feature::same_event) == 0);
  CHECK(at(features_of(here, there), Feature::other_event) == 1);
}

TEST_CASE("features: rivals are near within a factor of two, and far beyond five", "[diff]") {
  const auto features = [](std::int64_t figure) {
    return features_of({.document = 0, .words = "casing polic", .value = count(1000)},
                       {.document = 1, .words = "casing scen", .value = count(figure)});
  };
  CHECK(at(features(1100), Feature::near_value) > at(features(1500), Feature::near_value));
  CHECK(at(features(2500), Feature::near_value) == 0);
  CHECK(at(features(1500), Feature::far_value) == 0);
  CHECK(at(features(9000), Feature::far_value) == 1);
}

TEST_CASE("features: a value that the other article states elsewhere is explained", "[diff]") {
  const std::vector<normalize::Claim> claims =
      story({{0, "vacation resort island spend", count(5687)},
             {1, "vacation resort island boat", count(5587)},
             {1, "vacation resort island spend", count(5687)}});
  const Items items = make_items(claims);
  std::uint32_t rival = 0;
  while (items.items[rival].claim_index != 1) ++rival;
  const Features features = compare(0, rival, value::Relation::disjoint, items);
  CHECK(at(features, Feature::explained_most) > 0.5);
  CHECK(at(features, Feature::lead_least) < 0);
}
