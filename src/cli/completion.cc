#include "cli/completion.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace concord::cli {

namespace {

void add_offer(Offer& offer, std::string_view name) {
  const bool is_word = !name.empty() && std::islower(static_cast<unsigned char>(name[0])) != 0;
  if (is_word) offer.words.emplace_back(name);
  offer.files |= name.starts_with("PATH") || name.starts_with("FILE");
  offer.folders |= name == "DIR";
  offer.rules |= name == "RULE";
  offer.commands |= name == "COMMAND";
}

}  // namespace

Offer offer_for(std::string_view argument) {
  Offer offer;
  std::string name;
  const auto take = [&] {
    add_offer(offer, name);
    name.clear();
  };
  for (const char c : argument) {
    if (c == '|' || c == ' ') {
      take();
    } else if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '-') {
      name += c;
    }
  }
  take();
  return offer;
}

Offer offer_for(const Option& option) {
  Offer offer = offer_for(std::string_view(option.argument));
  offer.words = option.choices;
  return offer;
}

std::vector<std::string> first_words() {
  std::set<std::string> words;
  for (const Command& command : command_table()) {
    words.insert(command.name.substr(0, command.name.find(' ')));
  }
  return {words.begin(), words.end()};
}

std::vector<std::string> second_words(std::string_view first) {
  std::vector<std::string> words;
  for (const Command& command : command_table()) {
    if (!command.name.starts_with(std::string(first) + ' ')) continue;
    words.push_back(command.name.substr(first.size() + 1));
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::string about_first_word(std::string_view first) {
  const Command* command = find_command(first);
  return command == nullptr ? fmt::format("{}", fmt::join(second_words(first), ", "))
                            : command->about;
}

std::string completion_for(std::string_view shell) {
  if (shell == "zsh") return zsh_completion();
  return shell == "fish" ? fish_completion() : bash_completion();
}

}  // namespace concord::cli
