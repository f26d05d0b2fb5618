#include "rule/word_table.h"

#include <utility>

#include "text/eight_bytes.h"

namespace concord::rule {
namespace {

// a multiplier without a pattern: the golden ratio in 64 bits
constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;

// Up to eight bytes as one number, by loads of a fixed size that may overlap.
std::uint64_t short_word(std::string_view word) {
  const std::size_t size = word.size();
  if (size >= 4)
    return text::load_four(word.data()) | text::load_four(word.data() + size - 4) << 32;
  if (size == 0) return 0;
  const auto byte = [&](std::size_t at) -> std::uint64_t {
    return static_cast<unsigned char>(word[at]);
  };
  return byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
}

// Eight bytes at a time; the last eight may overlap with those before them.
std::uint32_t hash_of(std::string_view word) {
  std::uint64_t value = word.size() * mixer;
  const auto mix = [&](std::uint64_t bytes) {
    value = (value ^ bytes) * mixer;
    value ^= value >> 32;
  };
  if (word.size() <= 8) {
    mix(short_word(word));
  } else {
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) mix(text::load_eight(word.data() + at));
    mix(text::load_eight(word.data() + word.size() - 8));
  }
  return static_cast<std::uint32_t>(value * mixer >> 32);
}

}  // namespace

std::string_view WordTable::word(WordId id) const {
  const std::uint32_t begin = id == 0 ? 0 : ends_[id - 1];
  return std::string_view(letters_).substr(begin, ends_[id] - begin);
}

// Where the word is, or where it would go.
std::uint32_t WordTable::slot_of(std::string_view word, std::uint32_t hash) const {
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t slot = hash & mask;
  for (; slots_[slot].id != no_word; slot = (slot + 1) & mask) {
    if (slots_[slot].hash == hash && this->word(slots_[slot].id) == word) break;
  }
  return slot;
}

WordId WordTable::find(std::string_view word) const {
  return slots_.empty() ? no_word : slots_[slot_of(word, hash_of(word))].id;
}

void WordTable::fetch(std::string_view word) const {
  if (!slots_.empty()) __builtin_prefetch(&slots_[hash_of(word) & (slots_.size() - 1)]);
}

WordId WordTable::add(std::string_view word) {
  if (slots_.size() < 2 * (ends_.size() + 1)) grow();
  const std::uint32_t hash = hash_of(word);
  Slot& slot = slots_[slot_of(word, hash)];
  if (slot.id == no_word) {
    slot = {size(), hash};
    letters_ += word;
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
  }
  return slot.id;
}

void WordTable::grow() {
  const std::vector<Slot> before = std::move(slots_);
  slots_.assign(before.empty() ? 64 : 2 * before.size(), {});
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  for (const Slot& known : before) {
    if (known.id == no_word) continue;
    std::uint32_t slot = known.hash & mask;
    while (slots_[slot].id != no_word) slot = (slot + 1) & mask;
    slots_[slot] = known;
  }
}

}  // namespace concord::rule
