#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concord::match {

// What the lexicon says of a token, as far as names care.
enum class NameMark : std::uint32_t {
  common = 1 << 0,     // function word, month, weekday: never a name by itself
  connector = 1 << 1,  // "of", "van", "&"
  office = 1 << 2,     // title or role before a name
  suffix = 1 << 3,     // "Jr.", "Inc."
  unit = 1 << 4,
  verb = 1 << 5,           // what a name before it does
  family = 1 << 6,         // a word of a family, a verb as often as a noun
  proper = 1 << 7,         // a word with a capital that is none of the common ones
  article = 1 << 8,        // "the"
  pronoun = 1 << 9,        // a word that is always written with a capital: "I"
  prefix = 1 << 10,        // a short word whose stop belongs to the name it begins: "St. Vincent"
  number = 1 << 11,        // "two", "members": it opens names ("Two Rivers"), but none with "of"
  sum = 1 << 12,           // "total": at the head of a row or column of a table no name
  stand_in = 1 << 13,      // "the company" begins so
  compound_end = 1 << 14,  // behind a name and a hyphen no part of it: "Kim-led"
  part = 1 << 15,  // "of": what stands behind it is a name of its own where an office stands before
  opener = 1 << 16,      // "nearly": at the head of a sentence no part of a name
  plain_noun = 1 << 17,  // "turnout": there no name either, where no other capital follows
};

using NameMarks = std::uint32_t;  // any of them

constexpr NameMarks operator|(NameMark a, NameMark b) {
  return static_cast<NameMarks>(static_cast<NameMarks>(a) | static_cast<NameMarks>(b));
}
constexpr NameMarks operator|(NameMarks a, NameMark b) {
  return static_cast<NameMarks>(a | static_cast<NameMarks>(b));
}
constexpr bool has(NameMarks marks, NameMark mark) {
  return (marks & static_cast<NameMarks>(mark)) != 0;
}

// The marks of lexical classes.
class ClassMarks {
 public:
  // `names`: CompiledPatterns::names, which must stay. `nouns_have_capitals`: as the language says.
  ClassMarks(const std::vector<std::string>& names, bool nouns_have_capitals);

  // Of a class, by its place in `names`.
  [[nodiscard]] NameMarks of(std::uint32_t class_number);
  // With one of these a word with a capital is not `proper`.
  [[nodiscard]] NameMarks denying() const { return denying_; }

 private:
  const std::vector<std::string>& names_;
  bool nouns_have_capitals_;
  NameMarks denying_;
  std::vector<NameMarks> by_class_;  // filled when first asked for
};

}  // namespace concord::match
