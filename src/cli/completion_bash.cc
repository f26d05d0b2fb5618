#include <fmt/format.h>

#include "cli/completion.h"

namespace concord::cli {

namespace {

// "files word:text": what _concord_offer of the script understands.
std::string kinds_of(const Offer& offer) {
  std::string kinds;
  if (offer.files) kinds += " files";
  if (offer.folders) kinds += " folders";
  if (offer.rules) kinds += " rules";
  if (offer.commands) kinds += " commands";
  for (const std::string& word : offer.words) kinds += " word:" + word;
  return kinds.empty() ? "" : kinds.substr(1);
}

std::string values_of_options() {
  std::string text;
  for (const Option& option : option_table()) {
    if (option.argument.empty()) continue;
    const std::string letter = option.letter == 0 ? "" : fmt::format("|-{}", option.letter);
    text += fmt::format("    --{}{}) _concord_offer '{}'; return ;;\n", option.name, letter,
                        kinds_of(offer_for(option)));
  }
  return text;
}

std::string commands() {
  std::string text;
  for (const Command& command : command_table()) {
    std::string names;
    for (const Option* option : options_of(command.name)) names += " --" + option->name;
    text += fmt::format("    '{}') options='{}' operands='{}' ;;\n", command.name, names.substr(1),
                        kinds_of(offer_for(command.operands)));
  }
  return text;
}

std::string groups() {
  std::string text;
  for (const std::string& first : first_words()) {
    const auto seconds = second_words(first);
    if (seconds.empty()) continue;
    text += fmt::format("    {}) seconds='{}' ;;\n", first, fmt::join(seconds, " "));
  }
  return text;
}

// The script; what stands between at signs is filled in from the tables.
constexpr std::string_view script =
    R"bash(# bash completion of concord, made by: concord help --completion bash
_concord_add() {
  local found
  while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen "$@" -- "$word")
}
_concord_offer() {
  local kind
  for kind in $1; do
    case $kind in
      files) _concord_add -f ;;
      folders) _concord_add -d ;;
      rules) _concord_add -W "$(concord rules list 2>/dev/null | cut -d ' ' -f 1)" ;;
      commands) _concord_add -W '@firsts@' ;;
      word:*) _concord_add -W "${kind#word:}" ;;
    esac
  done
}
_concord() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command=${COMP_WORDS[1]} seconds='' options='' operands=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _concord_add -W '@firsts@ --help --version'
    return
  fi
  case $command in
@groups@  esac
  if [ -n "$seconds" ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then
      _concord_add -W "$seconds"
      return
    fi
    command="$command ${COMP_WORDS[2]}"
  fi
  # bash parts --format=text into three words.
  if [ "$word" = = ]; then
    word=
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $before in
    -*) ;;
    *) [ "${COMP_WORDS[COMP_CWORD-1]}" = = ] && { _concord_offer files; return; } ;;
  esac
  case $before in
@values@  esac
  case $command in
@commands@  esac
  case $word in
    -*) _concord_add -W "$options" ;;
    *) _concord_offer "$operands" ;;
  esac
}
complete -o filenames -F _concord concord
)bash";

std::string fill(std::string text, std::string_view mark, std::string_view words) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
    text.replace(at, mark.size(), words);
    at += words.size();
  }
  return text;
}

}  // namespace

std::string bash_completion() {
  std::string text =
      fill(std::string(script), "@firsts@", fmt::format("{}", fmt::join(first_words(), " ")));
  text = fill(std::move(text), "@groups@", groups());
  text = fill(std::move(text), "@values@", values_of_options());
  return fill(std::move(text), "@commands@", commands());
}

}  // namespace concord::cli
