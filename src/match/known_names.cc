#include "match/known_names.h"

#include <algorithm>
#include <bit>

namespace concord::match {

namespace {

// FNV-1a over whole numbers: http://www.isthe.com/chongo/tech/comp/fnv/
std::size_t hash_of(const std::uint32_t* begin, const std::uint32_t* end) {
  std::uint64_t value = 14695981039346656037U;
  for (const std::uint32_t* at = begin; at != end; ++at) value = (value ^ *at) * 1099511628211U;
  return value ^ (value >> 32);
}

}  // namespace

void KnownNames::count_all(const std::vector<NameRun>& names,
                           const std::vector<std::uint32_t>& spellings) {
  spellings_ = spellings.data();
  slots_.assign(std::bit_ceil(2 * names.size() + 1), {});
  for (const NameRun name : names) {
    Slot& slot = slots_[slot_of(name)];
    slot.run = name;
    ++slot.count;
  }
}

// Where the name is, or where it would go.
std::size_t KnownNames::slot_of(NameRun run) const {
  const std::uint32_t* begin = spellings_ + run.first;
  const std::uint32_t* end = spellings_ + run.last;
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash_of(begin, end) & mask;
  for (; slots_[at].count > 0; at = (at + 1) & mask) {
    const NameRun known = slots_[at].run;
    if (std::equal(begin, end, spellings_ + known.first, spellings_ + known.last)) break;
  }
  return at;
}

}  // namespace concord::match
