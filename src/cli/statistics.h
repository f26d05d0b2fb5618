#pragma once

#include <string>

#include "report/report.h"

namespace concord::cli {

// `--statistics`: for each rule how many claims it found and what became of them, by number.
std::string statistics_text(const report::Report& report);

}  // namespace concord::cli
