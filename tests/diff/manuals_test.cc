#include <catch2/catch.hpp>

#include "diff/item.h"
#include "diff/pair_score.h"
#include "diff/weights.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using namespace concord::diff::testing;
using value::Relation;

namespace {

// Two claims of two articles and one of a third; of manuals so many of them as `manuals` says.
std::vector<normalize::Claim> pages(value::Value a, value::Value b, std::uint32_t manuals) {
  std::vector<normalize::Claim> claims{
      claim_of({.document = 0, .words = "guests room", .value = std::move(a)}, 0),
      claim_of({.document = 1, .words = "guests room", .value = std::move(b)}, 1),
      claim_of({.document = 2, .words = "towels", .value = count(9)}, 2)};
  for (std::uint32_t i = 0; i < manuals; ++i) claims[i].context.manual = true;
  return claims;
}

value::Value until(std::int64_t number) {
  auto date = std::get<value::Date>(day(number));
  date.inferred = false;
  date.named_from = date.from;
  date.named_to = date.to;
  date.from.reset();
  date.modifier = value::Modifier::at_most;
  return date;
}

Relation relation_of_pages(const std::vector<normalize::Claim>& claims) {
  return relation_of(0, 1, make_items(claims));
}

}  // namespace

TEST_CASE("manuals: a story is of manuals where two in three of its articles are", "[diff]") {
  CHECK_FALSE(make_items(pages(count(2), count(3), 0)).manuals);
  CHECK_FALSE(make_items(pages(count(2), count(3), 1)).manuals);
  CHECK(make_items(pages(count(2), count(3), 2)).manuals);
  CHECK_FALSE(make_items({}).manuals);
}

TEST_CASE("manuals: their stories are weighed by weights of their own", "[diff]") {
  const Weights shipped = shipped_weights();
  REQUIRE(shipped.of_manuals != nullptr);
  CHECK(&shipped.of(make_items(pages(count(2), count(3), 3))) == shipped.of_manuals.get());
  CHECK(&shipped.of(make_items(pages(count(2), count(3), 0))) == &shipped);
  CHECK(shipped.of_manuals->conflict != shipped.conflict);
  CHECK(shipped.of_manuals->conflict_from > shipped.conflict_from);
  CHECK(shipped.of_manuals->agree_from == shipped.agree_from);  // as it is not named there
  CHECK_FALSE(shipped.of_manuals->rivals.empty());
  const Weights alone;
  CHECK(&alone.of(make_items(pages(count(2), count(3), 3))) == &alone);
}

TEST_CASE("manuals: what held before has no rival", "[diff]") {
  auto claims = pages(count(120), count(150), 3);
  CHECK(relation_of_pages(claims) == Relation::disjoint);
  claims[0].context.former = true;
  CHECK(relation_of_pages(claims) == Relation::incomparable);
  for (auto& claim : claims) claim.context.manual = false;
  CHECK(relation_of_pages(claims) == Relation::disjoint);
}

TEST_CASE("manuals: the day until which something holds is one with the day on which it ends",
          "[diff]") {
  CHECK(relation_of_pages(pages(until(100), day(130), 3)) == Relation::disjoint);
  CHECK(relation_of_pages(pages(until(100), day(100), 3)) == Relation::incomparable);
  CHECK(relation_of_pages(pages(until(100), day(130), 0)) == Relation::incomparable);
}

TEST_CASE("manuals: what a sentence stands under is of its words", "[diff]") {
  auto claims = pages(count(2), count(3), 3);
  auto sentence = std::make_shared<normalize::SentenceContext>(*claims[0].context.sentence);
  sentence->topics = {normalize::word_of("annex")};
  claims[0].context.sentence = sentence;
  const std::size_t words = sentence->words.size();
  CHECK(make_items(claims).items[0].sentence.size() == words + 1);
  claims[0].context.manual = false;
  CHECK(make_items(claims).items[0].sentence.size() == words);
}
