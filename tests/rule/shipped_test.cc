#include <catch2/catch.hpp>

#include "rule/folder.h"
#include "rule/load.h"
#include "rule/pack.h"

using namespace concord;

TEST_CASE("shipped rules: the files under rules/ have no mistake") {
  text::Diagnostics diagnostics;
  const std::vector<std::string> paths =
      rule::find_rule_files(std::string(CONCORD_SOURCE_DIR) + "/rules", diagnostics);
  rule::load_files({}, rule::read_rule_files(paths, diagnostics), diagnostics);
  for (const text::Diagnostic& mistake : diagnostics.items()) {
    UNSCOPED_INFO(text::render(mistake, false));
  }
  CHECK(diagnostics.items().empty());
}

TEST_CASE("shipped rules: what is in the binary is whole and the same at every load") {
  const rule::RuleSet shipped = rule::load_shipped_rules();
  REQUIRE(shipped.compiled != nullptr);
  CHECK_FALSE(shipped.rules.empty());
  CHECK(rule::pack(shipped) == rule::pack(rule::load_shipped_rules()));
}
