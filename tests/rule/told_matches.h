#pragma once

#include <string>

#include "rule/regex.h"

namespace concord::rule {

// Matches as text: "3-7 x=3-5".
inline std::string told(const RegexMatches& matches) {
  std::string out;
  const auto tell = [&](text::Span span) {
    out += std::to_string(span.begin) + "-" + std::to_string(span.end) + " ";
  };
  for (std::size_t match = 0; match < matches.all.size(); ++match) {
    tell(matches.all[match].span);
    for (const RegexGroup& group : matches.groups_of(match)) {
      out += std::string(group.name) + "=";
      tell(group.span);
    }
  }
  return out;
}

}  // namespace concord::rule
