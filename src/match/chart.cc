#include "match/chart.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace concord::match {

Chart::Chart(const rule::CompiledPatterns& compiled)
    : compiled_(compiled),
      keys_(compiled.key_count()),
      sets_(compiled.sets.size()),
      needed_(compiled.sets.size(), false),
      met_(compiled.sets.size(), 0) {
  note_sets();
}

// Only of the sets that patterns need: a common word is in a hundred others, of which most sentences ask
// for none.
void Chart::note_sets() {
  for (const std::uint32_t set : compiled_.needs) needed_[set] = true;
  for (const rule::AnchoredPattern& anchored : compiled_.anchored_patterns) {
    if (anchored.need != rule::no_set) needed_[anchored.need] = true;
  }
  const auto for_each_place = [&](auto visit) {
    for (std::uint32_t set = 0; set < compiled_.sets.size(); ++set) {
      const rule::KeySet& keys = compiled_.sets[set];
      for (auto at = keys.begin; needed_[set] && at < keys.end; ++at)
        visit(set, compiled_.keys[at]);
    }
  };
  set_begins_.assign(compiled_.key_count() + 1, 0);
  for_each_place([&](std::uint32_t, rule::Key key) { ++set_begins_[key + 1]; });
  std::partial_sum(set_begins_.begin(), set_begins_.end(), set_begins_.begin());
  sets_of_keys_.resize(set_begins_.back());
  std::vector<std::uint32_t> next(set_begins_.begin(), set_begins_.end() - 1);
  for_each_place([&](std::uint32_t set, rule::Key key) { sets_of_keys_[next[key]++] = set; });
}

void Chart::begin(std::uint32_t first, std::uint32_t last) {
  ++sentence_;
  ++version_;
  first_ = first;
  count_ = last - first;
  blocks_ = (count_ + 63) / 64;
  used_ = 0;
  new_bits();
  at_token_.assign(count_, {});
  fillings_.clear();
  present_.clear();
}

void Chart::meet_sets(rule::Key key) {
  std::uint32_t* const met = met_.data();
  const std::uint32_t sentence = sentence_;
  const std::uint32_t* const end = sets_of_keys_.data() + set_begins_[key + 1];
  for (const std::uint32_t* set = sets_of_keys_.data() + set_begins_[key]; set != end; ++set) {
    met[*set] = sentence;
  }
}

void Chart::mark(rule::Key key, std::uint32_t token) {
  ++version_;
  KeyMark& known = keys_[key];
  if (known.sentence != sentence_) {
    known = {sentence_, new_bits()};
    present_.push_back(key);
    meet_sets(key);
  }
  const std::uint32_t place = token - first_;
  bits_[known.bits + place / 64] |= std::uint64_t{1} << place % 64;
}

void Chart::add_place(rule::Key key, std::uint32_t token) {
  mark(key, token);
}

void Chart::add_filling(rule::Key key, std::uint32_t token, std::uint32_t last,
                        std::uint32_t index) {
  mark(key, token);
  const auto fresh = static_cast<std::uint32_t>(fillings_.size());
  fillings_.push_back({key, last, index, no_filling});
  Chain& chain = at_token_[token - first_];
  (chain.head == no_filling ? chain.head : fillings_[chain.tail].next) = fresh;
  chain.tail = fresh;
}

std::uint32_t Chart::filling(rule::Key key, std::uint32_t token) const {
  const KeyMark& known = keys_[key];
  const std::uint32_t place = token - first_;
  if (known.sentence != sentence_) return no_filling;
  if ((bits_[known.bits + place / 64] >> place % 64 & 1U) == 0) return no_filling;
  std::uint32_t at = at_token_[place].head;
  while (at != no_filling && fillings_[at].key != key) at = fillings_[at].next;
  return at;
}

std::uint32_t Chart::next_filling(std::uint32_t filling) const {
  const rule::Key key = fillings_[filling].key;
  std::uint32_t at = fillings_[filling].next;
  while (at != no_filling && fillings_[at].key != key) at = fillings_[at].next;
  return at;
}

const Chart::SetMark& Chart::look_anew(std::uint32_t set) {
  SetMark& look = sets_[set];
  look = {sentence_, version_, 0};
  if (needed_[set] && !is_met(set)) return look;
  std::uint32_t found = 0;
  const rule::KeySet& keys = compiled_.sets[set];
  for (std::uint32_t at = keys.begin; at < keys.end; ++at) {
    const KeyMark& key = keys_[compiled_.keys[at]];
    if (key.sentence != sentence_) continue;
    if (found == 0) {
      look.bits = key.bits;  // of one key alone: its own
    } else {
      if (found == 1) {
        const std::uint32_t before = look.bits;
        look.bits = new_bits();
        for (std::uint32_t block = 0; block < blocks_; ++block) {
          bits_[look.bits + block] = bits_[before + block];
        }
      }
      for (std::uint32_t block = 0; block < blocks_; ++block) {
        bits_[look.bits + block] |= bits_[key.bits + block];
      }
    }
    ++found;
  }
  return look;
}

// The same in a sentence of more than 64 tokens.
std::uint32_t Chart::next_of_blocks(std::uint32_t begin, std::uint32_t token,
                                    std::uint32_t end) const {
  const std::uint32_t place = token - first_;
  const std::uint32_t last_block = (end - first_ - 1) / 64;
  std::uint32_t block = place / 64;
  std::uint64_t bits = bits_[begin + block] >> place % 64 << place % 64;
  while (bits == 0 && block < last_block) bits = bits_[begin + ++block];
  if (bits == 0) return end;
  return std::min(end, first_ + block * 64 + static_cast<std::uint32_t>(std::countr_zero(bits)));
}

}  // namespace concord::match
