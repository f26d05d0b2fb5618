#include "read/furniture.h"

#include <algorithm>

#include "read/block_text.h"
#include "read/related_stories.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::size_t longest_byline = 100;  // bytes
constexpr std::size_t longest_colon_label = 40;

bool is_line(std::string_view text, std::string_view words, const Language& language) {
  if (language.furniture_lines.contains(words)) return true;
  const std::size_t colon = text.find(':');
  if (colon > longest_colon_label) return false;  // or none
  return language.furniture_lines.contains(words_of(text.substr(0, colon)));
}

// "8 min read": one of the phrases behind a number.
bool has_count(std::string_view words, const Language& language) {
  for (std::size_t at = words.find(' '); at != std::string_view::npos;
       at = words.find(' ', at + 1)) {
    const char before = at > 0 ? words[at - 1] : ' ';
    if (before < '0' || before > '9') continue;
    if (language.furniture_counts.begin(words.substr(at + 1))) return true;
  }
  return false;
}

// "By Ann Example and Bo Example, Example Times": only names behind the first word.
bool is_byline(std::string_view text, std::string_view words, const Language& language) {
  if (text.size() > longest_byline || !language.bylines.begin(words)) return false;
  std::uint32_t capitals = 0;
  std::uint32_t small = 0;
  bool first = true;
  for (std::uint32_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode(text, at);
    const bool starts_word = at == 0 || text[at - 1] == ' ';
    if (starts_word && !first && text::is_letter(c.value)) {
      (text::is_upper(c.value) ? capitals : small) += 1;
    }
    first = first && !(starts_word && at > 0);
    at += c.length;
  }
  return capitals >= 1 && small * 2 <= capitals && !(ends_like_sentence(text) && capitals < 2);
}

// Whether the first word of a text is that of some phrase, so that the rest is worth reading.
// Most paragraphs begin with none of them.
bool may_begin_phrase(std::string_view text, const Language& language) {
  const std::size_t letter = text.find_first_not_of(" \t*-");
  if (letter == std::string_view::npos) return true;
  const std::string words = words_of(text.substr(0, text.find(' ', letter)));
  const std::string_view first = std::string_view(words).substr(0, words.find(' '));
  return first.empty() || language.furniture_lines.knows_first(first) ||
         language.furniture_starts.knows_first(first) || language.bylines.knows_first(first) ||
         language.furniture_labels.knows_first(first);
}

bool is_furniture(std::string_view text, const Language& language) {
  if (!has_digit(text) && !may_begin_phrase(text, language)) return false;
  const std::string words = words_of(text);
  if (words.empty()) return true;  // ornaments: "* * *"
  if (is_line(text, words, language)) return true;
  if (language.furniture_starts.begin(words)) return true;
  if (has_count(words, language) && count_words(text) <= 16) return true;
  if (is_byline(text, words, language)) return true;
  return !ends_like_sentence(text) && language.furniture_labels.begin(words);
}

// A teaser for another story tells at its end when that was published; its headline stands before
// it.
bool is_dated_teaser(std::string_view text, const Language& language) {
  if (!text.ends_with(')')) return false;
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || text.size() - open > 80) return false;
  return language.furniture_tails.begin(words_of(text.substr(open)));
}

void mark_teasers(Document& document, const Language& language) {
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    Block& block = document.blocks[i];
    if (block.kind == BlockKind::code || !is_dated_teaser(text_of(document, block), language))
      continue;
    block.furniture = true;
    if (i < 2) continue;  // the first block is the headline of this story
    Block& before = document.blocks[i - 1];
    const std::string_view headline = text_of(document, before);
    const bool labels = is_short(headline) && !ends_like_sentence(headline);
    if (labels && before.kind != BlockKind::title) before.furniture = true;
  }
}

}  // namespace

void mark_furniture(Document& document, const Language& language) {
  for (Block& block : document.blocks) {
    const std::string_view text = text_of(document, block);
    const bool judged = block.kind != BlockKind::code && block.kind != BlockKind::table_cell;
    if (judged && is_short(text) && is_furniture(text, language)) block.furniture = true;
  }
  mark_teasers(document, language);
  mark_related_stories(document, language);
}

}  // namespace concord::read
