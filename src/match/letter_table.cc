#include "match/letter_table.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace concord::match {
namespace {

constexpr std::size_t first_slots = 4096;

}  // namespace

// Eight bytes at a time; the last eight overlap with those before them.
std::uint64_t LetterTable::key_of_long(std::uint64_t head, std::string_view word) {
  std::uint64_t key = head * mixer;
  for (std::size_t at = 8; at + 8 < word.size(); at += 8) {
    key = ((key ^ key >> 32) ^ text::load_eight(word.data() + at)) * mixer;
  }
  const std::uint64_t tail = text::load_eight(word.data() + word.size() - 8);
  return ((key ^ key >> 32) ^ tail) * mixer;
}

std::uint32_t LetterTable::add(std::string_view word, std::uint64_t key) {
  if (2 * (long_words_.size() + 1) > slots_.size()) grow();
  std::size_t at = slot_of(key);
  while (slots_[at].number != none) at = (at + 1) & (slots_.size() - 1);
  const std::uint32_t number = size();
  slots_[at] = {key, number, static_cast<std::uint32_t>(word.size())};
  long_words_.push_back(word.size() > 8 ? word.data() : nullptr);
  return number;
}

// As many words as before are likely to come again.
void LetterTable::clear() {
  long_words_.clear();
  slots_.assign(std::max(first_slots, slots_.size()), {});
  shift_ = 64 - static_cast<std::uint32_t>(std::countr_zero(slots_.size()));
}

void LetterTable::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  --shift_;
  for (const Slot& known : before) {
    if (known.number == none) continue;
    std::size_t at = slot_of(known.key);
    while (slots_[at].number != none) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = known;
  }
}

}  // namespace concord::match
