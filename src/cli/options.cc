#include "cli/options.h"

#include <algorithm>
#include <cctype>

#include "cli/option_rows.h"
#include "cli/options_rules.h"
#include "cli/options_story.h"
#include "report/writers.h"

namespace concord::cli {

namespace {

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const report::Writer& writer : report::writers()) names.emplace_back(writer.name);
  return names;
}

bool set_threads(Options& options, const std::string& value) {
  const auto number = number_in(value, 1, 256);
  if (number) options.threads = *number;
  return number.has_value();
}

// Copies the value to a member: the row of an option names it.
template <std::string Options::*member>
bool set(Options& options, const std::string& value) {
  options.*member = value;
  return true;
}

bool add_rules(Options& options, const std::string& folder) {
  if (folder.empty()) return false;
  options.rules.push_back(folder);
  return true;
}

// "sarif" or "sarif=out.sarif"
bool add_destination(Options& options, const std::string& value) {
  const std::size_t equals = value.find('=');
  if (equals + 1 == value.size()) return false;
  const bool has_file = equals != std::string::npos;
  options.destinations.push_back(
      {value.substr(0, equals), has_file ? value.substr(equals + 1) : ""});
  return true;
}

// An address that goes into links as it is; "merrow/desk.git" is the same place as "merrow/desk".
bool set_repository(Options& options, const std::string& value) {
  const bool is_web = value.starts_with("https://") || value.starts_with("http://");
  if (!is_web || value.find_first_of(" \t\r\n\"'()<>|`\\") != std::string::npos) return false;
  options.repository = value;
  while (options.repository.ends_with('/')) options.repository.pop_back();
  if (options.repository.ends_with(".git"))
    options.repository.resize(options.repository.size() - 4);
  return true;
}

bool set_revision(Options& options, const std::string& value) {
  const auto is_plain = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("._/-").find(c) != std::string_view::npos;
  };
  options.revision = value;
  return !value.empty() && std::all_of(value.begin(), value.end(), is_plain);
}

// Of the report, and what comes of it.
std::vector<Option> report_options() {
  return {
      {"format",
       'f',
       "FORMAT",
       format_names(),
       "text",
       "how to print what was found; FORMAT=FILE writes it there, and the option may be given "
       "again",
       {"check"},
       true,
       add_destination,
       true},
      {"output",
       'o',
       "FILE",
       {},
       "standard output",
       "write the format without a file of its own there, or the new rule behind those of the "
       "file; "
       "files are replaced whole or not at all",
       {"check", "rules new"},
       false,
       set<&Options::output>},
      {"fail-on",
       0,
       "WHAT",
       {"conflict", "possible-conflict", "single-source", "never"},
       "conflict",
       "what ends the run with exit status 1; each counts those before it",
       {"check"},
       false,
       set<&Options::fail_on>},
      {"quiet",
       'q',
       "",
       {},
       "",
       "conflicts, errors and unread words only",
       {"check"},
       false,
       turn_on<&Options::quiet>},
      {"color",
       0,
       "WHEN",
       {"auto", "always", "never"},
       "auto",
       "colour; auto: on a terminal, unless NO_COLOR is set",
       {},
       false,
       set<&Options::color>},
  };
}

// Of links to the articles.
std::vector<Option> link_options() {
  return {
      {"repository",
       0,
       "URL",
       {},
       "",
       "where the articles are kept, https://…, for links in SARIF and Markdown",
       {"check"},
       false,
       set_repository},
      {"revision",
       0,
       "COMMIT",
       {},
       "the newest",
       "the commit that those links lead to",
       {"check"},
       false,
       set_revision},
  };
}

