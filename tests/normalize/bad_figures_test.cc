#include <catch2/catch.hpp>

#include "article.h"
#include "value/value.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

// The values of a text's figures, a bar between them.
std::string values_in(const std::string& text) {
  const Article article(text);
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    if (read.inner || read.named || article.matches.mentions[read.mention].type == "name") continue;
    all += (all.empty() ? "" : " | ") + concord::value::to_string(read.value);
  }
  return all;
}

}  // namespace

TEST_CASE("bad figures: what is no number is nothing, never another number") {
  const auto [text, values] = GENERATE(table<std::string, std::string>({
      {repeated("9", 10'000) + " boats", ""},
      {repeated("9", 400) + "." + repeated("9", 400), ""},
      {"1e999999999 dollars", ""},
      {"1e-999999999 m", ""},
      {"10^99999", ""},
      {"2^99999999999", ""},
      {"5 boats and 1/0", "5"},
      {"½½ cup", ""},
      {"five over 0", ""},
      {"It is 5–3 km away", ""},
      {"1'000'00 boats", ""},
      {"9,9,9,9 boats", "9 | 9 | 9 | 9"},
      {"$$$5", "5 USD"},
      {"one hundred and hundred", "100"},
      {"zero point " + repeated("zero ", 100) + "five", ""},
  }));
  INFO(text.substr(0, 60));
  CHECK(values_in(text) == values);
}

TEST_CASE("figures: what a lone mark means is the habit of the article") {
  CHECK(values_in("It weighs 1.234,5 kg. Another weighs 1.234 kg.") ==
        "1,234.5 kilogram | 1,234 kilogram");
  CHECK(values_in("It weighs 1,234.5 kg. Another weighs 1.234 kg.") ==
        "1,234.5 kilogram | 1.234 kilogram");
  const Article both("It weighs 12,5 kg. Another weighs 2,345 kg.");
  const auto read = read_mentions(both.document, both.matches, language());
  std::vector<int> powers;
  for (const ReadMention& one : read) {
    if (!one.inner) powers.push_back(std::get<concord::value::Quantity>(one.value).other_power);
  }
  CHECK(powers == std::vector<int>{0, -3});
}

TEST_CASE("bad figures: of nested modifiers the one beside the figure counts") {
  CHECK(values_in("They saw about at least nearly 5 boats.") == "≈ 5");
  CHECK(values_in("They saw about 5 or more boats.") == "≈ 5");
}

TEST_CASE("bad figures: a range between equal ends is that figure") {
  CHECK(values_in("It takes from 5 to 5 km.") == "5 kilometre");
}

TEST_CASE("bad figures: many figures in one sentence are each read once") {
  const Article article(repeated("two hundred men ", 1'000) + ".");
  std::size_t figures = 0;
  for (const ReadMention& read : article.mentions()) {
    figures += read.inner ? 0 : 1;
  }
  CHECK(figures <= 2'000);
  CHECK(figures >= 400);
}
