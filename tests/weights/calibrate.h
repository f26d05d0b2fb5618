#pragma once

#include <string>
#include <vector>

#include "diff/finding.h"
#include "diff/weights.h"
#include "gold.h"

namespace concord::weights {

// A finding that people were asked about.
struct Sample {
  diff::Verdict verdict = diff::Verdict::conflict;
  diff::Basis basis = diff::Basis::odds;
  double odds = 0;
  std::uint32_t confidence = 0;
  std::string rule;
  bool changed = false;  // in a copy of the story with a value changed, not in the story itself
  bool right = false;
};

// All conflicts, possible ones too, and agreements of a story as it is, and the conflicts that changing
// one value in one article brings about.
std::vector<Sample> samples_of(const Story& story, const diff::Weights& weights);

// The curve that says of each sample how likely it is right (Platt 1999, by Newton steps), drawn to
// the plain odds where there are few samples.
diff::Curve fit_curve(const std::vector<Sample>& samples);

// How many findings of each confidence are right, as a table in Markdown.
std::string reliability_table(const std::vector<Sample>& samples);

}  // namespace concord::weights
