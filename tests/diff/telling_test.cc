#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using concord::diff::Verdict;
using concord::diff::testing::count;
using concord::diff::testing::story;
using normalize::Claim;

namespace {

constexpr std::int64_t monday = 20'000;
constexpr std::int64_t minutes_of_day = 24 * 60;

// Of two articles that have the value and not a word in common.
Verdict verdict(const value::Value& value, const std::string& fact = {}) {
  const std::vector<Claim> claims = story(
      {{0, "harbour pilots boats", value, fact, "Harpa", monday},
       {1, "lantern quarry mule", value, fact.empty() ? fact : "other " + fact, "Harpa", monday}});
  for (const diff::Finding& finding : diff::diff(claims, diff::testing::shipped_weights())) {
    if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding.verdict;
  }
  return Verdict::conflict;
}

value::Value measure(std::int64_t number, const std::string& unit) {
  value::Quantity quantity = std::get<value::Quantity>(count(number));
  quantity.dimension = unit == "year" ? "time" : "length";
  quantity.unit = unit;
  return quantity;
}

// 14 November, as told in an article of so many days later.
value::Value named_day(std::int64_t later) {
  value::Date date;
  date.from = (monday - later) * minutes_of_day;
  date.to = *date.from + minutes_of_day;
  date.stated = "XXXX-11-14";
  return date;
}

}  // namespace

TEST_CASE("telling: a value that says much is of one fact, whatever stands around it") {
  CHECK(verdict(count(14'200)) == Verdict::agreement);
  CHECK(verdict(count(137)) == Verdict::agreement);
  CHECK(verdict(named_day(30)) == Verdict::agreement);
}

TEST_CASE("telling: rules that word their questions in two ways may ask one thing") {
  CHECK(verdict(count(137), "injured") == Verdict::agreement);
  CHECK(verdict(count(13), "injured") == Verdict::single_source);
}

TEST_CASE("telling: a value that says little is of many facts") {
  CHECK(verdict(count(12)) == Verdict::single_source);
  CHECK(verdict(count(14'000)) == Verdict::single_source);
  CHECK(verdict(measure(26, "year")) == Verdict::single_source);
  CHECK(verdict(named_day(0)) == Verdict::single_source);
  CHECK(verdict(named_day(1)) == Verdict::single_source);
}
