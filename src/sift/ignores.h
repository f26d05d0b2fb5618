#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sift/signature.h"
#include "sift/suppressed.h"
#include "text/diagnostic.h"

namespace concord::sift {

// Takes the conflicts out of `findings` that comments in the articles speak of: those that are none
// any more without the claims the comments stand at.
std::vector<Suppressed> take_ignored(std::vector<diff::Finding>& findings, const Claims& story);

// A warning for each comment that speaks of no conflict. `rules` are the ids of all rules, to tell a
// misspelt one from one that has done its work.
void warn_of_unused(const Claims& story, const std::vector<diff::Finding>& findings,
                    const std::vector<Suppressed>& suppressed,
                    const std::vector<std::string>& rules, text::Diagnostics& diagnostics);

}  // namespace concord::sift
