#include "rule/phrase_index.h"

#include <algorithm>
#include <bit>

namespace concord::rule {

void PhraseIndex::build(std::vector<Phrase> phrases, std::uint32_t word_count) {
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& a, const Phrase& b) { return a.words < b.words; });
  word_begins_ = {0};
  entry_begins_ = {0};
  words_.clear();
  entries_.clear();
  for (const Phrase& phrase : phrases) {
    words_.insert(words_.end(), phrase.words.begin(), phrase.words.end());
    for (PhraseEntry entry : phrase.entries) {
      entry.length = static_cast<std::uint32_t>(phrase.words.size());
      entries_.push_back(entry);
    }
    word_begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    entry_begins_.push_back(static_cast<std::uint32_t>(entries_.size()));
  }
  note_firsts(word_count);
}

void PhraseIndex::note_firsts(std::uint32_t word_count) {
  firsts_.assign(word_count, {});
  pairs_.assign(std::bit_ceil(bits_per_pair * word_begins_.size() / 64 + 1), 0);
  for (std::uint32_t phrase = 0; phrase + 1 < word_begins_.size(); ++phrase) {
    const WordId* const words = words_.data() + word_begins_[phrase];
    First& first = firsts_[words[0]];
    if (length(phrase) == 1) {
      first.entries_begin = entry_begins_[phrase];
      first.entries_end = entry_begins_[phrase + 1];
      continue;
    }
    if (first.longer_begin == first.longer_end) first.longer_begin = phrase;
    first.longer_end = phrase + 1;
    const std::uint32_t bit = pair_bit(words[0], words[1]);
    pairs_[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
}

// Without branches that go by the words, which nothing foretells. Few phrases go on alike, so that the last of them is
// looked for from the first one on.
void PhraseIndex::narrow(std::uint32_t& low, std::uint32_t& high, std::uint32_t depth,
                         WordId word) const {
  const auto next_word = [&](std::uint32_t phrase) { return words_[word_begins_[phrase] + depth]; };
  const auto pass = [&](std::uint32_t from, std::uint32_t count, auto is_before) {
    while (count > 0) {
      const std::uint32_t half = (count + 1) / 2;
      from += is_before(next_word(from + half - 1)) ? half : 0;
      count -= half;
    }
    return from;
  };
  const std::uint32_t end = high;
  low = pass(low, end - low, [&](WordId next) { return next < word; });
  std::uint32_t last = low;
  std::uint32_t step = 1;
  for (; step <= end - last && next_word(last + step - 1) == word; step *= 2) last += step;
  high = pass(last, std::min(step - 1, end - last), [&](WordId next) { return next == word; });
}

}  // namespace concord::rule
