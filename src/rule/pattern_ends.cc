#include "rule/pattern_ends.h"

#include <algorithm>
#include <string>

#include "rule/tokenize.h"

namespace concord::rule {
namespace {

using Kind = PatternItem::Kind;

bool is_symbol(const std::string& word) {
  std::vector<RawToken> tokens;
  tokenize(word, {0, static_cast<std::uint32_t>(word.size())}, tokens);
  return !tokens.empty() && tokens.front().kind == TokenKind::symbol;
}

// Whether the item takes a word however it is read. Closing stops and quotes are none: "$" stands
// before them.
bool takes_word(const PatternItem& item) {
  switch (item.kind) {
    case Kind::sequence:
      return std::ranges::any_of(item.items, takes_word);
    case Kind::alternatives:
      return std::ranges::all_of(item.items, takes_word);
    case Kind::repeat:
      return item.low > 0 && takes_word(item.items.front());
    case Kind::word:
      return !is_symbol(item.text);
    case Kind::hole:
      return item.text != "token";
    default:
      return item.kind == Kind::inflected || item.kind == Kind::family;
  }
}

class Search {
 public:
  // `before`, `after`: whether something must stand on that side.
  void look(const PatternItem& item, bool before, bool after) {
    if (item.kind == Kind::start && before) {
      add(item, "no sentence starts behind what stands before this \"^\"",
          "put \"^\" at the start of the pattern, or write \\^ for the character");
    }
    if (item.kind == Kind::end && after) {
      add(item, "no sentence ends before what stands behind this \"$\"",
          "put \"$\" at the end of the pattern, or write \\$ for the character");
    }
    if (item.kind != Kind::sequence) {
      for (const PatternItem& inner : item.items) look(inner, before, after);
      return;
    }
    const auto first = item.items.begin();
    for (auto here = first; here != item.items.end(); ++here) {
      const auto takes = [](const PatternItem& one) { return !may_be_empty(one); };
      look(*here, before || std::any_of(first, here, takes),
           after || std::any_of(here + 1, item.items.end(), takes_word));
    }
  }

  std::vector<PatternError> errors;

 private:
  void add(const PatternItem& item, std::string message, std::string cure) {
    errors.push_back({item.offset, item.length, std::move(message), std::move(cure)});
  }
};

}  // namespace

std::vector<PatternError> misplaced_ends(const PatternItem& root) {
  Search search;
  search.look(root, false, false);
  return std::move(search.errors);
}

}  // namespace concord::rule
