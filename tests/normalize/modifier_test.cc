#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using concord::normalize::testing::Article;
using value::Modifier;

TEST_CASE("modifier: words before and after a figure say how it bounds the true one",
          "[normalize]") {
  struct Row {
    std::string text;
    Modifier modifier;
  };
  const std::vector<Row> rows{{"They counted 212 boats.", Modifier::exact},
                              {"They counted about 212 boats.", Modifier::about},
                              {"They counted more than 212 boats.", Modifier::over},
                              {"They counted fewer than 212 boats.", Modifier::under},
                              {"They counted at least 212 boats.", Modifier::at_least},
                              {"They counted up to 212 boats.", Modifier::at_most},
                              {"They counted 212 or more boats.", Modifier::at_least},
                              {"They counted no fewer than 212 boats.", Modifier::at_least},
                              {"They waited for over nine weeks.", Modifier::over},
                              {"They built it over nine weeks.", Modifier::exact},
                              {"It weighs under nine kilos.", Modifier::under},
                              {"The boat was under nine metres long.", Modifier::under},
                              {"It may not weigh more than nine kilos.", Modifier::at_most},
                              {"It must not exceed nine metres.", Modifier::at_most},
                              {"It must not fall below nine metres.", Modifier::at_least},
                              {"It was not long, more than nine metres.", Modifier::over},
                              {"It fell below the 212 mark.", Modifier::under},
                              {"It broke the 212-point barrier.", Modifier::over},
                              {"It rose above the $212 resistance level.", Modifier::over},
                              {"They walked over the 212 boats.", Modifier::exact},
                              {"They presided over 212 talks.", Modifier::exact},
                              {"They had to hand over $212.", Modifier::exact},
                              {"It came to over $212.", Modifier::over},
                              {"The row over 212 boats went on.", Modifier::exact},
                              {"It spread over nine acres.", Modifier::exact},
                              {"It was estimated at nine kilos.", Modifier::about},
                              {"It fell within a radius of nine kilometres.", Modifier::under},
                              {"They lay under nine metres of mud.", Modifier::exact}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto claims = Article(row.text).claims();
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().modifier == row.modifier);
  }
}

TEST_CASE("modifier: a conversion in brackets is no claim, if it says the same", "[normalize]") {
  const auto modifiers_of = [](const std::string& text) {
    std::string all;
    for (const auto& claim : Article(text).claims()) {
      all += std::string(concord::value::to_string(claim.modifier)) + " ";
    }
    return all;
  };
  CHECK(modifiers_of("They flew more than 100 kilometres (60 miles).") == "over ");
  CHECK(modifiers_of("They flew 100 kilometres (60 miles).") == "exact ");
  CHECK(modifiers_of("They flew more than 100 kilometres (about 60 miles).") == "over about ");
  CHECK(modifiers_of("They flew more than 100 kilometres, then 60 miles.") == "over exact ");
}
