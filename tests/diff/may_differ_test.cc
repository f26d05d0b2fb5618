#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "diff/pair_score.h"
#include "story.h"

using namespace concord;
using concord::diff::testing::count;
using normalize::Claim;
using normalize::Outlook;

namespace {

constexpr std::int64_t monday = 20'000;
constexpr std::int64_t minutes_of_day = 24 * 60;

std::vector<Claim> two(const value::Value& first, const value::Value& second,
                       const std::string& fact = {}) {
  return diff::testing::story({{0, "harbour pilots boats", first, fact, "Harpa", monday},
                               {1, "harbour pilots boats", second, fact, "Harpa", monday}});
}

std::uint32_t item_of(std::uint32_t claim, const diff::Items& items) {
  const auto it = std::ranges::find(items.items, claim, &diff::Item::claim_index);
  return static_cast<std::uint32_t>(it - items.items.begin());
}

bool may_differ(const std::vector<Claim>& claims) {
  const diff::Items items = diff::make_items(claims);
  const bool there = diff::may_differ(item_of(0, items), item_of(1, items), items);
  CHECK(there == diff::may_differ(item_of(1, items), item_of(0, items), items));
  return there;
}

// Of the fact that holds the first claim.
diff::Verdict verdict(const std::vector<Claim>& claims) {
  for (const diff::Finding& finding : diff::diff(claims, diff::testing::shipped_weights())) {
    if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding.verdict;
  }
  return diff::Verdict::agreement;
}

value::Value hours(std::int64_t from, std::int64_t to) {
  value::Date date;
  date.from = from;
  date.to = to;
  return date;
}

}  // namespace

TEST_CASE("may differ: what was foreseen is no rival of what came") {
  const auto [first, second, expected] = GENERATE(table<Outlook, Outlook, diff::Verdict>({
      {Outlook::foreseen, Outlook::came, diff::Verdict::single_source},
      {Outlook::came, Outlook::foreseen, diff::Verdict::single_source},
      {Outlook::foreseen, Outlook::foreseen, diff::Verdict::conflict},
      {Outlook::foreseen, Outlook::unknown, diff::Verdict::conflict},
      {Outlook::came, Outlook::came, diff::Verdict::conflict},
      {Outlook::given_up, Outlook::foreseen, diff::Verdict::single_source},
      {Outlook::unknown, Outlook::given_up, diff::Verdict::single_source},
      {Outlook::given_up, Outlook::given_up, diff::Verdict::conflict},
  }));
  std::vector<Claim> claims = two(count(41), count(46), "seats");
  claims[0].context.outlook = first;
  claims[1].context.outlook = second;
  CHECK(verdict(claims) == expected);
}

TEST_CASE("may differ: digits in another order are no slip where one figure was foreseen") {
  std::vector<Claim> claims = two(count(17'400), count(14'700));
  CHECK(verdict(claims) == diff::Verdict::conflict);
  claims[0].context.outlook = Outlook::foreseen;
  claims[1].context.outlook = Outlook::came;
  CHECK(verdict(claims) == diff::Verdict::single_source);
}

TEST_CASE("may differ: a score in between is no rival of the last, two of them are") {
  std::vector<Claim> claims = two(count(41), count(46), "seats");
  CHECK_FALSE(may_differ(claims));
  CHECK(verdict(claims) == diff::Verdict::conflict);
  claims[0].context.interim = true;
  CHECK(may_differ(claims));
  CHECK(verdict(claims) == diff::Verdict::single_source);
  claims[1].context.interim = true;
  CHECK_FALSE(may_differ(claims));
}

TEST_CASE("may differ: a rise is no rival of a level") {
  std::vector<Claim> claims = two(count(4), count(8), "level");
  claims[0].direction = normalize::Direction::up;
  claims[0].context.preposition = "by";
  CHECK_FALSE(may_differ(claims));
  claims[1].context.preposition = "at";
  CHECK(may_differ(claims));
  // "The cuts amount to 12%", "reduced by 21%"
  claims[1].direction = normalize::Direction::up;
  claims[1].context.preposition = "to";
  CHECK_FALSE(may_differ(claims));
  claims[1].kind = "measure";
  CHECK(may_differ(claims));
}

