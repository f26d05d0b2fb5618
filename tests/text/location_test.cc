#include "text/location.h"

#include <catch2/catch.hpp>
#include <string>

using concord::text::LineIndex;
using concord::text::Location;

TEST_CASE("location: LF, CRLF and CR each end one line") {
  const LineIndex index("a\nb\r\nc\rd");
  CHECK(index.lines() == 4);
  CHECK(index.locate(0) == Location{1, 1});
  CHECK(index.locate(2) == Location{2, 1});
  CHECK(index.locate(5) == Location{3, 1});
  CHECK(index.locate(7) == Location{4, 1});
  CHECK(index.line(2) == "b");
  CHECK(index.line(4) == "d");
  CHECK(index.line(5).empty());
}

TEST_CASE("location: columns count characters, or UTF-16 units where asked") {
  const std::string source = "é😀x";  // two, four and one byte
  const LineIndex index(source);
  CHECK(index.locate(6) == Location{1, 3});
  CHECK(index.locate_utf16(6) == Location{1, 4});
  CHECK(index.locate(7) == Location{1, 4});
}

TEST_CASE("location: columns are right far into a very long line") {
  std::string source = "first\n";
  for (int i = 0; i < 20'000; ++i) source += "é";
  source += "x";
  const LineIndex index(source);
  CHECK(index.locate(static_cast<std::uint32_t>(source.size()) - 1) == Location{2, 20'001});
  CHECK(index.locate(6) == Location{2, 1});
}

TEST_CASE("location: a byte order mark takes no column") {
  const std::string_view source =
      "\xEF\xBB\xBF"
      "9 % said\n8 % said\n";
  const LineIndex index(source);
  CHECK(index.locate(3) == Location{1, 1});
  CHECK(index.locate(7) == Location{1, 5});
  CHECK(index.locate_utf16(7) == Location{1, 5});
  CHECK(index.locate(0) == Location{1, 1});
  CHECK(index.line(1) == "9 % said");
  CHECK(index.locate(14) == Location{2, 3});
}

TEST_CASE("location: an offset beyond the end is the end") {
  CHECK(LineIndex("ab").locate(99) == Location{1, 3});
  CHECK(LineIndex("").locate(0) == Location{1, 1});
}
