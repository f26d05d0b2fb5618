#include <algorithm>
#include <string>
#include <vector>

#include "diff/quotations.h"

namespace concord::diff {

namespace {

// What a word in common counts in a run, and what one costs that only one of the two has there.
constexpr int in_common = 2;
constexpr int out_of_line = -1;
// A run is one saying from so much on: six words in common with two others between them.
constexpr int least_run = 10;
// And where it is so much of the shorter wording: else it is a phrase that everybody uses.
constexpr double least_share = 0.6;

using Words = std::vector<std::string_view>;

Words split(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

struct Run {
  int counts = 0;
  std::size_t begin = 0;  // in the first wording
  std::size_t end = 0;
};

// The best run of words that both have in their order, few others between them (Smith and Waterman
// 1981, "Identification of common molecular subsequences").
Run best_run(const Words& a, const Words& b) {
  std::vector<Run> row(b.size() + 1);
  Run best;
  for (std::size_t i = 0; i < a.size(); ++i) {
    Run diagonal = row[0];
    for (std::size_t j = 0; j < b.size(); ++j) {
      const Run above = row[j + 1];
      Run here = diagonal.counts > 0 ? diagonal : Run{0, i, i};
      here.counts += a[i] == b[j] ? in_common : out_of_line;
      for (const Run& other : {above, row[j]}) {
        if (other.counts + out_of_line > here.counts) {
          here = other;
          here.counts += out_of_line;
        }
      }
      here.end = i + 1;
      if (here.counts <= 0) here = Run{};
      if (here.counts > best.counts) best = here;
      diagonal = above;
      row[j + 1] = here;
    }
  }
  return best;
}

}  // namespace

Wording compare_wordings(std::string_view a, std::string_view b) {
  if (a == b) return Wording::same;
  Words shorter = split(a);
  Words longer = split(b);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  if (!std::ranges::search(longer, shorter).empty()) return Wording::within;
  const Run run = best_run(shorter, longer);
  const double share =
      static_cast<double>(run.end - run.begin) / static_cast<double>(shorter.size());
  return run.counts >= least_run && share >= least_share ? Wording::near : Wording::other;
}

}  // namespace concord::diff
