#include "workshop/rule_draft.h"

#include <fmt/format.h>

#include "rule/book.h"
#include "rule/yaml.h"

namespace concord::workshop {

namespace {

using rule::in_double_quotes;

std::string line(std::string_view key, const std::string& value) {
  return value.empty() ? "" : fmt::format("    {}: {}\n", key, in_double_quotes(value));
}

std::string example_line(const rule::Example& example) {
  std::string text = fmt::format("      - {{text: {}", in_double_quotes(example.text));
  if (example.none) return text + ", none: true}\n";
  text += fmt::format(", find: {}", in_double_quotes(example.find));
  if (!example.value.empty()) text += fmt::format(", value: {}", in_double_quotes(example.value));
  if (!example.subject.empty())
    text += fmt::format(", subject: {}", in_double_quotes(example.subject));
  for (const rule::KeyWords& key : example.key) {
    text += fmt::format(", {}: {}", key.capture, in_double_quotes(key.words));
  }
  return text + "}\n";
}

}  // namespace

std::string rule_lines(const rule::Rule& rule) {
  std::string text = fmt::format("  - id: {}\n", rule.id);
  text += line("about", rule.about) + line("fact", rule.fact) + line("question", rule.question);
  if (!rule.type.empty()) text += fmt::format("    kind: {}\n", rule.type);
  text += fmt::format("    key: [{}]\n    patterns:\n", fmt::join(rule.key, ", "));
  for (const rule::Pattern& pattern : rule.patterns) {
    text += fmt::format("      - {}\n", in_double_quotes(pattern.source));
  }
  text += "    examples:\n";
  for (const rule::Example& example : rule.examples) text += example_line(example);
  return text;
}

std::string with_rule(const std::string& file, const rule::Rule& rule, std::string_view language) {
  if (file.find_first_not_of(" \t\r\n") == std::string::npos) {
    const bool standard = language == rule::standard_language;
    return (standard ? "" : fmt::format("language: {}\n\n", language)) + "claims:\n" +
           rule_lines(rule);
  }
  text::Diagnostics ignored;
  const rule::YamlNode root = rule::parse_yaml(file, "", ignored);
  if (root.members.empty() || root.members.back().key.scalar != "claims") return "";
  const rule::YamlNode& claims = root.members.back().value;
  // an item of the list begins behind "  - "
  constexpr std::uint32_t column_of_items = 5;
  if (claims.items.empty() || claims.items.back().where.column != column_of_items) return "";
  return file + (file.ends_with('\n') ? "\n" : "\n\n") + rule_lines(rule);
}

}  // namespace concord::workshop
