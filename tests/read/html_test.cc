#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

Document page(const std::string& body) {
  return *read("a.html", "<html><body>" + body).document;
}

}  // namespace

TEST_CASE("html: text is read as a browser shows it, and leads back to its bytes") {
  const auto document = page(
      "<p>Caf&eacute; A&T rose&nbsp;<b>9&#37;</b> to\n  5&nbsp;000 &mdash; <a "
      "href=x>today</a>.</p>");
  CHECK(texts(document) == Texts{"Café A&T rose 9% to 5\u00A0000 — today."});
  CHECK(source_of(document, "Café") == "Caf&eacute;");
  CHECK(source_of(document, "9%") == "9&#37;");
  CHECK(source_of(document, "A&T") == "A&T");
  CHECK(source_of(document, "rose 9") == "rose&nbsp;<b>9");
  CHECK(source_of(document, "—") == "&mdash;");
}

TEST_CASE("html: blocks have kinds, lines broken twice are two blocks") {
  const auto document = page(
      "<h1>Title</h1><h2>Part</h2><p>One<br>two<br><br>three.</p><ul><li>item<li><p>more</p></ul>"
      "<blockquote><p>Quote.</p></blockquote><figure><figcaption>Caption</figcaption></figure>"
      "<table><tr><th>head<td>7</table><pre>code</pre>");
  using K = BlockKind;
  CHECK(texts(document) == Texts{"Title", "Part", "One two", "three.", "item", "more", "Quote.",
                                 "Caption", "head", "7", "code"});
  CHECK(kinds(document) == std::vector<K>{K::title, K::heading, K::paragraph, K::paragraph,
                                          K::list_item, K::list_item, K::quote, K::caption,
                                          K::table_cell, K::table_cell, K::code});
}

TEST_CASE("html: only the article is read") {
  const auto document = page(
      "<nav>Home 1</nav><h1>Title</h1><div class=x>Side 2</div><main><article><script>var a = "
      "3;</script>"
      "<p>The story.</p><aside>Aside 4</aside><form>Form 5</form><p hidden>Hidden 6</p>"
      "<p style='display: none'>None 7</p><noscript>No 8</noscript></article></main><footer>Foot "
      "9</footer>");
  CHECK(texts(document) == Texts{"Title", "The story."});
}

TEST_CASE("html: what is struck out is taken back") {
  CHECK(texts(page("<p>It killed <del>12</del> <ins>14</ins> people and <s>three</s> dogs.</p>")) ==
        Texts{"It killed 14 people and dogs."});
}

TEST_CASE("html: a page whose articles are teasers is read by its main part") {
  const auto document = page(
      "<main><p>The long story stands in the main part of this page, not in an article of its "
      "own.</p>"
      "<article><p>Teaser.</p></article></main>");
  CHECK(texts(document).size() == 2);
}

TEST_CASE("html: broken markup and broken references lose no words") {
  const auto document =
      page("<p>a &lt; b &amp b</bogus> &nosuch; c &#x41; &<p>next <table><tr>lost<td>x");
  CHECK(texts(document) == Texts{"a < b & b &nosuch; c A &", "next lost", "x"});
  CHECK(source_of(document, "& b") == "&amp b");
}

TEST_CASE("html: a page nested 100,000 deep is read, without its depth") {
  for (const std::string tag : {"div", "b", "span", "ul", "table"}) {
    INFO(tag);
    std::string html;
    for (int i = 0; i < 100'000; ++i) html += "<" + tag + ">";
    html += "<p>The river rose 9 feet.</p>";
    const auto result = read("deep.html", html);
    REQUIRE(result.document);
    CHECK(texts(*result.document) == Texts{"The river rose 9 feet."});
    CHECK(source_of(*result.document, "9 feet") == "9 feet");
  }
}

TEST_CASE("html: a page without extension is known by its first tag") {
  CHECK(texts(*read("page", "<!DOCTYPE html><p>One <i>two</i></p>").document) == Texts{"One two"});
}

TEST_CASE("html: a heading that swallows the article is not read twice") {
  const auto result = read("a.html", "<h1>Head <article>The river rose by nine feet.");
  REQUIRE(result.document);
  CHECK(result.document->text.find("river") == result.document->text.rfind("river"));
}

TEST_CASE("html: words between the cells of a table are a block of their own") {
  const Document document =
      *read("a.html", "<p>Levels</p><table><tr><td>one</td></tr>two</table>").document;
  for (const std::string& word : Texts{"one", "two"}) CHECK(source_of(document, word) == word);
  CHECK(texts(document) == Texts{"Levels", "two", "one"});
}
