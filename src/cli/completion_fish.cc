#include <fmt/format.h>

#include "cli/completion.h"

namespace concord::cli {

namespace {

std::string quote(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

constexpr std::string_view rule_ids = "(concord rules list 2>/dev/null | string split -f 1 ' ')";
constexpr std::string_view folders = "(__fish_complete_directories)";

// What follows -a; without anything, fish offers no files either.
std::string arguments_of(const Offer& offer, bool takes_file) {
  std::string words;
  for (const std::string& word : offer.words) {
    words += (words.empty() ? "" : " ") + word + (takes_file ? " " + word + "=" : "");
  }
  if (offer.rules) words += (words.empty() ? "" : " ") + std::string(rule_ids);
  if (offer.folders) words += (words.empty() ? "" : " ") + std::string(folders);
  if (offer.commands) words += fmt::format("{}", fmt::join(first_words(), " "));
  return words.empty() ? "" : " -a " + quote(words);
}

std::string is_command(std::string_view name) {
  return "complete -c concord -n " + quote(fmt::format("__concord_is '{}'", name));
}

std::string option_line(std::string_view command, const Option& option) {
  std::string text = fmt::format("{} -l {}", is_command(command), option.name);
  if (option.letter != 0) text += fmt::format(" -s {}", option.letter);
  if (!option.argument.empty()) {
    const Offer offer = offer_for(option);
    text += offer.files ? " -r -F" : " -x";
    text += arguments_of(offer, option.takes_file);
  }
  return text + " -d " + quote(option.help) + '\n';
}

std::string command_lines(const Command& command) {
  std::string text;
  const Offer offer = offer_for(command.operands);
  const std::string words = arguments_of(offer, false);
  if (offer.files || !words.empty()) {
    text += is_command(command.name) + (offer.files ? " -F" : " -f") + words + '\n';
  }
  for (const Option* option : options_of(command.name)) text += option_line(command.name, *option);
  return text;
}

constexpr std::string_view helpers =
    R"fish(# fish completion of concord, made by: concord help --completion fish
function __concord_is --description 'the command typed so far is this one; none: the empty word'
    set -l words (commandline -opc)[2..-1]
    if contains -- "$words[1]" @groups@
        set words $words[1..2]
    else
        set words $words[1]
    end
    test "$words" = "$argv[1]"
end
complete -c concord -f
)fish";

}  // namespace

std::string fish_completion() {
  std::string groups;
  std::string lines;
  for (const std::string& first : first_words()) {
    lines += fmt::format("{} -a {} -d {}\n", is_command(""), first, quote(about_first_word(first)));
    const auto seconds = second_words(first);
    if (!seconds.empty()) groups += (groups.empty() ? "" : " ") + first;
    for (const std::string& second : seconds) {
      const Command* command = find_command(first + ' ' + second);
      lines += fmt::format("{} -a {} -d {}\n", is_command(first), second, quote(command->about));
    }
  }
  for (const Command& command : command_table()) lines += command_lines(command);
  std::string text(helpers);
  text.replace(text.find("@groups@"), 8, groups);
  return text + lines;
}

}  // namespace concord::cli
