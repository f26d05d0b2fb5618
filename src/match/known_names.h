#pragma once

#include <cstdint>
#include <vector>

#include "match/words.h"

namespace concord::match {

// The tokens [first, last) of a name.
struct NameRun {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// How often each name stands in a document. Names are the same when their tokens' spellings are.
class KnownNames {
 public:
  // Counts the names of a document, whose numbers must stay.
  void count_all(const std::vector<NameRun>& names, const Numbers& numbers);
  [[nodiscard]] std::uint32_t count(NameRun run) const { return slots_[slot_of(run)].count; }

 private:
  struct Slot {
    NameRun run;
    std::uint32_t count = 0;  // 0: free
  };
  [[nodiscard]] std::uint32_t spelling(std::uint32_t token) const {
    return numbers_->form(token).spelling;
  }
  [[nodiscard]] std::size_t slot_of(NameRun run) const;
  [[nodiscard]] std::size_t hash_of(NameRun run) const;
  [[nodiscard]] bool is_same(NameRun a, NameRun b) const;

  const Numbers* numbers_ = nullptr;
  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace concord::match
