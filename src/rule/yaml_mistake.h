#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/location.h"

namespace concord::rule {

// What is wrong with text that is no YAML, for people: where, what, and the cure.
struct YamlMistake {
  text::Location where;
  std::string message;
  std::string cure;
};

// From what yaml-cpp says of it ("end of sequence flow not found") and where it gave up: often a line
// behind the mistake itself.
YamlMistake explain_yaml(std::string_view content, text::Location where,
                         std::string_view complaint);

}  // namespace concord::rule
