#pragma once

#include <vector>

#include "diff/features.h"
#include "gold.h"

namespace concord::weights {

// A pair of claims and whether people say that they answer one question.
struct Example {
  diff::Features features{};
  bool same = false;
};

struct Examples {
  std::vector<Example> agreement;  // pairs of values that can both be true
  std::vector<Example> conflict;   // pairs that cannot: as they are, and from corrupted copies
};

Examples examples_of(const Story& story);

}  // namespace concord::weights
