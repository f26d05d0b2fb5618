#include "cli/options_rules.h"

namespace concord::cli {

namespace {

Option row(std::string name, std::string argument, std::string help,
           std::vector<std::string> commands, bool (*set)(Options&, const std::string&)) {
  Option option;
  option.name = std::move(name);
  option.argument = std::move(argument);
  option.help = std::move(help);
  option.commands = std::move(commands);
  option.set = set;
  return option;
}

template <bool Options::*member>
bool turn_on(Options& options, const std::string& /*value*/) {
  options.*member = true;
  return true;
}

template <std::string Options::*member>
bool set_text(Options& options, const std::string& value) {
  options.*member = value;
  return !value.empty();
}

}  // namespace

std::vector<Option> rules_options() {
  return {
      row("no-open-claims", "", "compare only what a claim rule found", {"check"},
          turn_on<&Options::no_open_claims>),
      row("no-claim-rules", "", "compare as if there were no claim rules", {"check"},
          turn_on<&Options::no_claim_rules>),
      row("update", "",
          "write what the rules find now into the examples that fail, in the files of --rules",
          {"rules test"}, turn_on<&Options::update>),
      row("gold", "DIR",
          "hold the rules against articles with marks, [[rule: words]], instead of their examples",
          {"rules test"}, set_text<&Options::gold>),
  };
}

}  // namespace concord::cli
