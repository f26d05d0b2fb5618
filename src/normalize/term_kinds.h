#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "match/match.h"

namespace concord::normalize {

// What the terms of a document are to one who asks, as bits that a function makes of the names of their
// lexical classes. There are few classes and many terms: each name is looked at once.
class TermKinds {
 public:
  using Classify = std::uint32_t (*)(std::string_view lexical_class);
  explicit TermKinds(Classify classify) : classify_(classify) {}

  std::uint32_t of(const match::Term& term) {
    // all terms of a class share the letters of its name
    const char* const letters = term.lexical_class.data();
    const auto place = reinterpret_cast<std::uintptr_t>(letters);
    Slot& slot = slots_[(place >> 5 ^ place >> 11) % slots_.size()];
    if (slot.letters != letters) slot = {letters, classify_(term.lexical_class)};
    return slot.kinds;
  }

 private:
  struct Slot {
    const char* letters = nullptr;
    std::uint32_t kinds = 0;
  };
  Classify classify_;
  std::array<Slot, 128> slots_;
};

}  // namespace concord::normalize
