#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/location.h"

namespace concord::workshop {

// What an example of a rule file says from now on.
struct ExampleEdit {
  text::Location example;                     // where it begins
  std::string text;                           // its text, by which it is known again
  std::map<std::string, std::string> fields;  // key to text: "find", "value", "subject"
};

// The rule file with those fields rewritten; all other bytes, comments and layout stay as they are.
// A field keeps its quotes. A text over several lines is not rewritten: that is a diagnostic.
std::string rewrite_examples(const std::string& path, std::string_view content,
                             const std::vector<ExampleEdit>& edits, text::Diagnostics& diagnostics);

}  // namespace concord::workshop
