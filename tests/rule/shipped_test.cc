#include <catch2/catch.hpp>

#include "rule/folder.h"
#include "rule/load.h"
#include "rule/pack.h"

using namespace concord;

TEST_CASE("shipped rules: the files under rules/ have no mistake") {
  text::Diagnostics diagnostics;
  const std::vector<std::string> paths =
      rule::find_rule_files(std::string(CONCORD_SOURCE_DIR) + "/rules", diagnostics);
  rule::load_book({}, rule::read_rule_files(paths, diagnostics), diagnostics);
  for (const text::Diagnostic& mistake : diagnostics.items()) {
    UNSCOPED_INFO(text::render(mistake, false));
  }
  CHECK(diagnostics.items().empty());
}

TEST_CASE("shipped rules: what is in the binary is whole and the same at every load") {
  const rule::RuleBook shipped = rule::load_shipped_rules();
  REQUIRE(shipped.sets.size() >= 2);
  CHECK(shipped.standard().language.id == rule::standard_language);
  for (const rule::RuleSet& set : shipped.sets) {
    CAPTURE(set.language.id);
    CHECK(set.compiled != nullptr);
    CHECK_FALSE(set.rules.empty());
  }
  CHECK(rule::pack_book(shipped) == rule::pack_book(rule::load_shipped_rules()));
  const value::Unit* month = shipped.standard().units.find("month");
  REQUIRE(month != nullptr);
  CHECK(month->plural == "months");
}
