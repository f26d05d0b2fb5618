#include "rivals.h"

#include <algorithm>
#include <iterator>

#include "diff/grouping.h"
#include "examples.h"
#include "judge.h"

namespace concord::weights {

namespace {

constexpr double as_it_is = 3;

using Claims = std::vector<normalize::Claim>;

// Adds the rivals of a story; where `changed` is given, of those that hold a changed claim.
void add_rivals(const Story& story, const Claims& claims, const std::vector<bool>* changed,
                const diff::Weights& weights, std::vector<Sample>& examples) {
  const diff::Items items = diff::make_items(claims);
  for (const diff::RivalGroups& rivals : diff::find_rivals(items, weights)) {
    diff::Finding finding;
    finding.verdict = diff::Verdict::conflict;
    for (const auto* group : {&rivals.first, &rivals.second}) {
      for (const std::uint32_t i : *group) finding.claims.push_back(items.items[i].claim_index);
    }
    const Opinion opinion =
        changed == nullptr ? judge(story, finding) : judge_changed(story, finding, *changed);
    if (opinion == Opinion::none) continue;
    examples.push_back({{rivals.signs.begin(), rivals.signs.end()},
                        opinion == Opinion::right,
                        weight_of(story) * (changed == nullptr ? as_it_is : 1)});
  }
}

}  // namespace

std::vector<Sample> rival_examples(const Story& story, const diff::Weights& weights) {
  std::vector<Sample> examples;
  add_rivals(story, story.claims, nullptr, weights, examples);
  for (std::uint32_t fact = 0; fact < story.gold.facts.size(); ++fact) {
    const Fact& of = story.gold.facts[fact];
    if (of.status != "agreement" || of.arguable || of.furniture) continue;
    for (std::uint32_t d = 0; d < story.files.size(); ++d) {
      std::vector<bool> changed(story.claims.size(), false);
      const auto claims = corrupted(story, fact, d, changed);
      if (claims) add_rivals(story, *claims, &changed, weights, examples);
    }
  }
  return examples;
}

}  // namespace concord::weights
