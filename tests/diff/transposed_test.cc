#include "diff/transposed.h"

#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

Verdict verdict_of(const std::vector<Told>& told) {
  for (const Finding& finding : diff::diff(story(told), testing::shipped_weights())) {
    if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding.verdict;
  }
  return Verdict::single_source;
}

}  // namespace

TEST_CASE("transposed: digits in another order are a conflict, whatever the words", "[diff]") {
  struct Row {
    Told a;
    Told b;
    Verdict verdict;
  };
  const std::vector<Row> rows{
      {{0, "crowd dome", count(17400)}, {1, "gate venue", count(14700)}, Verdict::conflict},
      {{0, "crowd dome", count(17400)}, {1, "gate venue", count(14800)}, Verdict::single_source},
      {{0, "crowd dome", count(17400)}, {1, "gate venue", count(147000)}, Verdict::single_source},
      {{0, "crowd dome", count(17400)}, {0, "gate venue", count(14700)}, Verdict::single_source},
      // small ones must have a word in common
      {{0, "flight storm", count(112)}, {1, "line plane", count(121)}, Verdict::single_source},
      {{0, "flight storm", count(112)}, {1, "line storm", count(121)}, Verdict::conflict},
      {{0, "flight storm", count(12)}, {1, "line storm", count(21)}, Verdict::single_source},
      {{0, "flight storm", count(1200)}, {1, "line storm", count(2100)}, Verdict::single_source},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a.words, value::to_string(row.a.value), row.b.words, value::to_string(row.b.value));
    CHECK(verdict_of({row.a, row.b}) == row.verdict);
    CHECK(verdict_of({row.b, row.a}) == row.verdict);
  }
}

TEST_CASE(
    "transposed: a rule that asks of other kinds brings them together, one that asks of others not",
    "[diff]") {
  const auto verdict = [](bool named) {
    std::vector<normalize::Claim> claims =
        story({{0, "trial", count(2316), "participants", "adults"},
               {1, "trial", count(2136), "participants", "men"}});
    for (normalize::Claim& claim : claims) {
      for (normalize::KeyPart& part : claim.key) part.is_name = named;
    }
    for (const Finding& finding : diff::diff(claims, testing::shipped_weights())) {
      if (std::ranges::find(finding.claims, 0U) != finding.claims.end()) return finding.verdict;
    }
    return Verdict::single_source;
  };
  CHECK(verdict(false) == Verdict::conflict);
  CHECK(verdict(true) == Verdict::single_source);
}

TEST_CASE("transposed: an article that states both tells of two things", "[diff]") {
  CHECK(verdict_of({{0, "crowd dome", count(17400)},
                    {1, "gate venue", count(14700)},
                    {1, "crowd dome", count(17400)}}) == Verdict::agreement);
}

TEST_CASE("transposed: the pairs are found in whatever order they come", "[diff]") {
  const std::vector<normalize::Claim> claims = story({{0, "crowd dome", count(512)},
                                                      {1, "gate venue", count(125)},
                                                      {2, "gate venue", count(125)},
                                                      {3, "crowd dome", count(251)}});
  const Items items = make_items(claims);
  const std::vector<Slip> found = find_transposed(items, 3);
  CHECK(found.size() == 5);  // all pairs but that of the two which are equal
  CHECK(std::ranges::is_sorted(found));
  for (const auto& [a, b] : found) CHECK(a < b);
}

TEST_CASE("transposed: of many figures of one length two look so by chance", "[diff]") {
  const auto found = [](std::uint32_t others) {
    std::vector<Told> told{{0, "crowd dome", count(512)}, {1, "gate venue", count(125)}};
    for (std::uint32_t i = 0; i < others; ++i) told.push_back({2, "ward", count(601 + i)});
    return find_transposed(make_items(story(told)), 3).size();
  };
  CHECK(found(0) == 1);
  CHECK(found(6) == 1);
  CHECK(found(7) == 0);
}

TEST_CASE("transposed: one sequence of digits in two scales is a slip where it counts one thing",
          "[diff]") {
  struct Row {
    Told a;
    Told b;
    Verdict verdict;
  };
  const std::vector<Row> rows{
      {{0, "jobs plant", count(11'000)}, {1, "jobs firm", count(110'000)}, Verdict::conflict},
      {{0, "jobs plant", count(11'000)}, {1, "jobs firm", count(11'000'000)}, Verdict::conflict},
      {{0, "jobs plant", count(11'000)}, {1, "boats firm", count(110'000)}, Verdict::single_source},
      {{0, "jobs plant", count(11'000)}, {1, "jobs firm", count(120'000)}, Verdict::single_source},
      // one digit, small ones, and four scales apart
      {{0, "jobs plant", count(10'000)}, {1, "jobs firm", count(100'000)}, Verdict::single_source},
      {{0, "jobs plant", count(11)}, {1, "jobs firm", count(110)}, Verdict::single_source},
      {{0, "jobs plant", count(1'100)},
       {1, "jobs firm", count(11'000'000)},
       Verdict::single_source},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a.words, value::to_string(row.a.value), row.b.words, value::to_string(row.b.value));
    CHECK(verdict_of({row.a, row.b}) == row.verdict);
    CHECK(verdict_of({row.b, row.a}) == row.verdict);
  }
}
