#include "normalize/quotations.h"

#include <string>
#include <string_view>

#include "normalize/quotation_marks.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Token;

constexpr std::uint32_t fewest_words = 5;
// Longer ones are told by their beginning.
constexpr std::uint32_t most_words = 60;

bool is_said(const Token& token) {
  return token.kind != match::TokenKind::symbol;
}

// Tokens [first, last) of one sentence between marks, symbols at both ends left out.
struct Speech {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

void add(const Matches& matches, Speech speech, std::vector<Speech>& found) {
  while (speech.first < speech.last && !is_said(matches.tokens[speech.first])) ++speech.first;
  while (speech.first < speech.last && !is_said(matches.tokens[speech.last - 1])) --speech.last;
  std::uint32_t words = 0;
  for (std::uint32_t i = speech.first; i < speech.last; ++i) {
    words += is_said(matches.tokens[i]) ? 1 : 0;
    if (words == most_words) speech.last = i + 1;
  }
  if (words >= fewest_words) found.push_back(speech);
}

std::vector<Speech> find(const read::Document& document, const Matches& matches) {
  std::vector<Speech> found;
  std::uint32_t block = UINT32_MAX;
  bool inside = false;
  for (std::uint32_t s = 0; s + 1 < matches.sentence_tokens.size(); ++s) {
    // A quotation may go on over sentences, never over blocks.
    if (document.sentences[s].block != block) inside = false;
    block = document.sentences[s].block;
    if (document.blocks[block].furniture) continue;
    std::uint32_t begin = matches.sentence_tokens[s];
    for (std::uint32_t i = begin; i < matches.sentence_tokens[s + 1]; ++i) {
      if (!is_quotation_mark(matches.tokens[i])) continue;
      if (inside) add(matches, {begin, i}, found);
      inside = !inside;
      begin = i + 1;
    }
    if (inside) add(matches, {begin, matches.sentence_tokens[s + 1]}, found);
  }
  return found;
}

std::string words_of(const Matches& matches, Speech speech) {
  std::string words;
  for (std::uint32_t i = speech.first; i < speech.last; ++i) {
    if (!is_said(matches.tokens[i])) continue;
    if (!words.empty()) words += ' ';
    words += matches.tokens[i].folded;
  }
  for (std::size_t at = words.find("’"); at != std::string::npos; at = words.find("’", at)) {
    words.replace(at, std::string_view("’").size(), "'");
  }
  return words;
}

}  // namespace

std::vector<Claim> read_quotations(const read::Document& document, const Matches& matches,
                                   ContextReader& contexts) {
  std::vector<Claim> claims;
  for (const Speech speech : find(document, matches)) {
    const Token& first = matches.tokens[speech.first];
    Claim& claim = claims.emplace_back();
    claim.kind = quotation_kind;
    claim.rule = std::string("open.") + quotation_kind;
    claim.sentence = first.sentence;
    claim.span = {first.span.begin, matches.tokens[speech.last - 1].span.end};
    claim.value = value::Status{"", words_of(matches, speech)};
    claim.context = contexts.read(claim.kind, speech.first, speech.last);
  }
  return claims;
}

}  // namespace concord::normalize
