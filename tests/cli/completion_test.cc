#include "cli/completion.h"

#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;
using Words = std::vector<std::string>;

TEST_CASE("completion: every command, option and choice is known to every shell") {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const std::string script = completion_for(shell);
    INFO(shell);
    for (const Command& command : command_table()) CHECK(contains(script, command.name));
    for (const Option& option : option_table()) {
      CHECK(contains(script, option.name));
      for (const std::string& choice : option.choices) CHECK(contains(script, choice));
    }
    CHECK(!contains(script,
                    "@"
                    "firsts@"));
  }
}

TEST_CASE("completion: what is offered comes from how the help names an argument") {
  CHECK(offer_for("[PATH…]").files);
  CHECK(offer_for("FILE:LINE").files);
  CHECK(offer_for("DIR").folders);
  const Offer both = offer_for("[FILE|RULE…]");
  CHECK(both.files);
  CHECK(both.rules);
  CHECK(!both.folders);
  CHECK(offer_for("[COMMAND]").commands);
  CHECK(offer_for("config|rules").words == Words{"config", "rules"});
  const Offer nothing = offer_for("NUMBER");
  CHECK(!(nothing.files || nothing.folders || nothing.rules || nothing.commands));
  CHECK(nothing.words.empty());
}

TEST_CASE("completion: words of commands") {
  CHECK(second_words("rules") == Words{"coverage", "lint", "list", "new", "show", "test"});
  CHECK(second_words("check").empty());
  const Words firsts = first_words();
  CHECK(std::count(firsts.begin(), firsts.end(), "rules") == 1);
  CHECK(about_first_word("rules") == "coverage, lint, list, new, show, test");
  CHECK(about_first_word("check") == find_command("check")->about);
}

}  // namespace
