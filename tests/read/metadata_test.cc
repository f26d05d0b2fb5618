#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

std::string page(const std::string& head) {
  return "<html lang=\"en-GB\"><head>" + head +
         "</head><body><p>The ferry left on Monday.</p></body></html>";
}

}  // namespace

TEST_CASE("metadata: front matter says when, where and under which title an article appeared") {
  const Metadata m =
      read("a.md",
           "---\ntitle: Ferry\ndate: 2026-04-08\nlastmod: 2026-04-09\noutlet: Example Times\n"
           "canonical_url: https://x.example/1\nlang: en\ntags: [a, b]\n---\nText.\n")
          .document->metadata;
  CHECK(m.title == "Ferry");
  CHECK(m.published == day(2026, 4, 8));
  CHECK(m.updated == day(2026, 4, 9));
  CHECK(m.outlet == "Example Times");
  CHECK(m.url == "https://x.example/1");
}

TEST_CASE("metadata: front matter wins over the dateline, and is no text") {
  const auto document =
      *read("a.txt", "---\ndate: 2026-04-08\n---\nFerry is back\n\nApril 1, 2026\n\nText.\n")
           .document;
  CHECK(document.metadata.published == day(2026, 4, 8));
  CHECK(texts(document) == Texts{"Ferry is back", "April 1, 2026", "Text."});
}

TEST_CASE("metadata: the title of front matter is text, where the body does not say it again") {
  const auto document =
      *read("a.md", "---\nby: 40 dead\ntitle: '40 dead: a toll'\n---\nText.\n").document;
  CHECK(texts(document) == Texts{"40 dead: a toll", "Text."});
  CHECK(document.blocks[0].kind == BlockKind::title);
  CHECK(document.map.to_source(document.blocks[0].span).begin == 24);
  const Texts twice{"Ferry lost", "Text."};
  CHECK(texts(*read("a.md", "---\ntitle: Ferry lost\n---\n# Ferry lost\n\nText.\n").document) ==
        twice);
  const Texts quoted{"Text."};
  CHECK(texts(*read("a.md", "---\ntitle: \"a \\\"b\\\"\"\n---\nText.\n").document) == quoted);
}

TEST_CASE("metadata: broken front matter warns with its place and the article is still read") {
  const auto result =
      read("a.md", "---\ntitle: Toll: 40\nby: [a\ndate: 2026-04-08\n---\nText is here.\n");
  REQUIRE(result.document);
  CHECK(texts(*result.document) == Texts{"Toll: 40", "Text is here."});
  CHECK(result.document->metadata.published == day(2026, 4, 8));
  REQUIRE(result.diagnostics.items().size() == 1);
  const auto& d = result.diagnostics.items()[0];
  CHECK(d.code == "broken-front-matter");
  CHECK(d.severity == concord::text::Severity::warning);
  CHECK(d.where->line >= 2);
}

TEST_CASE("metadata: a date in front matter that is none warns") {
  const auto result = read("a.md", "---\ndate: soon\n---\nText.\n");
  REQUIRE(result.diagnostics.items().size() == 1);
  CHECK(result.diagnostics.items()[0].where == concord::text::Location{2, 7});
}

TEST_CASE("metadata: rules around prose are no front matter") {
  CHECK(texts(*read("a.md", "---\nJust prose here.\n---\n").document) == Texts{"Just prose here."});
}

TEST_CASE("metadata: front matter that nothing closes warns, and the article is still read") {
  const auto [article, warnings, expected] = GENERATE(table<std::string, std::size_t, Texts>({
      {"---\ntitle: Ferry\ndate: 2026-04-08\n\nThe ferry left.\n", 1, {"Ferry", "The ferry left."}},
      {"---\ndate: 2026-04-08\nThe ferry left.\n", 1, {"The ferry left."}},
      {"---\r\ndate: 2026-04-08\r\n\r\nThe ferry left.\r\n", 1, {"The ferry left."}},
      {"---\ndate: 2026-04-08\ntags:\n- a\n- b\n\nText.\n", 1, {"Text."}},
      {"---\ndate: 2026-04-08\n\nThe ferry left.\n\n---\n\nMore.\n",
       1,
       {"The ferry left.", "More."}},
      {"---\ndate: 2026-04-08\n\n# a remark\ntitle: Ferry\n---\nText.\n", 0, {"Ferry", "Text."}},
      {"---\n\nThe ferry left.\n", 0, {"The ferry left."}},
      {"---\nNote: the ferry left.\n", 0, {"Note: the ferry left."}},
      {"---\nThe date: unknown.\n", 0, {"The date: unknown."}},
  }));
  INFO(article);
  const auto result = read("a.md", article);
  REQUIRE(result.document);
  CHECK(texts(*result.document) == expected);
  REQUIRE(result.diagnostics.items().size() == warnings);
  if (warnings == 0) return;
  CHECK(result.document->metadata.published == day(2026, 4, 8));
  CHECK(result.diagnostics.items()[0].code == "open-front-matter");
  CHECK(result.diagnostics.items()[0].severity == concord::text::Severity::warning);
}

TEST_CASE("metadata: the warning of open front matter says where to close it") {
  const auto result = read("a.txt", "---\ntitle: Ferry\nlang: en\n\nText.\n");
  REQUIRE(result.diagnostics.items().size() == 1);
  const auto& d = result.diagnostics.items()[0];
  CHECK(d.where == concord::text::Location{1, 1});
  CHECK(d.cure == "put a line --- behind its last key, before line 4");
}

TEST_CASE("metadata: pages tell by meta tags") {
  const Metadata m =
      read("a.html", page("<meta property='article:published_time' content='2026-04-08T10:00Z'>"
                          "<meta property=og:site_name content='Example Times'>"
                          "<meta property=og:title content='Ferry'><title>Ferry - Times</title>"
                          "<link rel=canonical href=https://x.example/1>"))
          .document->metadata;
  CHECK(m.published == day(2026, 4, 8));
  CHECK(m.published_minute == day(2026, 4, 8) * 24 * 60 + 10 * 60);
  CHECK(m.outlet == "Example Times");
  CHECK(m.title == "Ferry");
  CHECK(m.url == "https://x.example/1");
  CHECK(m.language == "en");
}

TEST_CASE("metadata: pages tell by JSON-LD, the article before other objects") {
  const std::string json =
      R"({"@graph":[{"@type":"WebSite","datePublished":"2001-01-01","publisher":"No"},)"
      R"({"@type":["NewsArticle"],"headline":"Ferry","datePublished":"2026-04-08T10:00:00+02:00",)"
      R"("dateModified":"2026-04-09","publisher":{"name":"Example Times"},)"
      R"("mainEntityOfPage":{"@id":"https://x.example"}}]})";
  const Metadata m =
      read("a.html", page("<script type='application/ld+json'>" + json + "</script>"))
          .document->metadata;
  CHECK(m.published == day(2026, 4, 8));
  CHECK(m.published_minute == day(2026, 4, 8) * 24 * 60 + 8 * 60);
  CHECK(m.updated == day(2026, 4, 9));
  CHECK(m.title == "Ferry");
  CHECK(m.outlet == "Example Times");
  CHECK(m.url == "https://x.example");
}

TEST_CASE("metadata: broken JSON-LD is left alone") {
  const std::string deep(100'000, '[');
  for (const std::string& json : {std::string("{\"datePublished\":"), deep}) {
    CHECK_FALSE(read("a.html", page("<script type='application/ld+json'>" + json + "</script>"))
                    .document->metadata.published);
  }
}
