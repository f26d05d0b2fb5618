#include "cli/why_apart.h"

#include <algorithm>
#include <set>

namespace concord::cli {

namespace {

using normalize::Claim;
using normalize::Outlook;

// The claims of the fact that a claim was counted to.
std::vector<std::uint32_t> fact_of(const report::StoryReport& story, std::uint32_t claim) {
  for (const diff::Finding& finding : story.findings) {
    if (std::ranges::find(finding.claims, claim) != finding.claims.end()) return finding.claims;
  }
  return {claim};
}

std::set<std::uint32_t> articles_of(const report::StoryReport& story,
                                    const std::vector<std::uint32_t>& claims) {
  std::set<std::uint32_t> articles;
  for (const std::uint32_t claim : claims) articles.insert(story.claims[claim].document);
  return articles;
}

bool share_sentence(const report::StoryReport& story, const std::vector<std::uint32_t>& one,
                    const std::vector<std::uint32_t>& other) {
  return std::ranges::any_of(one, [&](std::uint32_t i) {
    return std::ranges::any_of(other, [&](std::uint32_t j) {
      const Claim& a = story.claims[i];
      const Claim& b = story.claims[j];
      return a.document == b.document && a.sentence == b.sentence;
    });
  });
}

bool is_of_other_outlook(const Claim& one, const Claim& other) {
  const Outlook a = one.context.outlook;
  const Outlook b = other.context.outlook;
  return a != b && a != Outlook::unknown && b != Outlook::unknown;
}

}  // namespace

std::string why_apart(const report::StoryReport& story, std::uint32_t one, std::uint32_t other) {
  constexpr std::size_t telling = 2;  // articles that tell both
  const std::vector<std::uint32_t> first = fact_of(story, one);
  const std::vector<std::uint32_t> second = fact_of(story, other);
  if (share_sentence(story, first, second)) return "one sentence tells both, as two facts";
  const std::set<std::uint32_t> articles = articles_of(story, first);
  const std::set<std::uint32_t> others = articles_of(story, second);
  const auto both = std::ranges::count_if(
      articles, [&](std::uint32_t article) { return others.contains(article); });
  if (static_cast<std::size_t>(both) >= telling) return "several articles tell both, as two facts";
  if (is_of_other_outlook(story.claims[one], story.claims[other])) {
    return "of one it is told what was to come, of the other what came";
  }
  return "what stands around them is too unlike for one fact";
}

}  // namespace concord::cli
