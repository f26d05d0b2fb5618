#include "text/same_word.h"

#include <catch2/catch.hpp>
#include <string>

using concord::text::is_same_word;

TEST_CASE("same word: words of any length are alike when all of their bytes are") {
  for (std::size_t size = 0; size <= 40; ++size) {
    CAPTURE(size);
    const std::string word =
        std::string("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz").substr(0, size);
    CHECK(is_same_word(word, std::string(word)));
    CHECK_FALSE(is_same_word(word, word + "a"));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = word;
      other[at] = '-';
      CAPTURE(at);
      CHECK_FALSE(is_same_word(word, other));
    }
  }
}
