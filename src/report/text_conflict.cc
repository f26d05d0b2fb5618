#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "report/common_words.h"
#include "report/draft.h"
#include "report/excerpt.h"
#include "report/shown_value.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/text_style.h"
#include "report/told.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::report {

namespace {

// More places of one side than these are named without their sentences.
constexpr std::size_t shown_places = 3;

Tone tone_of(const diff::Finding& finding) {
  return level_of(finding) == rule::Severity::error ? Tone::conflict : Tone::evolving;
}

// Why it is one, how sure that is, and which rule says so: the last two are never cut, since people disable a rule by its id.
std::vector<std::string> reasons(const StoryReport& story, const diff::Finding& finding,
                                 std::uint32_t room) {
  std::string why = why_in_words(finding);
  if (const std::string common = common_words(story, finding); !common.empty()) {
    why += ", and " + common;
  }
  std::string rest = fmt::format("{} % sure · {}", finding.confidence, finding.rule);
  std::string line = fmt::format("{} · {}", why, rest);
  if (text::display_width(line) <= room) return {std::move(line)};
  return {shorten(why, room), std::move(rest)};
}

std::string head(const StoryReport& story, const diff::Finding& finding, const Style& style) {
  const std::string_view verdict = verdict_in_words(finding);
  const std::string indent(verdict.size() + 2, ' ');
  const std::string question = question_of(story, finding);
  const auto taken = static_cast<std::uint32_t>(indent.size());
  const std::uint32_t room = std::max(style.width, taken + 40) - taken;
  std::string text = fmt::format("{}  {}\n", paint(style, tone_of(finding), verdict),
                                 paint(style, Tone::strong, shorten(question, room)));
  const std::string told = shorten(told_from_draft(story, finding), room);
  if (!told.empty()) text += indent + told + '\n';
  for (const std::string& line : reasons(story, finding, room)) {
    text += fmt::format("{}{}\n", indent, paint(style, Tone::faint, line));
  }
  return text;
}

std::string sentence_text(const read::Document& document, const normalize::Claim& claim, Tone tone,
                          const Style& style) {
  constexpr std::string_view indent = "      ";
  const text::Span sentence = claim.sentence < document.sentences.size()
                                  ? document.sentences[claim.sentence].span
                                  : claim.span;
  const auto width = std::max<std::uint32_t>(style.width, 40) - std::uint32_t{indent.size()};
  const Excerpt excerpt = make_excerpt(document.text, sentence, claim.span, width);
  const std::string blanks(text::display_width(excerpt.before), ' ');
  const std::string carets(std::max(1U, text::display_width(excerpt.marked)), '^');
  return fmt::format("{}{}{}{}\n{}{}{}\n", indent, excerpt.before,
                     paint(style, tone, excerpt.marked), excerpt.after, indent, blanks,
                     paint(style, tone, carets));
}

// The places that are shown with their sentences, as many articles among them as can be, and the others. Both begin with the
// draft, and go on in the order of articles and lines.
struct Shown {
  std::vector<std::uint32_t> whole;
  std::vector<std::uint32_t> named;
};

Shown choose(const StoryReport& story, const std::vector<std::uint32_t>& claims) {
  std::set<std::uint32_t> seen;
  std::vector<std::uint32_t> from_draft = claims;
  std::stable_partition(from_draft.begin(), from_draft.end(), [&](std::uint32_t index) {
    return holds(story, {index}, read::Role::draft);
  });
  std::vector<std::uint32_t> by_article = from_draft;
  std::stable_partition(by_article.begin(), by_article.end(), [&](std::uint32_t index) {
    return seen.insert(story.claims[index].document).second;
  });
  by_article.resize(std::min(by_article.size(), shown_places));
  Shown shown;
  for (const std::uint32_t index : from_draft) {
    const bool whole = std::find(by_article.begin(), by_article.end(), index) != by_article.end();
    (whole ? shown.whole : shown.named).push_back(index);
  }
  return shown;
}

// "  planned, according to Orla Fenn"
std::string told_as(const normalize::Claim& claim, bool with_modality) {
  std::string text(with_modality ? shown_modality(claim) : "");
  if (!claim.attribution.empty()) {
    text += (text.empty() ? "" : ", ") + ("according to " + shorten(claim.attribution, 40));
  }
  return text.empty() ? "" : "  " + text;
}

// Whether one place plans what another states: that may be all there is to a conflict. Where all mean it alike it says nothing new,
// and so it does where the states themselves are what differs.
bool differs_in_modality(const StoryReport& story, const diff::Finding& finding) {
  const auto modality = [&](std::uint32_t index) { return shown_modality(story.claims[index]); };
  return finding.reason != diff::Reason::status_differs &&
         std::any_of(finding.claims.begin(), finding.claims.end(), [&](std::uint32_t index) {
           return modality(index) != modality(finding.claims.front());
         });
}

// "  in 2 articles", "  pinned, and in 1 article"; empty for one article.
std::string who_says(const StoryReport& story, const std::vector<std::uint32_t>& claims) {
  const std::size_t articles = articles_of(story, claims);
  const std::string where = "in " + count_of(articles, "article");
  if (holds(story, claims, read::Role::facts)) {
    return articles == 0 ? "  pinned" : "  pinned, and " + where;
  }
  return articles > 1 ? "  " + where : "";
}

std::string side_text(const StoryReport& story, const diff::Finding& finding,
                      const std::vector<std::uint32_t>& claims, Places& places,
                      const Style& style) {
  const Tone tone = tone_of(finding);
  const bool with_modality = differs_in_modality(story, finding);
  std::string text = "\n  " + paint(style, Tone::strong, values_of(story, finding, claims));
  text += paint(style, Tone::faint, who_says(story, claims)) + '\n';
  const Shown shown = choose(story, claims);
  for (const std::uint32_t index : shown.whole) {
    const normalize::Claim& claim = story.claims[index];
    text += "    " + places.link(claim) + paint(style, Tone::faint, told_as(claim, with_modality));
    text += '\n' + sentence_text(places.document(claim), claim, tone, style);
  }
  std::vector<std::string> more;
  more.reserve(shown.named.size());
  for (const std::uint32_t index : shown.named) more.push_back(places.link(story.claims[index]));
  if (!more.empty()) text += wrapped("    also ", 9, more, style);
  return text;
}

}  // namespace

std::string conflict_text(const StoryReport& story, const diff::Finding& finding, Places& places,
                          const Style& style) {
  std::string text = head(story, finding, style);
  for (const std::vector<std::uint32_t>& side : sides_from_draft(story, finding)) {
    text += side_text(story, finding, side, places, style);
  }
  return text;
}

}  // namespace concord::report
