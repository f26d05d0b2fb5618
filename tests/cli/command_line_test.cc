#include "cli/command_line.h"

#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;
using Words = std::vector<std::string>;

UsageError error_of(const Words& words) {
  const auto parsed = parse_command_line(words);
  REQUIRE(!parsed.has_value());
  return parsed.error();
}

Options options_of_line(const Words& words) {
  const auto parsed = parse_command_line(words);
  if (!parsed) FAIL(parsed.error().message);
  return *parsed;
}

TEST_CASE("command line: options and articles in any order") {
  const Options options =
      options_of_line({"check", "a.md", "--format=sarif", "b.md", "-q", "--rules", "x", "-r", "y",
                       "-o", "out.sarif", "--fail-on", "never"});
  CHECK(options.command == "check");
  CHECK(options.operands == Words{"a.md", "b.md"});
  CHECK(options.destinations == std::vector<Destination>{{"sarif", "out.sarif"}});
  CHECK(options.rules == Words{"x", "y"});
  CHECK(options.fail_on == "never");
  CHECK(options.quiet);
}

TEST_CASE("command line: several formats, each to its place, one of them printed") {
  const auto destinations = [](const Words& words) {
    Words line = {"check", "a.md"};
    line.insert(line.end(), words.begin(), words.end());
    return options_of_line(line).destinations;
  };
  using Places = std::vector<Destination>;
  CHECK(destinations({}) == Places{{"text", ""}});
  CHECK(destinations({"-f", "sarif=a=b.sarif"}) == Places{{"sarif", "a=b.sarif"}});
  CHECK(destinations({"-o", "x", "-f", "json"}) == Places{{"json", "x"}});
  CHECK(destinations({"--format=sarif=a", "--format", "text", "-f", "sarif=b"}) ==
        Places{{"sarif", "a"}, {"text", ""}, {"sarif", "b"}});
  CHECK(destinations({"-f", "sarif=a", "-f", "text", "-o", "t"}) ==
        Places{{"sarif", "a"}, {"text", "t"}});
}

TEST_CASE("command line: formats that would meet in one place are refused") {
  const std::vector<std::pair<Words, std::string>> cases = {
      {{"-f", "text", "-f", "json"}, "both 'text' and 'json' would be printed"},
      {{"-f", "text", "-f", "text"}, "both 'text' and 'text' would be printed"},
      {{"-f", "text=x", "-f", "json=x"}, "two formats would be written to 'x'"},
      {{"-f", "text=x", "-f", "json", "-o", "x"}, "two formats would be written to 'x'"},
      {{"-f", "text=x", "-f", "json=./x"}, "two formats would be written to './x'"},
      {{"-f", "text=x", "-o", "y"}, "'--output' is for a format without a file, and each has one"},
      {{"-f", "text="}, "'--format=text=' names no file"},
      {{"-f", "=x"},
       "'--format' cannot be '=x': one of text, sarif, ndjson, json, github, gitlab, rdjson, "
       "junit, markdown"},
  };
  for (const auto& [words, message] : cases) {
    Words line = {"check", "a.md"};
    line.insert(line.end(), words.begin(), words.end());
    CHECK(error_of(line).message == message);
  }
  CHECK(error_of({"check", "a", "-f", "sarff=x"}).cure == "did you mean 'sarif'?");
}

TEST_CASE("command line: a number out of its range is told the range") {
  CHECK(error_of({"check", "a.md", "--min-confidence", "150"}).message ==
        "'--min-confidence' cannot be '150': a whole number from 0 to 100");
}

TEST_CASE("command line: a report is not written over an article that is named") {
  CHECK(error_of({"check", "a.md", "b.md", "-o", "./b.md"}).message ==
        "the report would be written over the article 'b.md'");
  CHECK(error_of({"check", "a.md", "--draft", "b.md", "-f", "text=b.md"}).message ==
        "the report would be written over the article 'b.md'");
}

TEST_CASE("command line: a draft is an article of the run") {
  CHECK(options_of_line({"check", "a.md", "--draft", "b.md"}).operands == Words{"a.md", "b.md"});
  CHECK(options_of_line({"check", "--draft", "b.md"}).operands == Words{"b.md"});
  const Room room;
  room.write("b.md", nine);
  CHECK(options_of_line({"check", room.path(), "--draft", room.path("b.md")}).operands ==
        Words{room.path()});
  CHECK(options_of_line({"check", room.path(), "--draft", room.path("none.md")}).operands ==
        Words{room.path(), room.path("none.md")});
}

TEST_CASE("command line: the repository is an address of the web") {
  const auto repository = [](const std::string& value) {
    return options_of_line({"check", "a", "--repository", value}).repository;
  };
  CHECK(repository("https://github.com/merrow/desk.git") == "https://github.com/merrow/desk");
  CHECK(repository("https://git.example.org/desk/") == "https://git.example.org/desk");
  for (const char* wrong : {"git@github.com:merrow/desk", "", "https://x y", "https://x)"}) {
    CHECK(!parse_command_line({"check", "a", "--repository", wrong}).has_value());
  }
  CHECK(options_of_line({"check", "a", "--revision", "0123abc"}).revision == "0123abc");
  CHECK(!parse_command_line({"check", "a", "--revision", "0 1"}).has_value());
}

