#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <string>
#include <vector>

#include "calibrate.h"
#include "rule/load.h"
#include "stories.h"

namespace {

using namespace concord;
using weights::Sample;
using Samples = std::vector<Sample>;

template <typename Wanted>
Samples those(const Samples& samples, Wanted wanted) {
  Samples some;
  std::ranges::copy_if(samples, std::back_inserter(some), wanted);
  return some;
}

void print(const char* title, const Samples& samples) {
  fmt::print("\n{} ({})\n\n{}", title, samples.size(), weights::reliability_table(samples));
}

void run(const std::string& folder) {
  const diff::Weights shipped = diff::make_weights(rule::load_shipped_rules().shared);
  Samples samples;
  for (const weights::Story& story : weights::read_stories(folder)) {
    for (Sample& sample : weights::samples_of(story, shipped)) {
      samples.push_back(std::move(sample));
    }
  }
  const auto is = [](diff::Verdict verdict, diff::Basis basis) {
    return [=](const Sample& s) { return s.verdict == verdict && s.basis == basis; };
  };
  using diff::Basis;
  using diff::Verdict;
  const Samples agreements = those(samples, is(Verdict::agreement, Basis::odds));
  const Samples conflicts = those(samples, is(Verdict::conflict, Basis::odds));
  const diff::Curve agreement = weights::fit_curve(agreements);
  const diff::Curve conflict = weights::fit_curve(conflicts);
  fmt::print("  confidence:\n    agreement-shift: {:.2f}\n    agreement-slope: {:.2f}\n",
             agreement.shift, agreement.slope);
  fmt::print("    conflict-shift: {:.2f}\n    conflict-slope: {:.2f}\n", conflict.shift,
             conflict.slope);
  print("Agreements by what stands around them", agreements);
  print("Agreements by rules", those(samples, is(Verdict::agreement, Basis::rule)));
  const auto on_rules = is(Verdict::conflict, Basis::rule);
  for (const bool changed : {false, true}) {
    const char* where = changed ? "in copies with one value changed" : "in the stories";
    const auto here = [&](const Sample& s) { return s.changed == changed; };
    print(fmt::format("Conflicts by what stands around them, {}", where).c_str(),
          those(conflicts, here));
    print(fmt::format("Conflicts by rules, {}", where).c_str(),
          those(those(samples, on_rules), here));
  }
  print("All findings", samples);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    fmt::print(stderr, "usage: concord_calibration STORIES\n");
    return 2;
  }
  try {
    run(arguments[1]);
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "concord_calibration: {}\n", error.what());
    return 2;
  }
}
