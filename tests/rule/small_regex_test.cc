#include "rule/small_regex.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "told_matches.h"

using namespace concord;
using namespace concord::rule;

namespace {

const std::string sources[] = {
    "\\d+",
    "[0-9]a|b\\d",
    "a|ab|abc",
    "(?<x>\\d{1,3})[-–](?<y>\\d{1,2})",
    "\\b(?:19|20)\\d\\d\\b",
    "\\bv?(?<n>\\d+(?:\\.\\d+)?) ?[ab]\\b",
    "(?:\\B(?<sign>[-–]))?\\b\\d\\^[-+]?\\d",
    "\\b(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd)?\\b",
    "(?<a>a(?<b>b)?){2}",
    "(?<a>(?<b>1)|2)+b",
    "(?:(?<one>1)|(?<two>2)|9){1,3}[ab]?",
    "\\B[-–](?<d>(?:\\d+(?:,\\d{2})*)?(?:\\.\\d+)?)\\b",
    "[1-9]\\d?(?:[ \\x{2013}]\\d{2})+",
    "^a?\\d|b$",
    "\\(?\\d{2}\\)? (\\d|[A-Z])( a)?",
    "\\w+\\.|–{2}",
    "a{2,}b?",
    "1(?:a|)2",
    "[\\.\\-a]1",
    "[\\d,]+\\.?",
};

std::string random_text(std::mt19937& random) {
  static const std::string pieces[] = {"a", "b", "v", "1", "2", "9",  "19", "20",
                                       "-", "–", " ", ".", ",", "^",  "A",  "st",
                                       "(", ")", "0", "3", "c", "ab", "_",  "\u00e9"};
  std::string text;
  const std::size_t length = random() % 14;
  for (std::size_t i = 0; i < length; ++i) text += pieces[random() % std::size(pieces)];
  return text;
}

}  // namespace

TEST_CASE("small_regex: it finds what RE2 finds, and its groups") {
  std::mt19937 random(20260411);
  for (const std::string& source : sources) {
    const auto small = SmallRegex::compile(source);
    INFO(source);
    REQUIRE(small);
    std::string error;
    const Regex re2 = compile_re2(source, error);
    REQUIRE(error.empty());
    for (int i = 0; i < 2'000; ++i) {
      const std::string text = random_text(random);
      INFO(text);
      RegexMatches expected;
      RegexMatches found;
      REQUIRE(re2(text, expected));
      if (!(*small)(WindowLook(text), found)) continue;
      REQUIRE(told(found) == told(expected));
    }
  }
}

TEST_CASE("small_regex: what it cannot do is left to RE2") {
  const std::string source =
      GENERATE("", "a*", "[^a]", "a.b", "a+?", "(?i)a", "(a?)*b|c", "(?:a*)+b", "a(?=b)", "\\pL",
               "[[:alpha:]]", "\\s", "a**", "a{2}{3}", "a{,3}", "a{1001}", "(a", "a)", "[a", "[]a]",
               "[z-a]", "[–-—]", "\\x{}", "\\", "(?<a", "|a", "\\b", "a{0}", "(?:a{99}){99}");
  INFO(source);
  CHECK_FALSE(SmallRegex::compile(source));
}

TEST_CASE("small_regex: a window that takes too many steps is given up, and nothing of it kept") {
  const auto small = SmallRegex::compile("a+b|a+c|\\d");
  REQUIRE(small);
  const std::string long_text = "1" + std::string(5'000, 'a');
  RegexMatches found;
  CHECK_FALSE((*small)(WindowLook(long_text), found));
  CHECK(found.all.empty());
  CHECK((*small)(WindowLook("1aac"), found));
  CHECK(found.all.size() == 2);
}
