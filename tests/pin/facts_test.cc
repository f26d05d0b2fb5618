#include <catch2/catch.hpp>

#include <map>
#include <string>

#include "match/match.h"
#include "normalize/normalize.h"
#include "pin/match_facts.h"
#include "read/read.h"
#include "rule/load.h"

using namespace concord;

namespace {

const rule::RuleSet& rules() {
  static const rule::RuleSet set = [] {
    text::Diagnostics diagnostics;
    return rule::load_rules({}, diagnostics).standard();
  }();
  return set;
}

struct Outcome {
  std::map<std::string, std::string> verdicts;  // words of an article's claim to what came of it
  std::vector<std::string> codes;               // of the diagnostics
};

// One article held against one file of facts.
Outcome hold(const std::string& article, const std::string& facts_yaml,
             const std::string& published = "") {
  text::Diagnostics diagnostics;
  const normalize::Language language(rules());
  const read::Languages languages({read::make_language(
      [&](std::string_view lexical_class) { return rules().lexicon.phrases(lexical_class); })});
  std::vector<read::Document> documents;
  const std::string head = published.empty() ? "" : "---\ndate: " + published + "\n---\n";
  documents.push_back(*read::read_document("a.md", head + article, languages, diagnostics));
  story::FactFile file = story::read_facts("facts.yaml", facts_yaml, diagnostics);
  pin::FactDocument made = pin::write_document(file);
  const std::vector<pin::ReadFacts> facts = {{std::move(file), std::move(made.sayings), 1}};
  documents.push_back(std::move(made.document));
  std::vector<normalize::Claim> claims;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const match::Matches matches = match::match(documents[i], rules(), diagnostics);
    for (normalize::Claim& claim : normalize::read_claims(i, documents[i], matches, language)) {
      claims.push_back(std::move(claim));
    }
  }
  pin::match_facts(claims, facts, documents, diagnostics);
  Outcome outcome;
  for (const normalize::Claim& claim : claims) {
    if (claim.document != 0 || claim.pin.group == 0) continue;
    const std::string words = documents[0].text.substr(claim.span.begin, claim.span.size());
    const std::string differs = claim.pin.outdated ? "out of date" : "contradicts";
    outcome.verdicts[words] = claim.pin.agrees ? "agrees" : differs;
  }
  for (const text::Diagnostic& one : diagnostics.items()) outcome.codes.push_back(one.code);
  return outcome;
}

using Verdicts = std::map<std::string, std::string>;

const std::string limit = "facts: [{name: upload limit, value: 25 MB}]";

const std::string moved =
    "facts:\n"
    "  - name: upload limit\n"
    "    values:\n"
    "      - {value: 20 MB, valid-from: 2029-01-01}\n"
    "      - {value: 25 MB, valid-from: 2031-01-01}\n";

}  // namespace

TEST_CASE("facts: an article that says otherwise is in conflict with what is pinned") {
  struct Row {
    std::string article;
    std::string facts;
    Verdicts verdicts;
  };
  const Row rows[] = {
      {"The upload limit is 25 MB.", limit, {{"25 MB", "agrees"}}},
      {"The upload limit of Marl is 20 MB.", limit, {{"20 MB", "contradicts"}}},
      {"Nothing about it. The speed is 20 MB.", limit, {}},
      {"The upload limit takes 3 seconds.", limit, {}},
      {"Marl listens on port 8081.",
       "facts: [{name: port, value: 8080}]",
       {{"8081", "contradicts"}}},
      {"Marl ships 108 rules in 12 groups.",
       "facts: [{name: rules, value: 108}]",
       {{"108", "agrees"}}},
      {"Marl ships 109 rules in 12 groups.",
       "facts: [{name: rules, value: 108}]",
       {{"109", "contradicts"}}},
      {"The latest version is 4.1.",
       "facts: [{name: latest version, value: 4.2}]",
       {{"4.1", "contradicts"}}},
      {"Support ends on 30 June 2032.",
       "facts: [{name: support ends, value: 2033-06-30}]",
       {{"30 June 2032", "contradicts"}}},
      {"Marl has about 14.3 million users.",
       "facts: [{name: users, value: 14 million}]",
       {{"about 14.3 million", "agrees"}}},
      {"A day ticket costs 12 euros.",
       "facts: [{name: price of a day ticket, aliases: [day ticket], value: 11 euros}]",
       {{"12 euros", "contradicts"}}},
  };
  for (const Row& row : rows) {
    INFO(row.article);
    CHECK(hold(row.article, row.facts).verdicts == row.verdicts);
  }
}

