#pragma once

#include <deque>

#include "rule/parsed_files.h"

namespace concord::rule {

// Reads "import" of every file and appends the files that are imported and not yet there. An import
// that leads nowhere, out of the pack or in a circle is a mistake.
void follow_imports(std::deque<ParsedFile>& files, text::Diagnostics& diagnostics);

}  // namespace concord::rule
