#include <fmt/format.h>

#include "cli/help.h"

namespace concord::cli {

namespace {

// Text for man: a dash is a minus sign, a line must not begin with a macro's dot, and old readers know ASCII alone.
std::string escape(std::string_view text) {
  constexpr std::string_view ellipsis = "…";
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(ellipsis)) {
      out += "...";
      at += ellipsis.size() - 1;
    } else if (text[at] == '\\') {
      out += "\\e";
    } else if (text[at] == '-') {
      out += "\\-";
    } else {
      out += text[at];
    }
  }
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string option_entry(const Option& option) {
  std::string text = ".TP\n";
  if (option.letter != 0) text += fmt::format("\\fB\\-{}\\fR, ", option.letter);
  text += fmt::format("\\fB\\-\\-{}\\fR", escape(option.name));
  if (!option.argument.empty()) text += fmt::format(" \\fI{}\\fR", option.argument);
  text += '\n' + escape(option_in_words(option));
  return text + ".\n";
}

std::string takers(const Option& option) {
  if (option.commands.empty()) return "";
  return escape(fmt::format("Of {}.", fmt::join(option.commands, ", "))) + '\n';
}

constexpr std::string_view closing = R"(.SH EXIT STATUS
.TP
0
no conflict
.TP
1
a conflict, or what \fB\-\-fail\-on\fR names
.TP
2
wrong usage, a broken rule, or an article that could not be read; the others are still checked
.SH ENVIRONMENT
.TP
NO_COLOR
when set, no colour unless \fB\-\-color=always\fR is given
.TP
CLICOLOR_FORCE
when set and not 0, colour although the output is no terminal
.SH FILES
.TP
concord.yaml
beside the articles or above them: what a text cannot say of itself, such as its date
)";

}  // namespace

std::string manual_page() {
  std::string text = fmt::format(".TH CONCORD 1 \"\" \"concord {}\"\n", CONCORD_VERSION);
  text += ".SH NAME\nconcord \\- compare what several articles on one story say\n.SH SYNOPSIS\n";
  for (const Command& command : command_table()) {
    text += fmt::format(".B concord {}\n[\\fIOPTION\\fR...] {}\n.br\n", command.name,
                        escape(command.operands));
  }
  text += ".SH DESCRIPTION\n";
  text +=
      "concord reads several articles on one story, finds the figures, dates, names and states in\n"
      "them, and says which facts they agree on, which they contradict each other on, and which\n"
      "only one of them states.\n.SH COMMANDS\n";
  for (const Command& command : command_table()) {
    text += fmt::format(".TP\n\\fB{}\\fR {}\n{}\n", command.name, escape(command.operands),
                        escape(command.about));
  }
  text += ".SH OPTIONS\n";
  for (const Option& option : option_table()) text += option_entry(option) + takers(option);
  return text + std::string(closing);
}

}  // namespace concord::cli
