#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/completion.h"
#include "cli/output.h"
#include "text/utf8.h"

namespace concord::cli {

namespace {

constexpr std::uint32_t line_width = 92;

// Words on lines, all but the first indented.
std::string wrap(std::string_view text, std::uint32_t indent) {
  std::string out;
  std::uint32_t column = indent;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::uint32_t width = text::display_width(word);
    if (column > indent && column + 1 + width > line_width) {
      out += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
    at = end + 1;
  }
  return out;
}

std::string row(std::string_view left, std::string_view right, std::uint32_t indent) {
  std::string line = "  " + std::string(left);
  const std::uint32_t width = text::display_width(line);
  line += width + 2 > indent ? '\n' + std::string(indent, ' ') : std::string(indent - width, ' ');
  return line + wrap(right, indent) + '\n';
}

std::string left_of(const Option& option) {
  const std::string letter = option.letter == 0 ? "    " : fmt::format("-{}, ", option.letter);
  const std::string argument = option.argument.empty() ? "" : " " + option.argument;
  return fmt::format("{}--{}{}", letter, option.name, argument);
}

std::string general_help() {
  std::string text =
      "concord compares what several articles on one story say: which facts they agree on, which\n"
      "they contradict each other on, and which only one of them states.\n\n"
      "usage: concord COMMAND [OPTION…] [ARGUMENT…]\n\ncommands:\n";
  for (const Command& command : command_table()) {
    text += row(fmt::format("{} {}", command.name, command.operands), command.about, 26);
  }
  text += "\nexit status:\n";
  text += row("0", "no conflict", 6) + row("1", "a conflict (see --fail-on)", 6);
  text += row("2", "wrong usage, a broken rule, or an article that could not be read", 6);
  return text + "\n'concord COMMAND --help' tells more.\n";
}

std::string command_help(const Command& command) {
  const std::string blank = command.operands.empty() ? "" : " ";
  std::string text =
      fmt::format("usage: concord {} [OPTION…]{}{}\n\n", command.name, blank, command.operands);
  std::string about = command.about;
  about.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(about.front())));
  text += wrap(about + '.', 0) + "\n\noptions:\n";
  for (const Option* option : options_of(command.name))
    text += row(left_of(*option), option_in_words(*option), 26);
  return text;
}

// "rules" alone stands for its three commands.
std::string group_help(std::string_view group) {
  std::string text;
  for (const Command& command : command_table()) {
    if (!command.name.starts_with(std::string(group) + ' ')) continue;
    text += (text.empty() ? "" : "\n") + command_help(command);
  }
  return text;
}

}  // namespace

std::string option_in_words(const Option& option) {
  std::string values = fmt::format("{}", fmt::join(option.choices, ", "));
  if (!option.default_value.empty()) {
    values += fmt::format("{}default: {}", values.empty() ? "" : "; ", option.default_value);
  }
  return values.empty() ? option.help : fmt::format("{} ({})", option.help, values);
}

std::string help_text(std::string_view command) {
  if (command.empty()) return general_help();
  const Command* found = find_command(command);
  return found == nullptr ? group_help(command) : command_help(*found);
}

Status help(const Options& options, Streams& streams) {
  if (options.man) return print(manual_page(), options, streams);
  if (!options.completion.empty()) {
    return print(completion_for(options.completion), options, streams);
  }
  std::string command;
  for (const std::string& word : options.operands) command += (command.empty() ? "" : " ") + word;
  const std::string text = help_text(command);
  if (!text.empty()) return print(text, options, streams);
  text::Diagnostics diagnostics;
  text::Diagnostic unknown;
  unknown.code = "unknown-command";
  unknown.message = fmt::format("there is no command '{}'", command);
  std::vector<std::string> names;
  for (const Command& known : command_table()) names.push_back(known.name);
  const std::string nearest = text::did_you_mean(command, names);
  unknown.cure = nearest.empty() ? "'concord --help' lists the commands"
                                 : fmt::format("did you mean '{}'?", nearest);
  diagnostics.add(unknown);
  print_diagnostics(diagnostics, options, streams);
  return Status::trouble;
}

Status print(std::string_view text, const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  if (write_stream(streams.out, text, diagnostics)) return Status::clean;
  print_diagnostics(diagnostics, options, streams);
  return Status::trouble;
}

}  // namespace concord::cli
