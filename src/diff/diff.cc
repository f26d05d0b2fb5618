#include "diff/diff.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "diff/confidence.h"
#include "diff/describe.h"
#include "diff/grouping.h"
#include "diff/independence.h"
#include "diff/item.h"
#include "diff/pair_score.h"
#include "diff/pinned.h"
#include "diff/quotations.h"
#include "diff/verdict.h"

namespace concord::diff {

namespace {

std::uint32_t count_documents(const Group& group, const Items& items) {
  std::set<std::uint32_t> documents;
  for (std::uint32_t i : group.items) documents.insert(items.items[i].claim->document);
  return static_cast<std::uint32_t>(documents.size());
}

struct Setting {
  const Items& items;
  const std::vector<std::uint32_t>& origins;
  const Weights& weights;
  std::uint32_t least = 0;  // percent, of conflicts that are told
};

// The gravest of the rules that took its claims.
rule::Severity severity_of(const Group& group, const Items& items) {
  rule::Severity gravest = rule::Severity::note;
  bool by_rule = false;
  for (const std::uint32_t i : group.items) {
    if (items.items[i].claim->fact.empty()) continue;
    by_rule = true;
    gravest = std::min(gravest, items.items[i].claim->severity);
  }
  return by_rule ? gravest : rule::Severity::error;
}

Finding finding_of(const Group& group, const Setting& setting) {
  const Items& items = setting.items;
  Finding finding;
  Judgement judgement = judge(group, items);
  finding.verdict = judgement.verdict;
  finding.reason = judgement.reason;
  finding.evolving = judgement.evolving;
  finding.severity = severity_of(group, items);
  finding.sides = std::move(judgement.sides);
  finding.id = identify(group, items);
  finding.question = describe(group, items);
  finding.fullest = fullest(group, items);
  const Confidence confidence = confidence_of(group, items, finding.verdict, setting.weights);
  finding.confidence = confidence.percent;
  finding.basis = confidence.basis;
  finding.odds = group.score;
  finding.possible = finding.verdict == Verdict::conflict && finding.confidence < surely_from;
  finding.sources = count_documents(group, items);
  finding.independent = count_independent(group.items, items, setting.origins);
  for (std::uint32_t i : group.items) {
    const Item& item = items.items[i];
    finding.claims.push_back(item.claim_index);
    if (finding.rule.empty() || finding.rule.starts_with("open.")) finding.rule = item.claim->rule;
  }
  return finding;
}

// What is left of a conflict that is not told: each of its sides by itself.
std::vector<Group> parted(const Group& group, const Finding& conflict) {
  if (!group.parts.empty()) return group.parts;
  std::vector<Group> parts(1 + *std::ranges::max_element(conflict.sides));
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    Group& part = parts[conflict.sides[i]];
    part.items.push_back(group.items[i]);
    part.by_rule = group.by_rule;
    part.score = group.score;
  }
  return parts;
}

struct Told {
  std::uint32_t first = 0;  // item
  Finding finding;
};

void tell(const Group& group, const Setting& setting, std::vector<Told>& told) {
  Finding finding = finding_of(group, setting);
  if (finding.verdict != Verdict::conflict || finding.confidence >= setting.least) {
    told.push_back({group.items.front(), std::move(finding)});
    return;
  }
  for (const Group& part : parted(group, finding)) tell(part, setting, told);
}

std::vector<Finding> findings_of(const Items& items, const Weights& weights, std::uint32_t least) {
  const std::vector<std::uint32_t> origins = origins_of(items);
  std::vector<Told> told;
  for (const Group& group : group_items(items, weights, least < surely_from)) {
    tell(group, {items, origins, weights, least}, told);
  }
  std::ranges::stable_sort(told, {}, &Told::first);
  std::vector<Finding> findings;
  findings.reserve(told.size());
  for (Told& one : told) findings.push_back(std::move(one.finding));
  return findings;
}

// A conflict of a claim that answers a pinned fact and one of another article that answers none.
bool is_half_pinned(const Finding& finding, const std::vector<normalize::Claim>& claims) {
  if (finding.verdict != Verdict::conflict) return false;
  for (std::size_t a = 0; a < finding.claims.size(); ++a) {
    const normalize::Claim& pinned = claims[finding.claims[a]];
    if (pinned.pin.group == 0) continue;
    for (std::size_t b = 0; b < finding.claims.size(); ++b) {
      const normalize::Claim& free = claims[finding.claims[b]];
      const bool rivals = finding.sides[a] != finding.sides[b] && pinned.document != free.document;
      if (rivals && free.pin.group == 0) return true;
    }
  }
  return false;
}

// What answers a fact is judged by the fact, and must still be heard where another article, whose figure
// does not answer it ("£4 a year"), says otherwise: a pinned fact silences no conflict. Such
// conflicts take the place of what was found of their claims without them.
void add_half_pinned(const std::vector<normalize::Claim>& claims, const Weights& models,
                     std::uint32_t least, std::vector<Finding>& findings) {
  const auto answers = [](const normalize::Claim& claim) { return claim.pin.group != 0; };
  if (std::ranges::none_of(claims, answers)) return;
  const Items items = make_items(claims, Answers::taken);
  std::vector<Finding> all = findings_of(items, models.of(items), least);
  std::erase_if(all, [&](const Finding& one) { return !is_half_pinned(one, claims); });
  std::erase_if(findings, [&](const Finding& found) {
    return std::ranges::any_of(all, [&](const Finding& conflict) {
      return std::ranges::all_of(found.claims, [&](std::uint32_t claim) {
        return std::ranges::find(conflict.claims, claim) != conflict.claims.end();
      });
    });
  });
  std::ranges::move(all, std::back_inserter(findings));
}

// Where a finding stands among the others.
int rank(const Finding& finding) {
  switch (finding.verdict) {
    case Verdict::conflict:
      return finding.possible ? 1 : 0;
    case Verdict::agreement:
      return 2;
    case Verdict::single_source:
      return 3;
  }
  return 4;
}

}  // namespace

std::vector<Finding> diff(const std::vector<normalize::Claim>& claims, const Weights& models,
                          std::uint32_t least) {
  const Items items = make_items(claims);
  const Weights& weights = models.of(items);
  std::vector<Finding> findings = findings_of(items, weights, least);
  add_half_pinned(claims, models, least, findings);
  for (Finding& finding : pinned_findings(claims)) findings.push_back(std::move(finding));
  for (Finding& finding : quotation_findings(claims, weights, least)) {
    findings.push_back(std::move(finding));
  }
  // A stable sort keeps the order of their first claims.
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    const bool is_conflict = finding.verdict == Verdict::conflict;
    return std::tuple(rank(finding), is_conflict ? 100 - finding.confidence : 0U);
  });
  return findings;
}

}  // namespace concord::diff
