#include "normalize/modality.h"

#include <algorithm>
#include <string_view>

namespace concord::normalize {

Modality modality_of(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last) {
  Modality modality = Modality::stated;
  for (std::uint32_t i = first; i < last; ++i) {
    if (notes[i].negation) return Modality::denied;
    if (notes[i].plan) modality = Modality::planned;
    if (notes[i].doubt && modality == Modality::stated) modality = Modality::possible;
  }
  return modality;
}

bool sets_limit(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last) {
  return std::any_of(notes.begin() + first, notes.begin() + last,
                     [](const TokenNote& note) { return note.limit; });
}

bool is_former(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t figure) {
  return std::any_of(notes.begin() + first, notes.begin() + figure,
                     [](const TokenNote& note) { return note.former; });
}

bool counts_others(const std::vector<TokenNote>& notes, std::uint32_t begin, std::uint32_t first,
                   std::uint32_t last, std::uint32_t end) {
  constexpr std::string_view others = "other";  // of the scopes
  return (first > begin && notes[first - 1].scope == others) ||
         (last < end && notes[last].scope == others);
}

bool tells_of_running(const TokenNote& note) {
  return note.hour == "still" || note.hour == "so far";
}

}  // namespace concord::normalize
