#include <catch2/catch.hpp>

#include "article.h"
#include "value/relate.h"
#include "value/relate_kinds.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// The measures and sums of an article with a bar between them, "?" behind those of an unsure unit.
std::string measures_in(const std::string& text) {
  const Article article(text);
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    const auto* figure = std::get_if<value::Quantity>(&read.value);
    if (figure == nullptr || read.inner || figure->dimension == "count") continue;
    all += (all.empty() ? "" : "|") + value::to_string(read.value);
    if (figure->shared_sign) all += "?";
  }
  return all;
}

value::Value only_in(const std::string& text) {
  const Article article(text);
  return article.mentions().front().value;
}

}  // namespace

TEST_CASE("meant units: the words of an article decide what degrees, pounds and cents are") {
  const auto [text, figures] = GENERATE(table<std::string, std::string>({
      {"Keep it at 5 °C. At seven degrees it spoils.", "5 celsius|7 celsius"},
      {"Keep it at 41 °F. At 45 degrees it spoils.", "41 fahrenheit|45 fahrenheit"},
      {"Keep it at 5 °C or 41 °F. At 45 degrees it spoils.", "5 celsius|41 fahrenheit|45 degree?"},
      {"At seven degrees it spoils.", "7 degree?"},
      {"Keep it at 5 °C. Turn it by 90 degrees.", "5 celsius|90 degree"},
      {"The fee is £12. The key is ten pounds.", "12 GBP|10 GBP"},
      {"The fee is £12 and the bag 4 kg. The key is ten pounds.", "12 GBP|4 kilogram|10 pound?"},
      {"The key is ten pounds.", "10 pound?"},
      {"The fee is £12. It weighs ten pounds.", "12 GBP|10 pound"},
      {"The fee is £12. They ate a 10-pound turkey.", "12 GBP|10 pound"},
      {"The fee is €12. A copy is 8 cents.", "12 EUR|0.08 EUR"},
      {"The fee is €12. In Sarn it is $14. A copy is 8 cents.", "12 EUR|14 USD?|0.08 USD?"},
  }));
  INFO(text);
  CHECK(measures_in(text) == figures);
}

TEST_CASE("meant units: degrees of an unsaid scale agree with those of either") {
  const auto [a, b, agree] = GENERATE(table<std::string, std::string, bool>({
      {"It was 7 degrees.", "It was 7 °C.", true},
      {"It was 45 degrees.", "It was 7.2 °C.", true},
      {"It was 7 degrees.", "It was 9 °C.", false},
      {"It was 7 degrees.", "It was 7 degrees.", true},
  }));
  INFO(a << " against " << b);
  const value::Relation relation = value::relate(only_in(a), only_in(b));
  CHECK(value::is_compatible(relation) == agree);
  CHECK(relation != value::Relation::incomparable);
  CHECK((value::distance(only_in(a), only_in(b)) >= 0));
}

// Values know no units but their own, so that the two scales stand in the program too.
TEST_CASE("meant units: the scales a bare degree may be of are those of the rules") {
  const auto bare = std::get<value::Quantity>(only_in("It was 45 degrees."));
  for (const bool celsius : {true, false}) {
    const auto told =
        std::get<value::Quantity>(only_in(celsius ? "It was 45 °C." : "It was 45 °F."));
    const value::Quantity heat = value::as_heat(bare, celsius);
    CHECK(heat.dimension == told.dimension);
    CHECK(heat.unit == told.unit);
    CHECK(heat.to_base == told.to_base);
    CHECK(heat.base_offset == told.base_offset);
  }
}
