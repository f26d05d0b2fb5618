#include "workshop/trace.h"

#include <catch2/catch.hpp>

#include "match/match.h"
#include "rule/load.h"

namespace {

using namespace concord;

// "fits / wanted / stands" of the wordings over one sentence.
std::string stop_of(const std::vector<std::string>& patterns, const std::string& sentence) {
  static const rule::RuleBook book = rule::load_shipped_rules();
  read::Document document;
  document.text = sentence;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  document.sentences.push_back({{0, size}, 0});
  text::Diagnostics ignored;
  const match::Matches matches = match::match(document, book.standard(), ignored);
  rule::Rule rule;
  for (const std::string& pattern : patterns) {
    rule.patterns.emplace_back();
    rule.patterns.back().source = pattern;
  }
  const auto stop = workshop::where_it_stops(rule, matches);
  if (!stop) return "nowhere";
  if (stop->whole) return "whole " + std::to_string(stop->pattern);
  return stop->fits + " / " + stop->wanted + " / " + stop->stands;
}

TEST_CASE("trace: a wording tells what it fits, what it wants then, and what stands there") {
  struct Row {
    const char* pattern;
    const char* stop;
  };
  const std::string sentence = "The ferry to Pell lately takes 40 minutes.";
  const Row rows[] = {
      {"ferry to {subject:name} takes {value:duration}", "ferry to Pell / \"takes\" / lately"},
      {"ferry to {subject:name} ...1 takes {value:money}",
       "ferry to Pell lately takes / {value:money} / 40"},
      {"ferry to {subject:name} ...1 takes {value:duration}", "whole 0"},
      {"(boat|ferry) (from|to) the {subject:name}", "ferry to / \"the\" / Pell"},
      {"@rise {value:duration}", "nowhere"},
      {"minutes ...2 more", "minutes / \"more\" / ."},
      {"{value:duration} $", "whole 0"},
      {"^ ferry", "nowhere"},
      {"the ferry ^", "The ferry / the start of the sentence / to"},
      {"lately _ takes", "lately / \"takes\" / takes"},
  };
  for (const Row& row : rows) {
    INFO(row.pattern);
    CHECK(stop_of({row.pattern}, sentence) == row.stop);
  }
}

TEST_CASE("trace: of several wordings the one that goes furthest is told") {
  CHECK(stop_of({"ferry from", "ferry to {x:name} now", "boat"}, "The ferry to Pell sank.") ==
        "ferry to Pell / \"now\" / sank");
}

}  // namespace
