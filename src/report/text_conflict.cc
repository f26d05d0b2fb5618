#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "report/draft.h"
#include "report/excerpt.h"
#include "report/shown_value.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/text_style.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::report {

namespace {

// More places of one side than these are named without their sentences.
constexpr std::size_t shown_places = 3;

Tone tone_of(const diff::Finding& finding) {
  return finding.evolving ? Tone::evolving : Tone::conflict;
}

std::string head(const StoryReport& story, const diff::Finding& finding, const Style& style) {
  const std::string_view verdict = finding.evolving ? "evolving" : "conflict";
  std::string why(in_words(finding.reason));
  if (finding.evolving) why += ", but the figure may have grown";
  const std::string indent(verdict.size() + 2, ' ');
  const std::string question = question_of(story, finding);
  const auto taken = static_cast<std::uint32_t>(indent.size());
  const std::uint32_t room = std::max(style.width, taken + 40) - taken;
  why = shorten(fmt::format("{} · {} % sure · {}", why, finding.confidence, finding.rule), room);
  std::string text = fmt::format("{}  {}\n", paint(style, tone_of(finding), verdict),
                                 paint(style, Tone::strong, shorten(question, room)));
  const std::string told = shorten(told_from_draft(story, finding), room);
  if (!told.empty()) text += indent + told + '\n';
  return text + fmt::format("{}{}\n", indent, paint(style, Tone::faint, why));
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

// One place of each article first, then the second places.
std::vector<std::uint32_t> articles_first(const StoryReport& story,
                                          const std::vector<std::uint32_t>& claims) {
  std::set<std::uint32_t> seen;
  std::vector<std::uint32_t> ordered = claims;
  std::stable_partition(ordered.begin(), ordered.end(), [&](std::uint32_t index) {
    return seen.insert(story.claims[index].document).second;
  });
  return ordered;
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

std::string side_text(const StoryReport& story, const std::vector<std::uint32_t>& claims,
                      Places& places, Tone tone, bool with_modality, const Style& style) {
  const std::size_t articles = articles_of(story, claims);
  std::string text = "\n  " + paint(style, Tone::strong, values_of(story, claims));
  if (articles > 1) text += paint(style, Tone::faint, fmt::format("  in {} articles", articles));
  text += '\n';
  std::string more;
  std::size_t shown = 0;
  for (const std::uint32_t index : articles_first(story, claims)) {
    const normalize::Claim& claim = story.claims[index];
    if (shown++ >= shown_places) {
      more += (more.empty() ? "" : ", ") + places.link(claim);
      continue;
    }
    text += "    " + places.link(claim) + paint(style, Tone::faint, told_as(claim, with_modality));
    text += '\n' + sentence_text(places.document(claim), claim, tone, style);
  }
  if (!more.empty()) text += "    also " + more + '\n';
  return text;
}

}  // namespace

std::string conflict_text(const StoryReport& story, const diff::Finding& finding, Places& places,
                          const Style& style) {
  std::string text = head(story, finding, style);
  const bool with_modality = differs_in_modality(story, finding);
  for (const std::vector<std::uint32_t>& side : sides_from_draft(story, finding)) {
    text += side_text(story, side, places, tone_of(finding), with_modality, style);
  }
  return text;
}

}  // namespace concord::report
