#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace concord::report {

// One output format: adding one is a row here and a file beside.
struct Writer {
  std::string_view name;   // as --format takes it
  std::string_view about;  // for the help
  std::string (*write)(const Report&, const Style&);
};

const std::vector<Writer>& writers();

// Nothing when there is no such format.
const Writer* find_writer(std::string_view name);

}  // namespace concord::report
