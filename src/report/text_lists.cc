#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <variant>
#include <vector>

#include "report/excerpt.h"
#include "report/shown_value.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/text_style.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::report {

namespace {

constexpr std::uint32_t widest_value = 26;
constexpr std::uint32_t least_words = 24;
constexpr std::uint32_t least_question = 12;

std::string_view sentence_of(const read::Document& document, const normalize::Claim& claim,
                             text::Span& span) {
  span = claim.sentence < document.sentences.size() ? document.sentences[claim.sentence].span
                                                    : claim.span;
  return document.text;
}

std::string first_value(const StoryReport& story, const diff::Finding& finding) {
  return shorten(shown_value(story, clearest_claim(story, finding)), widest_value);
}

// Column of the values: as wide as the widest of one verdict.
std::uint32_t value_width(const StoryReport& story, diff::Verdict verdict) {
  std::uint32_t width = 0;
  for (const diff::Finding& finding : story.findings) {
    if (finding.verdict != verdict || is_bare_name(story, finding)) continue;
    width = std::max(width, text::display_width(first_value(story, finding)));
  }
  return width;
}

// Where an agreement is stated, one place an article, as many as fit: "a.txt:3, b.md:12 and 2 more".
std::string places_text(const StoryReport& story, const diff::Finding& finding, Places& places,
                        std::uint32_t width) {
  const std::string folder = common_folder(story);
  std::set<std::uint32_t> seen;
  std::string text;
  std::size_t left_out = 0;
  for (const std::uint32_t index : finding.claims) {
    const normalize::Claim& claim = story.claims[index];
    if (!seen.insert(claim.document).second) continue;
    const std::string name = text::on_one_line(places.document(claim).path.substr(folder.size()));
    const std::string place = fmt::format("{}:{}", name, places.of(claim).begin.line);
    const std::string longer = text.empty() ? place : text + ", " + place;
    if (left_out > 0 || (!text.empty() && text::display_width(longer) > width)) {
      ++left_out;
    } else {
      text = longer;
    }
  }
  if (left_out > 0) text += fmt::format(" and {} more", left_out);
  return text;
}

std::string agreement_line(const StoryReport& story, const diff::Finding& finding, Places& places,
                           std::uint32_t values, const Style& style) {
  const std::string value = pad(first_value(story, finding), values);
  const std::uint32_t room = style.width > values + 6 ? style.width - values - 6 : least_words;
  const std::uint32_t for_places = room / 2;
  const std::string where = places_text(story, finding, places, for_places);
  const std::uint32_t used = text::display_width(where);
  const std::uint32_t words = room > used + least_question ? room - used : least_question;
  const std::string question = pad(shorten(question_of(story, finding), words), words);
  return fmt::format("  {}  {}  {}\n", paint(style, Tone::agreement, value), question,
                     paint(style, Tone::faint, where));
}

std::string single_line(const StoryReport& story, const diff::Finding& finding, Places& places,
                        std::uint32_t values, const Style& style) {
  const normalize::Claim& claim = story.claims[finding.claims.front()];
  const text::Location at = places.of(claim).begin;
  const std::string where = pad(fmt::format("{}:{}", at.line, at.column), 7);
  const std::uint32_t fixed = 4 + 7 + 2 + values + 2;
  const std::uint32_t room = style.width > fixed + least_words ? style.width - fixed : least_words;
  text::Span sentence;
  const std::string_view text = sentence_of(places.document(claim), claim, sentence);
  const Excerpt words = make_excerpt(text, sentence, claim.span, room);
  return fmt::format("    {}  {}  {}{}{}\n", paint(style, Tone::faint, where),
                     pad(first_value(story, finding), values), words.before,
                     paint(style, Tone::strong, words.marked), words.after);
}

}  // namespace

std::string wrapped(std::string_view label, std::uint32_t indent,
                    const std::vector<std::string>& words, const Style& style) {
  std::string text(label);
  std::uint32_t column = text::display_width(label);
  for (const std::string& word : words) {
    const bool is_last = &word == &words.back();
    const std::uint32_t width = text::display_width(word) + (is_last ? 0 : 1);
    const bool begins = column <= indent || &word == &words.front();
    if (!begins && column + 1 + width > style.width) {
      text += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (!begins) {
      text += ' ';
      ++column;
    }
    text += word + (is_last ? "" : ",");
    column += width;
  }
  return text + '\n';
}

std::string agreement_list(const StoryReport& story, Places& places, const Style& style) {
  const std::uint32_t values = value_width(story, diff::Verdict::agreement);
  std::string text;
  std::vector<std::string> names;
  for (const diff::Finding& finding : story.findings) {
    if (finding.verdict != diff::Verdict::agreement || is_bare_name(story, finding)) continue;
    text += agreement_line(story, finding, places, values, style);
  }
  for (const diff::Finding* finding : bare_names(story, diff::Verdict::agreement)) {
    names.push_back(fmt::format("{} ({})", shown_value(story, clearest_claim(story, *finding)),
                                finding->sources));
  }
  if (names.empty()) return text;
  return text + (text.empty() ? "" : "\n") + wrapped("  named by several: ", 4, names, style);
}

std::string single_source_list(const StoryReport& story, Places& places, const Style& style) {
  const std::uint32_t values = value_width(story, diff::Verdict::single_source);
  struct Article {
    std::string lines;
    std::vector<std::string> names;
  };
  std::map<std::uint32_t, Article> by_article;
  for (const diff::Finding& finding : story.findings) {
    if (finding.verdict != diff::Verdict::single_source || is_bare_name(story, finding)) continue;
    const std::uint32_t document = story.claims[finding.claims.front()].document;
    by_article[document].lines += single_line(story, finding, places, values, style);
  }
  for (const diff::Finding* finding : bare_names(story, diff::Verdict::single_source)) {
    const normalize::Claim& claim = story.claims[finding->claims.front()];
    by_article[claim.document].names.push_back(shown_value(story, claim));
  }
  std::string text;
  for (const auto& [document, article] : by_article) {
    text += fmt::format("{}  {}\n{}", text.empty() ? "" : "\n",
                        text::on_one_line(story.documents[document].path), article.lines);
    if (!article.names.empty()) text += wrapped("    names: ", 6, article.names, style);
  }
  return text;
}

}  // namespace concord::report
