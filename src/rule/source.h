#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "rule/yaml.h"
#include "text/diagnostic.h"

namespace concord::rule {

// "did you mean "…"?", when a known word is near; empty otherwise.
std::string suggestion(std::string_view word, const std::vector<std::string>& known);

// A map whose keys were checked. A misspelt key stands under the name that was meant, so that what
// it holds is read and checked too.
struct CheckedMap {
  YamlNode map;
  bool good = true;
};

// One rule file while it is read: reports mistakes with the line they are in, and takes YAML values
// apart.
class Source {
 public:
  Source(std::string file, std::string_view content, text::Diagnostics& diagnostics);

  [[nodiscard]] const std::string& file() const { return file_; }

  // A line from 1, without its end.
  [[nodiscard]] std::string_view line(std::uint32_t number) const { return lines_.line(number); }

  // Every mistake goes through here. `length` is what the caret underlines, in characters.
  void report(text::Location where, std::string code, std::string message, std::string cure = {},
              std::uint32_t length = 1) const;

  // Unknown keys (with the nearest known one), keys given twice and keys that are no words.
  CheckedMap check_keys(const YamlNode& map, const std::vector<std::string>& known) const;

  // The same of a map by name, whose keys are those of another one: what the shipped rules weigh. While there is
  // nothing in that, as they are read, anything may be named.
  template <class ByName>
  [[nodiscard]] YamlNode check_names(const YamlNode& map, const ByName& known) const {
    std::vector<std::string> names;
    names.reserve(known.size());
    for (const auto& [name, held] : known) names.push_back(name);
    return names.empty() ? map : check_keys(map, names).map;
  }

  // The value of a key; nothing when it is absent.
  [[nodiscard]] static const YamlNode* find(const YamlNode& map, std::string_view key);

  // Reads a key into `out` when it is there. False, with a diagnostic, when it is of the wrong
  // type.
  bool read(const YamlNode& map, std::string_view key, std::string& out) const;
  bool read(const YamlNode& map, std::string_view key, bool& out) const;
  bool read(const YamlNode& map, std::string_view key, std::uint32_t& out,
            std::uint32_t most) const;
  // The same for a key that must be there and not be empty.
  bool require(const YamlNode& map, std::string_view key, std::string& out) const;

  // True when the node is of that kind; a diagnostic otherwise.
  bool expect(const YamlNode& node, YamlNode::Kind kind, std::string_view what) const;
  // A list of scalars; one scalar alone is a list of one.
  [[nodiscard]] std::vector<const YamlNode*> scalars(const YamlNode& node,
                                                     std::string_view what) const;

 private:
  std::string file_;
  std::string_view content_;
  text::LineIndex lines_;
  text::Diagnostics* diagnostics_;
};

}  // namespace concord::rule
