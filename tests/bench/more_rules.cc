#include "more_rules.h"

#include <fstream>
#include <string>
#include <string_view>

namespace concord::bench {

namespace {

constexpr std::size_t longest_kept_word = 3;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A pattern whose words are no word of any article; holes and families stay.
std::string other_words(std::string_view pattern, const std::string& mark) {
  std::string out;
  int depth = 0;  // of braces
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (!is_letter(c)) {
      out += c;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < pattern.size() && (is_letter(pattern[end]) || pattern[end] == '-')) ++end;
    out += pattern.substr(at, end - at);
    const bool is_word = depth == 0 && (at == 0 || pattern[at - 1] != '@');
    if (is_word && end - at > longest_kept_word) out += mark;
    at = end;
  }
  return out;
}

// A line of a rule file for the copy with that mark.
std::string other_line(const std::string& line, const std::string& mark, bool in_patterns) {
  constexpr std::string_view id = "  - id: ";
  if (line.starts_with(id)) return std::string(id) + "more" + mark + "." + line.substr(id.size());
  const std::size_t open = line.find('"');
  const std::size_t close = line.find('"', open + 1);
  if (!in_patterns || open == std::string::npos || close == std::string::npos) return line;
  return line.substr(0, open + 1) +
         other_words(std::string_view(line).substr(open + 1, close - open - 1), mark) +
         line.substr(close);
}

int copy_file(const std::filesystem::path& from, const std::filesystem::path& to,
              const std::string& mark) {
  std::ifstream in(from);
  std::ofstream out(to);
  int rules = 0;
  bool in_claims = false;
  bool in_patterns = false;
  for (std::string line; std::getline(in, line);) {
    const bool top = !line.empty() && line[0] != ' ' && line[0] != '#';
    if (top) in_claims = line.starts_with("claims:");
    if (!in_claims) continue;  // words and families are there already
    if (line.starts_with("    ") && line.size() > 4 && line[4] != ' ') {
      in_patterns = line.starts_with("    patterns:");
    }
    rules += line.starts_with("  - id: ") ? 1 : 0;
    out << other_line(line, mark, in_patterns) << '\n';
  }
  return rules;
}

}  // namespace

int write_more_rules(const std::filesystem::path& claims, const std::filesystem::path& folder,
                     int copies) {
  std::filesystem::create_directories(folder);
  int rules = 0;
  for (const auto& entry : std::filesystem::directory_iterator(claims)) {
    if (entry.path().extension() != ".yaml") continue;
    for (int copy = 0; copy < copies; ++copy) {
      const std::string mark = {'q', static_cast<char>('a' + copy)};
      const std::string name = entry.path().stem().string() + "-" + mark + ".yaml";
      rules += copy_file(entry.path(), folder / name, mark);
    }
  }
  return rules;
}

}  // namespace concord::bench
