#include "rule/yaml_mistake.h"

#include <fmt/format.h>

#include <algorithm>
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

// Reads YAML as far as it takes to know which brackets are open: those in quotes, comments, blocks
// of text and plain text are no brackets. A quote opens where a value may begin; the apostrophe of
// "Pell's" does not.
class OpenBrackets {
 public:
  void read(std::string_view line, std::uint32_t number) {
    if (in_block(line)) return;
    if (quote_ == 0 && open_.empty()) begins_ = true;
    for (at_ = 0; at_ < line.size(); ++at_) {
      const char c = line[at_];
      if (quote_ != 0) {
        pass_quoted(line);
      } else if (c == '#' && (at_ == 0 || is_blank(line, at_ - 1))) {
        break;
      } else if (!is_blank(line, at_)) {
        take(line, number);
      }
    }
  }

  [[nodiscard]] std::optional<Bracket> innermost() const {
    return open_.empty() ? std::nullopt : std::optional(open_.back());
  }

 private:
  static bool is_blank(std::string_view line, std::size_t at) {
    return at >= line.size() || line[at] == ' ' || line[at] == '\t';
  }

  // As the colon of {"a":[b]} is.
  [[nodiscard]] bool is_behind_quote(std::string_view line) const {
    return at_ > 0 && (line[at_ - 1] == '"' || line[at_ - 1] == '\'');
  }

  // The comma of a list and the colon of a key do.
  [[nodiscard]] bool announces_value(std::string_view line) const {
    const bool in_flow = !open_.empty();
    if (line[at_] == ',') return in_flow;
    const bool ends_key = is_blank(line, at_ + 1) || (in_flow && is_behind_quote(line));
    return line[at_] == ':' && ends_key;
  }

  // Lines behind a "|" or ">" are text while they are as far in as the first of them.
  bool in_block(std::string_view line) {
    if (!block_) return false;
    if (is_blank(line, indent_of(line))) return true;
    if (block_->text == 0 && indent_of(line) > block_->head) block_->text = indent_of(line);
    if (block_->text > 0 && indent_of(line) >= block_->text) return true;
    block_.reset();
    return false;
  }

  void pass_quoted(std::string_view line) {
    const char c = line[at_];
    const bool doubled = c == '\'' && line.substr(at_ + 1).starts_with(c);
    if (quote_ == '"' ? c == '\\' : doubled) {
      ++at_;  // what stands behind it ends nothing
    } else if (c == quote_) {
      quote_ = 0;
    }
  }

  void take(std::string_view line, std::uint32_t number) {
    const char c = line[at_];
    const bool in_flow = !open_.empty();
    const bool before_blank = is_blank(line, at_ + 1);
    if ((c == '[' || c == '{') && (in_flow || begins_)) {
      open_.push_back({c, {number, text::count_characters(line.substr(0, at_)) + 1}});
      begins_ = true;
    } else if ((c == ']' || c == '}') && in_flow) {
      open_.pop_back();
      begins_ = false;
    } else if (announces_value(line)) {
      begins_ = true;
    } else if (begins_ && (c == '&' || c == '!')) {
      at_ = std::min(line.find_first_of(" \t,[]{}", at_), line.size()) - 1;  // a value follows
    } else if (!begins_ || ((c == '-' || c == '?') && before_blank)) {
      return;
    } else {
      if (c == '"' || c == '\'') quote_ = c;
      if ((c == '|' || c == '>') && !in_flow) block_ = {indent_of(line), 0};
      begins_ = false;
    }
  }

  // How far in its first line is, and the line that announces it.
  struct Block {
    std::size_t head = 0;
    std::size_t text = 0;  // 0: not known yet
  };

  std::vector<Bracket> open_;
  std::optional<Block> block_;
  std::size_t at_ = 0;
  char quote_ = 0;       // which ends the text that is read, maybe lines further on
  bool begins_ = false;  // a value, here
};

// The innermost bracket before `where` that is never closed.
std::optional<Bracket> find_open(const std::vector<std::string_view>& lines, text::Location where) {
  OpenBrackets brackets;
  for (std::uint32_t n = 0; n < lines.size() && n < where.line; ++n) brackets.read(lines[n], n + 1);
  return brackets.innermost();
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
