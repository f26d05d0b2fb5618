#include "normalize/spelling.h"

#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/name_table.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;

TEST_CASE("spelling: one letter or their order makes a variant, an ending another word",
          "[normalize]") {
  struct Row {
    std::string a;
    std::string b;
    bool variant;
  };
  const std::vector<Row> rows{{"brandtner", "brantner", true},     // a letter less
                              {"marelta", "marilta", true},        // another letter
                              {"halden", "hladen", true},          // neighbours swapped
                              {"tamschkova", "tamchskova", true},  // all letters in another order
                              {"tamaria", "tamarian", false},      // an ending
                              {"tamario", "tamaria", false},       // another ending
                              {"corvo", "torvo", false},           // another beginning
                              {"vale", "vle", false},              // too short to tell
                              {"marlow1", "marlow2", false},
                              {"halden", "halden", false}};
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(is_spelling_variant(row.a, row.b) == row.variant);
    CHECK(is_spelling_variant(row.b, row.a) == row.variant);
  }
}

TEST_CASE("spelling: a slip may stand at the ends too", "[normalize]") {
  CHECK(is_slip_apart("corvo", "torvo"));
  CHECK(is_slip_apart("ferrand", "ferrant"));
  CHECK_FALSE(is_slip_apart("vale", "vane"));
  CHECK_FALSE(is_slip_apart("halden", "halden"));
}

TEST_CASE("spelling: the usual spelling of the story stands for the rare one", "[normalize]") {
  NameTable table(language());
  table.add("orla brantner", "Orla Brantner", 0);
  table.add("orla brandtner", "Orla Brandtner", 1);
  table.add("orla brandtner", "Orla Brandtner", 2);
  table.add("ines volker", "Ines Volker", 1);
  table.add("tomas vollker", "Tomas Vollker", 2);
  table.resolve();
  CHECK(table.canonical("orla brantner") == "orla brandtner");
  CHECK(table.usual_spelling("orla brantner") == "orla brandtner");
  CHECK(table.usual_spelling("orla brandtner").empty());
  CHECK(table.canonical("ines volker") == "ines volker");
}

TEST_CASE("spelling: a letter inside a short word is a slip where the rest of the name tells",
          "[normalize]") {
  NameTable table(language());
  table.add("jonas reed", "Jonas Reed", 0);
  table.add("jonas reed", "Jonas Reed", 1);
  table.add("jonas reid", "Jonas Reid", 2);
  table.add("corvo lund", "Corvo Lund", 0);
  table.add("corvo lunt", "Corvo Lunt", 2);
  table.add("ada lane", "Ada Lane", 1);
  table.add("ada lone", "Ada Lone", 2);
  table.resolve();
  CHECK(table.usual_spelling("jonas reid") == "jonas reed");
  CHECK(table.usual_spelling("corvo lunt").empty());
  CHECK(table.usual_spelling("ada lone").empty());
}

TEST_CASE("spelling: of two full names in one article each, either stands for both",
          "[normalize]") {
  NameTable table(language());
  table.add("orla brantner", "Orla Brantner", 1);
  table.add("orla brandtner", "Orla Brandtner", 0);
  table.add("halden", "Halden", 0);
  table.add("hladen", "Hladen", 1);
  table.resolve();
  CHECK(table.usual_spelling("orla brantner") == "orla brandtner");
  // A single word once here and once there may be two names.
  CHECK(table.canonical("hladen") == "hladen");
}

TEST_CASE("spelling: another transcription of a foreign name is no misspelling", "[normalize]") {
  struct Row {
    std::string a;
    std::string b;
    bool same;
  };
  const std::vector<Row> rows{
      {"Jürgen Möller", "Juergen Moeller", true},    {"Jürgen Möller", "Jurgen Moller", true},
      {"Pavel Korvinsky", "Pavel Korvinskiy", true}, {"Muhammad Tarvi", "Mohammed Tarvi", true},
      {"Sergei Taltov", "Serhiy Taltoff", true},     {"Pavel Korvinsky", "Pavel Kervinsky", false},
      {"Ines Volker", "Ines Vollker", false}};
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    const std::string a = normal_name(row.a, language());
    const std::string b = normal_name(row.b, language());
    CHECK((plain_transcription(a, language()) == plain_transcription(b, language())) == row.same);
    NameTable table(language());
    for (const std::uint32_t article : {0U, 1U}) table.add(a, row.a, article);
    if (b != a) table.add(b, row.b, 2);
    table.resolve();
    CHECK(table.canonical(b) == a);
    CHECK(table.usual_spelling(b).empty() == row.same);
  }
}

TEST_CASE("spelling: a bare name keeps its own, what is said of it is said of the usual one",
          "[normalize]") {
  const Article usual("Orla Brandtner left early. At noon Orla Brandtner spoke of 14 houses.");
  const Article other("At noon Orla Brantner spoke of 14 houses.");
  auto claims = read_claims(0, usual.document, usual.matches, language());
  for (Claim& claim : read_claims(1, other.document, other.matches, language())) {
    claims.push_back(std::move(claim));
  }
  unify_names(claims, language());
  Word meant = 0;
  for (const Claim& claim : claims) {
    if (claim.rule == "open.count") CHECK((meant == 0 || claim.context.subject == meant));
    if (claim.rule == "open.count") meant = claim.context.subject;
    const auto* name = std::get_if<concord::value::Name>(&claim.value);
    if (name == nullptr || claim.rule != "open.name") continue;
    const bool misspelt = claim.document == 1;
    CHECK(name->canonical == (misspelt ? "orla brantner" : "orla brandtner"));
    CHECK(claim.other_name.canonical == (misspelt ? "orla brandtner" : ""));
  }
  CHECK(meant != 0);
}
