#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord rules coverage PATH…`: which claim rules speak in articles, how often and to what
// verdicts, and which figures no rule claims.
Status cover_articles(const Options& options, Streams& streams);

}  // namespace concord::cli
