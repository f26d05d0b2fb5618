#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord rules test --gold DIR`: what each rule finds in articles where somebody marked what it
// should find: precision, recall, F1, and each claim that is noise or missing.
Status test_against_gold(const Options& options, Streams& streams);

}  // namespace concord::cli
