#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace concord::cli {

// Where one format of the report goes.
struct Destination {
  std::string format;
  std::string file;  // empty: standard output
  friend bool operator==(const Destination&, const Destination&) = default;
};

// What the user asked for, checked.
struct Options {
  std::string command;  // "check", "rules list"
  std::vector<std::string> operands;
  std::vector<Destination> destinations;  // at most one without a file
  std::string output;                     // the file of that one
  std::string fail_on = "conflict";
  std::uint32_t min_confidence = 50;  // percent
  std::string repository;
  std::string revision;
  std::string color = "auto";
  std::string input = "articles";
  std::vector<std::string> rules;
  std::uint32_t threads = 0;  // 0: one a core
  std::vector<std::string> drafts;
  std::string since;     // a revision of git; empty: everything is told
  std::string baseline;  // file; empty: what the configuration says
  bool prune = false;
  bool watch = false;                // a fresh report whenever something changes
  std::vector<std::string> written;  // of watch: reports of its own, which are no articles
  std::set<std::string>
      given;  // names of the options that were written: they win over concord.yaml
  bool expand = false;
  bool tracked_only = false;
  bool by_content = false;  // stories are found by what articles say
  bool statistics = false;
  bool show_files = false;
  bool show_config = false;
  bool explain = false;  // how values were read
  bool quiet = false;
  bool no_open_claims = false;  // only claims of rules are compared
  bool no_claim_rules = false;  // no claim rule is asked
  bool update = false;          // of examples: write down what the rules find now
  std::string gold;             // folder of articles with marks; empty: none
  bool help = false;
  bool version = false;
  bool man = false;
  std::string completion;  // the shell it is for; empty: not asked for
};

// One option: everything that is known of it, from parsing to the manual page.
struct Option {
  std::string name;
  char letter = 0;                    // of its short form; 0: none
  std::string argument;               // "FILE"; empty: a switch
  std::vector<std::string> choices;   // the only values it takes; empty: any
  std::string default_value;          // for the help
  std::string help;                   // half a sentence
  std::vector<std::string> commands;  // that take it; empty: all
  bool repeatable = false;
  bool (*set)(Options& options, const std::string& value) = nullptr;  // false: no such value
  bool takes_file = false;  // a choice may be followed by a file: "sarif=out.sarif"
  std::string wanted = {};  // what a value must be, where `help` does not say it
};

struct Command {
  std::string name;      // "check", "rules list"
  std::string operands;  // "PATH…", for the help
  std::string about;
  std::size_t least_operands = 0;
  std::size_t most_operands = SIZE_MAX;
};

const std::vector<Option>& option_table();
const std::vector<Command>& command_table();

const Command* find_command(std::string_view name);
// Rows of the table that a command takes, in its order.
std::vector<const Option*> options_of(std::string_view command);

}  // namespace concord::cli
