#include "cli/interview.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>

namespace concord::cli {

namespace {

constexpr std::array<std::string_view, 6> fields = {"id",       "about", "fact",
                                                    "question", "apart", "anyway"};

std::string trimmed(const std::string& line) {
  constexpr const char* blanks = " \t\r";
  const std::size_t first = line.find_first_not_of(blanks);
  if (first == std::string::npos) return "";
  return line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

// "id: ferries.crossing": whether the line says such a thing.
bool take_field(const std::string& line, Answers& answers) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos) return false;
  const std::string name = line.substr(0, colon);
  if (std::ranges::find(fields, name) == fields.end()) return false;
  answers.fields[name] = trimmed(line.substr(colon + 2));
  return true;
}

}  // namespace

Answers Interview::ask_sentences(text::Diagnostics& diagnostics) {
  if (!streams_.terminal.input) return read_script(diagnostics);
  Answers answers;
  streams_.err << "Paste two sentences that answer one question, and put the value of each in "
                  "[brackets].\nFor example: The ferry to Pell takes [about 40 minutes].\n";
  if (ask_sentence("\nFirst sentence:\n> ", answers) &&
      ask_sentence("\nSecond sentence:\n> ", answers)) {
    std::string line;
    while (next_line("\nA sentence that looks alike and must be left alone (Enter: no more):\n> ",
                     line) &&
           !line.empty()) {
      if (line.find_first_of("[]") == std::string::npos) {
        answers.silent.push_back(line);
      } else {
        tell("  nothing is marked in this one: in it the rule must find nothing");
      }
    }
  }
  return answers;
}

std::string Interview::ask(const Answers& answers, const std::string& field,
                           const std::string& prompt, const std::string& proposal,
                           const Check& wrong) {
  const auto said = answers.fields.find(field);
  if (said != answers.fields.end()) return said->second;
  if (!streams_.terminal.input) return proposal;
  const std::string of_enter = proposal.empty() ? "no" : proposal;
  std::string line;
  while (next_line(fmt::format("\n{} (Enter: {})\n> ", prompt, of_enter), line)) {
    if (line.empty()) break;
    const std::string complaint = wrong ? wrong(line) : "";
    if (complaint.empty()) return line;
    tell("  " + complaint);
  }
  return proposal;
}

void Interview::tell(const std::string& text) {
  if (streams_.terminal.input) streams_.err << text << '\n';
}

Answers Interview::read_script(text::Diagnostics& diagnostics) {
  Answers answers;
  std::string line;
  for (std::uint32_t number = 1; next_line("", line); ++number) {
    if (line.empty() || take_field(line, answers)) continue;
    if (line.find_first_of("[]") == std::string::npos) {
      answers.silent.push_back(line);
      continue;
    }
    auto marked = workshop::read_brackets(line);
    if (marked) {
      answers.sentences.push_back(*std::move(marked));
      continue;
    }
    text::Diagnostic mistake;
    mistake.code = "bad-sentence";
    mistake.file = "standard input";
    mistake.where = {number, 1};
    mistake.message = "the value of this sentence cannot be told";
    mistake.cure = marked.error();
    mistake.source_line = line;
    diagnostics.add(std::move(mistake));
  }
  return answers;
}

bool Interview::ask_sentence(const std::string& prompt, Answers& answers) {
  std::string line;
  while (next_line(prompt, line)) {
    auto marked = workshop::read_brackets(line);
    if (marked) {
      answers.sentences.push_back(*std::move(marked));
      return true;
    }
    streams_.err << "  " << marked.error() << '\n';
  }
  return false;
}

bool Interview::next_line(const std::string& prompt, std::string& line) {
  if (streams_.terminal.input) streams_.err << prompt << std::flush;
  line.clear();
  if (!std::getline(streams_.in, line)) {
    if (streams_.terminal.input) streams_.err << '\n';  // the next message has its own line
    return false;
  }
  line = trimmed(line);
  return true;
}

}  // namespace concord::cli
