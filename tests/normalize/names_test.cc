#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/name_table.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;

namespace {

// Canonical name of the first one, in a story that holds all of them once.
std::string canonical(const std::vector<std::string>& written) {
  NameTable table(language());
  for (const std::string& name : written) table.add(normal_name(name, language()), name);
  table.resolve();
  return table.canonical(normal_name(written.front(), language()));
}

}  // namespace

TEST_CASE("names: titles, accents, possessives and company suffixes do not make another name",
          "[normalize]") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"Sen. Orla Brandt", "Orla Brandt"},
      {"José Vey", "Jose Vey"},
      {"Halden Motors Corp.", "Halden Motors"},
      {"the Harbour Board", "Harbour Board"},
      {"Corvin’s", "Corvin"},
      {"Ada O'Shea's", "Ada O’Shea"},
      {"Bank of the Isles", "Bank of Isles"},
      {"Isles Labour Organisation", "Isles Labor Organization"},
      {"People\u2019s Republic of China", "China"},
      {"UNICEF", "United Nations Children's Fund"},
      {"OPEC", "Organisation of Petroleum Exporting Countries"},
      {"Ray-Kell", "Ray Kell"}};
  for (const auto& [a, b] : rows) {
    CAPTURE(a, b);
    CHECK(normal_name(a, language()) == normal_name(b, language()));
  }
  CHECK(normal_name("Ada O'Shea", language()) != normal_name("Ada Ohea", language()));
}

TEST_CASE("names: a short form stands for the one longer name of the story", "[normalize]") {
  CHECK(canonical({"Brandt", "Orla Brandt"}) == canonical({"Orla Brandt"}));
  CHECK(canonical({"Insight Lab", "Insight Labs", "Kessel Insight Labs", "Kessel"}) ==
        "kessel insight labs");
  CHECK(canonical({"HM", "Halden Motors"}) == "halden motors");
  CHECK(canonical({"Orla Brandt", "Orla J. Brandt"}) ==
        canonical({"Orla J. Brandt", "Orla Brandt"}));
}

TEST_CASE("names: a family name that stands first is a short form", "[normalize]") {
  CHECK(canonical({"Han", "Han Orl-su"}) == "han orl su");
  CHECK(canonical({"Han", "Han Orl-su", "Han Mar-ek"}) == "han");
  CHECK(canonical({"Han", "Han Orl-su", "Orla Han"}) == "han");
  CHECK(canonical({"Orla", "Orla Brandt-Vale"}) == "orla");
}

TEST_CASE("names: a plural or a genitive is no other name, another ending is", "[normalize]") {
  CHECK(canonical({"Orla Brandts", "Orla Brandt"}) == "orla brandt");
  CHECK(canonical({"Nolan White", "Nolan Whit"}) == "nolan white");
}

TEST_CASE("names: the end of a name is its short form only behind the name of an owner",
          "[normalize]") {
  CHECK(canonical({"Vale AI", "Tern Bay Vale AI"}) == "vale ai");
  CHECK(canonical({"AI", "Vale AI"}) == "ai");
}

TEST_CASE("names: an origin is no part of a name but where it tells two apart", "[normalize]") {
  CHECK(canonical({"Orla Brandt of Pell", "Orla Brandt"}) == "orla brandt");
  CHECK(canonical({"Reserve Bank of Corvo", "Reserve Bank", "Reserve Bank of Pell"}) ==
        "reserve bank of corvo");
}

TEST_CASE("names: a number makes another thing, an initial does not", "[normalize]") {
  CHECK(canonical({"Marlow 1", "Marlow 2"}) == "marlow 1");
  CHECK(canonical({"Orla J. Brandt", "Orla Brandt"}) == canonical({"Orla Brandt"}));
}

TEST_CASE("names: a nickname before a surname is the full first name", "[normalize]") {
  CHECK(normal_name("Joe Brandt", language()) == normal_name("Joseph Brandt", language()));
  CHECK(normal_name("Joe", language()) != normal_name("Joseph", language()));
}

TEST_CASE("names: the story tells what a first name is short for", "[normalize]") {
  CHECK(canonical({"Sam Brandt", "Samuel Brandt"}) == "samuel brandt");
  CHECK(canonical({"Sam Brandt", "Samantha Brandt"}) == "samantha brandt");
  CHECK(canonical({"Sam Brandt", "Samantha Brandt", "Samuel Brandt"}) == "sam brandt");
  CHECK(canonical({"Sam Brandt", "Orla Brandt"}) == "sam brandt");
  CHECK(canonical({"Kathy Brandt", "Kathleen Brandt"}) == "kathleen brandt");
  CHECK(canonical({"Steph Brandt", "Stephanie Brandt"}) == "stephanie brandt");
  CHECK(canonical({"Helen Brandt", "Helena Brandt"}) == "helen brandt");
}

TEST_CASE("names: the company is whom the article is about, where that is safe", "[normalize]") {
  const auto subject = [](const std::string& text) {
    const testing::Article article(text);
    const auto claims = article.claims();
    const Claim* claim = testing::find_claim(article, claims, "roughly 8%");
    return claim == nullptr || claim->key.empty() ? "none" : claim->key.front().canonical;
  };
  const std::string rise = " Later the company's stock rose roughly 8%.";
  CHECK(subject("The maker Halden paid. Analysts met Halden. They left Halden. He likes Halden." +
                rise) == "halden");
  CHECK(subject("The maker Halden paid Corvin. Analysts met Halden and Corvin. They left Halden "
                "for Corvin. He likes Halden, not Corvin." +
                rise)
            .empty());
}

