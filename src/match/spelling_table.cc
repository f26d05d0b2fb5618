#include "match/spelling_table.h"

#include <cstring>
#include <utility>

namespace concord::match {
namespace {

constexpr std::uint32_t no_spelling = UINT32_MAX;
constexpr std::size_t first_slots = 1024;
// Words kept from one document to the next; an archive may hold any number of different ones.
constexpr std::size_t most_words = 32'768;

std::uint64_t load(const char* from, std::size_t bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, from, bytes);
  return value;
}

// Eight bytes at a time; the last eight of a longer word overlap with those before them.
std::uint32_t quick_hash(std::string_view word) {
  // a multiplier without a pattern: the golden ratio in 64 bits
  constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;
  const char* const letters = word.data();
  const std::size_t size = word.size();
  std::uint64_t value = size;
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8) {
      value = (value ^ load(letters + at, 8)) * mixer;
      value ^= value >> 32;
    }
    value ^= load(letters + size - 8, 8);
  } else if (size >= 4) {
    value ^= load(letters, 4) << 32 ^ load(letters + size - 4, 4);
  } else if (size > 0) {
    value ^= load(letters, 1) << 32 ^ load(letters + size / 2, 1) << 16 ^
             load(letters + size - 1, 1) << 8;
  }
  value *= mixer;
  return static_cast<std::uint32_t>(value >> 32);
}

}  // namespace

SpellingTable::SpellingTable(const rule::WordTable& words) : words_(words) {
  clear();
}

void SpellingTable::clear() {
  spellings_.clear();
  letters_.clear();
  slots_.assign(first_slots, {});
}

void SpellingTable::begin(Store& store) {
  if (spellings_.size() > most_words) clear();
  store_ = &store;
  ++document_;
  count_ = 0;
}

const SpellingTable::Spelling& SpellingTable::add(std::string_view folded) {
  Spelling& spelling = find(folded);
  if (spelling.document == document_) return spelling;
  spelling.document = document_;
  spelling.number = count_++;
  const bool known = spelling.word != rule::no_word;
  spelling.folded = known ? spelling.letters : store_->keep(spelling.letters);
  return spelling;
}

SpellingTable::Spelling& SpellingTable::find(std::string_view folded) {
  const std::uint32_t hash = quick_hash(folded);
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t slot = hash & mask;
  for (; slots_[slot].spelling != no_spelling; slot = (slot + 1) & mask) {
    if (slots_[slot].hash != hash) continue;
    Spelling& known = spellings_[slots_[slot].spelling];
    if (known.letters == folded) return known;
  }
  return add_new(folded, hash, slot);
}

SpellingTable::Spelling& SpellingTable::add_new(std::string_view folded, std::uint32_t hash,
                                                std::uint32_t slot) {
  slots_[slot] = {static_cast<std::uint32_t>(spellings_.size()), hash};
  const rule::WordId word = words_.find(folded);
  const bool known = word != rule::no_word;
  Spelling fresh;
  fresh.word = word;
  fresh.letters = known ? words_.word(word) : letters_.keep(folded);
  spellings_.push_back(fresh);
  if (2 * spellings_.size() > slots_.size()) grow();
  return spellings_.back();
}

void SpellingTable::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  for (const Slot& known : before) {
    if (known.spelling == no_spelling) continue;
    std::uint32_t slot = known.hash & mask;
    while (slots_[slot].spelling != no_spelling) slot = (slot + 1) & mask;
    slots_[slot] = known;
  }
}

}  // namespace concord::match
