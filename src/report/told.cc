#include "report/told.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "report/draft.h"
#include "report/excerpt.h"
#include "report/summary.h"
#include "report/words.h"

namespace concord::report {

namespace {

constexpr std::size_t most_others = 100;  // GitHub keeps no more locations of a result
constexpr std::size_t most_named = 8;     // in one sentence
constexpr std::uint32_t longest_quote = 80;
constexpr std::uint32_t longest_verdict = 200;
constexpr std::uint32_t longest_question = 300;

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
  bool right = false;  // a pinned fact is among them: there is nothing to mend
  int distance = 0;
  std::size_t articles = 0;
};

bool is_pinned(const diff::Finding& finding) {
  return finding.reason == diff::Reason::out_of_date ||
         finding.reason == diff::Reason::contradicts_fact;
}

std::string with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() += 'A' - 'a';
  return text;
}

Side look_at(const StoryReport& story, const std::vector<std::uint32_t>& claims) {
  const auto far = [&](std::uint32_t index) {
    return distance(story, story.claims[index].document);
  };
  const std::uint32_t nearest =
      *std::min_element(claims.begin(), claims.end(),
                        [&](std::uint32_t a, std::uint32_t b) { return far(a) < far(b); });
  const bool right = holds(story, claims, read::Role::facts);
  return {&claims, nearest, right, far(nearest), articles_of(story, claims)};
}

}  // namespace

bool is_told(const diff::Finding& finding) {
  return finding.verdict == diff::Verdict::conflict && !finding.claims.empty();
}

rule::Severity level_of(const diff::Finding& finding) {
  using rule::Severity;
  if (finding.possible) return Severity::note;
  return finding.evolving ? std::max(finding.severity, Severity::warning) : finding.severity;
}

std::string_view to_string(rule::Severity level) {
  constexpr std::array<std::string_view, 3> names{"error", "warning", "note"};
  return names.at(static_cast<std::size_t>(level));
}

Told tell(const StoryReport& story, const diff::Finding& finding) {
  const auto all = sides_of(finding);
  std::vector<Side> sides;
  sides.reserve(all.size());
  for (const auto& claims : all) sides.push_back(look_at(story, claims));
  const auto dissenting =
      std::min_element(sides.begin(), sides.end(), [](const Side& a, const Side& b) {
        return std::tie(a.right, a.distance, a.articles) <
               std::tie(b.right, b.distance, b.articles);
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

std::string told_verdict(const StoryReport& story, const diff::Finding& finding, const Told& told) {
  const bool of_draft = holds(story, {told.primary}, read::Role::draft);
  std::string text = of_draft ? told_from_draft(story, finding) : "";
  if (!text.empty()) {
    text = shorten(with_capital(std::move(text)), longest_verdict);
    if (finding.reason == diff::Reason::out_of_date) {
      text += fmt::format(" ({})", in_words(finding.reason));
    }
    if (finding.possible) text += " (a possible conflict)";
    if (finding.evolving) text += " (the figure may have moved)";
    return text;
  }
  if (is_pinned(finding)) return with_capital(std::string(in_words(finding.reason)));
  if (finding.possible) return "Articles may disagree";
  if (finding.evolving) return "Figures evolve";
  if (finding.reason == diff::Reason::opposite_moves) return "Articles disagree on rise or fall";
  return articles_of(story, finding.claims) == 1 ? "The article contradicts itself"
                                                 : "Articles disagree";
}

std::string_view told_verb(const StoryReport& story, const Told& told, std::size_t other) {
  if (holds(story, {told.others[other]}, read::Role::facts)) return "The pinned fact says";
  return other < told.opposed ? "Says" : "Also says";
}

std::string quoted_words(Places& places, const normalize::Claim& claim) {
  return fmt::format("'{}'", shorten(places.words_as_read(claim), longest_quote));
}

std::string told_in_words(const StoryReport& story, const diff::Finding& finding, const Told& told,
                          Places& places) {
  std::string text = fmt::format("{}: {} here", told_verdict(story, finding, told),
                                 quoted_words(places, story.claims[told.primary]));
  const std::size_t named = std::min(told.opposed, most_named);
  for (std::size_t i = 0; i < named; ++i) {
    const normalize::Claim& claim = story.claims[told.others[i]];
    text += fmt::format(", {} in {}", quoted_words(places, claim), plain_path(places.link(claim)));
  }
  if (named < told.opposed) text += fmt::format(" and {} more", told.opposed - named);
  return text + ". " + told_question(story, finding);
}

std::string told_question(const StoryReport& story, const diff::Finding& finding) {
  const std::string question = shorten(question_of(story, finding), longest_question);
  if (is_pinned(finding)) return fmt::format("The fact: {}.", question);
  const bool ends = question.ends_with('?') || question.ends_with('.') || question.ends_with("…");
  return ends ? question : question + '.';
}

std::string_view plain_path(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

}  // namespace concord::report
