#include "normalize/namesakes.h"

#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/spelling.h"

using namespace concord::normalize;
using concord::normalize::testing::claims_of;
using concord::normalize::testing::language;

namespace {

// What the story of these articles makes of its names: "spelt", "named", or nothing.
std::string found(const std::vector<std::string>& articles) {
  std::string kinds;
  for (const auto& [name, other] : find_namesakes(claims_of(articles), language())) {
    kinds += other.kind == OtherName::spelt ? "spelt" : "named";
  }
  return kinds;
}

struct Row {
  std::string a;
  std::string b;
  std::string kind = {};
};

}  // namespace

TEST_CASE("namesakes: first names are one, a slip apart, like, or strange", "[normalize]") {
  struct Likeness {
    std::string a;
    std::string b;
    NameLikeness like;
  };
  const std::vector<Likeness> rows{
      {"joseph", "joe", NameLikeness::same},      {"sandra", "sandi", NameLikeness::same},
      {"daniel", "danny", NameLikeness::same},    {"helena", "helen", NameLikeness::like},
      {"marie", "maria", NameLikeness::like},     {"bobby", "bob", NameLikeness::same},
      {"alex", "alexander", NameLikeness::same},  {"christopher", "christo", NameLikeness::same},
      {"juergen", "jurgen", NameLikeness::same},  {"marelta", "marilta", NameLikeness::slip},
      {"helsa", "helga", NameLikeness::slip},     {"celva", "delva", NameLikeness::slip},
      {"marelto", "marelta", NameLikeness::like}, {"torvald", "torstein", NameLikeness::like},
      {"malvin", "melvyn", NameLikeness::like},   {"orla", "olivia", NameLikeness::beginning},
      {"orla", "ines", NameLikeness::none}};
  for (const Likeness& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(first_name_likeness(row.a, row.b, language()) == row.like);
    CHECK(first_name_likeness(row.b, row.a, language()) == row.like);
  }
}

