#include "judge.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace concord::weights {

namespace {

using Sides = std::set<std::string>;

// The claims of a finding that are on one fact.
struct Members {
  std::size_t claims = 0;
  std::set<std::uint32_t> documents;
  std::vector<Sides> mentions;  // of each mention they touch
  std::vector<Sides> said;      // of each claim: all its mentions
};

Members members_of(const Story& story, const diff::Finding& finding, std::uint32_t fact) {
  Members members;
  for (const std::uint32_t claim : finding.claims) {
    Sides said;
    for (const std::uint32_t m : story.mentions[claim]) {
      const Mention& mention = story.gold.mentions[m];
      if (mention.fact != fact) continue;
      members.mentions.push_back(mention.sides);
      said.insert(mention.sides.begin(), mention.sides.end());
    }
    if (said.empty()) continue;
    ++members.claims;
    members.documents.insert(story.claims[claim].document);
    members.said.push_back(std::move(said));
  }
  return members;
}

Sides common(const Sides& a, const Sides& b) {
  Sides both;
  std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
  return both;
}

bool contradict(const Members& members) {
  if (members.claims < 2) return false;
  return std::ranges::any_of(members.mentions, [&](const Sides& a) {
    return std::ranges::any_of(members.mentions,
                               [&](const Sides& b) { return common(a, b).empty(); });
  });
}

bool one_side(const Members& members) {
  Sides left = members.said.front();
  for (const Sides& said : members.said) left = common(left, said);
  return !left.empty();
}

bool agrees_on(const Fact& fact, const Members& members) {
  if (fact.arguable || fact.furniture) return false;
  return fact.status == "agreement" || (fact.status == "conflict" && one_side(members));
}

struct Weighed {
  std::vector<std::uint32_t> right;  // the facts that a finding tells of
  bool arguable = false;
};

// Holds a finding against every fact that half of its claims are on.
Weighed weigh(const Story& story, const diff::Finding& finding) {
  const bool is_conflict = finding.verdict == diff::Verdict::conflict;
  std::set<std::uint32_t> facts;
  for (const std::uint32_t claim : finding.claims) {
    const auto on = facts_of(story, claim);
    facts.insert(on.begin(), on.end());
  }
  Weighed weighed;
  for (const std::uint32_t f : facts) {
    const Fact& fact = story.gold.facts[f];
    const Members members = members_of(story, finding, f);
    if (2 * members.claims < finding.claims.size()) continue;
    if (is_conflict ? !contradict(members) : members.documents.size() < 2) continue;
    weighed.arguable = weighed.arguable || fact.arguable;
    const bool disputed = !fact.arguable && !fact.furniture && fact.status == "conflict";
    if (is_conflict ? disputed : agrees_on(fact, members)) weighed.right.push_back(f);
  }
  return weighed;
}

}  // namespace

std::vector<std::uint32_t> facts_of(const Story& story, std::uint32_t claim) {
  std::set<std::uint32_t> facts;
  for (const std::uint32_t m : story.mentions[claim]) facts.insert(story.gold.mentions[m].fact);
  return {facts.begin(), facts.end()};
}

Opinion judge(const Story& story, const diff::Finding& finding) {
  std::set<std::uint32_t> documents;
  for (const std::uint32_t claim : finding.claims) {
    if (!story.mentions[claim].empty()) documents.insert(story.claims[claim].document);
  }
  if (finding.verdict != diff::Verdict::conflict && documents.size() < 2) return Opinion::none;
  const Weighed weighed = weigh(story, finding);
  if (!weighed.right.empty()) return Opinion::right;
  return weighed.arguable ? Opinion::none : Opinion::wrong;
}

std::vector<std::uint32_t> facts_found(const Story& story, const diff::Finding& finding) {
  return weigh(story, finding).right;
}

Opinion judge_changed(const Story& story, const diff::Finding& finding,
                      const std::vector<bool>& changed) {
  bool any = false;
  for (const std::uint32_t a : finding.claims) {
    if (!changed[a]) continue;
    any = true;
    const auto of_a = facts_of(story, a);
    for (const std::uint32_t b : finding.claims) {
      if (story.claims[a].document == story.claims[b].document) continue;
      const auto of_b = facts_of(story, b);
      if (std::ranges::find_first_of(of_a, of_b) != of_a.end()) return Opinion::right;
    }
  }
  return any ? Opinion::wrong : Opinion::none;
}

}  // namespace concord::weights
