#include "match/chart.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace concord::match {
namespace {

// Of rows of bits so many are added at once.
using Step = std::array<std::uint64_t, 2>;

void add_row(const std::uint8_t* row, std::uint8_t* to, std::size_t size) {
  for (std::size_t at = 0; at < size; at += sizeof(Step)) {
    Step known = {};
    Step more = {};
    std::memcpy(&known, to + at, sizeof(Step));
    std::memcpy(&more, row + at, sizeof(Step));
    for (std::size_t i = 0; i < known.size(); ++i) known[i] |= more[i];
    std::memcpy(to + at, &known, sizeof(Step));
  }
}

}  // namespace

Chart::Chart(const rule::CompiledPatterns& compiled)
    : compiled_(compiled),
      sought_keys_(compiled),
      keys_(compiled.key_count()),
      uses_(compiled.key_count()),
      sets_(compiled.sets.size()),
      needs_of_keys_(compiled.key_count(), always),
      arrived_(compiled.key_count() + 1),
      rows_of_arrived_(compiled.key_count() + 1),
      anchored_(compiled.key_count() + 1) {
  note_sets();
  note_needs();
}

void Chart::note_sets() {
  for (std::uint32_t set = 0; set < compiled_.sets.size(); ++set) {
    const rule::KeySet& keys = compiled_.sets[set];
    sets_[set].late = keys.late;
    for (auto at = keys.begin; at < keys.end; ++at) {
      sets_[set].sought |= sought_keys_.bit(compiled_.keys[at]);
    }
  }
}

// Only of the sets that patterns need: a common word is in a hundred others, of which most sentences ask
// for none. What is sought only when it is asked for cannot say beforehand what it meets, and nearly every
// sentence has it.
void Chart::note_needs() {
  std::vector<std::vector<std::uint32_t>> sets_of_keys(uses_.size());
  std::vector<std::uint32_t> needed = compiled_.needs;
  std::ranges::sort(needed);
  const auto repeated = std::ranges::unique(needed);
  needed.erase(repeated.begin(), repeated.end());
  for (const std::uint32_t set : needed) {
    if ((set & rule::single_key) != 0) {
      const rule::Key key = set ^ rule::single_key;
      if (!sought_keys_.has(key)) sets_of_keys[key].push_back(set);
    } else if (sets_[set].sought == 0) {
      const rule::KeySet& keys = compiled_.sets[set];
      for (auto at = keys.begin; at < keys.end; ++at) {
        sets_of_keys[compiled_.keys[at]].push_back(set);
      }
    }
  }
  number_needs(sets_of_keys);
  note_uses(sets_of_keys);
}

// First those of keys that have a row.
void Chart::number_needs(const std::vector<std::vector<std::uint32_t>>& sets_of_keys) {
  std::uint32_t count = nobody + 1;
  const auto number_all = [&](bool of_rows) {
    for (const std::vector<std::uint32_t>& sets : sets_of_keys) {
      if (has_row(sets) != of_rows) continue;
      for (const std::uint32_t set : sets) {
        std::uint32_t& need = need_number(set);
        if (need == always) need = count++;
      }
    }
  };
  number_all(true);
  row_size_ = (count / (8 * sizeof(Step)) + 1) * sizeof(Step);
  number_all(false);
  met_.assign(std::max<std::size_t>(row_size_, count / 8 + 1), 0);
}

void Chart::note_uses(const std::vector<std::vector<std::uint32_t>>& sets_of_keys) {
  for (rule::Key key = 0; key < uses_.size(); ++key) {
    const std::vector<std::uint32_t>& sets = sets_of_keys[key];
    KeyUse& use = uses_[key];
    use.anchored = compiled_.anchored[key];
    if (has_row(sets)) {
      use.row = static_cast<std::uint32_t>(rows_.size());
      rows_.resize(rows_.size() + row_size_, 0);
      for (const std::uint32_t set : sets) {
        const Need need = need_of(set);
        rows_[use.row + need.byte()] |= need.mask();
      }
    } else {
      if (!sets.empty()) use.first = need_of(sets[0]);
      if (sets.size() > 1) use.second = need_of(sets[1]);
    }
  }
}

// Done for every sentence, with what each of its tokens is: in passes over flat lists, as branches that
// go now one way and now the other cost more than what they spare.
void Chart::begin(const Stretch& stretch) {
  std::fill(bits_.begin(), bits_.begin() + used_, 0);
  ++sentence_;
  first_version_ = ++version_;
  first_ = stretch.first;
  count_ = stretch.last - stretch.first;
  stretch_ = &stretch;
  if (sought_.size() < count_) sought_.resize(2 * std::size_t{count_});
  blocks_ = (count_ + 63) / 64;
  used_ = 0;
  at_token_.assign(count_, {});
  fillings_.clear();
  anchors_ = 0;
  std::ranges::fill(met_, 0);
  met_[0] |= Need(always).mask();
  long_ = 0;
  new_bits();  // no_bits
  list_singles(stretch);
  mark_singles();
  mixed_.clear();
  for (const std::uint32_t token : stretch.mixed) mark_mixed(stretch, token);
}

