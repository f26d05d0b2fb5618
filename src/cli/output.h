#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "text/diagnostic.h"

namespace concord::cli {

// Writes the file whole: into a new file beside it that then takes its name, so that a full disk leaves what was there.
// What is no plain file (a pipe, a device) is written to as it is. False, with a diagnostic, when it cannot be written.
bool write_file(const std::string& path, std::string_view content, text::Diagnostics& diagnostics);

// The same for a stream: false, with a diagnostic, when not everything arrived (a full disk, a closed pipe).
bool write_stream(std::ostream& out, std::string_view content, text::Diagnostics& diagnostics);

}  // namespace concord::cli
