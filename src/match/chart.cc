#include "match/chart.h"

#include <algorithm>
#include <bit>
#include <type_traits>
#include <utility>

namespace concord::match {
namespace {

using one_block = std::integral_constant<std::uint32_t, 1>;

}  // namespace

Chart::Chart(const rule::CompiledPatterns& compiled)
    : compiled_(compiled),
      keys_(compiled.key_count()),
      uses_(compiled.key_count()),
      sets_(compiled.sets.size()),
      needed_(compiled.sets.size(), false),
      met_(compiled.sets.size() + 1, 0),
      present_(compiled.key_count()) {
  note_sets();
}

// Only of the sets that patterns need: a common word is in a hundred others, of which most sentences ask
// for none.
void Chart::note_sets() {
  for (std::uint32_t set = 0; set < compiled_.sets.size(); ++set) {
    const rule::KeySet& keys = compiled_.sets[set];
    if (keys.end - keys.begin == 1) sets_[set].only = compiled_.keys[keys.begin];
    sets_[set].late = keys.late;
  }
  for (std::uint32_t key = 0; key < uses_.size(); ++key) {
    uses_[key].anchors = compiled_.anchored[key].begin != compiled_.anchored[key].end;
  }
  for (const std::uint32_t set : compiled_.needs) needed_[set] = true;
  const auto for_each_place = [&](auto visit) {
    for (std::uint32_t set = 0; set < compiled_.sets.size(); ++set) {
      const rule::KeySet& keys = compiled_.sets[set];
      for (auto at = keys.begin; needed_[set] && at < keys.end; ++at)
        visit(set, compiled_.keys[at]);
    }
  };
  for_each_place([&](std::uint32_t, rule::Key key) { ++uses_[key].sets.end; });
  std::uint32_t end = 0;
  for (KeyUse& use : uses_) {
    end += std::exchange(use.sets.end, end);
    use.sets.begin = use.sets.end;
  }
  sets_of_keys_.resize(end);
  for_each_place(
      [&](std::uint32_t set, rule::Key key) { sets_of_keys_[uses_[key].sets.end++] = set; });
}

// Marks keys, with all it needs at hand: this is done for every word and term. `Blocks`: a constant
// 1 in all but long sentences.
template <class Blocks>
class Chart::Filler {
 public:
  // `most`: how many keys may arrive, for which there is room at once in all but long sentences.
  Filler(Chart& chart, Blocks blocks, std::uint32_t most)
      : chart_(chart),
        blocks_(blocks),
        sentence_(chart.sentence_),
        used_(chart.used_),
        present_(chart.present_.data() + chart.arrived_) {
    make_room(blocks_ == 1 ? most : 1);
  }
  ~Filler() {
    chart_.used_ = used_;
    chart_.arrived_ = static_cast<std::size_t>(present_ - chart_.present_.data());
  }
  Filler(const Filler&) = delete;
  Filler& operator=(const Filler&) = delete;

  // At `length` tokens from a place of the sentence on.
  void place(rule::Key key, std::uint32_t place, std::uint32_t length) {
    std::uint64_t* const bits = bits_of(key);
    const std::uint32_t end = place + length;
    bits[blocks_ == 1 ? 0 : place / 64] |= bit(place);
    // behind the last token nothing stands
    if (end < 64 * blocks_) bits[blocks_ + (blocks_ == 1 ? 0 : end / 64)] |= bit(end);
  }
  // What stands at a token of which its form does not say all.
  void place_terms(const Stretch& stretch, std::uint32_t token) {
    const std::uint32_t at = token - stretch.first;
    const rule::CompiledPatterns& compiled = chart_.compiled_;
    if (stretch.words[token] < compiled.first_named_key) place(stretch.words[token], at, 1);
    if (stretch.tokens[token].kind == TokenKind::numeral) place(compiled.numeral_key, at, 1);
    const std::uint32_t end = stretch.token_terms[token + 1];
    for (std::uint32_t term = stretch.token_terms[token]; term < end; ++term) {
      const TermKeys& keys = stretch.term_keys[term];
      const std::uint32_t length = stretch.terms[term].last - token;
      if (keys.key != rule::no_key) place(keys.key, at, length);
      if (keys.also != rule::no_key) place(keys.also, at, length);
    }
  }
  // Keys at one token.
  void place_all(std::span<const rule::Key> keys, std::uint32_t place) {
    for (const rule::Key key : keys) {
      if (blocks_ > 1) {
        this->place(key, place, 1);
        continue;
      }
      std::uint64_t* const bits = bits_of(key);
      bits[0] |= bit(place);
      bits[1] |= bit(place) << 1;
    }
  }

