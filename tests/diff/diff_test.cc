#include "diff/diff.h"

#include <catch2/catch.hpp>

#include "diff/grouping_steps.h"
#include "story.h"
#include "value/calendar.h"
#include "value/world.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::day;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

// The finding that holds the first claim.
Finding first_finding(const std::vector<Told>& told) {
  for (const Finding& finding : diff::diff(story(told), testing::shipped_weights())) {
    if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding;
  }
  return {};
}

}  // namespace

TEST_CASE("diff: articles that tell one figure of one thing agree", "[diff]") {
  const Finding finding = first_finding(
      {{0, "casing shell recover polic", count(10)}, {1, "casing shell scen", count(10)}});
  CHECK(finding.verdict == Verdict::agreement);
  CHECK(finding.reason == Reason::equal);
  CHECK(finding.sources == 2);
  CHECK(finding.claims == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("diff: equal figures of different things are not brought together", "[diff]") {
  const Finding finding = first_finding(
      {{0, "casing shell recover polic", count(10)}, {1, "nurse ward night shift", count(10)}});
  CHECK(finding.verdict == Verdict::single_source);
  CHECK(finding.claims.size() == 1);
}

TEST_CASE("diff: near-twin clauses with other figures conflict", "[diff]") {
  const Finding finding = first_finding({{0, "vacation resort island spend", count(5687)},
                                         {1, "vacation resort island spend", count(5587)}});
  CHECK(finding.verdict == Verdict::conflict);
  CHECK(finding.reason == Reason::disjoint);
  CHECK(finding.sides == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("diff: another figure is no rival where its article states the first one too", "[diff]") {
  const Finding finding = first_finding({{0, "vacation resort island spend", count(5687)},
                                         {1, "vacation resort island spend", count(5687)},
                                         {1, "vacation resort island boat", count(5587)}});
  CHECK(finding.verdict == Verdict::agreement);
}

TEST_CASE("diff: a day behind a deadline breaks it where a rule asks for both", "[diff]") {
  value::Date deadline = std::get<value::Date>(day(100));
  deadline.from.reset();  // "by the end of 2031"
  const auto verdict = [&](const value::Value& other, const std::string& fact) {
    return first_finding({{0, "alpha", deadline, fact, fact.empty() ? "" : "acme"},
                          {1, "omega", other, fact, fact.empty() ? "" : "acme"}})
        .verdict;
  };
  CHECK(verdict(day(120), "completion") == Verdict::conflict);
  CHECK(verdict(day(90), "completion") != Verdict::conflict);
  CHECK(verdict(day(120), "") == Verdict::single_source);
}

TEST_CASE("diff: claims of a rule meet by their key, however they are worded", "[diff]") {
  const Finding same = first_finding(
      {{0, "alpha", count(9), "share move", "acme"}, {1, "omega", count(8), "share move", "acme"}});
  CHECK(same.verdict == Verdict::conflict);
  CHECK(same.confidence == 90);
  CHECK(same.question == "What is the share move?");
  const Finding other = first_finding({{0, "alpha", count(9), "share move", "acme"},
                                       {1, "alpha", count(8), "share move", "globex"}});
  CHECK(other.verdict == Verdict::single_source);
}

TEST_CASE("diff: one article that contradicts itself conflicts", "[diff]") {
  const Finding finding = first_finding({{0, "method", count(108), "methods", "client"},
                                         {0, "method", count(109), "methods", "client"}});
  CHECK(finding.verdict == Verdict::conflict);
  CHECK(finding.sources == 1);
}

TEST_CASE("diff: an article that tells of two things alike does not contradict itself", "[diff]") {
  Told first{0, "heroin trucks harbour", count(160), "haul", "heroin"};
  Told second{0, "car village border", count(30), "haul", "heroin"};
  CHECK(first_finding({first, second}).verdict == Verdict::single_source);
  second.document = 1;
  CHECK(first_finding({first, second}).verdict == Verdict::conflict);
}

TEST_CASE("diff: a rule without a subject needs surroundings that agree a little", "[diff]") {
  const auto verdict = [](const std::string& words, const std::string& others) {
    return first_finding({{0, words, count(11), "people hurt", ""},
                          {1, others, count(60), "people hurt", ""}})
        .verdict;
  };
  CHECK(verdict("people hurt storm coast", "people hurt storm coast") == Verdict::conflict);
  CHECK(verdict("people hurt storm coast", "nurse village ward school") == Verdict::single_source);
}

TEST_CASE("diff: a kind of thing as a rule's key names nobody", "[diff]") {
  const auto verdict = [](bool is_name) {
    auto claims = story({{0, "study women decade heart", count(1130), "participants", "women"},
                         {1, "poll church pledge choir", count(7600), "participants", "women"}});
    for (const auto i : {0, 1}) claims[i].key.front().is_name = is_name;
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  CHECK(verdict(true) == Verdict::conflict);
  CHECK(verdict(false) == Verdict::single_source);
}

TEST_CASE("diff: others are no rivals of all, and agree with them", "[diff]") {
  const auto verdict = [](std::int64_t number, bool others = true) {
    auto claims = story({{0, "bidder vineyard auction spring", count(5687)},
                         {1, "bidder vineyard auction spring", count(number)}});
    claims[1].context.others = others;
    for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
      if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding.verdict;
    }
    return Verdict::conflict;
  };
  CHECK(verdict(5587, false) == Verdict::conflict);
  CHECK(verdict(5587) == Verdict::single_source);
  CHECK(verdict(5687) == Verdict::agreement);
}

TEST_CASE("diff: figures of two years are no rivals, of one they are", "[diff]") {
  const auto year = [](std::int64_t number) {
    value::Date date = std::get<value::Date>(testing::day(number * 400));
    date.grain = value::Date::Grain::year;
    return date;
  };
  const auto verdict = [&](std::int64_t one, std::int64_t other) {
    auto claims = story({{0, "vineyard", count(9), "share move", "acme"},
                         {1, "vineyard", count(8), "share move", "acme"}});
    claims[0].context.times = {year(one)};
    claims[1].context.times = {year(other)};
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  CHECK(verdict(30, 30) == Verdict::conflict);
  CHECK(verdict(30, 31) == Verdict::single_source);
}

TEST_CASE("diff: a figure of a woman is no rival of one of a man", "[diff]") {
  using normalize::Gender;
  const auto verdict = [&](Gender one, Gender other) {
    auto claims = story({{0, "drown weir near swim", count(45), "age", "acme"},
                         {1, "drown weir near swim", count(31), "age", "acme"}});
    claims[0].context.gender = one;
    claims[1].context.gender = other;
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  CHECK(verdict(Gender::female, Gender::male) == Verdict::single_source);
  CHECK(verdict(Gender::female, Gender::female) == Verdict::conflict);
  CHECK(verdict(Gender::female, Gender::unknown) == Verdict::conflict);
}

TEST_CASE("diff: two figures of one sentence are two facts", "[diff]") {
  auto claims = story({{0, "depth quake coast", count(10), "distance", "coast"},
                       {0, "depth quake coast", count(55), "distance", "coast"}});
  claims[1].sentence = claims[0].sentence;
  for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
    CHECK(finding.verdict == Verdict::single_source);
  }
}

TEST_CASE("diff: a longer subject joins where the values agree and never where they differ",
          "[diff]") {
  const auto finding = [](std::int64_t other) {
    return first_finding({{0, "alpha", count(2025), "launch", "harpa 2"},
                          {1, "omega", count(other), "launch", "harpa 2 pro"}});
  };
  CHECK(finding(2025).verdict == Verdict::agreement);
  CHECK(finding(2027).verdict == Verdict::single_source);
}

TEST_CASE("diff: a toll that moves with the date of the article is evolving", "[diff]") {
  const auto toll = [](std::int64_t first_day, std::int64_t second_day) {
    return first_finding({{0, "dead", count(11), "toll", "quake", first_day, true},
                          {1, "dead", count(24), "toll", "quake", second_day, true}});
  };
  CHECK(toll(100, 101).evolving);
  CHECK(toll(101, 100).evolving);
  CHECK_FALSE(toll(100, 100).evolving);
  CHECK_FALSE(toll(0, 0).evolving);
  CHECK(toll(101, 100).verdict == Verdict::conflict);
}

TEST_CASE("diff: what time explains shares no side with what another article denies", "[diff]") {
  constexpr std::int64_t monday = 100;
  std::vector<normalize::Claim> claims =
      story({{0, "clinic", count(14), "taken", "ferry", monday},
             {1, "clinic", count(19), "taken", "ferry", monday + 1},
             {2, "clinic", count(14), "taken", "ferry", monday + 1}});
  for (normalize::Claim& claim : claims) claim.changes = rule::Changes::daily;
  const std::vector<Finding> findings = diff::diff(claims, testing::shipped_weights());
  CHECK(findings.front().verdict == Verdict::conflict);
  CHECK(findings.front().sides == std::vector<std::uint32_t>{0, 1, 0});
}

TEST_CASE("diff: an answer that leaves much open joins what its own article says more closely") {
  auto spring = std::get<value::Date>(testing::day(100));
  spring.to = *spring.from + 90 * value::minutes_per_day;
  auto claims = story({{0, "board", testing::day(135), "meeting"},
                       {1, "hall", testing::day(128), "meeting"},
                       {2, "wage", spring, "meeting"},
                       {2, "talk", testing::day(128), "meeting"}});
  const Items items = make_items(claims);
  const Weights weights = testing::shipped_weights();
  Grouping grouping(items, weights, false);
  grouping.seed();
  for (const Group& group : grouping.groups()) {
    const auto has = [&](std::uint32_t claim) {
      return std::ranges::any_of(
          group.items, [&](std::uint32_t i) { return items.items[i].claim_index == claim; });
    };
    CHECK(has(2) == has(3));
  }
}

TEST_CASE("diff: a figure rises whatever unit each article tells it in", "[diff]") {
  const auto area = [](std::int64_t figure, std::int64_t square_metres) {
    value::Quantity told;
    told.low = told.high = value::Decimal(figure);
    told.dimension = "area";
    told.to_base = value::Decimal(square_metres);
    value::set_world(told);
    return value::Value(told);
  };
  const Finding fire =
      first_finding({{0, "burned", area(5'000, 4'047), "area", "fire", 100, true},
                     {1, "burned", area(40, 1'000'000), "area", "fire", 101, true},
                     {2, "burned", area(12'000, 4'047), "area", "fire", 102, true}});
  CHECK(fire.verdict == Verdict::conflict);
  CHECK(fire.evolving);
}

TEST_CASE(
    "diff: an article without a day hides no rise whose figures it repeats, nor do others beside "
    "them") {
  const auto evolving = [](std::int64_t third, std::int64_t day, bool others) {
    auto claims = story({{0, "dead", count(11), "toll", "quake", 100, true},
                         {1, "dead", count(24), "toll", "quake", 101, true},
                         {2, "dead", count(third), "toll", "quake", day, true}});
    claims[2].context.others = others;
    return diff::diff(claims, testing::shipped_weights()).front().evolving;
  };
  CHECK(evolving(24, 0, false));
  CHECK_FALSE(evolving(30, 0, false));
  CHECK(evolving(11, 101, true));
  CHECK_FALSE(evolving(11, 101, false));
}

TEST_CASE("diff: articles of one day are told apart by the minute where both say it") {
  const auto evolving = [](std::int64_t first_minute, std::int64_t second_minute) {
    auto claims = story({{0, "dead", count(11), "toll", "quake", 100, true},
                         {1, "dead", count(24), "toll", "quake", 100, true}});
    claims[0].published_minute = first_minute;
    claims[1].published_minute = second_minute;
    return diff::diff(claims, testing::shipped_weights()).front().evolving;
  };
  CHECK(evolving(144'000, 144'290));
  CHECK_FALSE(evolving(144'000, 144'000));
  CHECK_FALSE(evolving(144'000, 0));
}

TEST_CASE("diff: a fact without its subject is told of the one the others name", "[diff]") {
  const auto verdict = [](const std::string& third) {
    auto claims = story({{0, "jail term years judge", count(6), "sentence", "arrel"},
                         {1, "jail term years judge", count(8), "sentence", ""},
                         {2, "other court", count(6), "sentence", third}});
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  CHECK(verdict("arrel") == Verdict::conflict);
  CHECK(verdict("volk") != Verdict::conflict);
}

TEST_CASE("diff: a claim found beside one that moves with time moves too", "[diff]") {
  auto claims = story({{0, "dead toll quake", count(11), "toll", "quake", 100, true},
                       {1, "dead toll quake", count(24), "toll", "quake", 101, true}});
  const auto evolving = [&] {
    return diff::diff(claims, testing::shipped_weights()).front().evolving;
  };
  CHECK(evolving());
  claims[1].grows = false;
  CHECK_FALSE(evolving());  // a rule says that its figure stands
  claims[1].fact = claims[1].question = {};
  claims[1].key.clear();
  claims[1].rule = "open.count";
  CHECK(evolving());  // no rule speaks of it
}

TEST_CASE("diff: where several answers may be true, different ones are facts apart", "[diff]") {
  auto claims = story({{0, "x", value::Name{"Ann Ito", "ann ito"}, "director", "acme"},
                       {1, "y", value::Name{"Bo Lund", "bo lund"}, "director", "acme"}});
  for (auto& claim : claims) claim.many = true;
  for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
    CHECK(finding.verdict == Verdict::single_source);
  }
}

TEST_CASE("diff: conflicts come first, then agreements, then single sources", "[diff]") {
  const auto findings = diff::diff(story({{0, "casing shell recover polic", count(10)},
                                          {1, "casing shell scen", count(10)},
                                          {0, "b", count(9), "share move", "acme"},
                                          {1, "c", count(8), "share move", "acme"}}),
                                   testing::shipped_weights());
  REQUIRE(findings.size() > 2);
  CHECK(findings[0].verdict == Verdict::conflict);
  CHECK(findings[1].verdict == Verdict::agreement);
  CHECK(findings[2].verdict == Verdict::single_source);
}

TEST_CASE("diff: equal days in the first sentences are the day of the news", "[diff]") {
  const Told here{.document = 0, .words = "quay ferry dawn", .value = day(700), .place = 0};
  Told there{.document = 1, .words = "quay crew hull", .value = day(700), .place = 1};
  CHECK(first_finding({here, there}).verdict == Verdict::agreement);
  there.words = "hull crew mast";
  there.place = 12;
  CHECK(first_finding({here, there}).verdict == Verdict::single_source);
}

TEST_CASE("diff: an hour meets the same hour that is told with its day", "[diff]") {
  constexpr std::int32_t at_night = 19 * 60 + 40;
  value::Date hour;
  hour.clock_from = at_night;
  hour.clock_to = at_night + 1;
  hour.grain = value::Date::Grain::minute;
  value::Date dated = hour;
  dated.from = 20'000 * value::minutes_per_day + at_night;
  dated.to = *dated.from + 1;
  const std::string blast = "blast pit vent shaft night";
  CHECK(first_finding({{0, blast, hour}, {1, blast, dated}}).verdict == Verdict::agreement);
  *dated.from += 60;
  *dated.to += 60;
  *dated.clock_from += 60;
  *dated.clock_to += 60;
  CHECK(first_finding({{0, blast, hour}, {1, blast, dated}}).verdict != Verdict::agreement);
}

TEST_CASE("diff: equal figures of many digits meet without a common word", "[diff]") {
  Told here{.document = 0, .words = "tide gauge", .value = count(119321), .event = "sink"};
  Told there{.document = 1, .words = "harbour crew", .value = count(119321), .event = "sink"};
  CHECK(first_finding({here, there}).verdict == Verdict::agreement);
  there.value = here.value = count(2);
  there.event = "sail";
  CHECK(first_finding({here, there}).verdict == Verdict::single_source);
}

TEST_CASE("diff: one event on two days is a conflict", "[diff]") {
  Told here{.document = 0, .words = "quay ferry hull", .value = day(700), .event = "sink"};
  Told there{.document = 1, .words = "boat ferry hull", .value = day(701), .event = "sink"};
  CHECK(first_finding({here, there}).verdict == Verdict::conflict);
}

TEST_CASE("diff: the day of a move is no rival of the day of what happened", "[diff]") {
  const Told here{.document = 0, .words = "quay ferry hull", .value = day(700), .event = "sink"};
  const Told there{.document = 1, .words = "boat ferry hull", .value = day(701), .event = "rise"};
  const auto verdict = [&](const Told& other, bool moved) {
    std::vector<normalize::Claim> claims = testing::story({here, other});
    claims[1].context.moved_then = moved;
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  const Told again{.document = 1, .words = "boat ferry hull", .value = day(701), .event = "sink"};
  CHECK(verdict(again, true) == Verdict::conflict);  // of one event
  CHECK(verdict(there, false) == Verdict::conflict);
  CHECK(verdict(there, true) == Verdict::single_source);
}

TEST_CASE("diff: two days on which people spoke are no rivals", "[diff]") {
  const Told here{.document = 0, .words = "quay ferry hull", .value = day(700), .event = "sink"};
  const Told there{.document = 1, .words = "boat ferry hull", .value = day(701), .event = "sink"};
  std::vector<normalize::Claim> claims = testing::story({here, there});
  claims[0].context.said_then = claims[1].context.said_then = true;
  CHECK(diff::diff(claims, testing::shipped_weights()).front().verdict == Verdict::single_source);
}

TEST_CASE("diff: nothing comes of nothing", "[diff]") {
  CHECK(diff::diff({}, testing::shipped_weights()).empty());
}

TEST_CASE("diff: a loose key brings like answers together and makes no rivals", "[diff]") {
  const auto verdict = [](std::int64_t other) {
    auto claims = story({{0, "alpha", count(900), "date of the event", "crash"},
                         {1, "omega", count(other), "date of the event", "crash"}});
    for (auto& claim : claims) claim.loose = !claim.fact.empty();
    return diff::diff(claims, testing::shipped_weights()).front().verdict;
  };
  CHECK(verdict(900) == Verdict::agreement);
  CHECK(verdict(800) == Verdict::single_source);
}
