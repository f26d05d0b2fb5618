#include <fmt/format.h>

#include <set>

#include "cli/help.h"

namespace concord::cli {

namespace {

// First words of commands, or the second words after `group`.
std::string words_of_commands(std::string_view group) {
  std::set<std::string> words;
  for (const Command& command : command_table()) {
    const std::size_t blank = command.name.find(' ');
    if (group.empty()) {
      words.insert(command.name.substr(0, blank));
    } else if (command.name.starts_with(std::string(group) + ' ')) {
      words.insert(command.name.substr(blank + 1));
    }
  }
  return fmt::format("{}", fmt::join(words, " "));
}

std::string values_of_options() {
  std::string text;
  for (const Option& option : option_table()) {
    if (option.argument.empty()) continue;
    const std::string letter = option.letter == 0 ? "" : fmt::format("|-{}", option.letter);
    const std::string words =
        option.choices.empty()
            ? (option.argument == "DIR" ? "-d -- \"$word\"" : "-f -- \"$word\"")
            : fmt::format("-W '{}' -- \"$word\"", fmt::join(option.choices, " "));
    text += fmt::format("    --{}{}) COMPREPLY=($(compgen {})); return ;;\n", option.name, letter,
                        words);
  }
  return text;
}

std::string options_of_commands() {
  std::string text;
  for (const Command& command : command_table()) {
    std::string names;
    for (const Option* option : options_of(command.name)) names += " --" + option->name;
    text += fmt::format("    '{}') options='{}' ;;\n", command.name, names.substr(1));
  }
  return text;
}

// The script; the words between at signs are filled in from the tables.
constexpr std::string_view script =
    R"bash(# bash completion of concord, made by: concord help --completion
_concord() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
  local command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '@commands@ --help --version' -- "$word"))
    return
  fi
  if [ "$command" = rules ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then
      COMPREPLY=($(compgen -W '@rules@' -- "$word"))
      return
    fi
    command="rules ${COMP_WORDS[2]}"
  fi
  case $before in
@values@  esac
  case $command in
@options@  esac
  case $command,$word in
    *,-*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    'rules show',*|explain,*)
      COMPREPLY=($(compgen -W "$(concord rules list 2>/dev/null | cut -d ' ' -f 1)" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _concord concord
)bash";

std::string fill(std::string text, std::string_view mark, std::string_view words) {
  return text.replace(text.find(mark), mark.size(), words);
}

}  // namespace

std::string bash_completion() {
  std::string text = fill(std::string(script), "@commands@", words_of_commands(""));
  text = fill(std::move(text), "@rules@", words_of_commands("rules"));
  text = fill(std::move(text), "@values@", values_of_options());
  return fill(std::move(text), "@options@", options_of_commands());
}

}  // namespace concord::cli