// Of all tokens but the mixed ones.
void Chart::list_singles(const Stretch& stretch) {
  single_count_ = 0;
  std::uint32_t token = stretch.first;
  for (const std::uint32_t mixed : stretch.mixed) {
    list_singles(stretch, token, mixed);
    token = mixed + 1;
  }
  list_singles(stretch, token, stretch.last);
}

void Chart::list_singles(const Stretch& stretch, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t at_once = FormTable::keys_at_once;
  const FormTable& table = *stretch.numbers->table;
  const std::uint32_t* const forms = stretch.numbers->forms.data();
  Single* to = singles_.data() + single_count_;
  const Single* room = singles_.data() + singles_.size();
  std::uint64_t* const sought = sought_.data();
  const std::uint32_t first = first_;
  for (; token < end; ++token) {
    const Form& form = table.at(forms[token]);
    const rule::Key* const keys = table.keys(form).data();
    const std::uint32_t count = form.keys.end - form.keys.begin;
    const std::uint32_t needed = std::max(count, at_once);
    if (room - to < static_cast<std::ptrdiff_t>(needed)) {
      to = grow_singles(to, needed);
      room = singles_.data() + singles_.size();
    }
    const std::uint32_t place = token - first;
    sought[place] = form.sought;
    for (std::uint32_t i = 0; i < at_once; ++i) to[i] = {keys[i], place};
    for (std::uint32_t i = at_once; i < count; ++i) to[i] = {keys[i], place};
    to += count;
  }
  single_count_ = static_cast<std::size_t>(to - singles_.data());
}

// Where the next one goes when there is room for so many more.
[[gnu::noinline]] Chart::Single* Chart::grow_singles(const Single* next, std::size_t more) {
  const auto count = static_cast<std::size_t>(next - singles_.data());
  singles_.resize(2 * (count + more));
  return singles_.data() + count;
}

void Chart::mark_singles() {
  const std::span<const Single> singles{singles_.data(), single_count_};
  if (blocks_ != 1) {
    for (const Single& one : singles) mark(one.key, one.place, 1);
    return;
  }
  const std::size_t room = used_ + 2 * single_count_;
  if (bits_.size() < room) grow_bits(room);
  KeyMark* const marks = keys_.data();
  std::uint64_t* const bits = bits_.data();
  rule::Key* arrived = arrived_.data();
  const std::uint32_t sentence = sentence_;
  std::uint32_t used = used_;
  for (const auto [key, place] : singles) {
    const KeyMark known = marks[key];
    const std::uint32_t fresh = known.is_of(sentence) ? 0 : 1;
    const std::uint32_t at = known.bits() ^ ((known.bits() ^ used) & (0U - fresh));
    marks[key] = KeyMark(sentence, at);
    used += 2 * fresh;
    *arrived = key;
    arrived += fresh;
    __builtin_prefetch(&uses_[key]);
    const std::uint64_t bit = std::uint64_t{1} << place;
    bits[at] |= bit;
    bits[at + 1] |= bit << 1;
  }
  used_ = used;
  arrived_count_ = static_cast<std::size_t>(arrived - arrived_.data());
}

[[gnu::noinline]] void Chart::grow_bits(std::size_t least) {
  bits_.resize(2 * least);
}

// What stands at a token of which its form does not say all.
void Chart::mark_mixed(const Stretch& stretch, std::uint32_t token) {
  const std::uint32_t place = token - first_;
  if (stretch.words[token] < compiled_.first_named_key) mark(stretch.words[token], place, 1);
  if (stretch.tokens[token].kind == TokenKind::numeral) mark(compiled_.numeral_key, place, 1);
  mixed_.push_back(0);
  sought_[place] = 0;
  const rule::Range terms = stretch.terms->at(token);
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    const rule::PhraseEntry& entry = stretch.terms->entry(term);
    mixed_.back() |= sought_of(entry);
    for (const rule::Key key : {entry.key, entry.also}) {
      if (key != rule::no_key && !sought_keys_.has(key)) mark(key, place, entry.length);
    }
  }
}

// At `length` tokens from a place of the sentence on.
void Chart::mark(rule::Key key, std::uint32_t place, std::uint32_t length) {
  const KeyMark known = keys_[key];
  std::uint32_t bits = known.bits();
  if (!known.is_of(sentence_)) {
    bits = new_bits();
    keys_[key] = KeyMark(sentence_, bits);
    arrived_[arrived_count_++] = key;
  }
  set_bits(bits, place, length);
}

inline void Chart::set_bits(std::uint32_t begin, std::uint32_t place, std::uint32_t length) {
  const std::uint32_t end = place + length;
  long_ |= static_cast<std::uint64_t>(length != 1) << place % 64;
  bits_[begin + place / 64] |= std::uint64_t{1} << place % 64;
  // behind the last token nothing stands
  if (end < 64 * blocks_) bits_[begin + blocks_ + end / 64] |= std::uint64_t{1} << end % 64;
}