TEST_CASE("facts: a word behind a hyphen is another, unless the fact is named so") {
  const std::string book = "facts: [{name: book loan, value: 28 days}]";
  const std::string e_book = "facts: [{name: e-book loan, value: 21 days}]";
  CHECK(hold("An e-book loan lasts 21 days.", book).verdicts.empty());
  CHECK(hold("A book loan lasts 28 days.", e_book).verdicts.empty());
  CHECK(hold("An e-book loan lasts 22 days.", e_book).verdicts ==
        Verdicts{{"22 days", "contradicts"}});
  CHECK(hold("A book loan unlike an e-book loan lasts 21 days.", book).verdicts ==
        Verdicts{{"21 days", "contradicts"}});
  CHECK(hold("The upload-limit is 30 MB.", limit).verdicts == Verdicts{{"30 MB", "contradicts"}});
}

TEST_CASE("facts: a value of another kind than all figures beside its name is told of") {
  const std::string pounds = "facts: [{name: replacement, value: 5 pounds}]";
  using Codes = std::vector<std::string>;
  CHECK(hold("A replacement costs £4.", pounds).codes == Codes{"unlike-fact"});
  CHECK(hold("A replacement weighs 5 pounds.", pounds).codes.empty());
  CHECK(hold("A replacement costs £4. A replacement weighs 6 pounds.", pounds).codes.empty());
  CHECK(hold("A replacement takes on 3 people.", pounds).codes.empty());
}

TEST_CASE("facts: the first cell of a table's row says what its figures are about") {
  const std::string table = "| what | value |\n| --- | --- |\n| upload limit | 30 MB |\n";
  CHECK(hold(table, limit).verdicts == Verdicts{{"30 MB", "contradicts"}});
  CHECK(hold("| what | value |\n| --- | --- |\n| speed | 30 MB |\n", limit).verdicts.empty());
}

TEST_CASE("facts: plans and other times are none of the pinned fact") {
  CHECK(hold("The upload limit will be 50 MB.", limit).verdicts.empty());
  CHECK(hold("In 2019 the upload limit was 5 MB.", limit).verdicts.empty());
}

TEST_CASE("facts: the day of the article decides which value counts, the newest without one") {
  const std::string says_20 = "The upload limit is 20 MB.";
  CHECK(hold(says_20, moved, "2030-03-01").verdicts == Verdicts{{"20 MB", "agrees"}});
  CHECK(hold(says_20, moved, "2031-03-01").verdicts == Verdicts{{"20 MB", "out of date"}});
  CHECK(hold(says_20, moved).verdicts == Verdicts{{"20 MB", "out of date"}});
  CHECK(hold(says_20, moved, "2028-03-01").verdicts.empty());
  CHECK(hold("The upload limit is 30 MB.", moved).verdicts == Verdicts{{"30 MB", "contradicts"}});
}

TEST_CASE("facts: one that ended before the article says so and judges nothing") {
  const std::string ended = "facts: [{name: upload limit, value: 25 MB, valid-until: 2030-01-01}]";
  const Outcome outcome = hold("The upload limit is 30 MB.", ended, "2031-05-01");
  CHECK(outcome.verdicts.empty());
  CHECK(outcome.codes == std::vector<std::string>{"expired-fact"});
}

TEST_CASE("facts: a value that cannot be read and a name that says nothing are told") {
  CHECK(hold("Text.", "facts: [{name: port, value: lots}]").codes ==
        std::vector<std::string>{"unreadable-fact"});
  CHECK(hold("Text.", "facts: [{name: the, value: 8080}]").codes ==
        std::vector<std::string>{"nameless-fact"});
}
