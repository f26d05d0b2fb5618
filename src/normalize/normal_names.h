#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/language.h"
#include "rule/word_table.h"

namespace concord::normalize {

// A name as it is compared: accents and case folded, without titles, quotes, possessive and company
// suffix, aliases resolved: "Sen. José Ruiz's" → "jose ruiz", "U.S." → "united states".
std::string normal_name(std::string_view text, const Language& language);

// Whether words of the lexical class are left out of normal names, or stand for others in them.
bool changes_names(std::string_view lexical_class);

// The lexical class of phrases that stand for a name: "U.S."
constexpr std::string_view alias_class = "alias";

// Its words: spaces, hyphens and commas part them, stops and brackets are left out.
std::vector<std::string> words_of_name(std::string_view text);

// Names as they are compared, by how they are written: articles name the same few thousand again
// and again. One a thread.
class NormalNames {
 public:
  explicit NormalNames(const Language& language) : language_(&language) {}

  [[nodiscard]] const Language& language() const { return *language_; }
  // What normal_name() gives; valid until the next call.
  const std::string& of(std::string_view written);

 private:
  const Language* language_;
  rule::WordTable known_;            // as they are written
  std::vector<std::string> normal_;  // by their numbers there
};

}  // namespace concord::normalize
