#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "diff/finding.h"
#include "diff/weights.h"
#include "gold.h"

namespace concord::weights {

struct Share {
  int part = 0;
  int all = 0;
};

// What was found of one kind of facts: mentions with a claim; pairs of articles on one fact that some
// finding holds together, and pairs of claims held together that are on one fact; the same of verdicts.
struct Measures {
  Share claims;
  Share link_precision;
  Share link_recall;
  Share agreement_precision;
  Share agreement_recall;
  Share conflict_precision;
  Share conflict_recall;
};

// By the kind of the gold fact; "" for all.
using ByKind = std::map<std::string, Measures>;

void measure(const Story& story, const std::vector<diff::Finding>& findings, ByKind& into);

std::string table_of(const ByKind& measures);

// A conflict that people see none in, told for people: its claims, the facts they are on, and which
// signs spoke most for and against its nearest pair.
struct FalseAlarm {
  std::uint32_t confidence = 0;
  std::string text;
};
std::vector<FalseAlarm> false_alarms(const Story& story, const std::vector<diff::Finding>& findings,
                                     const diff::Weights& weights);

}  // namespace concord::weights
