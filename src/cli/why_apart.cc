#include "cli/why_apart.h"

#include <algorithm>
#include <vector>

#include "diff/group_facts.h"

namespace concord::cli {

namespace {

// What the comparison saw of the fact that a claim was counted to.
diff::GroupFacts fact_of(const report::StoryReport& story, std::uint32_t claim) {
  const auto found = std::ranges::find_if(story.findings, [&](const diff::Finding& finding) {
    return std::ranges::find(finding.claims, claim) != finding.claims.end();
  });
  diff::GroupFacts facts(story.claims[claim]);
  if (found == story.findings.end()) return facts;
  for (const std::uint32_t other : found->claims) facts.take(diff::GroupFacts(story.claims[other]));
  return facts;
}

}  // namespace

std::string_view why_apart(const report::StoryReport& story, std::uint32_t one,
                           std::uint32_t other) {
  const diff::GroupFacts first = fact_of(story, one);
  const diff::GroupFacts second = fact_of(story, other);
  switch (first.apart_from(second)) {
    case diff::Apart::several_answers:
      return "it is a question of several answers";
    case diff::Apart::two_persons:
      return "one is told of a woman, the other of a man";
    case diff::Apart::one_sentence:
      return "one sentence tells both, as two facts";
    case diff::Apart::several_articles:
      return "several articles tell both, as two facts";
    case diff::Apart::no:
      break;
  }
  return first.is_of_other_outlook(second)
             ? "of one it is told what was to come, of the other what came"
             : "what stands around them is too unlike for one fact";
}

}  // namespace concord::cli
