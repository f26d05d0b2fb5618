#include "cli/schema.h"

#include <catch2/catch.hpp>

#include "cli/options.h"
#include "room.h"

namespace {

using namespace concord::cli;

TEST_CASE("schema: each is the file of the same name") {
  for (const Schema& schema : schemas()) {
    const std::string name(schema.name);
    const Outcome outcome = run_with({"schema", name});
    CHECK(outcome.status == 0);
    CHECK(outcome.out ==
          read_whole(std::string(CONCORD_SOURCE_DIR) + "/schemas/" + name + ".schema.json"));
    CHECK(contains(find_command("schema")->operands, name));
  }
}

TEST_CASE("schema: a name that is none is told with a guess") {
  const Outcome outcome = run_with({"schema", "confg"});
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  CHECK(contains(outcome.err, "did you mean 'config'?"));
  CHECK(contains(run_with({"schema", "zzz"}).err, "one of config, rules, facts"));
}

}  // namespace
