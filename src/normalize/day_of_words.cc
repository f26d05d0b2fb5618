#include "normalize/day_of_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/utf8.h"

namespace concord::normalize {

bool is_day_of_words(const match::Matches& matches, const std::vector<TokenNote>& notes,
                     std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t reach = 3;  // beside names
  const std::uint32_t sentence = matches.tokens[first].sentence;
  const std::uint32_t begin = matches.sentence_tokens[sentence];
  if (last < matches.sentence_tokens[sentence + 1] && notes[last].stance) return true;
  std::uint32_t passed = 0;
  for (std::uint32_t i = first; i > begin && passed < reach; --i) {
    const TokenNote& note = notes[i - 1];
    const bool passive = i > begin + 1 && notes[i - 2].auxiliary;  // "was accused on Friday"
    if (note.saying || (note.stance && !passive)) return true;
    if (note.breaks || note.verb_like) return false;
    passed += note.name ? 0 : 1;
  }
  return false;
}

bool is_of_dateline(const read::Document& document, const match::Matches& matches,
                    std::uint32_t first, std::uint32_t last) {
  const std::uint32_t sentence = matches.tokens[first].sentence;
  const auto words = [&](std::uint32_t i) -> std::string_view {
    const text::Span span = matches.tokens[i].span;
    return std::string_view(document.text).substr(span.begin, span.size());
  };
  const read::Sentence& own = document.sentences[sentence];
  if (own.span.begin != document.blocks[own.block].span.begin) return false;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::uint32_t i = matches.sentence_tokens[sentence]; i < first; ++i) {
    if (is_small(words(i).front())) return false;
  }
  const std::uint32_t end = matches.sentence_tokens[sentence + 1];
  const bool ends = last == end || (last + 1 == end && words(last) == ".");
  if (ends)
    return words(last - 1).size() == 4 && std::ranges::all_of(words(last - 1), text::is_digit);
  constexpr std::array<std::string_view, 4> behind{"(", "-", "\u2013", "\u2014"};
  const std::uint32_t next = words(last) == ")" && last + 1 < end ? last + 1 : last;
  return std::ranges::find(behind, words(next)) != behind.end();
}

bool is_day_of_beginning(const match::Matches& matches, const std::vector<TokenNote>& notes,
                         std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t reach = 8;
  constexpr std::uint32_t most_before = 2;  // "early on"
  const std::uint32_t sentence = matches.tokens[first].sentence;
  const std::uint32_t begin = matches.sentence_tokens[sentence];
  const std::uint32_t end = matches.sentence_tokens[sentence + 1];
  const auto begins = [](const TokenNote& note) { return note.begins; };
  const auto breaks = [](const TokenNote& note) { return note.breaks; };
  const auto any = [&](std::uint32_t from, std::uint32_t to) {
    return std::any_of(notes.begin() + from, notes.begin() + to, begins);
  };
  if (any(first, last)) return true;
  // "No earlier than 1 May" it begins on some day that nobody tells.
  if (notes[first].preposition != "from") return false;
  const std::uint32_t from = first - std::min(first - begin, reach);
  const auto clause = std::find_if(notes.rend() - first, notes.rend() - from, breaks);
  if (any(static_cast<std::uint32_t>(notes.rend() - clause), first)) return true;
  return first - begin <= most_before && any(last, std::min(end, last + reach));
}

void note_day_told(const read::Document& document, const match::Matches& matches,
                   const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last,
                   Context& context) {
  context.said_then = is_day_of_words(matches, notes, first, last) ||
                      is_of_dateline(document, matches, first, last);
  context.begins = is_day_of_beginning(matches, notes, first, last);
}

}  // namespace concord::normalize
