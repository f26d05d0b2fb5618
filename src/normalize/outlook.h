#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "normalize/claim.h"
#include "normalize/token_notes.h"

namespace concord::normalize {

// Tokens [first, last) of a figure in a sentence [begin, end).
struct FigurePlace {
  std::uint32_t begin = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t end = 0;
};

// Of a figure of this kind, what it says of the time it is told of: Context::outlook, interim and then. The words
// are data:
//  - "outlook-cue": what foresees ("is projected to"), who does ("exit poll"), what stands behind a figure
//    ("predicted by", ", an exit poll showed"), what came though no verb of the past says so ("wins"), and what
//    tells nothing ("than expected", "announced");
//  - "former-cue", `everywhere`: what held before ("previous target");
//  - "interim-score": "put them 2-1 up", "1-0 at the break";
//  - "then-age": "then 43", "was 43 when";
//  - "span-use": "for two weeks", "nine days later", of spans of time (Context::span_use).
void note_time_told(const std::vector<TokenNote>& notes, FigurePlace figure, std::string_view kind,
                    Context& context);

}  // namespace concord::normalize
