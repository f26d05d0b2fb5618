#include "normalize/language.h"

#include <catch2/catch.hpp>

#include "article.h"

using concord::normalize::testing::language;

TEST_CASE("language: inflections of one word have one stem", "[normalize]") {
  const std::vector<std::vector<std::string>> families{{"close", "closes", "closed", "closing"},
                                                       {"study", "studies", "studied"},
                                                       {"stop", "stopped", "stopping"},
                                                       {"lab", "labs"},
                                                       {"box", "boxes"},
                                                       {"price", "prices", "priced"}};
  for (const auto& family : families) {
    for (const std::string& word : family) {
      CAPTURE(word);
      CHECK(language().stem(word) == language().stem(family.front()));
    }
  }
}

TEST_CASE("language: short words keep their endings", "[normalize]") {
  CHECK(language().stem("red") != language().stem("ring"));
  CHECK(language().stem("bus") != language().stem("bed"));
}
