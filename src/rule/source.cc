#include "rule/source.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace concord::rule {
namespace {

std::string_view name_of(YamlNode::Kind kind) {
  switch (kind) {
    case YamlNode::Kind::nothing:
      return "nothing";
    case YamlNode::Kind::scalar:
      return "a text";
    case YamlNode::Kind::list:
      return "a list";
    case YamlNode::Kind::map:
      return "a map";
  }
  return "nothing";
}

std::string cure_of(YamlNode::Kind wanted) {
  switch (wanted) {
    case YamlNode::Kind::list:
      return "write it as a list: [one, two], or a line \"- one\" for each";
    case YamlNode::Kind::map:
      return "write keys and what they hold: \"key: value\"";
    default:
      return "write one word, number or text there";
  }
}

}  // namespace

std::string suggestion(std::string_view word, const std::vector<std::string>& known) {
  const std::string nearest = text::did_you_mean(word, known);
  return nearest.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", nearest);
}

Source::Source(std::string file, std::string_view content, text::Diagnostics& diagnostics)
    : file_(std::move(file)), content_(content), lines_(content), diagnostics_(&diagnostics) {}

void Source::report(text::Location where, std::string code, std::string message, std::string cure,
                    std::uint32_t length) const {
  text::Diagnostic mistake;
  mistake.code = std::move(code);
  mistake.file = file_;
  mistake.where = where;
  mistake.message = std::move(message);
  mistake.cure = std::move(cure);
  mistake.source_line = std::string(lines_.line(where.line));
  mistake.length = std::max(1U, length);
  diagnostics_->add(std::move(mistake));
}

CheckedMap Source::check_keys(const YamlNode& map, const std::vector<std::string>& known) const {
  CheckedMap checked{map};
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < map.members.size(); ++i) {
    const YamlNode& key = map.members[i].key;
    const auto length = static_cast<std::uint32_t>(key.scalar.size());
    if (key.kind != YamlNode::Kind::scalar) {
      report(key.where, "bad-key", "a key must be a word");
    } else if (!seen.insert(key.scalar).second) {
      report(key.where, "duplicate-key", fmt::format("\"{}\" is given twice", key.scalar),
             "keep one of them", length);
    } else if (std::find(known.begin(), known.end(), key.scalar) == known.end()) {
      const std::string cure = suggestion(key.scalar, known);
      report(key.where, "unknown-key", fmt::format("unknown key \"{}\"", key.scalar),
             cure.empty() ? fmt::format("known here: {}", fmt::join(known, ", ")) : cure, length);
      const std::string meant = text::did_you_mean(key.scalar, known);
      if (find(map, meant) == nullptr) checked.map.members[i].key.scalar = meant;
    } else {
      continue;
    }
    checked.good = false;
  }
  return checked;
}

const YamlNode* Source::find(const YamlNode& map, std::string_view key) {
  for (const auto& [name, value] : map.members) {
    if (name.kind == YamlNode::Kind::scalar && name.scalar == key) return &value;
  }
  return nullptr;
}

bool Source::read(const YamlNode& map, std::string_view key, std::string& out) const {
  const YamlNode* node = find(map, key);
  if (node == nullptr) return true;
  if (!expect(*node, YamlNode::Kind::scalar, key)) return false;
  out = node->scalar;
  return true;
}

bool Source::read(const YamlNode& map, std::string_view key, bool& out) const {
  const YamlNode* node = find(map, key);
  if (node == nullptr) return true;
  if (node->scalar == "true" || node->scalar == "false") {
    out = node->scalar == "true";
    return true;
  }
  report(node->where, "wrong-type", fmt::format("\"{}\" must be true or false", key));
  return false;
}

bool Source::read(const YamlNode& map, std::string_view key, std::uint32_t& out,
                  std::uint32_t most) const {
  const YamlNode* node = find(map, key);
  if (node == nullptr) return true;
  const std::string& digits = node->scalar;
  const char* end = digits.data() + digits.size();
  std::uint32_t number = 0;
  const auto [stop, error] = std::from_chars(digits.data(), end, number);
  if (error == std::errc{} && stop == end && number <= most) {
    out = number;
    return true;
  }
  report(node->where, "wrong-type",
         fmt::format("\"{}\" must be a whole number from 0 to {}", key, most),
         fmt::format("write it in digits: {}: {}", key, most / 2));
  return false;
}

bool Source::require(const YamlNode& map, std::string_view key, std::string& out) const {
  const YamlNode* node = find(map, key);
  if (node == nullptr) {
    report(map.where, "missing-key", fmt::format("\"{}\" is missing", key));
    return false;
  }
  if (!read(map, key, out)) return false;
  if (!out.empty()) return true;
  report(node->where, "missing-key", fmt::format("\"{}\" is empty", key),
         "write something behind the colon");
  return false;
}

bool Source::expect(const YamlNode& node, YamlNode::Kind kind, std::string_view what) const {
  if (node.kind == kind) return true;
  report(node.where, "wrong-type",
         fmt::format("\"{}\" must be {}, not {}", what, name_of(kind), name_of(node.kind)),
         cure_of(kind));
  return false;
}

std::vector<const YamlNode*> Source::scalars(const YamlNode& node, std::string_view what) const {
  if (node.kind == YamlNode::Kind::scalar) return {&node};
  std::vector<const YamlNode*> found;
  if (!expect(node, YamlNode::Kind::list, what)) return found;
  for (const YamlNode& item : node.items) {
    if (expect(item, YamlNode::Kind::scalar, what)) found.push_back(&item);
  }
  return found;
}

}  // namespace concord::rule
