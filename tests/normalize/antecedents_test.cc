#include "normalize/antecedents.h"

#include <catch2/catch.hpp>

#include "article.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;

namespace {

// For whom a pronoun at the head of the last sentence stands.
std::string last_of(const std::string& text) {
  const Article article(text);
  const std::vector<ReadMention> mentions = article.mentions();
  const Antecedents antecedents(article.document, article.matches, mentions, language());
  const auto last = static_cast<std::uint32_t>(article.document.sentences.size()) - 1;
  const concord::value::Name* name = antecedents.of(last);
  return name == nullptr ? "" : name->text;
}

struct Row {
  std::string text;
  std::string name;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(last_of(row.text) == row.name);
  }
}

}  // namespace

TEST_CASE("antecedents: the one person whom the nearest sentence names", "[normalize]") {
  check({
      {"The mayor, Orla Brandt, left early. She was ill.", "Orla Brandt"},
      {"Orla Brandt, 42, left Pell Harbour. She was ill.", "Orla Brandt"},
      {"In Pell Harbour, Orla Brandt, who was late, left. She was ill.", "Orla Brandt"},
      {"It was late, said Orla Brandt. She was ill.", "Orla Brandt"},
      {"Orla Brandt left early. She was ill.", "Orla Brandt"},
      {"Orla Brandt, 42, left. It rained there. She was ill.", "Orla Brandt"},
      {"Orla Brandt came. In Pell Harbour, Brandt left. She was ill.", "Orla Brandt"},
  });
}

TEST_CASE("antecedents: of two, of a relative and of what is no person nobody can say",
          "[normalize]") {
  check({
      {"Orla Brandt, 42, met Tom Arrel, 51, there. He was ill.", ""},
      {"Orla Brandt met Tom Arrel there. He was ill.", ""},
      {"Orla Brandt's brother, 42, left early. He was ill.", ""},
      {"Orla Brandt, 42, left. Tom Brandt, 51, came. He was ill.", ""},
      {"They came to Pell Harbour. He was ill.", ""},
      {"They joined FC Pell, and Pell won. He was ill.", ""},
      {"It rained there. He was ill.", ""},
      {"Orla Brandt, 42, left. It rained. It rained. It rained there. She was ill.", ""},
  });
}

TEST_CASE("antecedents: a title tells of whom it cannot be", "[normalize]") {
  check({
      {"Ms Brandt left early. She was ill.", "Brandt"},
      {"Ms Brandt left early. He was ill.", ""},
      {"Mr. Brandt left early. She was ill.", ""},
      {"Mr. Brandt left early. The 42-year-old was ill.", "Brandt"},
  });
}

TEST_CASE("antecedents: what a rule says of a pronoun is said of its person", "[normalize]") {
  const Article article("The mayor, Orla Brandt, left early. She turned 90 on Monday.");
  const std::vector<Claim> claims = article.claims();
  const Claim* age = find_claim(article, claims, "90");
  REQUIRE(age != nullptr);
  CHECK(age->rule == "people.age");
  CHECK(age->key.front().canonical == "orla brandt");
  CHECK(age->question == "How old is Orla Brandt?");
}

TEST_CASE("antecedents: a rule is silent where a pronoun stands for nobody", "[normalize]") {
  const Article article("It rained there. She turned 90 on Monday.");
  const std::vector<Claim> claims = article.claims();
  const Claim* age = find_claim(article, claims, "90");
  REQUIRE(age != nullptr);
  CHECK(age->fact.empty());
}
