#include "rule/yaml_mistake.h"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "text/utf8.h"

namespace concord::rule {

namespace {

std::vector<std::string_view> lines_of(std::string_view content) {
  std::vector<std::string_view> lines;
  while (!content.empty()) {
    const std::size_t end = content.find('\n');
    lines.push_back(content.substr(0, content.find_first_of("\r\n")));
    if (end == std::string_view::npos) break;
    content.remove_prefix(end + 1);
  }
  return lines;
}

bool says_nothing(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#';
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

struct Bracket {
  char open = 0;
  text::Location where;
};

// The innermost bracket before `where` that is never closed; those in quotes and comments are text.
std::optional<Bracket> find_open(const std::vector<std::string_view>& lines, text::Location where) {
  std::vector<Bracket> open;
  for (std::uint32_t n = 0; n < lines.size() && n < where.line; ++n) {
    char quote = 0;
    for (std::size_t at = 0; at < lines[n].size(); ++at) {
      const char c = lines[n][at];
      if (quote != 0) {
        if (c == '\\' && quote == '"') ++at;
        if (c == quote) quote = 0;
        continue;
      }
      if (c == '#' && (at == 0 || lines[n][at - 1] == ' ')) break;
      if (c == '"' || c == '\'') quote = c;
      if (c == '[' || c == '{') {
        open.push_back({c, {n + 1, text::count_characters(lines[n].substr(0, at)) + 1}});
      }
      if ((c == ']' || c == '}') && !open.empty()) open.pop_back();
    }
  }
  return open.empty() ? std::nullopt : std::optional(open.back());
}

// How far the line and the one before it are indented.
std::string told_indents(const std::vector<std::string_view>& lines, text::Location where) {
  if (where.line < 2 || where.line > lines.size()) return "";
  std::size_t above = where.line - 1;  // counted from 1, the line before
  while (above > 0 && says_nothing(lines[above - 1])) --above;
  if (above == 0) return "";
  const std::size_t here = indent_of(lines[where.line - 1]);
  const std::size_t there = indent_of(lines[above - 1]);
  if (here == there) return "";
  return fmt::format(
      "this line begins {} blanks in and line {} begins {}: what belongs together "
      "begins alike",
      here, above, there);
}

}  // namespace

YamlMistake explain_yaml(std::string_view content, text::Location where,
                         std::string_view complaint) {
  const std::vector<std::string_view> lines = lines_of(content);
  const bool unclosed = complaint.find("flow not found") != std::string_view::npos;
  if (const auto open = unclosed ? find_open(lines, where) : std::nullopt) {
    const char close = open->open == '[' ? ']' : '}';
    return {open->where, fmt::format("this \"{}\" is never closed", open->open),
            fmt::format("put a \"{}\" behind the last of what it holds", close)};
  }
  const bool unended = complaint.starts_with("end of") && !unclosed;
  std::string cure = unended ? told_indents(lines, where) : "";
  if (cure.empty()) {
    cure = "a text with : # { } [ ] , or a quote at its start belongs in double quotes";
  }
  return {where, fmt::format("this is not YAML: {}", complaint), std::move(cure)};
}

}  // namespace concord::rule