TEST_CASE("may differ: an age of another time, where no rule knows whose it is") {
  std::vector<Claim> open = two(count(43), count(44));
  CHECK_FALSE(may_differ(open));
  open[0].context.then = true;
  CHECK(may_differ(open));
  std::vector<Claim> asked = two(count(43), count(44), "age");
  asked[0].context.then = true;
  CHECK_FALSE(may_differ(asked));
}

TEST_CASE("may differ: a weekday of any week is a day told by its number where one thing happens") {
  value::Date weekday;
  weekday.stated = "XXXX-WXX-1";
  value::Date day;  // a Monday
  day.from = 20'003 * minutes_of_day;
  day.to = *day.from + minutes_of_day;
  day.stated = "2024-10-07";
  value::Date seen = day;  // "on Monday" in an article of that week
  seen.stated = "XXXX-WXX-1";
  const auto relation = [&](const value::Date& date, const std::string& fact,
                            const std::string& event) {
    std::vector<Claim> claims = two(weekday, date, fact);
    for (Claim& claim : claims) {
      claim.context.event = event.empty() ? 0 : normalize::word_of(event);
    }
    const diff::Items items = diff::make_items(claims);
    return diff::relation_of(item_of(0, items), item_of(1, items), items);
  };
  CHECK(relation(day, "", "") == value::Relation::incomparable);
  CHECK(relation(day, "", "open") == value::Relation::rounds_to);
  CHECK(relation(day, "opening", "") == value::Relation::rounds_to);
  CHECK(relation(seen, "", "") == value::Relation::rounds_to);
  weekday.stated = "2024";  // a year
  weekday.grain = value::Date::Grain::year;
  weekday.from = 19'723 * minutes_of_day;
  weekday.to = *weekday.from + 366 * minutes_of_day;
  CHECK(relation(day, "", "") == value::Relation::incomparable);
  CHECK(relation(day, "", "open") == value::Relation::contains);
}

TEST_CASE("may differ: a line of a list of figures says whose it is") {
  std::vector<Claim> claims = two(count(14), count(9));
  const auto name = [](Claim& claim, const std::string& of) {
    auto sentence = std::make_shared<normalize::SentenceContext>(*claim.context.sentence);
    sentence->names = {normalize::word_of(of)};
    claim.context.sentence = sentence;
  };
  claims[0].context.listed = true;
  CHECK_FALSE(may_differ(claims));  // it names nobody
  name(claims[0], "Quill");
  CHECK(may_differ(claims));
  name(claims[1], "Quill");
  CHECK_FALSE(may_differ(claims));
}

TEST_CASE("may differ: two deeds of one day have their hours") {
  const std::int64_t day = (monday - 2) * minutes_of_day;
  std::vector<Claim> claims = two(hours(day + 120, day + 240), hours(day + 540, day + 541));
  CHECK(may_differ(claims));
  claims[0].context.event = claims[1].context.event = normalize::word_of("die");
  CHECK_FALSE(may_differ(claims));
  std::vector<Claim> other_day = two(hours(day + 120, day + 240), hours(day + 1980, day + 1981));
  CHECK_FALSE(may_differ(other_day));
  std::vector<Claim> asked = two(hours(day + 120, day + 240), hours(day + 540, day + 541), "death");
  CHECK_FALSE(may_differ(asked));
}

TEST_CASE("may differ: what is to come for one article had come when both were written") {
  const std::int64_t past = (monday - 3) * minutes_of_day;
  const std::int64_t next = (monday + 4) * minutes_of_day;
  const auto days = [](std::int64_t from) { return hours(from, from + minutes_of_day); };
  CHECK(may_differ(two(days(past), days(next))));
  CHECK_FALSE(may_differ(two(days(past), days(past - 2 * minutes_of_day))));
  CHECK_FALSE(may_differ(two(days(next), days(next + minutes_of_day))));
  CHECK_FALSE(may_differ(two(days(past), days(next), "match")));
}

