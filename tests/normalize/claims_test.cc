#include <catch2/catch.hpp>

#include "article.h"
#include "value/relate.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::find_claim;

TEST_CASE("claims: every figure that no rule takes becomes an open claim", "[normalize]") {
  const Article article(
      "The ferry had burned some 412 of them. It sank in the harbour of Marwick.");
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, "some 412");
  REQUIRE(claim != nullptr);
  CHECK(claim->kind == "count");
  CHECK(claim->rule == "open.count");
  CHECK(claim->modifier == value::Modifier::about);
}

TEST_CASE("claims: the words of a modifier belong to the claim and widen its value",
          "[normalize]") {
  const Article article("The ferry carried more than 400 passengers that night.");
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, "more than 400");
  REQUIRE(claim != nullptr);
  CHECK(claim->modifier == value::Modifier::over);
}

TEST_CASE("claims: a dateline says where, and neither when nor who wrote it", "[normalize]") {
  const Article article("CORVO, July 20 (Quill News) - The dam at Pell broke on July 19.");
  const auto claims = article.claims();
  CHECK(find_claim(article, claims, "CORVO") != nullptr);
  CHECK(find_claim(article, claims, "July 20") == nullptr);
  CHECK(find_claim(article, claims, "Quill News") == nullptr);
  CHECK(find_claim(article, claims, "July 19") != nullptr);
}

TEST_CASE("claims: the first day of something is that day, and not all that come", "[normalize]") {
  const auto [text, told] = GENERATE(table<std::string, std::string>({
      {"The limits begin starting 1 May 2031.", "2031-05-01"},
      {"Starting 1 May 2031, the ferry costs more.", "2031-05-01"},
      {"The strike began from 1 May 2031.", "2031-05-01"},
      {"The ferry is shut from 1 May 2031.", "2031-05-01/.."},
      {"It began badly, but the ferry is free from 1 May 2031.", "2031-05-01/.."},
      {"The limits begin no earlier than 1 May 2031.", "2031-05-01/.."},
  }));
  CAPTURE(text);
  const Article article(text);
  const auto claims = article.claims();
  const auto date = std::ranges::find(claims, "date", &Claim::kind);
  REQUIRE(date != claims.end());
  CHECK(value::to_string(date->value) == told);
}

TEST_CASE("claims: a headline has the bound that its text has", "[normalize]") {
  const auto bound = [](const std::string& text) {
    const Article article("Fire in Corvo kills three\n\n" + text);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, "three");
    REQUIRE(claim != nullptr);
    return claim->modifier;
  };
  using value::Modifier;
  CHECK(bound("At least three people died in Corvo on Monday.") == Modifier::at_least);
  CHECK(bound("In all, three people died in Corvo on Monday.") == Modifier::exact);
  CHECK(bound("At least four guests died in Corvo on Monday.") == Modifier::exact);
}

TEST_CASE("claims: a reference mark is no figure", "[normalize]") {
  const Article article("The ferry was old [3]. It had carried passengers for years [12].");
  const auto claims = article.claims();
  CHECK(find_claim(article, claims, "3") == nullptr);
  CHECK(find_claim(article, claims, "12") == nullptr);
}

