#include "report/told.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "report/excerpt.h"
#include "report/summary.h"
#include "report/words.h"

namespace concord::report {

namespace {

constexpr std::size_t most_others = 100;  // GitHub keeps no more locations of a result
constexpr std::size_t most_named = 8;     // in one sentence
constexpr std::uint32_t longest_quote = 80;

// How far an article is from being the one to mend.
int distance(const StoryReport& story, std::uint32_t document) {
  const read::Role role = story.documents[document].metadata.role;
  if (role == read::Role::draft) return 0;
  if (story.changed.count(document) != 0) return 1;
  return role == read::Role::source ? 2 : 3;
}

// A side with the claim of it that stands nearest to mending.
struct Side {
  const std::vector<std::uint32_t>* claims = nullptr;
  std::uint32_t nearest = 0;
  int distance = 0;
  std::size_t articles = 0;
};

Side look_at(const StoryReport& story, const std::vector<std::uint32_t>& claims) {
  const auto far = [&](std::uint32_t index) {
    return distance(story, story.claims[index].document);
  };
  const std::uint32_t nearest =
      *std::min_element(claims.begin(), claims.end(),
                        [&](std::uint32_t a, std::uint32_t b) { return far(a) < far(b); });
  return {&claims, nearest, far(nearest), articles_of(story, claims)};
}

}  // namespace

bool is_told(const diff::Finding& finding) {
  return finding.verdict == diff::Verdict::conflict && !finding.claims.empty();
}

Told tell(const StoryReport& story, const diff::Finding& finding) {
  const auto all = sides_of(finding);
  std::vector<Side> sides;
  for (const auto& claims : all) sides.push_back(look_at(story, claims));
  const auto dissenting =
      std::min_element(sides.begin(), sides.end(), [](const Side& a, const Side& b) {
        return std::tie(a.distance, a.articles) < std::tie(b.distance, b.articles);
      });
  Told told;
  told.primary = dissenting->nearest;
  for (auto side = sides.begin(); side != sides.end(); ++side) {
    if (side == dissenting) continue;
    told.others.insert(told.others.end(), side->claims->begin(), side->claims->end());
  }
  told.opposed = std::min(told.others.size(), most_others);
  for (const std::uint32_t index : *dissenting->claims) {
    if (index != told.primary) told.others.push_back(index);
  }
  told.others.resize(std::min(told.others.size(), most_others));
  return told;
}

std::string_view told_verdict(const diff::Finding& finding) {
  return finding.evolving ? "Figures evolve" : "Articles disagree";
}

std::string quoted_words(Places& places, const normalize::Claim& claim) {
  return fmt::format("'{}'", shorten(places.words_as_read(claim), longest_quote));
}

std::string told_in_words(const StoryReport& story, const diff::Finding& finding, const Told& told,
                          Places& places) {
  std::string text = fmt::format("{}: {} here", told_verdict(finding),
                                 quoted_words(places, story.claims[told.primary]));
  const std::size_t named = std::min(told.opposed, most_named);
  for (std::size_t i = 0; i < named; ++i) {
    const normalize::Claim& claim = story.claims[told.others[i]];
    text += fmt::format(", {} in {}", quoted_words(places, claim), plain_path(places.link(claim)));
  }
  if (named < told.opposed) text += fmt::format(" and {} more", told.opposed - named);
  return text + ". " + shorten(question_of(story, finding), 300);
}

std::string_view plain_path(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

}  // namespace concord::report
