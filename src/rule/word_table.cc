#include "rule/word_table.h"

namespace concord::rule {
namespace {

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
std::uint32_t hash_of(std::string_view word) {
  std::uint32_t value = 2166136261U;
  for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value ^ (value >> 15);
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
  while (slots_[slot] != no_word && this->word(slots_[slot]) != word) slot = (slot + 1) & mask;
  return slot;
}

WordId WordTable::find(std::string_view word) const {
  return slots_.empty() ? no_word : slots_[slot_of(word, hash_of(word))];
}

WordId WordTable::add(std::string_view word) {
  if (slots_.size() < 2 * (ends_.size() + 1)) grow();
  WordId& slot = slots_[slot_of(word, hash_of(word))];
  if (slot == no_word) {
    slot = size();
    letters_ += word;
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
  }
  return slot;
}

void WordTable::grow() {
  slots_.assign(slots_.empty() ? 64 : 2 * slots_.size(), no_word);
  for (WordId id = 0; id < size(); ++id) slots_[slot_of(word(id), hash_of(word(id)))] = id;
}

}  // namespace concord::rule
