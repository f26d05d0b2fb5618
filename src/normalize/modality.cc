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

bool tells_what_holds(const std::vector<TokenNote>& notes, std::uint32_t first,
                      std::uint32_t last) {
  constexpr std::uint32_t reach = 2;  // "is usually answered"
  std::uint32_t present = last;       // the nearest word before that says so
  for (std::uint32_t i = first; i < last; ++i) {
    const TokenNote& note = notes[i];
    if (note.present) present = i;
    const bool participle = present < i && i <= present + reach;
    if ((note.past && !participle) || note.saying || !note.outlook.empty()) return false;
  }
  return true;
}

Extreme extreme_of(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t figure) {
  for (std::uint32_t i = figure; i > first && !notes[i - 1].figure; --i) {
    if (notes[i - 1].name) continue;  // Max Quill
    if (notes[i - 1].maximum) return Extreme::maximum;
    if (notes[i - 1].minimum) return Extreme::minimum;
  }
  return Extreme::none;
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
