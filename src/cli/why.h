#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord why FILE:LINE[:COLUMN]`: how each claim there came about, and what came of it.
Status why(const Options& options, Streams& streams);

}  // namespace concord::cli
