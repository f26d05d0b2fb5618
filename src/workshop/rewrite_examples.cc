#include "workshop/rewrite_examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "rule/yaml.h"
#include "text/span.h"

namespace concord::workshop {

namespace {

using rule::in_double_quotes;
using rule::YamlMember;
using rule::YamlNode;

struct Replacement {
  text::Span span;  // of the file
  std::string text;
};

std::string in_single_quotes(std::string_view words) {
  std::string text = "'";
  for (const char c : words) text += c == '\'' ? std::string("''") : std::string(1, c);
  return text + '\'';
}

// Words that need no quotes wherever they stand: letters and blanks, begun and ended by a letter.
bool is_plain(std::string_view words) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  return !words.empty() && is_letter(words.front()) && is_letter(words.back()) &&
         std::ranges::all_of(words, [&](char c) { return is_letter(c) || c == ' ' || c == '-'; });
}

std::string like_before(char quote, std::string_view words) {
  if (quote == '\'') return in_single_quotes(words);
  return quote != '"' && is_plain(words) ? std::string(words) : in_double_quotes(words);
}

class Rewriter {
 public:
  Rewriter(const std::string& path, std::string_view content, text::Diagnostics& diagnostics)
      : path_(path), content_(content), diagnostics_(diagnostics) {
    starts_.push_back(0);
    for (std::size_t at = 0; at < content.size(); ++at) {
      if (content[at] == '\n') starts_.push_back(at + 1);
    }
  }

  std::string rewrite(const std::vector<ExampleEdit>& edits) {
    const YamlNode root = rule::parse_yaml(content_, path_, diagnostics_);
    for (const ExampleEdit& edit : edits) take(root, edit);
    std::ranges::sort(replacements_, {}, [](const Replacement& one) { return one.span; });
    std::string made;
    std::size_t at = 0;
    for (const Replacement& one : replacements_) {
      made += content_.substr(at, one.span.begin - at);
      made += one.text;
      at = one.span.end;
    }
    return made + std::string(content_.substr(at));
  }

 private:
  // Looks for the map that begins there and has that text, wherever it hangs.
  static const YamlNode* find(const YamlNode& node, const ExampleEdit& edit) {
    const bool is_it = std::ranges::any_of(node.members, [&](const YamlMember& one) {
      return one.key.scalar == "text" && one.value.scalar == edit.text;
    });
    if (is_it && node.where == edit.example) return &node;
    for (const YamlNode& item : node.items) {
      if (const YamlNode* found = find(item, edit)) return found;
    }
    for (const YamlMember& member : node.members) {
      if (const YamlNode* found = find(member.value, edit)) return found;
    }
    return nullptr;
  }

  void take(const YamlNode& root, const ExampleEdit& edit) {
    const YamlNode* example = find(root, edit);
    if (example == nullptr) return complain(edit.example);
    for (const auto& [name, words] : edit.fields) {
      const std::string_view key = name;
      const auto member = std::ranges::find_if(
          example->members, [&](const YamlMember& one) { return one.key.scalar == key; });
      if (member == example->members.end()) return complain(edit.example);
      const std::optional<text::Span> span = span_of(member->value);
      if (!span) return complain(member->value.where);
      replacements_.push_back({*span, like_before(content_[span->begin], words)});
    }
  }

  // The bytes of a scalar, quotes included; nothing for one of several lines.
  [[nodiscard]] std::optional<text::Span> span_of(const YamlNode& scalar) const {
    const std::size_t begin = offset_of(scalar.where);
    const std::string_view line =
        content_.substr(begin, content_.find_first_of("\r\n", begin) - begin);
    if (line.empty() || line.front() == '|' || line.front() == '>') return std::nullopt;
    const bool quoted = line.front() == '"' || line.front() == '\'';
    const std::size_t length = quoted ? quoted_length(line) : scalar.scalar.size();
    if (length > line.size()) return std::nullopt;
    if (!quoted && line.substr(0, length) != scalar.scalar) return std::nullopt;
    return text::Span{static_cast<std::uint32_t>(begin),
                      static_cast<std::uint32_t>(begin + length)};
  }

  // More than the line has when the quote does not end on it.
  static std::size_t quoted_length(std::string_view line) {
    const char quote = line.front();
    for (std::size_t at = 1; at < line.size(); ++at) {
      const bool escaped = quote == '"' && line[at] == '\\';
      const bool doubled = quote == '\'' && line.substr(at, 2) == "''";
      if (escaped || doubled) {
        ++at;
      } else if (line[at] == quote) {
        return at + 1;
      }
    }
    return line.size() + 1;
  }

  [[nodiscard]] std::size_t offset_of(text::Location where) const {
    std::size_t at = starts_[where.line - 1];
    for (std::uint32_t column = 1; column < where.column; ++column) {
      do {
        ++at;
      } while (at < content_.size() && (static_cast<unsigned char>(content_[at]) & 0xC0U) == 0x80);
    }
    return at;
  }

  void complain(text::Location where) {
    text::Diagnostic mistake;
    mistake.code = "cannot-rewrite";
    mistake.file = path_;
    mistake.where = where;
    mistake.message = "this example cannot be rewritten as it stands";
    mistake.cure = "write its texts on one line each, without anchors";
    diagnostics_.add(std::move(mistake));
  }

  const std::string& path_;
  std::string_view content_;
  text::Diagnostics& diagnostics_;
  std::vector<std::size_t> starts_;  // of lines
  std::vector<Replacement> replacements_;
};

}  // namespace

std::string rewrite_examples(const std::string& path, std::string_view content,
                             const std::vector<ExampleEdit>& edits,
                             text::Diagnostics& diagnostics) {
  return Rewriter(path, content, diagnostics).rewrite(edits);
}

}  // namespace concord::workshop
