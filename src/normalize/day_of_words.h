#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/token_notes.h"
#include "read/document.h"

namespace concord::normalize {

// What a day is told for; most of these date no event of the story. A date covers tokens [first, last).

// The day on which somebody spoke: "officials said on Tuesday", "he told reporters late Monday", "said
// spokesman Tom Arrel on Friday", "leaders on Tuesday condemned it". Not "said two men died on Friday".
// The verbs are data: lexical classes "saying-verb", and "stance-verb" but
// in the passive: "was accused on Friday" is what happened.
bool is_day_of_words(const match::Matches& matches, const std::vector<TokenNote>& notes,
                     std::uint32_t first, std::uint32_t last);

// The day of the article: "VALEA, Sept 19 (Newswire) - Seven people died", "VALEA (Sept 19) - …".
bool is_of_dateline(const read::Document& document, const match::Matches& matches,
                    std::uint32_t first, std::uint32_t last);

// The first day of something, told as that and what comes after: "starting 1 May", "limits begin from 1 May". The
// words are data: lexical class "begin-word".
bool is_day_of_beginning(const match::Matches& matches, const std::vector<TokenNote>& notes,
                         std::uint32_t first, std::uint32_t last);

// What all of these say of a date, for its claim.
void note_day_told(const read::Document& document, const match::Matches& matches,
                   const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last,
                   Context& context);

}  // namespace concord::normalize
