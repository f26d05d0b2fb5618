#include <catch2/catch.hpp>

#include "cli/article.h"

namespace {

using namespace concord;
using namespace concord::cli;

TEST_CASE("article: days are ISO dates that exist") {
  CHECK(parse_day("1970-01-02") == 1);
  CHECK(parse_day("2026-04-08T12:00:00Z") == parse_day("2026-04-08"));
  for (const char* wrong :
       {"", "2026", "2026-4-8", "2026-13-01", "2026-02-30", "08/04/2026", "yesterday!"}) {
    CHECK(!parse_day(wrong).has_value());
  }
}

}  // namespace
