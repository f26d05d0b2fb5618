#include "rule/phrase_index.h"

#include <algorithm>

namespace concord::rule {

void PhraseIndex::build(std::vector<Phrase> phrases, std::uint32_t word_count) {
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& a, const Phrase& b) { return a.words < b.words; });
  by_first_.assign(word_count + 1, 0);
  word_begins_ = {0};
  entry_begins_ = {0};
  words_.clear();
  entries_.clear();
  for (const Phrase& phrase : phrases) {
    ++by_first_[phrase.words.front() + 1];
    words_.insert(words_.end(), phrase.words.begin(), phrase.words.end());
    entries_.insert(entries_.end(), phrase.entries.begin(), phrase.entries.end());
    word_begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    entry_begins_.push_back(static_cast<std::uint32_t>(entries_.size()));
  }
  for (std::size_t word = 1; word < by_first_.size(); ++word)
    by_first_[word] += by_first_[word - 1];
}

void PhraseIndex::narrow(std::uint32_t& low, std::uint32_t& high, std::uint32_t depth,
                         WordId word) const {
  const auto next_word = [&](std::uint32_t phrase) { return words_[word_begins_[phrase] + depth]; };
  std::uint32_t from = low;
  std::uint32_t to = high;
  while (from < to) {
    const std::uint32_t middle = from + (to - from) / 2;
    if (next_word(middle) < word)
      from = middle + 1;
    else
      to = middle;
  }
  low = from;
  to = high;
  while (from < to) {
    const std::uint32_t middle = from + (to - from) / 2;
    if (next_word(middle) <= word)
      from = middle + 1;
    else
      to = middle;
  }
  high = from;
}

}  // namespace concord::rule
