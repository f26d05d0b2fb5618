#include "rule/window_look.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "rule/regex.h"

using namespace concord;
using namespace concord::rule;

namespace {

const std::string sources[] = {
    "\\d+",
    "[0-9]a|b\\d",
    "(?<x>\\d{1,3})[-–](?<y>\\d{1,2})",
    "\\b(?:19|20)\\d\\d\\b",
    "\\bv?(?<n>\\d+(?:\\.\\d+)?) ?[ab]\\b",
    "(?:\\B(?<sign>[-–]))?\\b\\d\\^[-+]?\\d",
    "\\d*a|(?:-\\d){2,3}",
    "[^a\\d]1+?b",
    "[\\d,]+\\.?",
    "(?:a|1)?(?:2|b)-",
    "(?:\\d\\d){2}",
    "1(?:a|)2",
    "\\Aa.1\\z",
    "[\\.-]\\d",
    "\\x{2013}\\d",
    "[a\\x{2013}]1",
    "(?i)A1",
    "\\w\\d|[[:alpha:]]2",
    "1{2,}-?a{0}b",
    "\\B[-–]\\d?",
    "\\B1|\\B[-a]",
    "(?:\\B)?\\.\\B1",
    "(?<=a)1(?=[-b])",
    "(?<=[ab]|-)\\d?(?!a)\\.?(?=a|1)b?[a1]",
    "a(?=-|$)|(?<=1,)(?:b|\\d)?2",
    "(?:(?=a)|1)a(?<=a)?",
};

std::string random_text(std::mt19937& random) {
  static const std::string pieces[] = {"a", "b", "v", "1", "2", "9", "19", "20",
                                       "-", "–", " ", ".", ",", "^", "A",  "1"};
  std::string text;
  for (int i = 0; i < 9; ++i) text += pieces[random() % std::size(pieces)];
  return text;
}

bool is_met(const std::string& source, const std::string& window) {
  return WindowLook(window).meets(need_of(source));
}

}  // namespace

TEST_CASE("regex need: no window with a match lacks what its expression needs") {
  const Engine engine = GENERATE(Engine::re2, Engine::boost);
  std::mt19937 random(3);
  for (const std::string& source : sources) {
    std::string error;
    const Regex regex = compile_regex(source, engine, error);
    if (!regex) continue;  // a class beyond ASCII in Boost
    for (int round = 0; round < 1'000; ++round) {
      const std::string text = random_text(random);
      RegexMatches matches;
      REQUIRE(regex(text, matches));
      INFO(source << " on " << text);
      CHECK((matches.all.empty() || is_met(source, text)));
    }
  }
}

TEST_CASE("regex need: bytes beside digits and digits in a row sort windows out") {
  const auto [source, window, met] = GENERATE(table<std::string, std::string, bool>({
      {"\\d+", "no figure", false},
      {"(?:\\d|1a)", "a", false},
      {"a|\\d", "a", true},
      {"\\d*a", "-", false},
      {"\\d-\\d", "well-known since 1987", false},
      {"\\d-\\d", "a 10-year plan", false},
      {"\\d-\\d", "won 10-9", true},
      {"\\bversion \\d", "the verse of 2", false},
      {"\\bversion \\d", "to version 2", true},
      {"\\d+(?:\\.\\d+)? ?C\\b", "3 C", true},
      {"\\d+(?:\\.\\d+)? ?C\\b", "3, C", false},
      {"\\b(?:19|20)\\d\\d\\b", "199 of 20", false},
      {"\\b(?:19|20)\\d\\d\\b", "in 2087", true},
      {"'\\d\\ds", "the 80s", false},
      {"'\\d\\ds", "the '80s", true},
      {"(?<=by )(?<n>\\d)(?=,)", "by 7,", true},
      {"(?<=by )(?<n>\\d)(?=,)", "by7,", false},
      {"(?<=by )(?<n>\\d)(?=,)", "by 7;,", false},
      {"(?<=by )(?<n>\\d)(?!,)", "by 7,", true},
      {"\\d(?=,|$)", "7;", true},
      {"(?<=a)?\\d(?=,)?", "7", true},
      {"[-–]\\d?", "a figure", false},
      {"\\B[-–](?:\\d|\\.)*", "a 10-year plan", false},
      {"\\B[-–](?:\\d|\\.)*", "-3 degrees", true},
      {"\\B[-–](?:\\d|\\.)*", "at -3 degrees", true},
      {"\\B1", "at 1.1", false},
      {"\\B1", "at 21", true},
      {"(?=\\d)a", "a", false},
      {"\\p{L}+", "é", true},
      {"(?i)a", "A", true},
      {"", "a", true},
  }));
  INFO(source << " on " << window);
  CHECK(is_met(source, window) == met);
}

TEST_CASE("regex need: what stands beside digits, with an outside beside the window") {
  const auto of = [](char c) { return byte_bits[static_cast<unsigned char>(c)]; };
  const Bytes outside = 1;
  CHECK(WindowLook("-1").behind_digits() == outside);
  CHECK(WindowLook("-1").before_digits() == (outside | of('-')));
  CHECK(WindowLook("a 12b").behind_digits() == (outside | of('0') | of('b')));
  CHECK(WindowLook("a 12b").before_digits() == (outside | of('0') | of(' ')));
  CHECK(WindowLook("ab").behind_digits() == outside);
}

TEST_CASE("regex need: signs and digits are sharp, words are not") {
  CHECK(is_sharp(need_of("\\d+")));
  CHECK(is_sharp(need_of("[-–]\\d?")));
  CHECK_FALSE(is_sharp(need_of("said|told")));
  CHECK_FALSE(is_sharp(need_of("\\w+")));
}