TEST_CASE("namesakes: one person under two names", "[normalize]") {
  const std::vector<Row> rows{
      // a slip in either name
      {"Marelta Brandtner, 34, left early.", "On Monday Marilta Brandtner left early.", "spelt"},
      {"The mayor, Orla Brandtner, left.", "On Monday Orla Brantner left early.", "spelt"},
      // at the ends of a name
      {"The mayor, Orla Ferrand, left.", "On Monday Orla Ferrant left early.", "spelt"},
      {"The trader Celva Brandt, 61, left.", "On Monday Delva Brandt left early.", "spelt"},
      {"Orla Whit, the mayor, left.", "On Monday Orla White left early.", "spelt"},
      {"The mayor, Orla Ruffo, left.", "On Monday Orla Rufo left early.", "spelt"},
      // another end, and an office that one person holds
      {"The mayor, Orla Quintal, left.", "On Monday mayor Orla Quintana left early.", "spelt"},
      {"The trader Orla Quintal left.", "On Monday mayor Orla Quintana left early.", "spelt"},
      {"The mayor, Orla Brandl, left.", "On Monday mayor Orla Brannd left early.", "spelt"},
      {"The trader Orla Brandl left.", "On Monday mayor Orla Brannd left early.", ""},
      {"The mayor, Orla Quintal, left.", "On Monday mayor Orla Quindrell left early.", ""},
      // what a rule says of somebody
      {"Harl Brewery was founded by Orla Pryce.", "On Monday Orla Price left.", "spelt"},
      // few have the surname
      {"The engineer, Torvald Brandt, left.", "On Monday Tomas Brandt left early.", "named"},
      // like names in one calling
      {"Head of product Torvald Brandt smiled.",
       "It is late, said Torstein Brandt, head of product.", "named"},
      // the same office that is told in more words
      {"On Monday interior minister Orla Brandt left.",
       "The interior minister, Olivia Brandt, left.", "named"},
      {"The director of harbour research, Orla Brandt, left.",
       "Ines Brandt, director of harbour research, left.", "named"},
      // the one that one person holds at a time
      {"The chief executive, Orla Brandt, left.", "CEO Ines Brandt left on Monday.", "named"},
      // "the" one
      {"The director, Orla Brandt, left.", "The museum's director, Ines Brandt, left.", "named"},
      // the same age
      {"The farmer Orla Brandt, 71, was found.", "The farmer Olivia Brandt, 71, was found.",
       "named"},
      // who has children is not one of them
      {"The farmer Orla Brandt, 71, was found.",
       "They found Olivia Brandt, 71, a farmer and mother of four.", "named"},
      {"The captain, Tomas Lee Brandt, left.", "The captain, Tarvo Lee Brandt, left.", "named"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(found({row.a, row.b}) == row.kind);
    CHECK(found({row.b, row.a}) == row.kind);
  }
}

TEST_CASE("namesakes: two persons of one surname", "[normalize]") {
  const std::vector<Row> rows{
      // nothing tells that they are one
      {"The captain, Orla Brandt, left.", "The town's mayor, Ines Brandt, left."},
      {"The captain, Orla Brandt, left.", "On Monday Ines Brandt left early."},
      // a surname of many, or two that are no slip apart
      {"The captain, Orla Miller, left.", "On Monday Olivia Miller left early."},
      {"The captain, Orla Morlen, left.", "On Monday Orla Norlen left early."},
      // a calling of many
      {"The resident Orla Brandt left.", "The resident Olivia Brandt stayed."},
      {"The tennis and grand slam champion Orla Brandt won.",
       "The grand slam champion Olivia Brandt won in tennis."},
      // of several
      {"The director, Orla Brandt, left.", "A director, Ines Brandt, left."},
      // a rank, and no first name
      {"The mayor, Orla Brandt, left.", "The mayor, Premier Brandt, left."},
      // places
      {"The mayor of West Halden left.", "The mayor of East Halden left."},
      {"The mayor of Port Halden left.", "The mayor of Pell Halden left."},
      // relatives
      {"The mayor, Marelta Brandt, left.", "The mayor left with his sister Marilta Brandt."},
      {"The mayor, Orla Brandt, left.", "The mayor left with his wife, Olivia Brandt."},
      // of other ages
      {"The farmer Orla Brandt, 71, was found.", "The farmer Olivia Brandt, 34, was found."},
      // a short form, an initial, a middle name, a transcription
      {"The mayor, Joseph Brandt, left.", "The mayor, Joe Brandt, left."},
      {"The mayor, Sandra Brandt, left.", "The mayor, Sandi Brandt, left."},
      {"The mayor, Orla Brandt, left.", "The mayor, O. Brandt, left."},
      {"The mayor, Orla Ines Brandt, left.", "The mayor, Orla Brandt, left."},
      {"The mayor, Jürgen Brandt, left.", "The mayor, Juergen Brandt, left."},
      // who held the office before
      {"The mayor, Orla Brandt, left.", "The former mayor, Olivia Brandt, left."},
      {"The president, Orla Brandt, left.", "The vice president, Ines Brandt, left."},
      // no persons
      {"They work at Marelta Motors.", "They work at Marilta Motors."},
      {"They met in Port Halden.", "They met in Fort Halden."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(found({row.a, row.b}).empty());
  }
}

TEST_CASE("namesakes: who stands beside the other in one article is another", "[normalize]") {
  const std::string orla = "On Monday the interior minister, Orla Brandt, left.";
  const std::string olivia = "On Monday the interior minister, Olivia Brandt, left.";
  CHECK(found({orla, olivia}) == "named");
  CHECK(found({orla, olivia, orla + " Later Olivia Brandt left."}).empty());
  // a family: other names of it may be of others too
  CHECK(found({orla, olivia, "Only Ines Brandt and Tomas Brandt stayed."}).empty());
}

TEST_CASE("namesakes: the name of fewer articles is the other one", "[normalize]") {
  const std::vector<std::string> articles{
      "The chief executive, Orla Brandt, left. Brandt was late.",
      "CEO Ines Brandt left. Brandt was late.", "On Monday Orla Brandt left early."};
  std::vector<Claim> claims = claims_of(articles);
  unify_names(claims, language());
  std::vector<std::string> names(articles.size());
  for (const Claim& claim : claims) {
    const auto* name = std::get_if<concord::value::Name>(&claim.value);
    if (name == nullptr || claim.rule != "open.name") continue;
    names[claim.document] += name->canonical + ' ';
    CHECK(claim.other_name.canonical == (claim.document == 1 ? "orla brandt" : ""));
  }
  // a surname alone is that of its own article
  CHECK(names == std::vector<std::string>{"orla brandt orla brandt ", "ines brandt ines brandt ",
                                          "orla brandt "});
}