TEST_CASE("claims: who said it is kept", "[normalize]") {
  struct Row {
    std::string text;
    std::string attribution;
  };
  const std::vector<Row> rows{
      {"At least 11 divers were missing, said Orla Brandt of the coast guard.", "Orla Brandt"},
      {"According to Orla Brandt the wreck lies 31 metres deep.", "Orla Brandt"},
      {"The wreck lies 31 metres deep off Lake Ardu, said coast guard official Orla Brandt.",
       "Orla Brandt"},
      {"Orla Brandt, a diver who knows the lake, said the wreck lies 31 metres deep.",
       "Orla Brandt"},
      {"The wreck lies 31 metres deep, Orla Brandt told Tamarin Radio.", "Orla Brandt"},
      {"Officials said the wreck lies 31 metres deep.", "Officials"},
      {"Mayor Orla Brandt came. The wreck lies 31 metres deep, the mayor said.", "Orla Brandt"},
      {"They know, said Orla Brandt. The wreck lies 31 metres deep, she said.", "Orla Brandt"},
      {"\"They know the place,\" said Orla Brandt. \"The wreck lies 31 metres deep. We saw it.\"",
       "Orla Brandt"},
      {"They took 31 boats to Lake Ardu, and said nothing.", ""},
      {"Orla Brandt said Tamarin would raise 31 boats.", "Orla Brandt"},
      {"Fishermen said Tamarin would raise 31 boats.", "Fishermen"},
      {"In the harbour of Corvo, where 31 boats lie, Orla Brandt insisted that it was late.", ""},
      {"It was late, said Orla Brandt, owner of 31 boats.", ""},
      {"Orla Brandt, who owns 31 boats, said that it was late.", ""},
      {"It was late, said Orla Brandt, adding that 31 boats sailed.", "Orla Brandt"},
      {"Police in the old district of Corvo said 31 boats sailed.", "Police"},
      {"Orla Brandt of the Corvo Institute said 31 boats sailed.", "Orla Brandt"},
      {"Police and witnesses said 31 boats sailed.", "Police and witnesses"},
      {"Some 31 boats sailed, said Corvo fishermen.", "Corvo fishermen"},
      {"Some 31 boats sailed, according to a statement issued by the Corvo Institute.",
       "Corvo Institute"},
      {"Some 31 boats sailed, according to the government's news service Tamarin.", "Tamarin"},
      {"Some 31 boats sailed, the Corvo Institute said, which is late, according to Orla Brandt.",
       "Corvo Institute"},
      {"Ines Volk reported that 31 boats sailed and Orla Brandt said it was late.", "Ines Volk"},
      {"The guard Orla Brandt added 31 points.", ""},
      {"Police officers in Corvo said 31 boats sailed.", "Police officers"},
      {"A friend of Orla Brandt said 31 boats sailed.", ""},
      {"They met the mayor\n\nOrla Brandt, a diver, came.\n\nThe mayor said 31 boats sailed.",
       "mayor"},
      {"„They know the place“, said Orla Brandt. It cost 31 boats.", ""},
      {"The wreck lies 31 metres deep.", ""}};
  for (const Row& row : rows) {
    const Article article(row.text);
    const auto claims = article.claims();
    CAPTURE(row.text);
    const auto figure = std::ranges::find_if(
        claims, [](const Claim& c) { return c.kind != "name" && c.kind != "role"; });
    REQUIRE(figure != claims.end());
    CHECK(figure->attribution == row.attribution);
  }
}

TEST_CASE("claims: a name is stated once an article", "[normalize]") {
  const Article article("The inspector praised Orla Brandt. Later she met Orla Brandt again.");
  const auto claims = article.claims();
  CHECK(std::ranges::count_if(claims, [](const Claim& c) { return c.kind == "name"; }) == 1);
}

TEST_CASE("claims: what a thing is called by is not rounded", "[normalize]") {
  const auto relation = [](const std::string& round, const std::string& exact) {
    const Article article(round + " " + exact);
    const auto claims = article.claims();
    const Claim* first = find_claim(article, claims, "8000");
    const Claim* second = find_claim(article, claims, "8080");
    REQUIRE((first != nullptr && second != nullptr));
    return value::relate(first->value, second->value);
  };
  CHECK(relation("By habit it runs on port 8000.", "It runs on port 8080.") ==
        value::Relation::disjoint);
  CHECK(relation("They sold 8000 boats.", "They sold 8080 boats.") == value::Relation::rounds_to);
}

