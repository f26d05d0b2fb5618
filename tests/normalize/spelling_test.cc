#include "normalize/spelling.h"

#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/name_table.h"

using namespace concord::normalize;
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

TEST_CASE("spelling: the usual spelling of the story stands for the rare one", "[normalize]") {
  NameTable table(language());
  table.add("orla brantner", "Orla Brantner", 0);
  table.add("orla brandtner", "Orla Brandtner", 1);
  table.add("orla brandtner", "Orla Brandtner", 2);
  table.add("ines volker", "Ines Volker", 1);
  table.add("tomas vollker", "Tomas Vollker", 2);
  table.resolve();
  CHECK(table.canonical("orla brantner") == "orla brandtner");
  CHECK(table.is_misspelt("orla brantner"));
  CHECK_FALSE(table.is_misspelt("orla brandtner"));
  CHECK(table.canonical("ines volker") == "ines volker");
}
