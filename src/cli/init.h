#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord init`: writes a first concord.yaml and says what it found.
Status init(const Options& options, Streams& streams);

}  // namespace concord::cli
