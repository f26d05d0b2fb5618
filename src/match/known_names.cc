#include "match/known_names.h"

#include <bit>

namespace concord::match {

void KnownNames::count_all(const std::vector<NameRun>& names, const Numbers& numbers) {
  numbers_ = &numbers;
  slots_.assign(std::bit_ceil(2 * names.size() + 1), {});
  for (const NameRun name : names) {
    Slot& slot = slots_[slot_of(name)];
    slot.run = name;
    ++slot.count;
  }
}

// FNV-1a over whole numbers: http://www.isthe.com/chongo/tech/comp/fnv/
std::size_t KnownNames::hash_of(NameRun run) const {
  std::uint64_t value = 14695981039346656037U;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    value = (value ^ spelling(i)) * 1099511628211U;
  }
  return value ^ (value >> 32);
}

bool KnownNames::is_same(NameRun a, NameRun b) const {
  if (a.last - a.first != b.last - b.first) return false;
  for (std::uint32_t i = a.first; i < a.last; ++i) {
    if (spelling(i) != spelling(b.first + (i - a.first))) return false;
  }
  return true;
}

// Where the name is, or where it would go.
std::size_t KnownNames::slot_of(NameRun run) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash_of(run) & mask;
  while (slots_[at].count > 0 && !is_same(slots_[at].run, run)) at = (at + 1) & mask;
  return at;
}

}  // namespace concord::match