 private:
  static std::uint64_t bit(std::uint32_t place) { return std::uint64_t{1} << place % 64; }

  void make_room(std::uint32_t keys) {
    const std::size_t room = used_ + std::size_t{2} * blocks_ * keys;
    if (chart_.bits_.size() < room) chart_.bits_.resize(2 * room);
    bits_ = chart_.bits_.data();
  }

  std::uint64_t* bits_of(rule::Key key) {
    KeyMark& known = marks_[key];
    if (known.sentence != sentence_) arrive(key, known);
    return bits_ + known.bits;
  }

  void arrive(rule::Key key, KeyMark& mark) {
    mark = {sentence_, used_};
    if (blocks_ > 1) make_room(1);
    for (std::uint32_t block = 0; block < 2 * blocks_; ++block) bits_[used_++] = 0;
    const KeyUse& use = uses_[key];
    if (use.anchors) *present_++ = key;
    const std::uint32_t* const end = sets_ + use.sets.end;
    for (const auto* set = sets_ + use.sets.begin; set != end; ++set) met_[*set] = sentence_;
  }

  Chart& chart_;
  const Blocks blocks_;
  const std::uint32_t sentence_;
  std::uint32_t used_;
  rule::Key* present_;
  std::uint64_t* bits_ = nullptr;
  KeyMark* const marks_ = chart_.keys_.data();
  const KeyUse* const uses_ = chart_.uses_.data();
  std::uint32_t* const met_ = chart_.met_.data();
  const std::uint32_t* const sets_ = chart_.sets_of_keys_.data();
};

void Chart::begin(const Stretch& stretch) {
  ++sentence_;
  first_version_ = ++version_;
  first_ = stretch.first;
  count_ = stretch.last - stretch.first;
  blocks_ = (count_ + 63) / 64;
  used_ = 0;
  at_token_.assign(count_, {});
  fillings_.clear();
  arrived_ = 0;
  met_[always()] = sentence_;
  new_bits();  // no_bits
  if (blocks_ == 1) {
    fill(stretch, one_block());  // nearly every sentence
  } else {
    fill(stretch, blocks_);
  }
}

template <class Blocks>
void Chart::fill(const Stretch& stretch, Blocks blocks) {
  const std::uint32_t terms =
      stretch.token_terms[stretch.last] - stretch.token_terms[stretch.first];
  Filler filler(*this, blocks, 2 * (count_ + terms));
  const std::uint32_t* const forms = stretch.numbers->forms.data() + stretch.first;
  const FormTable& table = *stretch.numbers->table;
  std::uint32_t place = 0;
  for (const std::uint32_t mixed : stretch.mixed) {
    for (; place < mixed - stretch.first; ++place) {
      filler.place_all(table.keys(table.at(forms[place])), place);
    }
    filler.place_terms(stretch, mixed);
    ++place;
  }
  for (; place < count_; ++place) filler.place_all(table.keys(table.at(forms[place])), place);
}

void Chart::add_place(rule::Key key, std::uint32_t token, std::uint32_t last) {
  if (blocks_ == 1) {
    Filler(*this, one_block(), 1).place(key, token - first_, last - token);
  } else {
    Filler(*this, blocks_, 1).place(key, token - first_, last - token);
  }
}

void Chart::add_filling(rule::Key key, std::uint32_t token, std::uint32_t last,
                        std::uint32_t index) {
  ++version_;
  add_place(key, token, last);
  const auto fresh = static_cast<std::uint32_t>(fillings_.size());
  fillings_.push_back({key, last, index, no_filling});
  Chain& chain = at_token_[token - first_];
  (chain.head == no_filling ? chain.head : fillings_[chain.tail].next) = fresh;
  chain.tail = fresh;
}

std::uint32_t Chart::look_anew(std::uint32_t set) {
  SetMark& look = sets_[set];
  look.version = version_;
  look.bits = no_bits;
  if (needed_[set] && !is_met(set)) return no_bits;
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
        for (std::uint32_t block = 0; block < 2 * blocks_; ++block) {
          bits_[look.bits + block] = bits_[before + block];
        }
      }
      for (std::uint32_t block = 0; block < 2 * blocks_; ++block) {
        bits_[look.bits + block] |= bits_[key.bits + block];
      }
    }
    ++found;
  }
  return look.bits;
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
