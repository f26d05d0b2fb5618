#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// The sums of an article with a bar between them, "?" behind those in some currency of a family.
std::string sums_in(const std::string& text, const read::Metadata& metadata = {}) {
  Article article(text);
  article.document.metadata = metadata;
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    const auto* figure = std::get_if<value::Quantity>(&read.value);
    if (figure == nullptr || !figure->dimension.starts_with("money:")) continue;
    all += (all.empty() ? "" : "|") + value::to_string(read.value);
    if (figure->shared_sign) all += "?";
  }
  return all;
}

}  // namespace

TEST_CASE("currencies: the words of an article decide what a shared sign stands for") {
  const auto [text, sums] = GENERATE(table<std::string, std::string>({
      {"The bridge cost $5.", "5 USD?"},
      {"The bridge cost A$5, the road $3.", "5 AUD|3 AUD"},
      {"The bridge cost 5 Canadian dollars, the road $3.", "5 CAD|3 CAD"},
      {"The bridge cost US$5, the road $3.", "5 USD|3 USD?"},
      {"The bridge cost A$5 ($3), the road $2.", "5 AUD|3 USD|2 USD"},
      {"The bridge cost $5 (US$3), the road NZ$2.", "5 NZD|3 USD|2 NZD"},
      {"The bridge cost $5 (US$3).", "5 USD?|3 USD"},
      {"The bridge cost A$5, the road C$4, the pier $3.", "5 AUD|4 CAD|3 USD?"},
      {"All figures are in Canadian dollars. The bridge cost $5.", "5 CAD"},
      {"It fell against the Canadian dollar. The bridge cost $5.", "5 USD?"},
      {"The bridge cost £5, the road $3.", "5 GBP|3 USD?"},
      {"The bridge cost Rs 5 crore or $3 million.", "50,000,000 INR?|3,000,000 USD?"},
      {"The bridge cost A$5 million or A$6 million.", "5,000,000–6,000,000 AUD"},
      {"The bridge cost 20 Philippine pesos, the road 5 pesos.", "20 PHP|5 PHP"},
      {"A ticket is A$5, a stamp 50 cents.", "5 AUD|0.50 AUD"},
      {"A stamp is 50 cents.", "0.50 USD?"},
      {"A stamp is 50 Canadian cents.", "0.50 CAD"},
      {"It cost 5 Canadian dollars ($4), a stamp 50 Canadian cents.", "5 CAD|4 USD|0.50 CAD"},
  }));
  INFO(text);
  CHECK(sums_in(text) == sums);
}

TEST_CASE("currencies: so does where the article comes from, unless its words say otherwise") {
  const std::string text = "The bridge cost $5.";
  read::Metadata metadata;
  SECTION("by the country of its address") {
    metadata.url = "https://news.sarn.com.au/bridge?ref=us";
    CHECK(sums_in(text, metadata) == "5 AUD");
    CHECK(sums_in("The bridge cost A$5 ($3).", metadata) == "5 AUD|3 USD");
    CHECK(sums_in("The bridge cost ¥5.", metadata) == "5 JPY?");
  }
  SECTION("by its host") {
    metadata.url = "https://www.straitstimes.com/x";
    CHECK(sums_in(text, metadata) == "5 SGD");
    metadata.url = "https://notstraitstimes.com/x";
    CHECK(sums_in(text, metadata) == "5 USD?");
  }
  SECTION("by its outlet") {
    metadata.outlet = "CBC News";
    CHECK(sums_in(text, metadata) == "5 CAD");
  }
  SECTION("by the country of its language") {
    metadata.region = "nz";
    CHECK(sums_in(text, metadata) == "5 NZD");
  }
}
