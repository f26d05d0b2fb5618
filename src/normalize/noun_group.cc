#include "normalize/noun_group.h"

#include <algorithm>
#include <string>
#include <vector>

namespace concord::normalize {

namespace {

using match::TokenKind;

// "Red-brick farm buildings": so many words may still follow.
constexpr std::uint32_t longest_rest = 2;

bool ends_with_one_of(std::string_view word, const std::vector<std::string>& endings) {
  return std::ranges::any_of(endings,
                             [&](const std::string& ending) { return word.ends_with(ending); });
}

class NounGroup {
 public:
  NounGroup(const match::Matches& matches, const Language& language)
      : matches_(matches), language_(language) {}

  std::uint32_t end(std::uint32_t last) const;

 private:
  // Behind the word at the token, and behind a hyphen there; the token itself where no noun stands.
  std::uint32_t behind_word(std::uint32_t token) const;
  bool is_plural(std::uint32_t token) const {
    return normalize::is_plural(matches_.tokens[token].folded, language_);
  }
  bool is_adjective(std::uint32_t token) const {
    return ends_with_one_of(matches_.tokens[token].folded, language_.adjective_endings());
  }

  const match::Matches& matches_;
  const Language& language_;
};

std::uint32_t NounGroup::behind_word(std::uint32_t token) const {
  const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[token - 1].sentence + 1];
  std::uint32_t at = token;
  if (at + 1 < end && matches_.tokens[at].folded == "-" && matches_.tokens[at].glued &&
      matches_.tokens[at + 1].glued) {
    ++at;
  }
  if (at >= end || matches_.tokens[at].kind != TokenKind::word) return token;
  if (matches_.tokens[at].glued && at == token) return token;
  const std::string_view word = matches_.tokens[at].folded;
  const bool grammar =
      language_.is(WordClass::stop_word, matches_.words[at]) || language_.is("no-head-noun", word);
  return grammar || ends_with_one_of(word, language_.verb_endings()) ? token : at + 1;
}

std::uint32_t NounGroup::end(std::uint32_t last) const {
  std::uint32_t end = last;
  for (std::uint32_t i = 0; i < longest_rest && !is_plural(end - 1); ++i) {
    const std::uint32_t next = behind_word(end);
    if (next == end) break;
    end = next;
  }
  if (end == last) return last;
  if (language_.is("no-head-noun", matches_.tokens[last - 1].folded)) return last;
  if (is_plural(end - 1)) return end;
  // "Of gross national product": no plural tells where it ends.
  for (end = last; is_adjective(end - 1) && behind_word(end) != end;) end = behind_word(end);
  return end;
}

}  // namespace

bool is_plural(std::string_view folded, const Language& language) {
  return ends_with_one_of(folded, language.rules().language.endings.plurals) &&
         !language.is("no-plural", folded);
}

std::uint32_t end_of_noun_group(const match::Matches& matches, const Language& language,
                                std::uint32_t last) {
  return NounGroup(matches, language).end(last);
}

}  // namespace concord::normalize
