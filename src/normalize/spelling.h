#pragma once

#include <string>
#include <string_view>

#include "normalize/language.h"

namespace concord::normalize {

// Whether two names of one word are likely one name in two spellings: "linscomb" and "linsomb",
// "marta" and "martha". One letter is more, less, another or swapped with its neighbour, or all
// letters are the same in another order (Damerau 1964, "A technique for computer detection and
// correction of spelling errors"). What only adds to the end or changes the last letter is another
// word: "tamaria", "tamarian". Both are folded.
bool is_spelling_variant(std::string_view a, std::string_view b);

// The same of a short word whose full name is otherwise the same: "reed" and "reid" of "Jonas Reed".
bool is_short_variant(std::string_view a, std::string_view b);

// Whether they are such a slip apart wherever it stands, at the ends too: "ferrand", "ferrant". Enough
// only where something else says that both are one person's.
bool is_slip_apart(std::string_view a, std::string_view b);

// A folded name in one transcription: names that are written with other letters only because they
// come from another alphabet are the same then ("mueller", "muller"; "corvinskiy", "corvinsky"). Which
// letters stand for which is data: lexical class "transcription", and "transcribed-ending" for the
// ends of words.
std::string plain_transcription(std::string_view name, const Language& language);

// How alike two first names are, folded.
enum class NameLikeness {
  same,       // one name, its short form, or another transcription
  slip,       // a letter more, less or other, not the last: "carys", "cerys"
  like,       // "anders", "andreas"
  beginning,  // the first letter is the same
  none,
};
// Short forms are data: lexical classes "nickname", "nickname-too" (short for two names), and "pet-ending" for
// ends of words.
NameLikeness first_name_likeness(const std::string& a, const std::string& b,
                                 const Language& language);

// Whether the one is short for the other: "sam" for "samuel" and for "samantha". Both are folded first names.
bool is_pet_form(std::string_view brief, std::string_view full, const Language& language);

}  // namespace concord::normalize
