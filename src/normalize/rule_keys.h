#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/antecedents.h"
#include "normalize/claim.h"
#include "normalize/meant_subject.h"
#include "normalize/rule_claims.h"
#include "normalize/silence.h"

namespace concord::normalize {

// Null where the match has none of that name.
const match::Capture* find_capture(const match::ClaimMatch& match, std::string_view name);

inline std::string_view words_of(const read::Document& document, text::Span span) {
  return std::string_view(document.text).substr(span.begin, span.size());
}

// What the matches of rules in one article are about.
class RuleKeys {
 public:
  // Both must stay.
  RuleKeys(const ReadArticle& article, const ReadByMention& figures);

  // The subject first. Where the match names none, it is the one told of beside the figure, which
  // begins at a token.
  [[nodiscard]] std::vector<KeyPart> key(const match::ClaimMatch& match,
                                         std::uint32_t figure) const;
  // In words, for people.
  [[nodiscard]] std::string question(const match::ClaimMatch& match, std::uint32_t figure) const;
  // Told by a word that stands for somebody ("she"), of which nobody can say for whom.
  [[nodiscard]] bool is_of_nobody(const match::ClaimMatch& match) const;

 private:
  [[nodiscard]] const rule::Rule& rule_of(const match::ClaimMatch& match) const;
  [[nodiscard]] bool is_by_anaphor(const match::ClaimMatch& match) const;
  [[nodiscard]] value::Name subject(const match::ClaimMatch& match, std::uint32_t figure) const;
  [[nodiscard]] KeyPart part(const std::string& name, const match::ClaimMatch& match) const;
  [[nodiscard]] std::string_view words(const match::Capture& capture) const;
  // The same in a question, where it may go on as a group of words does.
  [[nodiscard]] std::string_view asked_words(const match::Capture& capture, bool is_group) const;

  const ReadArticle& article_;
  const ReadByMention& figures_;
  Antecedents antecedents_;
  MeantSubject meant_;
};

}  // namespace concord::normalize
