#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"
#include "value/amount.h"

namespace concord::rule {

enum class TokenKind : std::uint8_t { word, numeral, symbol };

// One token's place and shape. Articles, patterns and lexicon phrases are cut by the same function,
// so that what is written in a rule means the same tokens as in an article.
struct RawToken {
  text::Span span;  // of the text that was cut
  // its first eight bytes as a number, the first one lowest; zeros stand for those behind it
  std::uint64_t head = 0;
  TokenKind kind = TokenKind::word;
  bool capital = false;  // the first letter is upper case
  bool glued = false;    // no blank before it
};

// Appends the tokens of text[range]. Linear in the range.
//  - word: letters, digits after the first letter (Q3, H1N1), apostrophes inside (don't, O'Brien);
//    the clitic 's is a word of its own; letters with stops (U.S., a.m.) are one word with them;
//  - numeral: digits with groups and decimals (8,712,721; 14.3; .40; 12,34,567; 1'000; 1.234,5;
//    2,5) and an exponent (4e14); letters that follow are a glued word. With a decimal comma stops
//    alone group as well (1.234.567), and a comma never does;
//  - symbol: any other character, hyphens and a closing apostrophe included.
void tokenize(std::string_view text, text::Span range, std::vector<RawToken>& out,
              value::DecimalMark mark = value::DecimalMark::point);

// The form a token is compared in: text::fold, and every kind of hyphen is "-".
void fold_token(std::string_view token, std::string& out);

// A phrase as the lexicon keeps it: folded tokens with one blank between them.
std::string canonical_phrase(std::string_view phrase);
// The same with the letters as they were written.
std::string exact_phrase(std::string_view phrase);

}  // namespace concord::rule
