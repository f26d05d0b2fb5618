#include "diff/diff.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "diff/describe.h"
#include "diff/grouping.h"
#include "diff/independence.h"
#include "diff/item.h"
#include "diff/pair_score.h"
#include "diff/pinned.h"
#include "diff/verdict.h"

namespace concord::diff {

namespace {

// Percent. A rule says how far its conflicts are to be trusted; without one the score does, half
// sure at the threshold.
std::uint32_t confidence_of(const Group& group, const Items& items, Verdict verdict) {
  if (verdict == Verdict::single_source) return 100;
  std::uint32_t stated = 0;
  for (std::uint32_t i : group.items) stated = std::max(stated, items.items[i].claim->confidence);
  if (group.by_rule && !group.joined_apart && stated > 0) return stated;
  const double odds = 1.0 / (1.0 + std::exp(-group.score));
  return static_cast<std::uint32_t>(std::lround(100 * std::clamp(odds, 0.05, 0.99)));
}

std::uint32_t count_documents(const Group& group, const Items& items) {
  std::set<std::uint32_t> documents;
  for (std::uint32_t i : group.items) documents.insert(items.items[i].claim->document);
  return static_cast<std::uint32_t>(documents.size());
}

Finding finding_of(const Group& group, const Items& items,
                   const std::vector<std::uint32_t>& origins) {
  Finding finding;
  Judgement judgement = judge(group, items);
  finding.verdict = judgement.verdict;
  finding.reason = judgement.reason;
  finding.evolving = judgement.evolving;
  finding.sides = std::move(judgement.sides);
  finding.id = identify(group, items);
  finding.question = describe(group, items);
  finding.fullest = fullest(group, items);
  finding.confidence = confidence_of(group, items, finding.verdict);
  finding.sources = count_documents(group, items);
  finding.independent = count_independent(group.items, items, origins);
  for (std::uint32_t i : group.items) {
    const Item& item = items.items[i];
    finding.claims.push_back(item.claim_index);
    if (finding.rule.empty() || finding.rule.starts_with("open.")) finding.rule = item.claim->rule;
  }
  return finding;
}

int rank(Verdict verdict) {
  switch (verdict) {
    case Verdict::conflict:
      return 0;
    case Verdict::agreement:
      return 1;
    case Verdict::single_source:
      return 2;
  }
  return 3;
}

}  // namespace

std::vector<Finding> diff(const std::vector<normalize::Claim>& claims, const Weights& weights) {
  const Items items = make_items(claims);
  const std::vector<std::uint32_t> origins = origins_of(items);
  std::vector<Finding> findings;
  for (const Group& group : group_items(items, weights)) {
    findings.push_back(finding_of(group, items, origins));
  }
  for (Finding& finding : pinned_findings(claims)) findings.push_back(std::move(finding));
  // Groups come in the order of their first claim; a stable sort keeps it.
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    const bool is_conflict = finding.verdict == Verdict::conflict;
    return std::tuple(rank(finding.verdict), is_conflict ? 100 - finding.confidence : 0U);
  });
  return findings;
}

}  // namespace concord::diff