// Marks the places of a key that is asked for the first time.
std::uint32_t Chart::seek(rule::Key key) {
  const std::uint32_t begin = new_bits();
  keys_[key] = KeyMark(sentence_, begin);
  add_sought(begin, sought_keys_.bit(key));
  return begin;
}

std::uint64_t Chart::sought_of(const rule::PhraseEntry& entry) const {
  const std::uint64_t own = entry.key == rule::no_key ? 0 : sought_keys_.bit(entry.key);
  return own | (entry.also == rule::no_key ? 0 : sought_keys_.bit(entry.also));
}

// Marks the places of any of some keys in bits that begin there.
void Chart::add_sought(std::uint32_t begin, std::uint64_t keys) {
  std::uint64_t* const here = bits_.data() + begin;
  std::uint64_t* const behind = here + blocks_;
  for (std::uint32_t block = 0; block < blocks_; ++block) {
    const std::uint32_t end = std::min(count_, 64 * block + 64);
    std::uint64_t bits = 0;
    for (std::uint32_t place = end; place-- > 64 * block;) {
      bits = bits << 1 | static_cast<std::uint64_t>((sought_[place] & keys) != 0);
    }
    here[block] |= bits;
    behind[block] |= bits << 1;
    // behind the last token nothing stands
    if (block + 1 < blocks_) behind[block + 1] |= bits >> 63;
  }
  for (std::size_t i = 0; i < mixed_.size(); ++i) {
    if ((mixed_[i] & keys) != 0) add_sought_phrases(begin, stretch_->mixed[i], keys);
  }
}

// What begins at a mixed token may be longer.
void Chart::add_sought_phrases(std::uint32_t begin, std::uint32_t token, std::uint64_t keys) {
  const rule::Range terms = stretch_->terms->at(token);
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    const rule::PhraseEntry& entry = stretch_->terms->entry(term);
    if ((sought_of(entry) & keys) != 0) set_bits(begin, token - first_, entry.length);
  }
}

// Rows before single bits: what was written by bytes is slow to read in larger pieces. They are listed first, since
// nothing foretells which keys have one.
void Chart::note_arrived() {
  rule::Range* anchored = anchored_.data() + anchors_;
  std::uint32_t* row = rows_of_arrived_.data();
  const KeyUse* const uses = uses_.data();
  std::uint8_t* const met = met_.data();
  const std::span<const rule::Key> arrived{arrived_.data(), arrived_count_};
  for (const rule::Key key : arrived) {
    const KeyUse& use = uses[key];
    const rule::Range calls = use.anchored;
    *anchored = calls;
    anchored += calls.begin != calls.end ? 1 : 0;
    *row = use.row;
    row += use.row != no_row ? 1 : 0;
  }
  for (const std::uint32_t* one = rows_of_arrived_.data(); one != row; ++one) {
    add_row(rows_.data() + *one, met, row_size_);
  }
  for (const rule::Key key : arrived) {
    const Need first = uses[key].first;
    const Need second = uses[key].second;
    met[first.byte()] |= first.mask();
    met[second.byte()] |= second.mask();
  }
  arrived_count_ = 0;
  anchors_ = static_cast<std::size_t>(anchored - anchored_.data());
}

void Chart::add_filling(rule::Key key, std::uint32_t token, std::uint32_t last,
                        std::uint32_t index) {
  ++version_;
  mark(key, token - first_, last - token);
  const auto fresh = static_cast<std::uint32_t>(fillings_.size());
  fillings_.push_back({key, last, index, no_filling});
  Chain& chain = at_token_[token - first_];
  (chain.head == no_filling ? chain.head : fillings_[chain.tail].next) = fresh;
  chain.tail = fresh;
}

std::uint32_t Chart::look_anew(std::uint32_t set) {
  SetMark& look = sets_[set];
  look.version = version_;
  look.bits = is_met(Need(look.need)) ? join_bits(compiled_.sets[set]) : no_bits;
  if (look.sought != 0) add_sought(look.bits, look.sought);
  return look.bits;
}

// Those of the keys that stand in the sentence.
std::uint32_t Chart::join_bits(const rule::KeySet& keys) {
  const std::uint32_t joined = new_bits();
  const std::span<const rule::Key> all{compiled_.keys.data() + keys.begin, keys.end - keys.begin};
  // without a branch: no bits of others
  const auto begin_of = [&](rule::Key key) {
    const KeyMark known = keys_[key];
    return known.bits() & (0U - (known.is_of(sentence_) ? 1U : 0U));
  };
  if (blocks_ == 1) {
    const std::uint64_t* const bits = bits_.data();
    std::uint64_t here = 0;
    std::uint64_t behind = 0;
    for (const rule::Key key : all) {
      const std::uint32_t begin = begin_of(key);
      here |= bits[begin];
      behind |= bits[begin + 1];
    }
    bits_[joined] = here;
    bits_[joined + 1] = behind;
    return joined;
  }
  for (const rule::Key key : all) {
    const std::uint32_t begin = begin_of(key);
    for (std::uint32_t block = 0; block < 2 * blocks_; ++block) {
      bits_[joined + block] |= bits_[begin + block];
    }
  }
  return joined;
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
