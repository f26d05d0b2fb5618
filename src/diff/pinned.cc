#include "diff/pinned.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "diff/describe.h"
#include "diff/relate_claims.h"
#include "value/relate.h"

namespace concord::diff {

namespace {

using normalize::Claim;
using Members = std::vector<std::uint32_t>;  // indices of claims

// Percent. The words of the fact all stand beside the figure; that they mean the same is likely.
constexpr std::uint32_t sure = 90;

// 0 for what the fact says, then a number for each different value.
std::vector<std::uint32_t> sides_of(const Members& members, const std::vector<Claim>& claims) {
  std::vector<const Claim*> firsts;
  std::vector<std::uint32_t> sides;
  for (const std::uint32_t i : members) {
    if (claims[i].pin.agrees) {
      sides.push_back(0);
      continue;
    }
    const auto side = std::ranges::find_if(firsts, [&](const Claim* first) {
      return value::is_compatible(value::relate(claims[i].value, first->value));
    });
    sides.push_back(static_cast<std::uint32_t>(side - firsts.begin()) + 1);
    if (side == firsts.end()) firsts.push_back(&claims[i]);
  }
  return sides;
}

Reason reason_of(const Finding& finding, const std::vector<Claim>& claims, const Claim& fact) {
  if (finding.verdict == Verdict::agreement) {
    const auto is_near = [&](std::uint32_t i) { return is_tolerated(claims[i], fact); };
    return std::ranges::any_of(finding.claims, is_near) ? Reason::tolerated : Reason::equal;
  }
  for (std::size_t i = 0; i < finding.claims.size(); ++i) {
    const bool opposes = finding.sides[i] > 0;
    if (opposes && !claims[finding.claims[i]].pin.outdated) return Reason::contradicts_fact;
  }
  return Reason::out_of_date;
}

Finding finding_of(Members members, const std::vector<Claim>& claims) {
  const auto place = [&](std::uint32_t i) {
    return std::tuple(claims[i].document, claims[i].span, i);
  };
  std::ranges::sort(members, {}, place);
  const auto is_fact = [&](std::uint32_t i) { return claims[i].pin.is_fact; };
  const Claim& fact = claims[*std::ranges::find_if(members, is_fact)];
  Finding finding;
  finding.sides = sides_of(members, claims);
  const bool differ =
      std::ranges::any_of(finding.sides, [](std::uint32_t side) { return side > 0; });
  finding.verdict = differ ? Verdict::conflict : Verdict::agreement;
  finding.rule = "pinned.fact";
  finding.question = fact.question;
  finding.confidence = sure;
  std::set<std::uint32_t> documents;
  std::set<std::string> parts = {finding.rule + '\x1f' + fact.question};
  for (const std::uint32_t i : members) {
    documents.insert(claims[i].document);
    parts.insert(value::to_string(claims[i].value));
  }
  finding.id = identify(parts);
  finding.sources = finding.independent = static_cast<std::uint32_t>(documents.size());
  finding.claims = std::move(members);
  finding.reason = reason_of(finding, claims, fact);
  return finding;
}

}  // namespace

std::vector<Finding> pinned_findings(const std::vector<Claim>& claims) {
  std::map<std::uint32_t, Members> groups;
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims[i].pin.group != 0) groups[claims[i].pin.group].push_back(i);
  }
  std::vector<Finding> findings;
  findings.reserve(groups.size());
  for (auto& [group, members] : groups) findings.push_back(finding_of(std::move(members), claims));
  return findings;
}

}  // namespace concord::diff