TEST_CASE("may differ: each article has the news of its own day") {
  const auto days = [](std::int64_t from, const char* stated = "XXXX-WXX-1") {
    value::Date date =
        std::get<value::Date>(hours(from * minutes_of_day, (from + 1) * minutes_of_day));
    date.inferred = true;
    date.stated = stated;
    return value::Value(date);
  };
  const auto written = [](std::vector<Claim> claims, std::int64_t second) {
    claims[1].published = second;
    return claims;
  };
  CHECK(may_differ(written(two(days(monday), days(monday + 1)), monday + 1)));
  CHECK_FALSE(may_differ(written(two(days(monday), days(monday - 1)), monday + 1)));
  CHECK_FALSE(may_differ(written(two(days(monday - 1), days(monday + 1)), monday + 1)));
  CHECK_FALSE(may_differ(written(two(days(monday), days(monday + 1), "hearing"), monday + 1)));
  CHECK_FALSE(may_differ(two(days(monday), days(monday + 1))));
  // 4 June and 5 June are no weekdays, whenever the articles were written
  CHECK_FALSE(may_differ(
      written(two(days(monday, "XXXX-06-04"), days(monday + 1, "XXXX-06-05")), monday + 1)));
  // planned for a day that lies between the two articles
  CHECK(may_differ(written(two(days(monday + 1), days(monday + 2)), monday + 2)));
  CHECK_FALSE(may_differ(written(two(days(monday + 3), days(monday + 2)), monday + 2)));
}

TEST_CASE("may differ: the end of one time and the beginning of another") {
  value::Date until;
  until.to = monday * minutes_of_day;
  value::Date since;
  since.from = (monday + 3) * minutes_of_day;
  CHECK(may_differ(two(until, since)));
  CHECK_FALSE(may_differ(two(until, until)));
  CHECK_FALSE(may_differ(two(until, since, "closure")));
}

TEST_CASE("may differ: counts of two days, but for what a rule counts") {
  const auto on = [](std::int64_t day, std::vector<Claim> claims, std::int64_t other) {
    claims[0].context.times = {std::get<value::Date>(diff::testing::day(day))};
    claims[1].context.times = {std::get<value::Date>(diff::testing::day(other))};
    return claims;
  };
  CHECK(may_differ(on(monday, two(count(15), count(16)), monday + 1)));
  CHECK_FALSE(may_differ(on(monday, two(count(15), count(16)), monday)));
  CHECK_FALSE(may_differ(on(monday, two(count(15), count(16), "dead"), monday + 1)));
  CHECK_FALSE(may_differ(two(count(15), count(16))));
}

TEST_CASE("may differ: the hours of a price, and of levels that both have one") {
  const auto at = [](const char* kind, std::vector<Claim> claims, normalize::Word one,
                     normalize::Word other) {
    for (Claim& claim : claims) claim.kind = kind;
    claims[0].context.hour = one;
    claims[1].context.hour = other;
    return claims;
  };
  CHECK(may_differ(at("money", two(count(38), count(39)), 1, 0)));
  CHECK_FALSE(may_differ(at("money", two(count(38), count(39)), 1, 1)));
  CHECK_FALSE(may_differ(at("money", two(count(38), count(39), "price"), 1, 0)));
  CHECK(may_differ(at("measure", two(count(38), count(39)), 1, 2)));
  CHECK_FALSE(may_differ(at("measure", two(count(38), count(39)), 1, 0)));
  CHECK_FALSE(may_differ(at("count", two(count(38), count(39)), 1, 2)));
}

TEST_CASE("may differ: the periods that figures beside them are told of") {
  const auto year = [](std::int64_t from) {
    value::Date date = std::get<value::Date>(hours(from, from + 365 * minutes_of_day));
    date.grain = value::Date::Grain::year;
    return date;
  };
  const value::Date first = year(monday * minutes_of_day);
  const value::Date second = year((monday + 365) * minutes_of_day);
  const auto told = [&](bool beside) {
    std::vector<Claim> claims =
        diff::testing::story({{0, "growth bank", first, {}, {}, monday},
                              {0, "growth bank", count(7), {}, {}, monday},
                              {1, "growth bank", second, {}, {}, monday},
                              {1, "growth bank", count(18), {}, {}, monday}});
    claims[1].sentence = claims[0].sentence;
    claims[3].sentence = claims[2].sentence;
    claims[1].kind = claims[3].kind = "percent";
    if (beside) {
      claims[1].context.times = {first};
      claims[3].context.times = {second};
    }
    const diff::Items items = diff::make_items(claims);
    const auto item = [&](std::uint32_t claim) {
      const auto it = std::ranges::find(items.items, claim, &diff::Item::claim_index);
      return static_cast<std::uint32_t>(it - items.items.begin());
    };
    return diff::may_differ(item(0), item(2), items);
  };
  CHECK(told(true));
  CHECK_FALSE(told(false));
}

