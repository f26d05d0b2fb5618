#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/token_notes.h"

namespace concord::normalize {

// The words that tell what a figure is a figure of. Tokens; no_token where there is none.
struct Slots {
  std::uint32_t counted = 0;
  std::uint32_t event = 0;
};
constexpr std::uint32_t no_token = UINT32_MAX;

// What a figure is one of: a number of things, which stand behind it; the measure of something,
// which stands before it; or the time of an event, whose verb stands before it as a rule.
enum class Figure { number, measure, time };

// Reads them from the order of words in the clause [begin, end) around a figure at [first, last):
// "killed at least 24 people" and "24 people were killed" count people and tell of killing.
Slots read_slots(const match::Matches& matches, const std::vector<TokenNote>& notes,
                 std::uint32_t begin, std::uint32_t end, std::uint32_t first, std::uint32_t last,
                 Figure figure);

// The thing counted that tokens [begin, end) name: of "requests per minute" the requests.
std::uint32_t counted_in(const match::Matches& matches, const std::vector<TokenNote>& notes,
                         std::uint32_t begin, std::uint32_t end);

}  // namespace concord::normalize
