#include <catch2/catch.hpp>

#include "room.h"
#include "walkthrough.h"

namespace {

using namespace concord::cli;

const std::string root = CONCORD_SOURCE_DIR;

// The blocks of a document that are whole rules, each as a rule file.
std::vector<std::string> rule_blocks(const std::string& document) {
  std::vector<std::string> blocks;
  for (const Piece& piece : pieces_of(read_whole(root + "/" + document))) {
    if (piece.language != "yaml") continue;
    std::string block = piece.text;
    if (block.starts_with("  - id: ")) block = "claims:\n" + block;
    if (block.find("\nclaims:\n") != std::string::npos || block.starts_with("claims:\n")) {
      blocks.push_back(std::move(block));
    }
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

TEST_CASE("tutorial: every command prints what it says, line by line") {
  const std::vector<Difference> differences = walk_through(root + "/docs/rules-tutorial.md");
  for (const Difference& one : differences) {
    INFO(one.what << "\n--- the tutorial says\n" << one.told << "\n--- it is\n" << one.found);
    CHECK(one.told == one.found);
  }
  CHECK(differences.empty());
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
