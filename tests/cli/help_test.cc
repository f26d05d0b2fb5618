#include "cli/help.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "cli/options.h"
#include "room.h"
#include "text/utf8.h"

namespace {

using namespace concord::cli;

TEST_CASE("help: every option of a command is in its help, and no other") {
  for (const Command& command : command_table()) {
    const std::string text = help_text(command.name);
    const auto own = options_of(command.name);
    for (const Option& option : option_table()) {
      const bool is_own = std::find(own.begin(), own.end(), &option) != own.end();
      INFO(command.name << " --" << option.name);
      CHECK(contains(text, "--" + option.name) == is_own);
    }
  }
}

TEST_CASE("help: every command is in the general help and the manual") {
  for (const Command& command : command_table()) {
    CHECK(contains(help_text(""), "  " + command.name));
    CHECK(contains(manual_page(), ".B concord " + command.name));
  }
}

TEST_CASE("help: every option is in the manual") {
  CHECK(contains(manual_page(), "\\fB\\-\\-fail\\-on\\fR \\fIWHAT\\fR"));
}

TEST_CASE("help: fits a terminal of 100 columns") {
  for (const Command& command : command_table()) {
    std::istringstream lines(help_text(command.name));
    for (std::string line; std::getline(lines, line);)
      CHECK(concord::text::display_width(line) <= 100);
  }
}

TEST_CASE("help: goes to standard output and is no mistake") {
  for (const auto& words : std::vector<std::vector<std::string>>{{"--help"},
                                                                 {"check", "--help"},
                                                                 {"help"},
                                                                 {"help", "check"},
                                                                 {"help", "rules"},
                                                                 {"help", "rules", "test"},
                                                                 {"help", "--man"},
                                                                 {"help", "--completion", "zsh"}}) {
    const Outcome outcome = run_with(words);
    CHECK(outcome.status == 0);
    CHECK(!outcome.out.empty());
    CHECK(outcome.err.empty());
  }
  CHECK(run_with({"help", "chekc"}).status == 2);
  CHECK(contains(run_with({"help", "chekc"}).err, "did you mean 'check'?"));
  CHECK(contains(run_with({"help", "zzzzzzzz"}).err, "'concord --help' lists the commands"));
}

TEST_CASE("help: a mistake on the command line is told on standard error with where to look") {
  const Outcome outcome = run_with({"check", "--fromat=text", "a.md"});
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err ==
        "concord: there is no option '--fromat'\n  did you mean '--format'?\nTry 'concord check "
        "--help'.\n");
}

TEST_CASE("help: the version is one line") {
  const Outcome outcome = run_with({"--version"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("concord "));
  CHECK(outcome.out.ends_with("\n"));
}

}  // namespace
