#pragma once

#include <functional>

#include "cli/run.h"

namespace concord::cli {

// `concord check --watch`: a report, and a fresh one whenever an article, a configuration, a file of facts, a baseline or a rule
// changes, comes or goes. Ends by ctrl-C, with the status of the last report.
Status watch(const Options& options, Streams& streams);

// The same, looking whenever `wait` returns, until it returns false.
Status watch(const Options& options, Streams& streams, const std::function<bool()>& wait);

}  // namespace concord::cli
