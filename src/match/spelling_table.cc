#include "match/spelling_table.h"

#include <cstring>
#include <utility>

namespace concord::match {
namespace {

constexpr std::uint32_t no_spelling = UINT32_MAX;
constexpr std::size_t first_slots = 1024;
// Words kept from one document to the next; an archive may hold any number of different ones.
constexpr std::size_t most_words = 32'768;

template <std::size_t bytes>
std::uint64_t load(const char* from) {
  std::uint64_t value = 0;
  std::memcpy(&value, from, bytes);
  return value;
}

// Whether two words are the same; most are so short that a call would cost more than they do.
bool is_same(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size > 16) return a == b;
  const char* const x = a.data();
  const char* const y = b.data();
  if (size >= 8) {
    return load<8>(x) == load<8>(y) && load<8>(x + size - 8) == load<8>(y + size - 8);
  }
  if (size >= 4) {
    return load<4>(x) == load<4>(y) && load<4>(x + size - 4) == load<4>(y + size - 4);
  }
  if (size == 0) return true;
  return x[0] == y[0] && x[size / 2] == y[size / 2] && x[size - 1] == y[size - 1];
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
      value = (value ^ load<8>(letters + at)) * mixer;
      value ^= value >> 32;
    }
    value ^= load<8>(letters + size - 8);
  } else if (size >= 4) {
    value ^= load<4>(letters) << 32 ^ load<4>(letters + size - 4);
  } else if (size > 0) {
    value ^= load<1>(letters) << 32 ^ load<1>(letters + size / 2) << 16 ^
             load<1>(letters + size - 1) << 8;
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

inline std::uint32_t SpellingTable::find(std::string_view folded, std::uint32_t hash) {
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t slot = hash & mask;
  for (; slots_[slot].spelling != no_spelling; slot = (slot + 1) & mask) {
    if (slots_[slot].hash != hash) continue;
    if (is_same(spellings_[slots_[slot].spelling].letters, folded)) return slots_[slot].spelling;
  }
  return add_new(folded, hash, slot);
}

void SpellingTable::add(std::span<const std::string_view> folded,
                        std::vector<std::uint32_t>& found) {
  fetch(folded);
  found.resize(folded.size());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const std::uint32_t place = find(folded[i], hashes_[i]);
    found[i] = place;
    Spelling& spelling = spellings_[place];
    if (spelling.document == document_) continue;
    spelling.document = document_;
    spelling.number = count_++;
    const bool known = spelling.word != rule::no_word;
    spelling.folded = known ? spelling.letters : store_->keep(spelling.letters);
  }
}

// Hashes the words, and asks for the memory where each is likely to be.
void SpellingTable::fetch(std::span<const std::string_view> folded) {
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  if (hashes_.size() < folded.size()) hashes_.resize(2 * folded.size());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    hashes_[i] = quick_hash(folded[i]);
    __builtin_prefetch(&slots_[hashes_[i] & mask]);
  }
  for (const std::uint32_t hash : std::span(hashes_).first(folded.size())) {
    const std::uint32_t likely = slots_[hash & mask].spelling;
    if (likely != no_spelling) __builtin_prefetch(&spellings_[likely]);
  }
}

std::uint32_t SpellingTable::add_new(std::string_view folded, std::uint32_t hash,
                                     std::uint32_t slot) {
  const auto place = static_cast<std::uint32_t>(spellings_.size());
  slots_[slot] = {place, hash};
  const rule::WordId word = words_.find(folded);
  const bool known = word != rule::no_word;
  Spelling fresh;
  fresh.word = word;
  fresh.letters = known ? words_.word(word) : letters_.keep(folded);
  spellings_.push_back(fresh);
  if (2 * spellings_.size() > slots_.size()) grow();
  return place;
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
