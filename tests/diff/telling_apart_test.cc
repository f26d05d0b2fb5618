#include "diff/telling_apart.h"

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

using namespace concord::diff;

namespace {

using Signs = std::vector<std::pair<Feature, double>>;

RivalSigns signs_of(const Signs& set, bool one_question = false) {
  RivalSigns signs{};
  for (const auto& [sign, value] : set) signs[static_cast<std::size_t>(sign)] = value;
  at(signs, GroupSign::one_question) = one_question ? 1 : 0;
  return signs;
}

}  // namespace

TEST_CASE("telling apart: each article's own day is news of its own", "[diff]") {
  const Signs days{{Feature::is_date, 1}, {Feature::own_days, 1}};
  CHECK(tells_apart(signs_of(days)));
  CHECK_FALSE(tells_apart(signs_of(days, true)));
  CHECK_FALSE(tells_apart(signs_of({{Feature::is_date, 1}})));
}

TEST_CASE("telling apart: a quoted day is seen from when it was said", "[diff]") {
  CHECK(tells_apart(signs_of({{Feature::is_date, 1}, {Feature::one_quoted, 1}})));
  CHECK_FALSE(tells_apart(signs_of({{Feature::one_quoted, 1}})));
}

TEST_CASE("telling apart: places in an order are of one thing", "[diff]") {
  const Signs places{{Feature::is_order, 1}, {Feature::other_counted, 1}};
  CHECK(tells_apart(signs_of(places)));
  CHECK_FALSE(tells_apart(signs_of(places, true)));
  CHECK_FALSE(tells_apart(signs_of({{Feature::is_order, 1}})));
  CHECK_FALSE(tells_apart(signs_of({{Feature::other_counted, 1}})));
}

TEST_CASE("telling apart: small counts far apart need a verb or an article that speaks for them",
          "[diff]") {
  const Signs far{{Feature::is_small_count, 1}, {Feature::near_value, 0.3}};
  const auto with = [&](Feature sign) {
    Signs signs = far;
    signs.emplace_back(sign, 1);
    return signs_of(signs);
  };
  CHECK(tells_apart(signs_of(far)));
  CHECK_FALSE(tells_apart(signs_of(far, true)));
  CHECK_FALSE(tells_apart(with(Feature::same_event)));
  CHECK_FALSE(tells_apart(with(Feature::support_most)));
  Signs near = far;
  near[1].second = 0.5;
  CHECK(tells_apart(signs_of(near)));
  near[1].second = 0.55;
  CHECK_FALSE(tells_apart(signs_of(near)));
  Signs other_kind = far;
  other_kind[0].second = 0;
  CHECK_FALSE(tells_apart(signs_of(other_kind)));
  // of two manuals, "two guests" and "five guests" are two answers
  CHECK(tells_apart(signs_of(far), true));
  for (const Feature same : {Feature::same_counted, Feature::same_head}) {
    CHECK(tells_apart(with(same)));
    CHECK_FALSE(tells_apart(with(same), true));
  }
}

TEST_CASE("telling apart: an article that states two limits sets both", "[diff]") {
  RivalSigns limits = signs_of({{Feature::both_limits, 1}});
  CHECK_FALSE(tells_apart(limits));
  at(limits, GroupSign::shared_article) = 1;
  CHECK(tells_apart(limits));
  CHECK(tells_apart(limits, true));
  at(limits, GroupSign::one_question) = 1;
  CHECK_FALSE(tells_apart(limits));
  RivalSigns others = signs_of({});
  at(others, GroupSign::shared_article) = 1;
  CHECK_FALSE(tells_apart(others));
}
