#pragma once

#include "cli/run.h"

namespace concord::cli {

// `concord extract`: a line of JSON for each article with its mentions and claims. Reads as it writes: the memory it takes does
// not grow with the number of articles. A line that is no article becomes {"id":null,"error":"…","line":7}, and the run goes on.
Status extract(const Options& options, Streams& streams);

}  // namespace concord::cli
