#include "diff/rivals.h"

#include <algorithm>

namespace concord::diff {

namespace {

constexpr std::array<std::string_view, group_sign_count> group_sign_names{
    "odds",           "mean-odds", "least-lead",        "greatest-lead", "one-question",
    "shared-article", "twins",     "fewer-claims",      "more-claims",   "fewer-articles",
    "more-articles",  "articles",  "share-of-articles", "pairs"};

}  // namespace

std::array<std::string_view, rival_sign_count> rival_sign_names() {
  std::array<std::string_view, rival_sign_count> names;
  const auto end = std::ranges::copy(feature_names, names.begin()).out;
  std::ranges::copy(group_sign_names, end);
  return names;
}

}  // namespace concord::diff
