#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule/language.h"
#include "rule/regex.h"

namespace concord::rule {

// Makes the forms of words as a language's endings say.
class Inflector {
 public:
  Inflector() = default;
  // Endings that are no regular expressions are left out: who read them has told of them.
  explicit Inflector(const Language& language);

  // The forms of a verb as a rule file gives it: "rise (rose, risen)" → rise, rises, rising, rose,
  // risen. Forms in brackets replace the regular ones. Of several words the first is inflected:
  // "shoot up (shot up)".
  [[nodiscard]] std::vector<std::string> verb_forms(std::string_view verb) const;

  // The same of a noun: "man (men)". Of several words the last is inflected.
  [[nodiscard]] std::vector<std::string> noun_forms(std::string_view noun) const;

  // The word as verb and as noun, each form once: what "~carry" of a pattern stands for.
  [[nodiscard]] std::set<std::string> forms(const std::string& word) const;

 private:
  struct Forms {
    std::vector<std::vector<Rewrite>> always;
    std::vector<std::vector<Rewrite>> regular;
  };
  static Forms compile(const Inflection& inflection);

  Forms verbs_;
  Forms nouns_;
};

}  // namespace concord::rule
