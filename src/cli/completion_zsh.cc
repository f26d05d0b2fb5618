#include <fmt/format.h>

#include "cli/completion.h"

namespace concord::cli {

namespace {

// Text inside a quoted specification of _arguments or _describe: signs with a meaning there are escaped.
std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (c == ':' || c == '[' || c == ']' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action_for(const Offer& offer, bool takes_file) {
  if (takes_file) return fmt::format(" _concord_with_file {}", fmt::join(offer.words, " "));
  if (offer.files && offer.rules) return "_concord_files_and_rules";
  if (offer.files) return "_files";
  if (offer.folders) return "_files -/";
  if (offer.rules) return "_concord_rules";
  if (offer.commands) return fmt::format("({})", fmt::join(first_words(), " "));
  return offer.words.empty() ? " " : fmt::format("({})", fmt::join(offer.words, " "));
}

// One specification for each form of an option, long and short.
std::string option_specs(const Option& option) {
  const std::string help = escape(option.help);
  std::string excluded = "--" + option.name;
  if (option.letter != 0) excluded += fmt::format(" -{}", option.letter);
  const std::string times = option.repeatable ? "*" : fmt::format("({})", excluded);
  const std::string value = option.argument.empty()
                                ? ""
                                : fmt::format(":{}:{}", option.argument,
                                              action_for(offer_for(option), option.takes_file));
  std::string text = fmt::format("        '{}--{}{}[{}]{}' \\\n", times, option.name,
                                 option.argument.empty() ? "" : "=", help, value);
  if (option.letter != 0) {
    text += fmt::format("        '{}-{}{}[{}]{}' \\\n", times, option.letter,
                        option.argument.empty() ? "" : "+", help, value);
  }
  return text;
}

std::string command_case(const Command& command) {
  std::string text = fmt::format("    '{}')\n      _arguments -s -S : \\\n", command.name);
  for (const Option* option : options_of(command.name)) text += option_specs(*option);
  const std::string operands =
      command.operands.empty() ? "" : action_for(offer_for(command.operands), false);
  return text + (operands.empty()
                     ? "        ;;\n"
                     : fmt::format("        '*:{}:{}' ;;\n", escape(command.operands), operands));
}

// 'check:compare articles' for _describe.
std::string described(std::string_view name, std::string_view about) {
  return fmt::format("'{}:{}' ", name, escape(about));
}

std::string group_case(const std::string& first) {
  std::string seconds;
  for (const std::string& second : second_words(first)) {
    seconds += described(second, find_command(first + ' ' + second)->about);
  }
  return fmt::format("    {}) seconds=({}) ;;\n", first, seconds);
}

constexpr std::string_view helpers = R"zsh(#compdef concord
# zsh completion of concord, made by: concord help --completion zsh
_concord_rules() {
  local -a rules
  rules=(${(f)"$(concord rules list 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a rules
}
_concord_files_and_rules() {
  _files
  _concord_rules
}
_concord_with_file() {
  if compset -P '*='; then
    _files
  else
    compadd -- "$@"
  fi
}
)zsh";

constexpr std::string_view descent = R"zsh(
  esac
  if (( $#seconds )); then
    if (( CURRENT == 3 )); then
      _describe -t commands command seconds
      return
    fi
    command="$command $words[3]"
    shift words
    (( CURRENT-- ))
  fi
  shift words
  (( CURRENT-- ))
  case $command in
)zsh";

}  // namespace

std::string zsh_completion() {
  std::string firsts;
  std::string groups;
  for (const std::string& first : first_words()) {
    firsts += "    " + described(first, about_first_word(first)) + '\n';
    if (!second_words(first).empty()) groups += group_case(first);
  }
  std::string text(helpers);
  text += "_concord() {\n  local command=$words[2]\n  local -a commands seconds\n  commands=(\n" +
          firsts +
          "  )\n  if (( CURRENT == 2 )); then\n    _describe -t commands command commands\n"
          "    return\n  fi\n  case $command in\n" +
          groups;
  if (text.ends_with('\n')) text.pop_back();
  text += descent;
  for (const Command& command : command_table()) text += command_case(command);
  return text +
         "  esac\n}\nif [[ $funcstack[1] == _concord ]]; then\n  _concord \"$@\"\nelse\n"
         "  compdef _concord concord\nfi\n";
}

}  // namespace concord::cli
