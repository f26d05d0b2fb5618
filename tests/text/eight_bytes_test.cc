#include "text/eight_bytes.h"

#include <catch2/catch.hpp>
#include <string>

using namespace concord::text;

TEST_CASE("eight bytes: zeros stand for those behind the text") {
  const std::string letters = "abcdefghijkl\xff\x80mn";
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    const std::string text = letters.substr(0, size);
    for (std::size_t at = 0; at <= size; ++at) {
      std::uint64_t expected = 0;
      for (std::size_t i = std::min(size, at + 8); i-- > at;) {
        expected = expected << 8 | static_cast<unsigned char>(text[i]);
      }
      CAPTURE(size, at);
      CHECK(eight_at(text, at) == expected);
    }
  }
}
