#include "workshop/trace.h"

#include <catch2/catch.hpp>

#include "match/match.h"
#include "rule/load.h"

namespace {

using namespace concord;

const rule::RuleSet& english() {
  static const rule::RuleBook book = rule::load_shipped_rules();
  return book.standard();
}

// Of the wordings over one sentence.
std::optional<workshop::Stop> trace(const std::vector<std::string>& patterns,
                                    const std::string& sentence) {
  read::Document document;
  document.text = sentence;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  document.sentences.push_back({{0, size}, 0});
  text::Diagnostics ignored;
  const match::Matches matches = match::match(document, english(), ignored);
  rule::Rule rule;
  for (const std::string& pattern : patterns) {
    rule.patterns.emplace_back();
    rule.patterns.back().source = pattern;
  }
  return workshop::Tracer(english()).where_it_stops(rule, matches);
}

// The same as "fits / wanted / stands".
std::string stop_of(const std::vector<std::string>& patterns, const std::string& sentence) {
  const auto stop = trace(patterns, sentence);
  if (!stop) return "not followed";
  if (stop->whole) return "whole " + std::to_string(stop->pattern);
  if (!stop->ruled_out.empty()) return stop->fits + " / not " + stop->ruled_out;
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
       "ferry to Pell lately takes / {value:money} / 40 minutes"},
      {"ferry to {subject:name} ...1 takes {value:duration}", "whole 0"},
      {"(boat|ferry) (from|to) the {subject:name}", "ferry to / \"the\" / Pell"},
      {"@rise {value:duration}", " / @rise / "},
      {"minutes ...2 more", "minutes / \"more\" / ."},
      {"{value:duration} $", "whole 0"},
      {"^ ferry", " / the start of the sentence / "},
      {"the ferry ^", "The ferry / the start of the sentence / to"},
      {"lately _ takes", "lately / \"takes\" / takes"},
      {"ferry* to", "not followed"},
      {"ferry ...3 ~take {value:duration}", "whole 0"},
      {"ferry ...3 ~carry {value:duration}", "ferry / ~carry / to"},
      {"takes {value:number} (but not hours) minutes", "whole 0"},
      {"takes {value:number} (but not hours | ~minute) ...2", "takes 40 / not minutes"},
      {"takes (but not {n:number} minutes) {value:duration}", "takes / not 40 minutes"},
      {"takes {value:number} (but not hours) days", "takes 40 / \"days\" / minutes"},
      {"ferry (but not to ...1 lately) to {x:name}", "ferry / not to Pell lately"},
      {"takes {value:number 1..9} days", "takes 40 / \"days\" / minutes"},
      {"takes {value:money 1..9} days", "takes / {value:money 1..9} / 40 minutes"},
  };
  for (const Row& row : rows) {
    INFO(row.pattern);
    CHECK(stop_of({row.pattern}, sentence) == row.stop);
  }
}

TEST_CASE("trace: a stop is told with what would mend it") {
  struct Row {
    const char* pattern;
    const char* cure;
  };
  const std::string sentence = "Two ferries to the old Pell quay take about 40 minutes.";
  const Row rows[] = {
      {"ferry to", "~ferry takes each form of the word"},
      {"ferries to {x:name}", "a gap \"...2\" before {x:name} would reach it"},
      {"ferries to ...1 {x:name}", "a gap \"...2\" before {x:name} would reach it"},
      {"quay takes {x:duration}", "~take takes each form of the word"},
      {"quay _ take", "a blank stands before it"},
      {"quay sinks", ""},
  };
  for (const Row& row : rows) {
    INFO(row.pattern);
    const auto stop = trace({row.pattern}, sentence);
    REQUIRE(stop);
    CHECK(stop->cure == row.cure);
  }
  CHECK(trace({"take about {x:money}"}, sentence)->is == "a duration");
  CHECK(trace({"boat sank", "(ship|quay) sank", "yacht", "hull"}, "No news.")->wanted ==
        "\"boat\", \"ship\", \"quay\", \"yacht\" or others");
}

TEST_CASE("trace: of several wordings the one that goes furthest is told") {
  CHECK(stop_of({"ferry from", "ferry to {x:name} now", "boat"}, "The ferry to Pell sank.") ==
        "ferry to Pell / \"now\" / sank");
}

}  // namespace