TEST_CASE("command line: a command may have two words") {
  CHECK(options_of_line({"rules", "list"}).command == "rules list");
  CHECK(options_of_line({"rules", "show", "a.b"}).operands == Words{"a.b"});
  CHECK(error_of({"rules"}).message ==
        "'rules' needs a second word: one of list, show, test, new, lint, coverage");
  CHECK(options_of_line({"rules", "--help"}).help);
  CHECK(error_of({"rules", "lits"}).cure == "did you mean 'rules list'?");
}

TEST_CASE("command line: after -- everything is an article") {
  CHECK(options_of_line({"check", "--", "--weird.md", "-q"}).operands == Words{"--weird.md", "-q"});
  CHECK(options_of_line({"check", "-q", "--", "--"}).operands == Words{"--"});
}

TEST_CASE("command line: beginnings of options are not guessed") {
  CHECK(error_of({"check", "--form", "text", "a.md"}).message == "there is no option '--form'");
  CHECK(error_of({"check", "--fromat", "text", "a.md"}).cure == "did you mean '--format'?");
}

// The library's text about it would grow without end.
TEST_CASE("command line: an option may look like a gap in the library's texts") {
  for (const std::string option : {"--wide%canonical_option%", "--%option%", "--%"}) {
    CHECK(error_of({"check", option + '=', "a.md"}).message ==
          "there is no option '" + option + '\'');
  }
}

TEST_CASE("command line: values are checked against the table") {
  const UsageError error = error_of({"check", "--format", "sariff", "a.md"});
  CHECK(error.message.starts_with("'--format' cannot be 'sariff': one of text, sarif, ndjson"));
  CHECK(error.cure == "did you mean 'sarif'?");
  CHECK(error.command == "check");
}

TEST_CASE("command line: a number is a number and in its range") {
  CHECK(options_of_line({"check", "-j", "3", "a.md"}).threads == 3);
  CHECK(options_of_line({"check", "-j3", "a.md"}).threads == 3);
  for (const char* wrong : {"-1", "0", "257", "3x", "", "99999999999999999999"}) {
    INFO(wrong);
    CHECK(!parse_command_line({"check", std::string("--threads=") + wrong, "a.md"}).has_value());
  }
  CHECK(!parse_command_line({"check", "--threads", "-1", "a.md"}).has_value());
}

TEST_CASE("command line: an option does not swallow the articles after it") {
  const Options options = options_of_line({"check", "--rules", "x", "a.md", "b.md"});
  CHECK(options.rules == Words{"x"});
  CHECK(options.operands == Words{"a.md", "b.md"});
}

TEST_CASE("command line: an option of one value is given once") {
  CHECK(error_of({"check", "-j2", "-j3", "a.md"}).message == "'--threads' is given more than once");
  CHECK(options_of_line({"check", "-q", "-q", "a.md"}).quiet);
}

TEST_CASE("command line: an option without its value is an error") {
  CHECK(!parse_command_line({"check", "a.md", "--format"}).has_value());
  CHECK(!parse_command_line({"check", "a.md", "--format", "--quiet"}).has_value());
  CHECK(!parse_command_line({"check", "a.md", "--quiet=yes"}).has_value());
}

TEST_CASE("command line: dashes that an editor made are told, unless a file has that name") {
  CHECK(error_of({"check", "\u2013-format", "a.md"}).message ==
        "'\u2013-format' begins with a typographic dash");
  CHECK(error_of({"check", "\u2014quiet", "a.md"}).cure == "options begin with '-' or '--'");
  const Room room;
  room.write("plain.md", "x");
  CHECK(options_of_line({"check", room.path("plain.md")}).operands.size() == 1);
}

TEST_CASE("command line: commands are suggested") {
  CHECK(error_of({"chekc", "a.md"}).message == "there is no command 'chekc'");
  CHECK(error_of({"chekc", "a.md"}).cure == "did you mean 'check'?");
  CHECK(error_of({"a.md"}).cure.empty());
  CHECK(error_of({}).message == "no command is given");
}

TEST_CASE("command line: an option of another command is named as such") {
  CHECK(error_of({"extract", "--fail-on", "never", "a.md"}).message ==
        "'extract' takes no option '--fail-on'");
}

TEST_CASE("command line: arguments are counted") {
  CHECK(error_of({"check"}).message == "'check' needs PATH…");
  CHECK(error_of({"explain"}).message == "'explain' needs RULE");
  CHECK(error_of({"rules", "list", "x"}).message == "'rules list' takes no argument 'x'");
  CHECK(error_of({"check", ""}).message == "an argument is empty");
  CHECK(options_of_line({"check", "--help"}).help);
}

TEST_CASE("command line: the library's own names are no options") {
  CHECK(!parse_command_line({"check", "--operands", "a.md"}).has_value());
}

TEST_CASE("command line: help and version need no command") {
  CHECK(options_of_line({"--help"}).help);
  CHECK(options_of_line({"-V"}).version);
  CHECK(error_of({"--quiet", "check", "a.md"}).message == "'concord' takes no option '--quiet'");
}

}  // namespace
