#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::language;
using concord::normalize::testing::shipped;

namespace {

// The claims of a page in Markdown.
struct Page {
  read::Document document;
  std::vector<Claim> claims;

  explicit Page(const std::string& text) {
    text::Diagnostics diagnostics;
    document = *read::read_document("page.md", text, read::Language{}, diagnostics);
    const match::Matches matches = match::match(document, shipped(), diagnostics);
    claims = read_claims(0, document, matches, language());
  }
  [[nodiscard]] const Claim& claim(const std::string& words) const {
    const auto it = std::ranges::find_if(claims, [&](const Claim& claim) {
      return document.text.substr(claim.span.begin, claim.span.size()) == words;
    });
    REQUIRE(it != claims.end());
    return *it;
  }
  // Whether the sentence of a figure stands under a word.
  [[nodiscard]] bool says(const std::string& figure, const std::string& word) const {
    const auto& words = claim(figure).context.sentence->topics;
    return std::ranges::find(words, word_of(word)) != words.end();
  }
};

}  // namespace

TEST_CASE("topics: a sentence stands under the nearest heading", "[normalize]") {
  const Page page(
      "# Kettle\n\nIt weighs 1.2 kg.\n\n## Boiler\n\nIt holds 3 litres.\n\n- up to 90 °C\n\n"
      "## Lantern\n\nIt is 80 cm long.\n");
  CHECK(page.says("3 litres", "boiler"));
  CHECK(page.says("up to 90 °C", "boiler"));
  CHECK_FALSE(page.says("80 cm", "boiler"));
  CHECK(page.says("80 cm", "lantern"));
  CHECK_FALSE(page.says("1.2 kg", "boiler"));
}

TEST_CASE("topics: an answer stands under its question", "[normalize]") {
  const Page inside("Can I bring a ladder? Yes, of 3 metres. It may weigh 20 kg.\n\nBags: 5 kg.\n");
  CHECK(inside.says("3 metres", "ladder"));
  CHECK(inside.says("20 kg", "ladder"));
  CHECK_FALSE(inside.says("5 kg", "ladder"));
  const Page before(
      "# Lamps\n\nThere are 4 of them.\n\n**How long is the lantern?**\n\nIt has 15 metres.\n\n"
      "The tap has 3 kg.\n");
  CHECK(before.says("15 metres", "lantern"));
  CHECK_FALSE(before.says("3 kg", "lantern"));
}

TEST_CASE("topics: a paragraph stands under the label it begins with", "[normalize]") {
  const Page page(
      "**Guarantee.** You have 3 years from then on.\n\nOur lantern. It took 5 days.\n\n"
      "Lanterns: 40. It took 6 weeks.\n\nThe old lantern broke down. It took 7 hours.\n\n"
      "Lantern of old.\n\nIt took 8 minutes.\n");
  CHECK(page.says("3 years", "guarante"));
  CHECK(page.says("5 days", "lantern"));
  CHECK_FALSE(page.says("6 weeks", "lantern"));    // it has a figure
  CHECK_FALSE(page.says("7 hours", "lantern"));    // it has more words than a label
  CHECK_FALSE(page.says("8 minutes", "lantern"));  // it stands alone
}

TEST_CASE("topics: a heading is no part of what is compared for copies", "[normalize]") {
  const Page one("## Boiler\n\nIt holds 3 litres.\n");
  const Page other("## Cable\n\nIt holds 3 litres.\n");
  CHECK(one.claim("3 litres").context.sentence->fingerprint ==
        other.claim("3 litres").context.sentence->fingerprint);
}

TEST_CASE("manuals: where nobody speaks and rules are set, each bound is a limit", "[normalize]") {
  const std::string rules =
      "You must book 2 days ahead. Bags cannot weigh 30 kg. You may pay in 4 weeks. "
      "Hotels cost up to €130.\n";
  CHECK(Page(rules).claim("up to €130").context.limit);
  // two such sentences are too few
  const std::string news = rules.substr(rules.find("Bags"));
  CHECK_FALSE(Page(news).claim("up to €130").context.limit);
  const Page spoken(rules + "\n\"It hurts 40 of us,\" said Ann Moss, a teacher.\n");
  CHECK_FALSE(spoken.claim("up to €130").context.limit);
  const Page table("| Hotel | up to €130 |\n|---|---|\n| Meals | up to €40 |\n");
  CHECK(table.claim("up to €40").context.limit);
}
