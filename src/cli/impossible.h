#pragma once

#include <vector>

#include "normalize/impossible.h"
#include "read/document.h"
#include "text/diagnostic.h"

namespace concord::cli {

// Tells what an article says that cannot be (June 31st, 25:99), as warnings with their places: such words are read as nothing.
void warn_of_impossible(const read::Document& document,
                        const std::vector<normalize::Impossible>& impossible,
                        text::Diagnostics& diagnostics);

}  // namespace concord::cli
