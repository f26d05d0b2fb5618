#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "diff/candidates.h"
#include "diff/grouping_steps.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::day;
using concord::diff::testing::shipped_weights;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

constexpr int claims_of_article = 10;
constexpr int words_of_claim = 6;
constexpr int vocabulary = 4000;

// A word as often as words are: the n-th one n times as seldom as the first.
std::string word(std::mt19937& random) {
  const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
  return "w" + std::to_string(static_cast<int>(std::pow(vocabulary, share)));
}

// Every claim says something else.
std::vector<normalize::Claim> loose_story(std::uint32_t articles) {
  std::mt19937 random(20261121);
  std::vector<Told> told;
  for (std::uint32_t article = 0; article < articles; ++article) {
    for (int i = 0; i < claims_of_article; ++i) {
      std::string words;
      for (int n = 0; n < words_of_claim; ++n) words += word(random) + " ";
      told.push_back({article, words, count(static_cast<std::int64_t>(1 + random() % 300))});
    }
  }
  return story(told);
}

// Each article tells of some of the same things, in words of its own, and has one of a few values for
// each: groups grow with the articles. Half of them a rule asks for.
std::vector<normalize::Claim> dense_story(std::uint32_t articles) {
  constexpr unsigned things = 60;
  constexpr unsigned accounts = 8;
  std::mt19937 random(20261122);
  std::vector<Told> told;
  for (std::uint32_t article = 0; article < articles; ++article) {
    for (int i = 0; i < claims_of_article; ++i) {
      const auto thing = static_cast<unsigned>(random() % things);
      const std::string name = std::to_string(thing);
      const auto value = static_cast<std::int64_t>(1000 + 100 * thing + random() % accounts);
      Told one{article, "h" + name + " a" + name + " b" + name + " " + word(random), count(value)};
      if (thing % 2 == 0) one.fact = "toll";
      if (thing % 2 == 0) one.subject = "S" + name;
      told.push_back(one);
    }
  }
  return story(told);
}

struct Work {
  double candidates = 0;
  double like_values = 0;
  double heard = 0;
  double rivals = 0;
};

Work work_of(const std::vector<normalize::Claim>& claims) {
  const Items items = make_items(claims);
  const Weights weights = shipped_weights();
  Grouping grouping(items, weights, true);
  grouping.seed();
  grouping.score_candidates();
  grouping.link_agreements();
  const auto rivals = grouping.rivals();
  return {static_cast<double>(find_candidates(items).size()),
          static_cast<double>(find_like_values(items).size()),
          static_cast<double>(grouping.heard()), static_cast<double>(rivals.size())};
}

}  // namespace

TEST_CASE("work: twice the articles in one story are little more than twice the comparing",
          "[diff]") {
  constexpr double at_most = 2.3;
  for (const auto make : {loose_story, dense_story}) {
    const Work once = work_of(make(100));
    const Work twice = work_of(make(200));
    REQUIRE(once.candidates > 0);
    CHECK(twice.candidates / once.candidates < at_most);
    CHECK(twice.like_values / once.like_values < at_most);
  }
}

TEST_CASE("work: groups that grow are judged by no more of their claims", "[diff]") {
  constexpr double at_most = 1.9;
  for (const auto make : {loose_story, dense_story}) {
    const Work once = work_of(make(100));
    const Work twice = work_of(make(200));
    REQUIRE(once.heard > 0);
    REQUIRE(once.rivals > 0);
    CHECK(twice.heard / once.heard < at_most);
    CHECK(twice.rivals / once.rivals < at_most);
  }
}

TEST_CASE("work: in a very long article a claim competes with those about it", "[diff]") {
  std::vector<Told> told;
  for (std::uint32_t i = 0; i < 8 * peers_reach; ++i) {
    told.push_back({0, "word" + std::to_string(i), i % 2 == 0 ? count(1000 + i) : day(i)});
  }
  told.push_back({1, "elsewhere", count(7)});
  const std::vector<normalize::Claim> claims = story(told);
  const Items items = make_items(claims);
  const Item& elsewhere = items.items.back();
  for (const Item& item : items.items) {
    if (item.claim->document != 0) continue;
    for (const auto peers : {items.peers(item), items.peers(elsewhere, item)}) {
      CHECK(peers.size() <= 2 * peers_reach);
      CHECK(peers.size() >= peers_reach);
      const auto [first, last] = std::ranges::minmax(peers, {}, &Around::item);
      const auto own = static_cast<std::uint32_t>(&item - items.items.data());
      CHECK(first.item <= own + 1);
      CHECK(own <= last.item + 2);
    }
  }
}