// Of what is read, and how.
std::vector<Option> input_options() {
  return {
      {"input",
       'i',
       "INPUT",
       {"articles", "ndjson"},
       "articles",
       "what PATH or standard input holds; ndjson is a line of JSON for each article",
       {"extract"},
       false,
       set<&Options::input>},
      {"explain",
       0,
       "",
       {},
       "",
       "tell how each value was read: its rule, what that captured, its unit and day",
       {"extract"},
       false,
       turn_on<&Options::explain>},
      {"rules",
       'r',
       "DIR",
       {},
       "",
       "rules to add to the shipped ones; may be given several times",
       {"check", "extract", "rules list", "rules show", "rules test", "rules new", "rules lint",
        "rules coverage", "explain", "baseline", "claims", "why"},
       true,
       add_rules},
      {"threads",
       'j',
       "NUMBER",
       {},
       "one a core",
       "how many threads work, 1 to 256",
       {"check", "extract", "rules test", "rules coverage", "baseline", "claims", "why", "init"},
       false,
       set_threads},
  };
}

std::vector<Option> general_options() {
  return {
      {"man",
       0,
       "",
       {},
       "",
       "print the manual page, for man -l",
       {"help"},
       false,
       turn_on<&Options::man>},
      {"completion",
       0,
       "SHELL",
       {"bash", "zsh", "fish"},
       "",
       "print the completion of a shell",
       {"help"},
       false,
       set<&Options::completion>},
      {"help", 'h', "", {}, "", "print this and stop", {}, false, turn_on<&Options::help>},
      {"version",
       'V',
       "",
       {},
       "",
       "print the version and stop",
       {},
       false,
       turn_on<&Options::version>},
  };
}

std::vector<Option> make_options() {
  std::vector<Option> options = report_options();
  for (Option& option : link_options()) options.push_back(std::move(option));
  for (Option& option : input_options()) options.push_back(std::move(option));
  for (Option& option : rules_options()) options.push_back(std::move(option));
  for (Option& option : story_options()) options.push_back(std::move(option));
  for (Option& option : general_options()) options.push_back(std::move(option));
  return options;
}

}  // namespace

const std::vector<Option>& option_table() {
  static const std::vector<Option> table = make_options();
  return table;
}

const std::vector<Command>& command_table() {
  static const std::vector<Command> table = {
      {"check", "PATH…",
       "compare articles: several files are one story; a folder is one, or each of its folders is",
       1},
      {"baseline", "PATH…",
       "write down the conflicts there are, so that only new ones are told from now on", 1},
      {"claims", "PATH…", "list what was found in each article, with its place", 1},
      {"why", "FILE:LINE[:COLUMN]",
       "tell how a claim came about: rule, value, key, what it was compared with, and why", 1, 1},
      {"init", "[FOLDER]", "write a first concord.yaml and say what was found", 0, 1},
      {"extract", "[PATH…]", "print the figures, dates, names and claims of each article as JSON"},
      {"rules list", "", "list the rules, with what each is about", 0, 0},
      {"rules show", "RULE", "print one rule: its wordings, what it asks and its examples", 1, 1},
      {"rules test", "[FILE|RULE…]", "run the examples inside the rules"},
      {"rules new", "",
       "make a rule with its tests from two sentences, pasted with the value in [brackets]", 0, 0},
      {"rules lint", "[FILE|RULE…]",
       "tell what in the rules can never match, is never heard, is slow or proves nothing"},
      {"rules coverage", "PATH…",
       "tell which rules speak in articles, to what verdicts, and which figures none claims", 1},
      {"explain", "RULE", "tell in words what a rule finds, and when articles conflict by it", 1,
       1},
      {"schema", "config|rules|facts", "print the JSON Schema of such files, for editors", 1, 1},
      {"help", "[COMMAND]", "print help on a command", 0, 2},
  };
  return table;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : command_table()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

std::vector<const Option*> options_of(std::string_view command) {
  std::vector<const Option*> rows;
  for (const Option& option : option_table()) {
    const auto& takers = option.commands;
    if (takers.empty() || std::find(takers.begin(), takers.end(), command) != takers.end()) {
      rows.push_back(&option);
    }
  }
  return rows;
}

}  // namespace concord::cli
