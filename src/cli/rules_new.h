#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord rules new`: from two sentences with their values marked, a claim rule with its tests. It
// is tried before it is printed: it loads, reads both sentences and leaves the others alone.
Status make_rule(const Options& options, Streams& streams);

}  // namespace concord::cli
