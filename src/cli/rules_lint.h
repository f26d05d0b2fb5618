#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord rules lint [FILE|RULE…]`: what is no mistake in a rule and yet no help, with place and
// cure; status 1 when there is any.
Status lint_rules(const Options& options, Streams& streams);

}  // namespace concord::cli