TEST_CASE("names: a short form that fits two names stays what it is", "[normalize]") {
  CHECK(canonical({"Brandt", "Orla Brandt", "Tomas Brandt"}) == "brandt");
}

TEST_CASE("names: resolving is the same in any order", "[normalize][property]") {
  std::vector<std::string> names{"Labs",        "Insight Labs",  "Kessel Insight Labs",
                                 "HM",          "Halden Motors", "Brandt",
                                 "Orla Brandt", "Tomas Brandt",  "Lab"};
  std::ranges::sort(names);
  std::vector<std::string> expected;
  do {
    NameTable table(language());
    for (const std::string& name : names) table.add(normal_name(name, language()), name);
    table.resolve();
    std::vector<std::string> resolved;
    for (const std::string name : {"Labs", "HM", "Brandt", "Lab"})
      resolved.push_back(table.canonical(normal_name(name, language())));
    if (expected.empty()) expected = resolved;
    REQUIRE(resolved == expected);
    std::next_permutation(names.begin(), names.begin() + 5);
  } while (std::next_permutation(names.begin() + 5, names.end()));
}

TEST_CASE("names: a short form comes after its full form, else it is another name", "[normalize]") {
  const auto canonical_of = [](const std::vector<std::string>& in_every_article) {
    NameTable table(language());
    for (std::uint32_t article = 0; article < 2; ++article) {
      for (const std::string& name : in_every_article) {
        table.add(normal_name(name, language()), name, article);
      }
    }
    table.resolve();
    return table.canonical("aster");
  };
  CHECK(canonical_of({"Port Aster", "Aster"}) == "port aster");
  CHECK(canonical_of({"Aster", "Port Aster"}) == "aster");
}

TEST_CASE("names: a rank before a full name and a middle name may be left out", "[normalize]") {
  CHECK(normal_name("Interior Minister Orla Brandt", language()) == "orla brandt");
  CHECK(normal_name("Deputy Joe Brandt", language()) == normal_name("Joseph Brandt", language()));
  CHECK(normal_name("Minister Brandt", language()) == "minister brandt");
  CHECK(canonical({"Orla Brandt", "Orla Marie Brandt"}) == "orla marie brandt");
  CHECK(canonical({"Orla Brandt", "Ines Orla Brandt"}) == "orla brandt");
  CHECK(canonical({"Bank Street", "Bank of Street"}) == "bank street");
}

TEST_CASE("names: what stands behind \"of\" is no short form", "[normalize]") {
  CHECK(canonical({"Tamarin", "Bank of Tamarin"}) == "tamarin");
  CHECK(canonical({"Bank of Tamarin", "Bank"}) == "bank of tamarin");
}

TEST_CASE("names: a person's origin may be left out", "[normalize]") {
  CHECK(canonical({"Orla Brandt of Pell", "Orla Brandt"}) == "orla brandt");
  CHECK(canonical({"Orla Brandt of Pell", "Orla Brandt", "Orla Marie Brandt"}) ==
        "orla marie brandt");
  CHECK(canonical({"Orla Brandt of Pell", "Ines Brandt"}) == "orla brandt of pell");
}

TEST_CASE("names: initials before a surname stand for the full first names", "[normalize]") {
  CHECK(canonical({"A.J. Brandt", "Ada Jo Brandt"}) == "ada jo brandt");
  CHECK(canonical({"A.J. Brandt", "Ada J. Brandt"}) == "ada j brandt");
  CHECK(canonical({"A.K. Brandt", "Ada J. Brandt"}) == "ak brandt");
}

TEST_CASE("names: the trade of a firm may be left out", "[normalize]") {
  CHECK(canonical({"Kestrel", "Kestrel Foods"}) == "kestrel foods");
  CHECK(canonical({"Kestrel", "Kestrel Bridge"}) == "kestrel");
}

TEST_CASE("names: a name is stated once in the headline and once in the text", "[normalize]") {
  const testing::Article article(
      "Orla Brandt cuts 90 jobs\n\nThe mayor, Orla Brandt, will cut 90 jobs this year. They met "
      "Orla "
      "Brandt told the council.\n");
  const auto claims = article.claims();
  std::size_t stated = 0;
  for (const Claim& claim : claims) {
    const auto* name = std::get_if<value::Name>(&claim.value);
    stated +=
        name != nullptr && claim.rule == "open.name" && name->canonical == "orla brandt" ? 1 : 0;
  }
  CHECK(stated == 2);
}

TEST_CASE("names: a mention is read as its normal name, however it is written", "[normalize]") {
  const std::vector<std::string> written{"Ada Quill",
                                         "Mr. Joe Quill",
                                         "Joe Quill",
                                         "Sen. Orla Brandt",
                                         "NATO",
                                         "U.S.",
                                         "Quill Ltd",
                                         "Halden Motors Corp.",
                                         "Al-Hadid",
                                         "O'Neil",
                                         "René Corvin",
                                         "Interior Minister Ada Quill",
                                         "Mill St.",
                                         "Mill Street",
                                         "Boeing 737",
                                         "Ada  Quill",
                                         "the Harbour Board",
                                         "Bank of Pellmark",
                                         "United States",
                                         "KELVIN"};
  const Article article = [&] {
    std::string text;
    for (const std::string& name : written) text += "They asked " + name + " about it.\n\n";
    return Article(text);
  }();
  std::size_t names = 0;
  for (const ReadMention& read : article.mentions()) {
    const auto* name = std::get_if<value::Name>(&read.value);
    if (name == nullptr || article.matches.mentions[read.mention].type != "name") continue;
    CAPTURE(name->text);
    CHECK(name->canonical == normal_name(name->text, language()));
    ++names;
  }
  CHECK(names >= 15);
}
