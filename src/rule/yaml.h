#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/location.h"

namespace concord::rule {

struct YamlMember;

// A YAML value with its place: what the rule readers walk. The library that parses stops in
// yaml.cc.
struct YamlNode {
  enum class Kind { nothing, scalar, list, map };
  Kind kind = Kind::nothing;
  std::string scalar;
  bool quoted = false;  // the text of the scalar begins one character after `where`
  text::Location where;
  std::vector<YamlNode> items;  // list
  // map, in the order of the file; repeats are kept
  std::vector<YamlMember> members;
};

struct YamlMember {
  YamlNode key;
  YamlNode value;
};

// Parses one file. A syntax error is a diagnostic, and the result is nothing.
YamlNode parse_yaml(std::string_view content, const std::string& file,
                    text::Diagnostics& diagnostics);

// Words as a scalar that YAML and JSON read alike.
std::string in_double_quotes(std::string_view words);

}  // namespace concord::rule
