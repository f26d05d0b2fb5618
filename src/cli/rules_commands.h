#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord rules list`, `rules show RULE` and `explain RULE`.
Status list_rules(const Options& options, Streams& streams);
Status show_rule(const Options& options, Streams& streams);
Status explain_rule(const Options& options, Streams& streams);

}  // namespace concord::cli
