#include "diff/relate_claims.h"

#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "diff/pair_score.h"
#include "story.h"

using namespace concord;
using concord::diff::testing::claim_of;
using concord::diff::testing::count;
using concord::diff::testing::day;
using rule::Changes;
using value::Relation;

namespace {

constexpr std::int64_t monday = 20'000;

normalize::Claim told(std::int64_t number, Changes changes, std::int64_t published) {
  normalize::Claim claim = claim_of({0, "price share", count(number), "price", "Harpa"}, 0);
  claim.changes = changes;
  claim.published = published;
  return claim;
}

}  // namespace

TEST_CASE("relate claims: a daily figure of another day is no rival") {
  const auto [published, changes, expected] = GENERATE(table<std::int64_t, Changes, Relation>({
      {monday, Changes::daily, Relation::disjoint},
      {monday + 1, Changes::daily, Relation::incomparable},
      {0, Changes::daily, Relation::disjoint},
      {monday + 1, Changes::hourly, Relation::disjoint},
      {monday + 1, Changes::no, Relation::disjoint},
  }));
  const normalize::Claim first = told(41, Changes::daily, monday);
  normalize::Claim second = told(43, changes, published);
  normalize::Claim other = first;
  other.changes = changes;
  CHECK(diff::relate(other, second) == expected);
  CHECK(diff::relate(second, other) == expected);
}

TEST_CASE("relate claims: a rise by one figure contradicts a fall by it, a level does not") {
  using normalize::Direction;
  normalize::Claim rose = told(5, Changes::no, monday);
  normalize::Claim fell = rose;
  rose.kind = fell.kind = "percent";
  rose.direction = Direction::up;
  fell.direction = Direction::down;
  CHECK(diff::relate(rose, fell) == Relation::disjoint);
  CHECK(diff::relate(rose, rose) == Relation::equal);
  fell.context.preposition = "to";
  CHECK(diff::relate(rose, fell) == Relation::equal);
}

TEST_CASE("relate claims: the day that a clause names counts before that of the article") {
  const normalize::Claim first = told(41, Changes::daily, monday);
  normalize::Claim second = told(43, Changes::daily, monday + 2);
  second.context.times = {std::get<value::Date>(day(monday))};
  CHECK(diff::relate(first, second) == Relation::disjoint);
  second.context.times = {std::get<value::Date>(day(monday + 9))};  // to come
  CHECK(diff::relate(first, second) == Relation::incomparable);
}

TEST_CASE("relate claims: a figure of another hour is no rival where it changes") {
  const Changes changes = GENERATE(Changes::no, Changes::hourly, Changes::daily, Changes::yearly);
  const normalize::Claim noon = [&] {
    normalize::Claim claim = told(38, changes, monday);
    claim.context.hour = normalize::word_of("noon");
    return claim;
  }();
  const bool changing = changes == Changes::hourly || changes == Changes::daily;
  CHECK(diff::relate(noon, told(73, changes, monday)) ==
        (changing ? Relation::incomparable : Relation::disjoint));
  CHECK(diff::relate(noon, told(38, changes, monday)) == Relation::equal);
}

TEST_CASE("relate claims: ages agree with the birthdays between two articles") {
  const auto [days, older, expected] = GENERATE(table<std::int64_t, std::int64_t, Relation>({
      {400, 55, Relation::incomparable},
      {400, 56, Relation::incomparable},
      {400, 57, Relation::disjoint},
      {400, 53, Relation::disjoint},
      {40, 55, Relation::incomparable},
      {40, 56, Relation::disjoint},
      {2, 55, Relation::disjoint},
      {0, 55, Relation::disjoint},
  }));
  const normalize::Claim first = told(54, Changes::yearly, monday);
  const normalize::Claim later = told(older, Changes::yearly, monday + days);
  CHECK(diff::relate(first, later) == expected);
  CHECK(diff::relate(later, first) == expected);
}

