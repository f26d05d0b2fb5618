#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

TEST_CASE("markdown: marks of markup vanish, and the text leads back to its bytes") {
  const auto document = *read("a.md",
                              "# The *river*\n\nIt **rose 9%** by &eacute; "
                              "[noon](http://x.example) and\nfell. ![a 5](x.png)\n")
                             .document;
  CHECK(texts(document) == Texts{"The river", "It rose 9% by é noon and fell."});
  CHECK(source_of(document, "The river") == "The *river");
  CHECK(source_of(document, "rose 9% by é") == "rose 9%** by &eacute;");
  CHECK(source_of(document, "noon and fell") == "noon](http://x.example) and\nfell");
}

TEST_CASE("markdown: what is struck out is taken back") {
  const auto document =
      *read("a.md", "# Marl\n\nIt takes ~~25~~ 30 ~~fast\nblue~~ files.\n").document;
  CHECK(texts(document) == Texts{"Marl", "It takes 30 files."});
}

TEST_CASE("markdown: raw HTML that is struck out, or no text of the story, is left out") {
  const auto document =
      *read("a.md",
            "# Marl\n\nIt takes <del>25 <b>slow</b></del>30 files, <s>and never\n\nends.\n\n"
            "<script>\nlet x = 7;\n\nlet y = 8;\n</script>\n\n"
            "<p>up<nav>menu</nav>down</p>\n\n"
            "<p>one <del>two <del>three</del> four</del> five</p>\n")
           .document;
  CHECK(texts(document) == Texts{"Marl", "It takes 30 files,", "ends.", "up", "down", "one five"});
}

TEST_CASE("markdown: blocks have kinds") {
  const auto document = *read("a.md",
                              "# Title\n\n## Part\n\nText\n\n- item\n\n> quote\n\n| a | b "
                              "|\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n"
                              "\n<div>html <b>text</b></div>\n")
                             .document;
  using K = BlockKind;
  CHECK(kinds(document) == std::vector<K>{K::title, K::heading, K::paragraph, K::list_item,
                                          K::quote, K::table_cell, K::table_cell, K::table_cell,
                                          K::table_cell, K::code, K::paragraph});
  CHECK(texts(document).back() == "html text");
}

TEST_CASE("markdown: tags in raw HTML part words, but for those inside a line") {
  const auto document = *read("a.md",
                              "# Title\n\n<p>rose 1<b>2</b>%<br>now</p><p>It</p>\n<div>fell</div>\n"
                              "\na<br>b <i>c</i>d\n")
                             .document;
  CHECK(texts(document) == Texts{"Title", "rose 12% now", "It", "fell", "a b cd"});
}

TEST_CASE("markdown: a byte order mark and CRLF change nothing") {
  const auto document = *read("a.md", "\xEF\xBB\xBF# Title\r\n\r\nOne\r\ntwo.\r\n").document;
  CHECK(texts(document) == Texts{"Title", "One two."});
  CHECK(source_of(document, "One two.") == "One\r\ntwo.");
}
