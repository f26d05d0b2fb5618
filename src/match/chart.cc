#include "match/chart.h"

#include <algorithm>
#include <bit>

namespace concord::match {

Chart::Chart(const rule::CompiledPatterns& compiled)
    : compiled_(compiled),
      sought_keys_(compiled),
      keys_(compiled.key_count()),
      uses_(compiled.key_count()),
      sets_(compiled.sets.size()),
      arrived_(compiled.key_count() + 1),
      anchored_(compiled.key_count() + 1) {
  note_sets();
  note_needs();
}

void Chart::note_sets() {
  for (std::uint32_t set = 0; set < compiled_.sets.size(); ++set) {
    const rule::KeySet& keys = compiled_.sets[set];
    if (keys.end - keys.begin == 1) sets_[set].only = compiled_.keys[keys.begin];
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
  std::uint32_t count = nobody + 1;
  std::vector<std::vector<std::uint32_t>> needs(uses_.size());  // by key
  for (const std::uint32_t set : compiled_.needs) {
    if (sets_[set].need != always || sets_[set].sought != 0) continue;
    sets_[set].need = count++;
    const rule::KeySet& keys = compiled_.sets[set];
    for (auto at = keys.begin; at < keys.end; ++at) {
      needs[compiled_.keys[at]].push_back(sets_[set].need);
    }
  }
  met_.assign(count, 0);
  for (rule::Key key = 0; key < uses_.size(); ++key) {
    const std::vector<std::uint32_t>& of_key = needs[key];
    KeyUse& use = uses_[key];
    if (!of_key.empty()) use.first = of_key[0];
    if (of_key.size() > 1) use.second = of_key[1];
    use.others.begin = static_cast<std::uint32_t>(needs_of_keys_.size());
    if (of_key.size() > 2) {
      needs_of_keys_.insert(needs_of_keys_.end(), of_key.begin() + 2, of_key.end());
    }
    use.others.end = static_cast<std::uint32_t>(needs_of_keys_.size());
    use.anchored = compiled_.anchored[key];
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
  sought_.assign(count_, 0);
  blocks_ = (count_ + 63) / 64;
  used_ = 0;
  at_token_.assign(count_, {});
  fillings_.clear();
  anchors_ = 0;
  met_[always] = sentence_;
  new_bits();  // no_bits
  list_singles(stretch);
  mark_singles();
  mixed_.clear();
  for (const std::uint32_t token : stretch.mixed) mark_mixed(stretch, token);
  note_arrived();
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
  for (; token < end; ++token) {
    const Form& form = stretch.numbers->form(token);
    const std::span<const rule::Key> keys = table.keys(form);
    const std::size_t room = single_count_ + std::max<std::size_t>(keys.size(), at_once);
    if (singles_.size() < room) singles_.resize(2 * room);
    Single* const to = singles_.data() + single_count_;
    const std::uint32_t place = token - first_;
    sought_[place] = form.sought;
    for (std::uint32_t i = 0; i < at_once; ++i) to[i] = {keys.data()[i], place};
    for (std::size_t i = at_once; i < keys.size(); ++i) to[i] = {keys[i], place};
    single_count_ += keys.size();
  }
}

void Chart::mark_singles() {
  const std::span<const Single> singles{singles_.data(), single_count_};
  if (blocks_ != 1) {
    for (const Single& one : singles) mark(one.key, one.place, 1);
    return;
  }
  const std::size_t room = used_ + 2 * single_count_;
  if (bits_.size() < room) bits_.resize(2 * room);
  KeyMark* const marks = keys_.data();
  std::uint64_t* const bits = bits_.data();
  rule::Key* arrived = arrived_.data();
  const std::uint32_t sentence = sentence_;
  std::uint32_t used = used_;
  for (const auto [key, place] : singles) {
    const KeyMark known = marks[key];
    const std::uint32_t fresh = known.sentence != sentence ? 1 : 0;
    const std::uint32_t at = known.bits ^ ((known.bits ^ used) & (0U - fresh));
    marks[key] = {sentence, at};
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

// What stands at a token of which its form does not say all.
void Chart::mark_mixed(const Stretch& stretch, std::uint32_t token) {
  const std::uint32_t place = token - first_;
  if (stretch.words[token] < compiled_.first_named_key) mark(stretch.words[token], place, 1);
  if (stretch.tokens[token].kind == TokenKind::numeral) mark(compiled_.numeral_key, place, 1);
  mixed_.push_back(0);
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
  KeyMark& known = keys_[key];
  if (known.sentence != sentence_) {
    known = {sentence_, new_bits()};
    arrived_[arrived_count_++] = key;
  }
  set_bits(known.bits, place, length);
}

void Chart::set_bits(std::uint32_t begin, std::uint32_t place, std::uint32_t length) {
  const auto set = [&](std::uint32_t from, std::uint32_t at) {
    bits_[from + at / 64] |= std::uint64_t{1} << at % 64;
  };
  set(begin, place);
  // behind the last token nothing stands
  if (place + length < 64 * blocks_) set(begin + blocks_, place + length);
}

// Marks the places of a key that is asked for the first time.
std::uint32_t Chart::seek(rule::Key key) {
  const std::uint32_t begin = new_bits();
  keys_[key] = {sentence_, begin};
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

void Chart::note_arrived() {
  rule::Range* anchored = anchored_.data() + anchors_;
  for (std::size_t i = 0; i < arrived_count_; ++i) {
    const KeyUse& use = uses_[arrived_[i]];
    met_[use.first] = met_[use.second] = sentence_;
    for (std::uint32_t at = use.others.begin; at < use.others.end; ++at) {
      met_[needs_of_keys_[at]] = sentence_;
    }
    *anchored = use.anchored;
    anchored += use.anchored.begin != use.anchored.end ? 1 : 0;
  }
  arrived_count_ = 0;
  anchors_ = static_cast<std::size_t>(anchored - anchored_.data());
}

void Chart::add_place(rule::Key key, std::uint32_t token, std::uint32_t last) {
  mark(key, token - first_, last - token);
  note_arrived();
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
  look.bits = is_met(look.need) ? join_bits(compiled_.sets[set]) : no_bits;
  if (look.sought != 0) add_sought(look.bits, look.sought);
  return look.bits;
}

// Those of the keys that stand in the sentence.
std::uint32_t Chart::join_bits(const rule::KeySet& keys) {
  const std::uint32_t joined = new_bits();
  const rule::Key* const end = compiled_.keys.data() + keys.end;
  for (const rule::Key* key = compiled_.keys.data() + keys.begin; key != end; ++key) {
    const KeyMark& known = keys_[*key];
    // without a branch: no bits of others
    const std::uint32_t bits = known.bits & (0U - (known.sentence == sentence_ ? 1U : 0U));
    for (std::uint32_t block = 0; block < 2 * blocks_; ++block) {
      bits_[joined + block] |= bits_[bits + block];
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
