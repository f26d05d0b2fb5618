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

TEST_CASE("features: a slip of the pen is a digit, two in each other's place, or the scale",
          "[diff]") {
  const auto [a, b, slip] = GENERATE(table<std::int64_t, std::int64_t, double>({
      {5687, 5587, 1},                // one digit
      {973'000, 937'000, 1},          // two in each other's place
      {62, 26, 1},                    //
      {4'200'000'000, 4'200'000, 1},  // the scale
      {54, 55, 0},                    // any two ages
      {500, 900, 0},                  //
      {9214, 6241, 0},                //
      {12, 120, 1},                   //
      {4, 4000, 0},                   // one digit is no sign
      {318'600, 236'000, 0},
  }));
  CAPTURE(a, b);
  const Features features = features_of({.document = 0, .words = "casing polic", .value = count(a)},
                                        {.document = 1, .words = "casing scen", .value = count(b)});
  CHECK(at(features, Feature::slip) == slip);
}

TEST_CASE("features: lists that differ in one member are near", "[diff]") {
  const auto list = [](std::initializer_list<const char*> names) {
    value::NameSet set;
    for (const char* name : names) set.members.push_back({name, name});
    return set;
  };
  const auto near = [&](const value::NameSet& other) {
    return at(
        features_of({.document = 0, .words = "fish ban", .value = list({"cod", "eel", "sprat"})},
                    {.document = 1, .words = "fish quay", .value = other}),
        Feature::near_value);
  };
  CHECK(near(list({"cod", "eel", "herring"})) == 1);
  CHECK(near(list({"cod", "herring", "salmon"})) == 0);
  CHECK(near(list({"cod", "eel", "herring", "salmon"})) == 0);
}

TEST_CASE("features: how far two articles are apart is told up to a month", "[diff]") {
  const auto apart = [](std::int64_t day) {
    return at(features_of({.document = 0, .words = "casing", .value = count(10), .published = 700},
                          {.document = 1, .words = "casing", .value = count(12), .published = day}),
              Feature::days_apart);
  };
  CHECK(apart(700) == 0);
  CHECK(apart(703) == Approx(0.1));
  CHECK(apart(900) == 1);
  CHECK(apart(0) == 0);
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
