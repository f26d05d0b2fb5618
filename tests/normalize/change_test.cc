#include <catch2/catch.hpp>

#include "article.h"
#include "value/value.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// The figures of a text with the way they move, a bar between them.
std::string figures_in(const std::string& text) {
  const Article article(text);
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    const auto* figure = std::get_if<concord::value::Quantity>(&read.value);
    if (read.inner || figure == nullptr) continue;
    all += (all.empty() ? "" : " | ") + concord::value::to_string(read.value);
    if (read.direction != Direction::none) all += " " + std::string(to_string(read.direction));
    if (read.part == ReadMention::Part::both) all += " change";
  }
  return all;
}

}  // namespace

TEST_CASE("change: two figures of something that moves are two, and both ends of a change") {
  const auto [text, figures] = GENERATE(table<std::string, std::string>({
      {"The rate rose from 5 to 7 per cent.", "5 % | 7 % up | 5–7 % up change"},
      {"The rate moved from 7 to 5 per cent.", "7 % | 5 % down | 5–7 % down change"},
      {"The fine was cut from $9 to $4.", "9 USD | 4 USD down | 4–9 USD down change"},
      {"The rate ranged from 5 to 7 per cent.", "5–7 %"},
      {"Rates range from 7 to 5 per cent.", "5–7 %"},
      {"It costs from 5 to 7 per cent.", "5–7 %"},
      {"It fell by 5 to 7 per cent.", "5–7 % down"},
      {"It grew by $4 billion to $40 billion.", "4,000,000,000 USD up | 40,000,000,000 USD up"},
      {"It rose 12 points, or 0.4 percent, to 3,450.", "12 up | 0.4 % up | 3,450 up"},
      {"It fell $1 or 2% to close at $56.", "1 USD down | 2 % down | 56 USD down"},
      {"It rose 4 percent, and 12 firms left.", "4 % up | 12"},
      {"Shares rose $1 to $56.", "1 USD up | 56 USD up"},
      {"The index gained 12 to 3,450.", "12 up | 3,450 up"},
      {"It rose by 0.24 cents to 23.11 cents.", "0.0024 USD up | 0.2311 USD up"},
      {"Prices rose 5 to 10 per cent.", "5–10 % up"},
      {"Prices rose 2% to 6%.", "2–6 % up"},
      {"Oil rose $1.20 to $59.04.", "1.20 USD up | 59.04 USD up"},
      {"Oil was up about $1.20 to $59.04.", "≈ 1.20 USD up | 59.04 USD up"},
      {"It costs $5 to $20.", "5–20 USD"},
      {"It grew from 5 million in 2002 to 7 million now.", "5,000,000 | 7,000,000"},
      {"It fell from 22.1 per cent in 2002 to 17.7 per cent.", "22.1 % | 17.7 %"},
      {"It needs about 2000 to 2500 of them.", "≈ 2,000–2,500"},
      {"Terms range from 15 months to nine years.", "15–108 month"},
      {"It stands at 110 JPY to 1 USD.", "110 JPY | 1 USD"},
      {"They lost 9-2 there.", ""},
  }));
  INFO(text);
  CHECK(figures_in(text) == figures);
}

TEST_CASE("change: a figure has the direction that the words of its clause give it") {
  const auto [text, figures] = GENERATE(table<std::string, std::string>({
      {"Shares were up 9%.", "9 % up"},
      {"Sales saw a 4% drop.", "4 % down"},
      {"It is 4% higher.", "4 % up"},
      {"Sales rose, and 40 people came.", "40"},
      {"Sales fell to 7% from 9%.", "7 % down | 9 %"},
      {"About 9% of them came.", "≈ 9 %"},
      {"Women make up 40% of it.", "40 %"},
      {"It set up 12 offices.", "12"},
      {"It seats up to 40 people.", "(30, 40]"},
      {"Rates edged up to 5%.", "5 % up"},
      {"Output rose up to 5%.", "(4 %, 5 %] up"},
  }));
  INFO(text);
  CHECK(figures_in(text) == figures);
}

TEST_CASE("change: both figures make claims, their span does not") {
  const Article article("The rate in Corvo rose from 5 to 7 per cent.");
  const auto claims = article.claims();
  const Claim* later = find_claim(article, claims, "7 per cent");
  REQUIRE(later != nullptr);
  CHECK(later->direction == Direction::up);
  CHECK(find_claim(article, claims, "5") != nullptr);
  CHECK(find_claim(article, claims, "5 to 7 per cent") == nullptr);
}
