#include "normalize/carried_direction.h"

#include <algorithm>
#include <string_view>

namespace concord::normalize {

namespace {

using match::Matches;
using match::Term;

// Between two figures of one movement, in tokens: "points , to close at".
constexpr std::uint32_t reach = 6;
// What the first of them counts: "share points".
constexpr std::uint32_t most_nouns = 2;

bool is_amount(const Matches& matches, const ReadMention& read) {
  const std::string_view type = matches.mentions[read.mention].type;
  return !read.inner &&
         (type == "number" || type == "percent" || type == "money" || type == "measure");
}

// Whether all from `first` to `last` is one phrase that hands the direction on, behind a comma or not.
bool is_phrase(const Matches& matches, std::uint32_t first, std::uint32_t last) {
  if (first < last && matches.tokens[first].folded == ",") ++first;
  if (first >= last) return false;
  return std::ranges::any_of(matches.terms_at(first), [&](const Term& term) {
    return term.last == last && matches.class_of(term) == "same-move";
  });
}

// The same behind what the first figure counts.
bool hands_on(const Matches& matches, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t nouns = 0; nouns <= most_nouns; ++nouns, ++first) {
    if (is_phrase(matches, first, last)) return true;
    if (first >= last || matches.tokens[first].kind != match::TokenKind::word) return false;
  }
  return false;
}

// The token at which the figure begins with its modifier.
std::uint32_t first_of(const Matches& matches, const ReadMention& read) {
  std::uint32_t first = read.first;
  while (first > 0 && matches.tokens[first - 1].span.begin >= read.span.begin) --first;
  return first;
}

}  // namespace

void carry_directions(const Matches& matches, std::vector<ReadMention>& mentions) {
  const ReadMention* before = nullptr;  // the last figure, if it moves
  for (ReadMention& read : mentions) {
    if (before == nullptr && read.direction == Direction::none) continue;  // most
    if (!is_amount(matches, read)) continue;
    if (before != nullptr && read.direction == Direction::none) {
      const std::uint32_t first = first_of(matches, read);
      const bool near = first > before->last && first - before->last <= reach;
      const bool same =
          near && matches.tokens[first].sentence == matches.tokens[before->last].sentence;
      if (same && hands_on(matches, before->last, first)) read.direction = before->direction;
    }
    before = read.direction == Direction::none ? nullptr : &read;
  }
}

}  // namespace concord::normalize
