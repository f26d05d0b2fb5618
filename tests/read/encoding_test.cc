#include <catch2/catch.hpp>

#include "read/charset.h"
#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

std::string utf16(const std::u16string& text, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    out += big_endian ? std::string{high, low} : std::string{low, high};
  }
  return out;
}

}  // namespace

TEST_CASE("encoding: UTF-16 is read, and spans still point into its bytes") {
  for (const bool big_endian : {false, true}) {
    const auto document =
        *read("a.txt", utf16(u"Café 😀 rose 9%.\r\n\r\nIt fell.", big_endian)).document;
    CHECK(texts(document) == Texts{"Café 😀 rose 9%.", "It fell."});
    const std::string bytes = source_of(document, "😀 rose");
    CHECK(bytes == utf16(u"😀 rose", big_endian).substr(2));
  }
}

TEST_CASE("encoding: a UTF-16 page in HTML leads back through both decodings") {
  const auto document = *read("a.html", utf16(u"<p>A&amp;B rose</p>", false)).document;
  CHECK(texts(document) == Texts{"A&B rose"});
  CHECK(source_of(document, "&B") == utf16(u"&amp;B", false).substr(2));
}

TEST_CASE("encoding: half of a surrogate pair is a replacement character") {
  CHECK(texts(*read("a.txt", utf16({u'a', 0xD83D, u'b', u'.'}, false)).document) ==
        Texts{"a\uFFFDb."});
}

TEST_CASE("encoding: invalid UTF-8 is replaced, with one warning at its first place") {
  const auto result = read("a.txt", "One.\n\nCaf\xE9 ros\xFF 9%.");
  CHECK(texts(*result.document) == Texts{"One.", "Caf\uFFFD ros\uFFFD 9%."});
  CHECK(source_of(*result.document, "\uFFFD 9") == "\xFF 9");
  REQUIRE(result.diagnostics.items().size() == 1);
  CHECK(result.diagnostics.items()[0].code == "invalid-utf8");
  CHECK(result.diagnostics.items()[0].where == concord::text::Location{3, 4});
  CHECK_FALSE(result.diagnostics.has_errors());
}

TEST_CASE("encoding: a UTF-8 byte order mark is no text, and offsets count it") {
  const auto document = *read("a.txt", "\xEF\xBB\xBFThe end.").document;
  CHECK(texts(document) == Texts{"The end."});
  CHECK(document.map.to_source({0, 3}) == concord::text::Span{3, 6});
}

TEST_CASE(
    "encoding: a page in the character set that it declares is read in it, each byte in its "
    "place") {
  const std::string head =
      GENERATE(as<std::string>{}, "<meta charset=windows-1252>",
               "<meta name=\"x\" content=\"charset\"><META CHARSET=\"Latin1\" />",
               "<meta content='text/html; charset=ISO-8859-1'>");
  const auto page = read("a.html", head +
                                       "<p>Caf\xE9 rose \x93"
                                       "9 %\x94.</p>");
  CHECK(texts(*page.document) == Texts{"Café rose “9 %”."});
  CHECK(page.diagnostics.items().empty());
  CHECK(source_of(*page.document, "é rose") == "\xE9 rose");
}

TEST_CASE("encoding: other sets of one byte are known by their names, and none of several") {
  CHECK(texts(*read("a.html",
                    "<meta charset=iso-8859-2><p>\xA3\xF3"
                    "d\xBC</p>")
                   .document) == Texts{"Łódź"});
  for (const char* name : {"", "utf-8", "shift_jis", "gb18030", "no such"}) {
    CAPTURE(name);
    CHECK_FALSE(byte_table(name).has_value());
  }
  const auto text = read("a.html", "<meta charset=none-such><p>Caf\xE9 rose.</p>");
  CHECK(texts(*text.document) == Texts{"Caf\uFFFD rose."});
  CHECK(text.diagnostics.items().size() == 1);
}

TEST_CASE("encoding: what is UTF-8 is read as UTF-8, whatever it declares") {
  CHECK(texts(*read("a.html", "<meta charset=latin1><p>Café rose.</p>").document) ==
        Texts{"Café rose."});
}
