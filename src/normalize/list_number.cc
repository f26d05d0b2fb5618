#include "normalize/list_number.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace concord::normalize {

namespace {

// The item before stands within so many bytes.
constexpr std::uint32_t longest_item = 2000;

// Whether a line opens with the number before, or this is the first: "put at\n30. Boats are out" is broken in the middle.
bool follows_item(const read::Document& document, const text::Span& number) {
  const std::string_view all = document.text;
  const std::string_view digits = all.substr(number.begin, number.size());
  std::uint32_t count = 0;
  const auto [end, error] = std::from_chars(digits.begin(), digits.end(), count);
  if (error != std::errc() || end != digits.end()) return false;
  if (count <= 1) return true;
  const std::uint32_t from = number.begin - std::min(number.begin, longest_item);
  const std::string_view before = all.substr(from, number.begin - from);
  const std::string item = std::to_string(count - 1) + '.';
  return before.starts_with(item) || before.find('\n' + item) != std::string_view::npos;
}

}  // namespace

bool is_list_number(const read::Document& document, const match::Matches& matches,
                    const match::Mention& number) {
  const std::uint32_t sentence = number.sentence;
  const auto& sentences = document.sentences;
  if (matches.sentence_tokens[sentence] != number.first ||
      matches.sentence_tokens[sentence + 1] != number.last + 1 ||
      matches.tokens[number.last].folded != ".") {
    return false;  // the sentence says more
  }
  const std::uint32_t block = sentences[sentence].block;
  const bool at_head = sentence == 0 || sentences[sentence - 1].block != block ||
                       document.text[number.span.begin - 1] == '\n';
  const bool opens = at_head && (sentence == 0 || follows_item(document, number.span));
  return opens && sentence + 1 < sentences.size() && sentences[sentence + 1].block == block;
}

}  // namespace concord::normalize
