#include "match/spelling_table.h"

namespace concord::match {
namespace {

constexpr std::uint32_t no_spelling = UINT32_MAX;
constexpr std::size_t first_slots = 1024;  // for the words of some 5 KB

}  // namespace

SpellingTable::SpellingTable(const rule::WordTable& words, Store& store)
    : words_(words), store_(store), slots_(first_slots, no_spelling) {
  spellings_.reserve(first_slots / 2);
}

std::uint32_t SpellingTable::add(std::string_view folded) {
  const std::uint32_t hash = rule::hash_of(folded);
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t slot = hash & mask;
  for (; slots_[slot] != no_spelling; slot = (slot + 1) & mask) {
    const Spelling& known = spellings_[slots_[slot]];
    if (known.hash == hash && known.folded == folded) return slots_[slot];
  }
  const std::uint32_t fresh = slots_[slot] = size();
  const rule::WordId word = words_.find(folded, hash);
  const bool known = word != rule::no_word;
  spellings_.push_back({hash, word, known ? words_.word(word) : store_.keep(folded)});
  if (2 * spellings_.size() > slots_.size()) grow();
  return fresh;
}

void SpellingTable::grow() {
  slots_.assign(2 * slots_.size(), no_spelling);
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  for (std::uint32_t spelling = 0; spelling < size(); ++spelling) {
    std::uint32_t slot = spellings_[spelling].hash & mask;
    while (slots_[slot] != no_spelling) slot = (slot + 1) & mask;
    slots_[slot] = spelling;
  }
}

}  // namespace concord::match
