#include "rule/figure_scan.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "told_matches.h"

using namespace concord;
using namespace concord::rule;

namespace {

const std::string around_figures[] = {
    "\\b(?<x>\\d{1,3})[-–](?<y>\\d{1,2})\\b",
    "\\b(?:19|20)\\d\\d\\b",
    "\\bv?(?<n>\\d+(?:\\.\\d+)?) ?[ab]\\b",
    "(?:\\B(?<sign>[-–]))?\\b\\d\\^[-+]?\\d",
    "\\b(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd)?\\b",
    "\\b[1-9]\\d?(?:[ \\x{2013}]\\d{2})+$",
    "\\b(?:ab|[bv]) (?:st )?(?<n>\\d{1,3}(?:,\\d)*)\\b",
    "\\b(?:a |ab |v-)+(?<n>[2-9]\\d)a?\\b",
    "–(?<n>\\d)\\B\\d",
    "\\b\\d+a",
    "^\\b\\d,",
    "\\ba+\\d",
};

std::string random_text(std::mt19937& random, std::size_t most) {
  static const std::string pieces[] = {"a",  "b",  "v", "1", "2",  "9",   "19", "20",
                                       "-",  "–",  " ", ".", ",",  "^",   "A",  "st",
                                       "a ", "v-", "0", "3", "ab", "ab ", "_",  "\u00e9"};
  std::string text;
  const std::size_t length = random() % most;
  for (std::size_t i = 0; i < length; ++i) text += pieces[random() % std::size(pieces)];
  return text;
}

struct Known {
  std::string source;
  SmallRegex small;
  Regex re2;
};

std::vector<Known> known() {
  std::vector<Known> made;
  for (const std::string& source : around_figures) {
    std::string error;
    made.push_back({source, SmallRegex::compile(source).value(), compile_re2(source, error)});
  }
  return made;
}

FigureProgram program_of(const std::vector<Known>& expressions) {
  FigureProgram program;
  for (std::uint32_t i = 0; i < expressions.size(); ++i) {
    INFO(expressions[i].source);
    REQUIRE(program.add(i, read_small_regex(expressions[i].source).value()));
  }
  program.note_symbols();
  return program;
}

}  // namespace

TEST_CASE("figure_scan: where it sees no start RE2 finds no match") {
  const std::vector<Known> expressions = known();
  const FigureProgram program = program_of(expressions);
  FigureScan scan(program);
  std::mt19937 random(20260411);
  for (int i = 0; i < 5'000; ++i) {
    const std::string text = random_text(random, i % 50 == 0 ? 200 : 14);
    INFO(text);
    const std::span starts = scan.starts(WindowLook(text));
    REQUIRE(std::ranges::is_sorted(starts));
    for (std::uint32_t index = 0; index < expressions.size(); ++index) {
      INFO(expressions[index].source);
      const auto own = std::ranges::equal_range(starts, index, {}, &RegexStart::index);
      RegexMatches expected;
      RegexMatches found;
      REQUIRE(expressions[index].re2(text, expected));
      if (!own.empty() && own.back().at == FigureScan::anywhere) continue;
      if (!expressions[index].small(text, {own.begin(), own.end()}, found)) continue;
      REQUIRE(told(found) == told(expected));
    }
  }
}

TEST_CASE("figure_scan: it sees no start where an expression cannot match") {
  const std::vector<Known> expressions = known();
  const FigureProgram program = program_of(expressions);
  FigureScan scan(program);
  CHECK(scan.starts(WindowLook("Route 1234 c5 and 195")).empty());
  CHECK(scan.starts(WindowLook("19 99")).front() == RegexStart{4, 0});
  CHECK(scan.starts(WindowLook("xab st 5")).empty() == false);
}

TEST_CASE("figure_scan: a start that is far from the figure may be anywhere") {
  const std::vector<Known> expressions = known();
  const FigureProgram program = program_of(expressions);
  FigureScan scan(program);
  const std::string text = std::string(2 * FigureScan::longest, 'a') + "1";
  const std::span starts = scan.starts(WindowLook(text));
  REQUIRE_FALSE(starts.empty());
  CHECK(starts.back() == RegexStart{11, FigureScan::anywhere});
  CHECK(scan.is_cut_short());
}

TEST_CASE("figure_scan: an end that is far from the figure is as good as one") {
  const std::vector<Known> expressions = known();
  const FigureProgram program = program_of(expressions);
  FigureScan scan(program);
  const std::string text = std::string(2 * FigureScan::longest, '1') + "a";
  const std::span starts = scan.starts(WindowLook(text));
  CHECK(std::ranges::count(starts, RegexStart{9, 0}) == 1);
  CHECK(scan.is_cut_short());
  CHECK_FALSE(scan.starts(WindowLook("1a")).empty());
  CHECK_FALSE(scan.is_cut_short());
}

TEST_CASE(
    "figure_scan: expressions that match without a figure, or begin within one, are not for it") {
  const std::string source = GENERATE("\\d+", "\\ba?\\d?b", "\\bx\\w\\d", "\\b[a0]1", "a|\\b1",
                                      "\\B[-–]\\d*", "a?\\d", "\\ba\\d|b", "[^a]?");
  INFO(source);
  const auto program = read_small_regex(source);
  FigureProgram figures;
  CHECK_FALSE((program && figures.add(0, *program)));
}

TEST_CASE("automaton: it answers alike when it had to forget its states") {
  Automaton counts(2, {1}, [](const auto& items, std::uint32_t symbol, auto& next, auto& told) {
    next.push_back(items.front() + 1);
    if (symbol == 1) told.push_back(items.front());
  });
  for (int round = 0; round < 2; ++round) {
    std::uint16_t state = counts.start();
    for (std::uint32_t i = 1; i < 3 * Automaton::most_states; ++i) {
      const Automaton::Move move = counts.move(state, i % 2);
      REQUIRE(counts.told(move).size() == i % 2);
      if (i % 2 == 1) REQUIRE(counts.told(move).front() == i);
      state = move.to;
      REQUIRE(counts.items(state) == Automaton::Items{i + 1});
    }
  }
}
