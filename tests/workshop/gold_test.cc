#include "workshop/gold.h"

#include <catch2/catch.hpp>

namespace {

using namespace concord;
using workshop::GoldMark;
using workshop::MarkedArticle;

MarkedArticle marked(const std::string& content, text::Diagnostics& diagnostics) {
  return workshop::read_marks("a.txt", content, diagnostics);
}

TEST_CASE("gold: without its marks a file is the article, and each mark knows its words") {
  text::Diagnostics diagnostics;
  const MarkedArticle article =
      marked("It takes [[a.b: 40 minutes]], [[a.b,c.d-e:two hours]].", diagnostics);
  CHECK(diagnostics.items().empty());
  CHECK(article.bytes == "It takes 40 minutes, two hours.");
  CHECK(article.marks ==
        std::vector<GoldMark>{{"a.b", {9, 19}, 9}, {"a.b", {21, 30}, 30}, {"c.d-e", {21, 30}, 30}});
}

TEST_CASE("gold: places lead back to the file with its marks") {
  text::Diagnostics diagnostics;
  const std::string file = "It takes [[a.b: 40 minutes]], not [[a.b: two hours]] at all.";
  const MarkedArticle article = marked(file, diagnostics);
  for (const char* word : {"It", "40", "not", "two", "all"}) {
    INFO(word);
    const auto at = static_cast<std::uint32_t>(article.bytes.find(word));
    CHECK(article.in_file(at) == file.find(word));
  }
}

TEST_CASE("gold: what is no mark is told with its place, and its words stay") {
  struct Row {
    const char* file;
    const char* message;
    const char* bytes;
  };
  const Row rows[] = {
      {"x [[40 minutes]] y", "this mark names no rule", "x 40 minutes y"},
      {"x [[A Rule: 40 minutes]] y", "this mark names no rule", "x A Rule: 40 minutes y"},
      {"x [[a.b: 40 minutes y", "this mark has no end", "x a.b: 40 minutes y"},
      {"x [[a.b: 40\n\n]] y", "this mark has no end", "x a.b: 40\n\n]] y"},
      {"x [[a.b: [[c.d: 40]] y", "this mark has no end", "x a.b: 40 y"},
      {"x [[a.b: ]] y", "this mark holds no words", "x  y"},
  };
  for (const Row& row : rows) {
    INFO(row.file);
    text::Diagnostics diagnostics;
    CHECK(marked(row.file, diagnostics).bytes == row.bytes);
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].message == row.message);
    CHECK(diagnostics.items()[0].where == text::Location{1, 3});
    CHECK(!diagnostics.items()[0].cure.empty());
  }
}

}  // namespace
