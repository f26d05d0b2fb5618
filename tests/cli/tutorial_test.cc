#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

const std::string root = CONCORD_SOURCE_DIR;

// The YAML of a document that holds whole rules, each block as a rule file.
std::vector<std::string> rule_blocks(const std::string& document) {
  const std::string text = read_whole(root + "/" + document);
  const std::string fence = "\n```yaml\n";
  std::vector<std::string> blocks;
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
    const std::size_t begin = at + fence.size();
    std::string block = text.substr(begin, text.find("\n```", begin) + 1 - begin);
    if (block.starts_with("  - id: ")) block = "claims:\n" + block;
    if (block.starts_with("claims:")) blocks.push_back(std::move(block));
  }
  return blocks;
}

TEST_CASE("tutorial: rules in the documents load and pass") {
  for (const char* document : {"docs/rules-tutorial.md", "docs/rules.md"}) {
    const std::vector<std::string> blocks = rule_blocks(document);
    CHECK(!blocks.empty());
    for (const std::string& block : blocks) {
      INFO(document << "\n" << block);
      const Room room;
      room.write("rules/block.yaml", block);
      for (const char* command : {"test", "lint"}) {
        const Outcome outcome =
            run_with({"rules", command, "block.yaml", "-r", room.path("rules")});
        INFO(outcome.out << outcome.err);
        CHECK(outcome.status == 0);
      }
    }
  }
}

TEST_CASE("tutorial: two sentences make the rule it shows") {
  const Outcome outcome = run_with({"rules", "new"},
                                   "The ferry to Pell takes [about 40 minutes].\n"
                                   "A boat to Harrow Isle took [two hours] in the fog.\n"
                                   "The ferry to Pell takes cars.\n"
                                   "id: ferries.crossing\n"
                                   "about: How long a ferry takes for its crossing.\n"
                                   "fact: length of the crossing\n"
                                   "question: How long does the ferry to {subject} take?\n");
  CHECK(outcome.out == rule_blocks("docs/rules-tutorial.md").front());
}

TEST_CASE("tutorial: ten rules written from it alone pass and are clean") {
  const std::string folder = root + "/tests/cli/tutorial-rules";
  const Outcome tested = run_with({"rules", "test", "town.yaml", "-r", folder});
  CHECK(tested.out == "31 examples: 31 passed, 0 failed, 0 known gaps\n");
  CHECK(tested.err == "");
  CHECK(run_with({"rules", "lint", "town.yaml", "-r", folder}).out ==
        "10 rules: nothing to mend\n");
}

}  // namespace
