#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "match/name_marks.h"
#include "match/words.h"
#include "read/document.h"
#include "rule/compile.h"

namespace concord::match {

bool ends_with_any(std::string_view word, const std::vector<std::string>& endings);

// The tokens of a document with the questions that finding names asks of them.
class NameTokens {
 public:
  explicit NameTokens(const rule::RuleSet& rules);

  // Every noun of the language has a capital.
  [[nodiscard]] bool nouns_have_capitals() const { return nouns_have_capitals_; }
  // What stands before a word says that it is no name but a thing: "the", "seven", "large".
  [[nodiscard]] bool is_described(std::uint32_t i) const;

  // Turns to a document; all of it must stay until the next one.
  void begin(const Numbers& numbers, const Matches& matches);

  [[nodiscard]] const read::Document& document() const { return *matches_->document; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return matches_->tokens[i]; }
  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(matches_->tokens.size());
  }
  [[nodiscard]] std::uint32_t begin_of(std::uint32_t sentence) const {
    return matches_->sentence_tokens[sentence];
  }
  [[nodiscard]] std::uint32_t end_of(std::uint32_t sentence) const {
    return matches_->sentence_tokens[sentence + 1];
  }

  [[nodiscard]] bool is_furniture(std::uint32_t sentence) const {
    return document().blocks[document().sentences[sentence].block].furniture;
  }
  [[nodiscard]] bool is(std::uint32_t i, NameMark mark) const { return has(marks_[i], mark); }
  // Whether the token alone is of that class.
  [[nodiscard]] bool is_of_class(std::uint32_t i, std::string_view lexical_class) const;
  // "two", "three", of those that open names and sentences.
  [[nodiscard]] bool is_number_word(std::uint32_t i) const;
  [[nodiscard]] bool is_sign(std::uint32_t i, char sign) const {
    const std::string_view folded = token(i).folded;
    return folded.size() == 1 && folded.front() == sign;
  }
  // Whether one of the tokens has it.
  [[nodiscard]] bool hold(NameMark mark) const {
    NameMarks all = 0;
    for (const NameMarks marks : marks_) all |= marks;
    return has(all, mark);
  }
  [[nodiscard]] bool can_be_name(std::uint32_t i) const { return is(i, NameMark::proper); }
  // First in its sentence, or after an opening quotation mark, a bracket, a colon or a bullet.
  [[nodiscard]] bool opens(std::uint32_t i) const;
  [[nodiscard]] bool is_behind_border(std::uint32_t i) const;
  // "McKay", "iPhone", "H1N1".
  [[nodiscard]] bool has_inner_capital(std::uint32_t i) const;
  [[nodiscard]] bool is_dash(std::uint32_t i) const;
  // The sentence is a headline in title case, where capitals tell nothing.
  [[nodiscard]] bool is_title_case(std::uint32_t sentence) const;

  // The next token of the name that `i` belongs to, or nothing (0): a capital, an initial's stop, a
  // hyphen, a connector with a capital behind. `end`: of the sentence.
  [[nodiscard]] std::uint32_t next_of_name(std::uint32_t i, std::uint32_t end) const;

 private:
  void mark_forms(const Numbers& numbers);
  void mark_phrases(const Numbers& numbers);
  void deny(std::uint32_t i) { marks_[i] &= ~static_cast<NameMarks>(NameMark::proper); }
  [[nodiscard]] bool opens_heading(std::uint32_t i) const;
  [[nodiscard]] bool owns(std::uint32_t owner, std::uint32_t sign, std::uint32_t end) const;
  [[nodiscard]] bool follows_prefix(std::uint32_t i) const;
  [[nodiscard]] bool is_plain_opening(std::uint32_t i) const;
  [[nodiscard]] bool is_name_numeral(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t over_sign(std::uint32_t sign, std::uint32_t end) const;
  [[nodiscard]] bool is_second_syllable(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool begins_as_prefix(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t over_connector(std::uint32_t connector, std::uint32_t end) const;

  const rule::WordEndings& endings_;
  const bool nouns_have_capitals_;
  ClassMarks class_marks_;
  const Matches* matches_ = nullptr;
  std::vector<NameMarks> marks_;  // by token
};

}  // namespace concord::match