TEST_CASE("may differ: days before 1970 are days as others") {
  const std::int64_t day = GENERATE(monday, -monday);
  const std::int64_t from = day * minutes_of_day;
  CHECK(may_differ(two(hours(from, from + minutes_of_day), hours(from + 600, from + 601))));
  CHECK_FALSE(may_differ(two(hours(from, from + minutes_of_day), hours(from - 600, from - 599))));
}

TEST_CASE("may differ: classes beside each other, and the limits of two sides") {
  using value::Modifier;
  struct Row {
    Modifier first;
    std::pair<int, int> one;
    Modifier second;
    std::pair<int, int> other;
    bool differ;
  };
  const std::vector<Row> rows{
      {Modifier::under, {7, 7}, Modifier::range, {7, 14}, true},
      {Modifier::range, {6, 14}, Modifier::range, {15, 24}, true},
      {Modifier::under, {7, 7}, Modifier::at_least, {12, 12}, true},
      {Modifier::at_most, {14, 14}, Modifier::over, {15, 15}, true},
      {Modifier::range, {6, 14}, Modifier::range, {16, 24}, false},
      {Modifier::under, {7, 7}, Modifier::under, {9, 9}, false},
      {Modifier::under, {7, 7}, Modifier::exact, {12, 12}, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.one.first, row.other.first);
    const auto quantity = [](Modifier modifier, std::pair<int, int> ends) {
      value::Quantity made;
      made.low = value::Decimal{ends.first};
      made.high = value::Decimal{ends.second};
      made.modifier = modifier;
      return made;
    };
    const value::Quantity one = quantity(row.first, row.one);
    const value::Quantity other = quantity(row.second, row.other);
    CHECK(may_differ(two(one, other)) == row.differ);
    CHECK_FALSE(may_differ(two(one, other, "seats")));
  }
}

TEST_CASE("may differ: spans of time that are told for different things") {
  using normalize::SpanUse;
  const auto [first, second, differ] = GENERATE(table<SpanUse, SpanUse, bool>({
      {SpanUse::lasting, SpanUse::within, true},
      {SpanUse::left, SpanUse::later, true},
      {SpanUse::later, SpanUse::earlier, true},
      {SpanUse::within, SpanUse::later, false},
      {SpanUse::lasting, SpanUse::lasting, false},
      {SpanUse::lasting, SpanUse::unknown, false},
  }));
  std::vector<Claim> claims = two(count(41), count(46));
  claims[0].context.span_use = first;
  claims[1].context.span_use = second;
  CHECK(may_differ(claims) == differ);
  for (Claim& claim : claims) claim.fact = "seats";
  CHECK_FALSE(may_differ(claims));
}

TEST_CASE("may differ: how long something lasted is no rival of how long after something it came") {
  using normalize::SpanUse;
  const auto [first, second, manual, expected] = GENERATE(table<SpanUse, SpanUse, bool, bool>({
      {SpanUse::unknown, SpanUse::later, false, true},
      {SpanUse::unknown, SpanUse::earlier, false, true},
      {SpanUse::unknown, SpanUse::lasting, false, false},
      {SpanUse::lasting, SpanUse::later, false, true},
      {SpanUse::later, SpanUse::later, false, false},
      {SpanUse::unknown, SpanUse::later, true, false},
  }));
  auto claims = two(count(3), count(4));
  claims[0].context.span_use = first;
  claims[1].context.span_use = second;
  for (Claim& claim : claims) claim.context.manual = manual;
  CHECK(may_differ(claims) == expected);
}
