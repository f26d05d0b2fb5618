#include "rule/inflect.h"

#include <catch2/catch.hpp>

#include "rule/load.h"

using Forms = std::vector<std::string>;

namespace {

const concord::rule::Inflector& english() {
  static const concord::rule::Inflector made(
      concord::rule::load_shipped_rules().standard().language);
  return made;
}
Forms verb_forms(std::string_view verb) {
  return english().verb_forms(verb);
}
Forms noun_forms(std::string_view noun) {
  return english().noun_forms(noun);
}

}  // namespace

TEST_CASE("inflect: a verb has its regular forms, and irregular ones instead of the past") {
  CHECK(verb_forms("surge") == Forms{"surge", "surges", "surging", "surged"});
  CHECK(verb_forms("jump") == Forms{"jump", "jumps", "jumping", "jumped"});
  CHECK(verb_forms("drop") == Forms{"drop", "drops", "dropping", "dropped"});
  CHECK(verb_forms("carry") == Forms{"carry", "carries", "carrying", "carried"});
  CHECK(verb_forms("stay") == Forms{"stay", "stays", "staying", "stayed"});
  CHECK(verb_forms("gain") == Forms{"gain", "gains", "gaining", "gained"});
  CHECK(verb_forms("agree") == Forms{"agree", "agrees", "agreeing", "agreed"});
  CHECK(verb_forms("reach") == Forms{"reach", "reaches", "reaching", "reached"});
  CHECK(verb_forms("fix") == Forms{"fix", "fixes", "fixing", "fixed"});
  CHECK(verb_forms("die") == Forms{"die", "dies", "dying", "died"});
  CHECK(verb_forms("rise (rose, risen)") == Forms{"rise", "rises", "rising", "rose", "risen"});
  CHECK(verb_forms("take over (took over, taken over)") ==
        Forms{"take over", "takes over", "taking over", "took over", "taken over"});
  CHECK(verb_forms("").empty());
}

TEST_CASE("inflect: a noun has its plural") {
  CHECK(noun_forms("gain") == Forms{"gain", "gains"});
  CHECK(noun_forms("city") == Forms{"city", "cities"});
  CHECK(noun_forms("loss") == Forms{"loss", "losses"});
  CHECK(noun_forms("man (men)") == Forms{"man", "men"});
  CHECK(noun_forms("death toll") == Forms{"death toll", "death tolls"});
}
