#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord;
using concord::read::test::Result;
using concord::read::test::texts;
namespace test = concord::read::test;

namespace {

using Words = std::vector<std::string>;

// The blocks of an article that its comments speak of.
Words ignored(const std::string& path, const std::string& bytes) {
  const auto document = *test::read(path, bytes).document;
  Words words;
  for (const read::Block& block : document.blocks) {
    for (const read::Ignore& ignore : document.ignores) {
      if (!read::covers(document, ignore, block.span)) continue;
      words.push_back(document.text.substr(block.span.begin, block.span.size()));
    }
  }
  return words;
}

}  // namespace

TEST_CASE(
    "ignore: a comment speaks of its block, the next one, the next line or the whole article") {
  struct Row {
    const char* path;
    const char* bytes;
    Words words;
  };
  const Row rows[] = {
      {"a.md", "One.\n\n<!-- concord-ignore r: why -->\n\nTwo.\n\nThree.\n", {"Two."}},
      {"a.md", "One.\n\n<!-- concord-ignore r:\n why -->\nTwo.\n", {"Two."}},
      {"a.md", "One.\n\nTwo. <!-- concord-ignore r: a > b -->\n\nThree.\n", {"Two."}},
      {"a.md", "<!-- concord-ignore-next-line r: why -->\nOne.\n\nTwo.\n", {"One."}},
      {"a.md", "One.\n\nTwo.\n\n<!-- concord-ignore-file r: why -->\n", {"One.", "Two."}},
      {"a.md", "`<!-- concord-ignore r: why -->` is how.\n", {}},
      {"a.md", "```\n<!-- concord-ignore-file r: why -->\n```\n\nOne.\n", {}},
      {"a.md", "<!-- an ordinary comment > with signs -->\n\nOne.\n", {}},
      {"a.txt", "One.\n\n<!-- concord-ignore r: why -->\nTwo.\n\nThree.\n", {"Two."}},
      {"a.txt", "# concord-ignore-file r: why\nOne.\n", {"One."}},
      {"a.html", "<p>One.</p><!-- concord-ignore r: why --><p>Two.</p>", {"Two."}},
      {"a.html", "<p>One.</p><p>Two. <!--concord-ignore r: why--></p><p>Three.</p>", {"Two."}},
  };
  for (const Row& row : rows) {
    INFO(row.path << ": " << row.bytes);
    CHECK(ignored(row.path, row.bytes) == row.words);
  }
}

TEST_CASE("ignore: comments are no text, and hide none") {
  const auto document =
      *test::read("a.md", "One <!-- x > y --> two.\n\n<!--\n- three\n-->\n\nFour.\n").document;
  CHECK(texts(document) == Words{"One two.", "Four."});
  CHECK(texts(*test::read("a.txt", "One.\n<!-- concord-ignore r: why -->\nTwo.\n").document) ==
        Words{"One.", "Two."});
}

TEST_CASE("ignore: rules and reason are read") {
  const auto document = *test::read("a.md",
                                    "<!-- concord-ignore a.b, c.*: the mayor's own count -->\n"
                                    "\nOne.\n")
                             .document;
  REQUIRE(document.ignores.size() == 1);
  CHECK(document.ignores[0].rules == Words{"a.b", "c.*"});
  CHECK(document.ignores[0].reason == "the mayor's own count");
}

TEST_CASE("ignore: one without a reason or a rule, or misspelt, is an error at its place") {
  struct Row {
    const char* comment;
    const char* code;
  };
  const Row rows[] = {
      {"<!-- concord-ignore a.b -->", "ignore-without-reason"},
      {"<!-- concord-ignore a.b: -->", "ignore-without-reason"},
      {"<!-- concord-ignore: because -->", "ignore-without-rule"},
      {"<!-- concord-ignor a.b: because -->", "unknown-comment"},
  };
  for (const Row& row : rows) {
    const Result result = test::read("a.md", "One.\n\n" + std::string(row.comment) + "\n\nTwo.\n");
    INFO(row.comment);
    CHECK(result.document->ignores.empty());
    REQUIRE(result.diagnostics.items().size() == 1);
    CHECK(result.diagnostics.items()[0].code == row.code);
    CHECK(result.diagnostics.items()[0].where == text::Location{3, 1});
    CHECK(result.diagnostics.has_errors());
  }
}
