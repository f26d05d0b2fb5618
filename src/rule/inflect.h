#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::rule {

// The forms of an English verb as a rule file gives it: "rise (rose, risen)" → rise, rises, rising,
// rose, risen. Forms in brackets replace the regular past. Of several words the first is inflected:
// "shoot up (shot up)". Spelling follows the usual rules (e dropped, y to i, a last consonant
// doubled after one short vowel); what they get wrong is given in brackets.
std::vector<std::string> verb_forms(std::string_view verb);

// Singular and regular plural; forms in brackets replace the plural: "man (men)". Of several words
// the last is inflected.
std::vector<std::string> noun_forms(std::string_view noun);

}  // namespace concord::rule
