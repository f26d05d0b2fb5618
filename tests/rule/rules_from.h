#pragma once

#include <string>

#include "rule/folder.h"

namespace concord::rule {

// Rules of one YAML text, and nothing else.
inline RuleSet rules_from(const std::string& yaml, text::Diagnostics& diagnostics) {
  return load_files({}, {{"rules/test.yaml", yaml}}, diagnostics);
}

// "line:column code" of every mistake.
inline std::vector<std::string> mistakes_in(const std::string& yaml) {
  text::Diagnostics diagnostics;
  rules_from(yaml, diagnostics);
  diagnostics.sort();
  std::vector<std::string> all;
  for (const text::Diagnostic& item : diagnostics.items()) {
    const text::Location where = item.where.value_or(text::Location{0, 0});
    all.push_back(std::to_string(where.line) + ":" + std::to_string(where.column) + " " +
                  item.code);
  }
  return all;
}

}  // namespace concord::rule
