#include "rule/regex.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace concord;
using namespace concord::rule;

namespace {

using Spans = std::vector<text::Span>;

Spans find(const Regex& regex, std::string_view window) {
  RegexMatches matches;
  REQUIRE(regex(window, matches));
  Spans spans;
  for (const RegexMatch& match : matches.all) spans.push_back(match.span);
  return spans;
}

Regex compiled(const std::string& source, Engine engine) {
  std::string error;
  Regex regex = compile_regex(source, engine, error);
  INFO(source << ": " << error);
  REQUIRE(regex);
  return regex;
}

const std::string shared_dialect[] = {
    "\\d+",       "[0-9]+(?:\\.[0-9]+)?",
    "^a",         "a$",
    "a.b",        "(?<n>\\d)-(?<m>\\d)",
    "\\bab\\b",   "(?i)AB+",
    "a{2,3}",     "(a|ab)(c|bcd)?",
    "x*",         "[^a-c\\s]+",
    "\\.",        "a\\s+b",
    "(?:a|b)+?c",
};

std::string random_text(std::mt19937& random) {
  static const std::string letters = "aabbccx12-.. \n";
  std::string text;
  for (int i = 0; i < 24; ++i) text += letters[random() % letters.size()];
  return text;
}

}  // namespace

TEST_CASE("regex: RE2 and Boost find the same in the same text") {
  std::mt19937 random(11);
  for (const std::string& source : shared_dialect) {
    const Regex by_re2 = compiled(source, Engine::re2);
    const Regex by_boost = compiled(source, Engine::boost);
    for (int round = 0; round < 300; ++round) {
      const std::string text = random_text(random);
      INFO(source << " on " << text);
      CHECK(find(by_re2, text) == find(by_boost, text));
    }
  }
}

TEST_CASE("regex: what Boost finds, the set of RE2 forms lets through") {
  std::vector<std::string> sources(std::begin(shared_dialect), std::end(shared_dialect));
  for (const char* source : {"(?<!-)\\d+(?!%)", "(?=a)ab", "(?<=x)1+", "([ab])\\1"}) {
    sources.emplace_back(source);
  }
  std::vector<RegexSet::Source> forms;
  std::vector<Regex> regexes;
  for (std::uint32_t id = 0; id < sources.size(); ++id) {
    forms.push_back({id, re2_form(sources[id], Engine::boost)});
    regexes.push_back(compiled(sources[id], Engine::boost));
  }
  const RegexSet set(forms, true);
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    const std::string text = random_text(random);
    std::vector<std::uint32_t> candidates;
    set.candidates(text, candidates);
    CHECK(std::is_sorted(candidates.begin(), candidates.end()));
    for (std::uint32_t id = 0; id < sources.size(); ++id) {
      INFO(sources[id] << " on " << text);
      const bool let_through = std::count(candidates.begin(), candidates.end(), id) > 0;
      CHECK((let_through || find(regexes[id], text).empty()));
    }
  }
}

TEST_CASE("regex: named groups are told by both engines, when they took part") {
  const Engine engine = GENERATE(Engine::re2, Engine::boost);
  const Regex regex = compiled("(?<home>\\d+)-(?<away>\\d+)(?<note> aet)?", engine);
  RegexMatches matches;
  REQUIRE(regex("won 3-1 at home", matches));
  REQUIRE(matches.all.size() == 1);
  REQUIRE(matches.groups_of(0).size() == 2);
  CHECK(matches.groups_of(0)[0].name == "home");
  CHECK(matches.groups_of(0)[0].span == text::Span{4, 5});
  CHECK(matches.groups_of(0)[1].name == "away");
  CHECK(matches.groups_of(0)[1].span == text::Span{6, 7});
}

TEST_CASE("regex: a Boost pattern that runs away gives up and says so") {
  const Regex regex = compiled("(a+)+$", Engine::boost);
  RegexMatches matches;
  CHECK_FALSE(regex(std::string(5'000, 'a') + "b", matches));
}

TEST_CASE("regex: RE2 is linear where Boost gives up") {
  const Regex regex = compiled("(a+)+$", Engine::re2);
  CHECK(find(regex, std::string(5'000, 'a') + "b").empty());
  CHECK(find(regex, std::string(5'000, 'a')) == Spans{{0, 5'000}});
}

TEST_CASE("regex: no match begins or ends inside a character") {
  const Regex regex = compiled("\\W\\d+", Engine::boost);
  CHECK(find(regex, "\u20ac12").empty());
  CHECK(find(compiled("[$\u20ac]\\d+", Engine::re2), "a \u20ac12") == Spans{{2, 7}});
}

TEST_CASE("regex: what an engine cannot do is refused with the reason") {
  const auto [source, engine, reason] = GENERATE(table<std::string, Engine, std::string>({
      {"(?<!a)b", Engine::re2, "RE2 refuses this"},
      {"(a", Engine::re2, "RE2 refuses this"},
      {"(a)\\1", Engine::re2, "RE2 refuses this"},
      {"(a", Engine::boost, "Boost refuses this"},
      {"(?<=a|bc)d", Engine::boost, "Boost refuses this"},
      {"[$\u20ac]\\d", Engine::boost, "a character class may hold ASCII alone"},
  }));
  std::string error;
  CHECK_FALSE(compile_regex(source, engine, error));
  CHECK_THAT(error, Catch::Contains(reason));
}

TEST_CASE("regex: RE2's form drops names' spelling and lookarounds") {
  CHECK(re2_form("(?<n>\\d+)", Engine::re2) == "(?P<n>\\d+)");
  CHECK(re2_form("(?<!a[)]\\))b(?=c)", Engine::boost) == "(?:)b(?:)");
  CHECK(re2_form("(a)\\1", Engine::boost).empty());
  CHECK(group_names("(?<a>x)[(?<no>](?<!b)\\((?<c>y)") == std::vector<std::string>{"a", "c"});
}
