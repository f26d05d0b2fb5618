#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord baseline`: writes down the conflicts there are, or, with --prune, takes out those that are
// there no more.
Status baseline(const Options& options, Streams& streams);

}  // namespace concord::cli
