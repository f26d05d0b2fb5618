#include "text/utf8.h"

#include <catch2/catch.hpp>
#include <string>

using namespace concord::text;

TEST_CASE("utf8: the first byte that is not valid is found") {
  struct Case {
    std::string bytes;
    std::optional<std::uint32_t> at;
  };
  const Case cases[] = {
      {"plain", std::nullopt},
      {"twelve ascii é and 😀", std::nullopt},
      {"long enough for blocks\xFF!", 22},
      {"ab\xC0\x80", 2},               // overlong
      {"ab\xED\xA0\x80", 2},           // surrogate
      {"ab\xF4\x90\x80\x80", 2},       // beyond Unicode
      {"ab\xE2\x80", 2},               // cut off
      {"\xEF\xBF\xBD", std::nullopt},  // U+FFFD itself
  };
  for (const Case& c : cases) CHECK(find_invalid_utf8(c.bytes) == c.at);
}

TEST_CASE("utf8: what is appended is what is decoded") {
  for (const char32_t value : {U'a', U'é', U'€', U'😀'}) {
    std::string bytes;
    append_utf8(bytes, value);
    CHECK(decode(bytes, 0).value == value);
    CHECK(decode(bytes, 0).length == bytes.size());
  }
  std::string bytes;
  append_utf8(bytes, 0xD800);
  CHECK(bytes == "\xEF\xBF\xBD");
}

TEST_CASE("utf8: fold brings the spellings of one word together") {
  CHECK(fold("Word") == "word");
  CHECK(fold("O’Neil") == "o'neil");
  CHECK(fold("STRASSE") == fold("Straße"));
  CHECK(fold("ﬁve") == "five");
  CHECK(fold("Zürich") == "zürich");
  CHECK(fold_accents("Zürich") == "zurich");
  CHECK(fold("12\u00A0km") == "12 km");
}

TEST_CASE("utf8: kinds of characters") {
  CHECK(is_letter(U'ß'));
  CHECK_FALSE(is_letter(U'5'));
  CHECK(is_upper(U'É'));
  CHECK_FALSE(is_upper(U'é'));
  CHECK(is_digit(U'5'));
  CHECK_FALSE(is_digit(U'٥'));
  CHECK(is_space(0xA0));
  CHECK(is_space(0x202F));
  CHECK_FALSE(is_space(0x200B));
}

TEST_CASE("utf8: width is what a terminal uses") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(count_characters("日本x") == 3);
}
