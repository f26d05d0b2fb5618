#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord claims`: what was found where, article by article.
Status claims(const Options& options, Streams& streams);

}  // namespace concord::cli