TEST_CASE("claims: a question is filled with what its sentence tells, and with no more",
          "[normalize]") {
  struct Row {
    std::string text, words, question;
  };
  const Row row = GENERATE(values<Row>({
      {"The maker Acme reported revenue of $510 million in 2031.", "$510 million",
       "What was Acme's revenue (in 2031)?"},
      {"The company said third-quarter revenue rose 12% to $5.1 billion.", "$5.1 billion",
       "What was its revenue (third-quarter)?"},
      // Who it asks of is named as the article does, also where the name stands elsewhere.
      {"Acme Works, the maker founded in 1931, was sold.", "in 1931",
       "When was Acme Works founded?"},
  }));
  const Article article(row.text);
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, row.words);
  REQUIRE(claim != nullptr);
  CHECK(claim->question == row.question);
}

TEST_CASE("claims: a rule about people asks of the person, not of the name that stands nearest",
          "[normalize]") {
  struct Row {
    std::string text, words, question;
  };
  const Row row = GENERATE(values<Row>({
      // who somebody is stands before the name
      {"The Northgate University professor emeritus Ada Quill died at the age of 84.", "84",
       "How old was Ada Quill?"},
      {"The novelist and Corvo laureate Ada Quill has died aged 84.", "84",
       "How old was Ada Quill?"},
      {"Tom Arrel's sister Ada Quill died at the age of 84.", "84", "How old was Ada Quill?"},
      // a dateline
      {"CORVO - Ada Quill has died at the age of 84.", "84", "How old was Ada Quill?"},
      // a place, an owner, the end of what is told of somebody
      {"The painter Ada Quill, who was known for large oils of the harbour and had lived in Corvo, "
       "died aged 84.",
       "84", "How old was Ada Quill?"},
      {"The painter Ada Quill, for many of her years the honorary warden of Corvo, died aged 84.",
       "84", "How old was Ada Quill?"},
      {"In the end Ada Quill won Corvo's presidential elections with 65.8% of the vote.", "65.8%",
       "What share of the vote did Ada Quill win?"},
      // to whom it is done
      {"The judge, Ada Quill, ordered him to pay a fine of $4,100.", "$4,100",
       "How much was it fined?"},
      // as they stand
      {"The miller Tom Arrel, founder of Corvo Rovers, died at 84.", "84",
       "How old was Tom Arrel?"},
      {"They wrote in memory of Tom Arrel, who died at 84.", "84", "How old was Tom Arrel?"},
      {"The old miller Tom Arrel told Ada Quill, and died at 84.", "84", "How old was Tom Arrel?"},
  }));
  const Article article(row.text);
  const auto claims = article.claims();
  const auto it = std::ranges::find_if(claims, [&](const Claim& claim) {
    return !claim.fact.empty() && article.words(claim.span) == row.words;
  });
  CAPTURE(row.text);
  REQUIRE(it != claims.end());
  CHECK(it->question == row.question);
}

TEST_CASE("claims: what an article takes back is no claim of it", "[normalize]") {
  const Article article(
      "The ferry had burned 412 tonnes. An earlier version of this article said it had burned 421 "
      "tonnes. It had burned 412 tonnes.");
  const auto claims = article.claims();
  CHECK(find_claim(article, claims, "421 tonnes") == nullptr);
  CHECK(std::ranges::count_if(claims, [&](const Claim& claim) {
          return article.words(claim.span) == "412 tonnes";
        }) == 2);
  const Article other("The first version of the ferry burned 421 tonnes.");
  CHECK(find_claim(other, other.claims(), "421 tonnes") != nullptr);
}

TEST_CASE("claims: a sum told in two currencies answers in both, once each", "[normalize]") {
  const Article article("Tom Arrel was fined $205,000 (€175,000) on Monday.");
  const auto claims = article.claims();
  const Claim* dollars = find_claim(article, claims, "$205,000");
  const Claim* euros = find_claim(article, claims, "€175,000");
  REQUIRE(dollars != nullptr);
  REQUIRE(euros != nullptr);
  CHECK(dollars->fact == euros->fact);
  CHECK_FALSE(euros->fact.empty());
  CHECK(std::get<value::Quantity>(euros->value).unit == "EUR");
  CHECK(std::ranges::count_if(claims, [](const Claim& claim) { return claim.kind == "money"; }) ==
        2);
}