TEST_CASE("relate claims: a loose rule's answer may be that of another day too") {
  const normalize::Claim first = told(41, Changes::daily, monday);
  normalize::Claim second = told(43, Changes::no, monday + 1);
  second.fact = "likeness";
  CHECK(diff::relate(first, second) == Relation::disjoint);
  second.loose = true;
  CHECK(diff::relate(first, second) == Relation::incomparable);
}

TEST_CASE("relate claims: a span of time is no rival of an age") {
  const normalize::Claim age = told(31, Changes::yearly, monday);
  normalize::Claim span = told(38, Changes::no, monday);
  span.fact.clear();
  CHECK(diff::relate(age, span) == Relation::disjoint);
  span.kind = "duration";
  CHECK(diff::relate(age, span) == Relation::incomparable);
}

TEST_CASE("relate claims: without a rule too, a span of time is no rival of an age") {
  const auto years = [](std::int64_t number) {
    value::Value value = count(number);
    std::get<value::Quantity>(value).dimension = "time";
    return value;
  };
  const auto relation = [&](const std::string& first, const std::string& second) {
    std::vector<normalize::Claim> claims = diff::testing::story(
        {{0, "champion unseeded title", years(22)}, {1, "champion unseeded title", years(12)}});
    claims[0].kind = first;
    claims[1].kind = second;
    const diff::Items items = diff::make_items(claims);
    const auto item = [&](std::uint32_t claim) {
      const auto it = std::ranges::find(items.items, claim, &diff::Item::claim_index);
      return static_cast<std::uint32_t>(it - items.items.begin());
    };
    return diff::relation_of(item(0), item(1), items);
  };
  CHECK(relation("measure", "duration") == Relation::incomparable);
  CHECK(relation("duration", "measure") == Relation::incomparable);
  CHECK(relation("measure", "measure") == Relation::disjoint);
  CHECK(relation("duration", "duration") == Relation::disjoint);
}

TEST_CASE("relate claims: what time explains makes no conflict of a rule") {
  const auto verdict = [](std::int64_t later) {
    std::vector<normalize::Claim> claims =
        diff::testing::story({{0, "price share closed", count(41), "price", "Harpa", monday},
                              {1, "price share closed", count(43), "price", "Harpa", later}});
    for (normalize::Claim& claim : claims) claim.changes = Changes::daily;
    for (const diff::Finding& finding : diff::diff(claims, diff::testing::shipped_weights())) {
      if (finding.claims.front() == 0) return finding.verdict;
    }
    return diff::Verdict::agreement;
  };
  CHECK(verdict(monday) == diff::Verdict::conflict);
  CHECK(verdict(monday + 1) == diff::Verdict::single_source);
}

TEST_CASE("relate claims: a negative share is the fall that another article tells of") {
  const auto share = [](std::int64_t number, normalize::Direction direction) {
    normalize::Claim claim = claim_of({0, "sales cars", count(number)}, 0);
    auto& quantity = std::get<value::Quantity>(claim.value);
    quantity.dimension = quantity.unit = "percent";
    claim.direction = direction;
    return claim;
  };
  using normalize::Direction;
  const auto negative = share(-11, Direction::none);
  CHECK(diff::relate(negative, share(11, Direction::down)) == Relation::equal);
  CHECK(diff::relate(share(11, Direction::down), negative) == Relation::equal);
  CHECK(diff::relate(negative, share(11, Direction::up)) == Relation::disjoint);
  CHECK(diff::relate(negative, share(12, Direction::down)) == Relation::disjoint);
}

TEST_CASE("relate claims: a day whose year is unknown is held against such a day with an hour") {
  value::Date due;
  due.stated = "XXXX-03-04";
  due.partial = true;
  value::Date at_night = due;
  at_night.clock_from = 23 * 60 + 59;
  at_night.clock_to = 24 * 60;
  value::Date time = at_night;
  time.stated.clear();
  const std::vector<normalize::Claim> claims{claim_of({0, "essay", due}, 0),
                                             claim_of({1, "essay", at_night}, 1),
                                             claim_of({2, "essay", time}, 2)};
  const diff::Items items = diff::make_items(claims);
  CHECK(items.items[0].comparable == items.items[1].comparable);
  CHECK(items.items[0].comparable != items.items[2].comparable);
}
