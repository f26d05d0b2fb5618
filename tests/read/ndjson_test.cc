#include "read/ndjson.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

TEST_CASE("ndjson: every line is an article whose spans count bytes of its text") {
  const Languages language = small_language();
  std::istringstream input(
      "{\"id\":\"a\",\"text\":\"Caf\\u00e9 rose 9%.\\nIt  fell.\",\"published\":\"2026-04-08\"}\n"
      "\n"
      "{\"text\":\"Two.\",\"id\":7,\"outlet\":\"Example Times\"}");
  concord::text::Diagnostics diagnostics;
  NdjsonReader reader(input, "in.ndjson", language);
  const auto first = reader.next(diagnostics);
  REQUIRE(first);
  CHECK(first->path == "a");
  CHECK(first->source == "Café rose 9%.\nIt  fell.");
  CHECK(first->metadata.published == day(2026, 4, 8));
  CHECK(first->text == first->source);
  CHECK(source_of(*first, "9%") == "9%");
  CHECK(first->sentences.size() == 2);
  const auto second = reader.next(diagnostics);
  REQUIRE(second);
  CHECK(second->path == "7");
  CHECK(second->metadata.outlet == "Example Times");
  CHECK_FALSE(reader.next(diagnostics));
  CHECK(diagnostics.items().empty());
}

TEST_CASE("ndjson: a line with a mistake is told with its number, and the next is read") {
  const Languages language = small_language();
  const std::string mistakes[] = {"{\"id\":\"a\"",
                                  "[1]",
                                  "{\"id\":\"a\"}",
                                  "{\"text\":\"a\"}",
                                  "{\"id\":\"a\",\"text\":[]}",
                                  "\xFF",
                                  std::string(100'000, '[')};
  for (const std::string& mistake : mistakes) {
    std::istringstream input("\n" + mistake + "\n{\"id\":\"b\",\"text\":\"x\"}");
    concord::text::Diagnostics diagnostics;
    NdjsonReader reader(input, "in.ndjson", language);
    const auto document = reader.next(diagnostics);
    REQUIRE(document);
    CHECK(document->path == "b");
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].where->line == 2);
    CHECK(diagnostics.items()[0].file == "in.ndjson");
  }
}

TEST_CASE("ndjson: a date that is none warns and the article is read") {
  concord::text::Diagnostics diagnostics;
  const auto document = read_ndjson_line(R"({"id":"a","text":"x.","published":"soon"})", 3, "in",
                                         small_language(), diagnostics);
  CHECK(document);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("ndjson: a passage may be nothing but a date or a label") {
  concord::text::Diagnostics diagnostics;
  for (const std::string text :
       {"July 3, 2013", "by the end", "1994-04-05T08:15:30", "July 3, 2013\\nThe ferry left."}) {
    INFO(text);
    const auto document = read_ndjson_line("{\"id\":\"a\",\"text\":\"" + text + "\"}", 1, "in",
                                           small_language(), diagnostics);
    REQUIRE(document);
    CHECK(texts(*document, true).empty());
  }
}

TEST_CASE("ndjson: a byte order mark in a text is a character of it") {
  concord::text::Diagnostics diagnostics;
  const auto document = read_ndjson_line(R"({"id":"a","text":"\ufeffThe ferry left."})", 1, "in",
                                         small_language(), diagnostics);
  REQUIRE(document);
  CHECK(source_of(*document, "ferry") == "ferry");
}

TEST_CASE("ndjson: a reader keeps nothing of the line before") {
  const Languages language = small_language();
  const std::string file = "in";
  RecordReader reader(file, language);
  concord::text::Diagnostics diagnostics;
  REQUIRE(reader.read(
      R"({"id":"a","text":"One.\nTwo.","title":"T","outlet":"O","published":"2026-04-08"})", 1,
      diagnostics));
  CHECK(reader.read("{\"id\":7}", 2, diagnostics) == nullptr);
  const Document* const next = reader.read(R"({"id":8,"text":"Three."})", 3, diagnostics);
  REQUIRE(next);
  CHECK(next->path == "8");
  CHECK(next->text == "Three.");
  CHECK(next->blocks.size() == 1);
  CHECK(next->sentences.size() == 1);
  CHECK(next->metadata.title.empty());
  CHECK(next->metadata.outlet.empty());
  CHECK_FALSE(next->metadata.published);
  CHECK(source_of(*next, "Three") == "Three");
}