TEST_CASE("claims: a sum in brackets in the same currency is another one", "[normalize]") {
  const Article article("Tom Arrel was fined $205,000 ($175,000 last year) on Monday.");
  const auto claims = article.claims();
  const Claim* fine = find_claim(article, claims, "$205,000");
  const Claim* other = find_claim(article, claims, "$175,000");
  REQUIRE(fine != nullptr);
  REQUIRE(other != nullptr);
  CHECK_FALSE(fine->fact.empty());
  CHECK(other->fact.empty());
}

TEST_CASE("claims: a bracket that says more than a sum does not tell the sum before it again",
          "[normalize]") {
  const Article article("Tom Arrel was fined more than $205,000 (€40,000 in cash) on Monday.");
  const auto claims = article.claims();
  const Claim* other = find_claim(article, claims, "€40,000");
  REQUIRE(other != nullptr);
  CHECK(other->fact.empty());
  const Article same("Tom Arrel was fined more than $205,000 ($40,000 in cash) on Monday.");
  const auto both = same.claims();
  REQUIRE(find_claim(same, both, "$40,000") != nullptr);
  CHECK(find_claim(same, both, "$40,000")->modifier == value::Modifier::exact);
}

TEST_CASE("claims: who misstated something else takes nothing back", "[normalize]") {
  const Article article("Tom Arrel misstated his income and was fined $205,000 on Monday.");
  CHECK(find_claim(article, article.claims(), "$205,000") != nullptr);
}

TEST_CASE("claims: a year belongs to the figure that stands nearer", "[normalize]") {
  constexpr std::int64_t september_2025 = 20'350;
  const auto years = [&](const std::string& text, const std::string& words) {
    const Article article(text, september_2025);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, words);
    REQUIRE(claim != nullptr);
    return std::ranges::count(claim->key, "year", &KeyPart::name);
  };
  CHECK(years("Turnout came to 54.7%, compared with nearly 62% in 2020.", "54.7%") == 0);
  CHECK(years("Turnout came to 54.7% in 2020.", "54.7%") == 1);
  CHECK(years("Turnout came to 54.7% (2020: 62%) there.", "54.7%") == 0);
}

TEST_CASE("claims: a year is of another time where nobody knows the day of the article",
          "[normalize]") {
  const auto years = [&](const std::string& text) {
    const Article article(text);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, "54.7%");
    REQUIRE(claim != nullptr);
    return std::ranges::count(claim->key, "year", &KeyPart::name);
  };
  CHECK(years("In 2020 turnout came to 54.7% there.") == 1);
  CHECK(years("On 20 May 2020 turnout came to 54.7% there.") == 0);
}

TEST_CASE("claims: \"the company\" that could be anybody's makes nobody else the subject",
          "[normalize]") {
  const Article article("Tom Arrel said the company would take a charge of $40 million.");
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, "$40 million");
  REQUIRE(claim != nullptr);
  REQUIRE_FALSE(claim->key.empty());
  CHECK(claim->key.front().canonical.empty());
}

TEST_CASE("claims: a state that is a condition holds for nobody", "[normalize]") {
  const auto tells_state = [](const std::string& text) {
    const Article article(text);
    const auto claims = article.claims();
    return std::ranges::count(claims, "hazards.fire-state", &Claim::rule) > 0;
  };
  CHECK(tells_state("The fire at the mill was brought under control."));
  CHECK(tells_state("Once all had left, the fire was brought under control."));
  CHECK_FALSE(tells_state("All stay away until the fire is brought under control."));
  CHECK_FALSE(tells_state("Once the last fire is brought under control, all go home."));
}
