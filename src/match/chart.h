#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "match/sought_keys.h"
#include "match/stretch.h"
#include "rule/compile.h"

namespace concord::match {

// A mention that a hole can take at a token.
struct Filling {
  rule::Key key = rule::no_key;
  std::uint32_t last = 0;           // token
  std::uint32_t index = 0;          // into Matches::mentions
  std::uint32_t next = UINT32_MAX;  // filling at the same token, of whatever key
};

constexpr std::uint32_t no_filling = UINT32_MAX;

// What patterns need of a sentence has a bit of its own. It is kept as a byte of all these bits and the mask of
// one, since that is how it is asked for.
class Need {
 public:
  Need() = default;
  explicit Need(std::uint32_t number) : place_(number / 8 << 8 | 1U << number % 8) {}

  [[nodiscard]] std::uint32_t byte() const { return place_ >> 8; }
  [[nodiscard]] std::uint8_t mask() const { return static_cast<std::uint8_t>(place_); }

 private:
  std::uint32_t place_ = 1;
};

// One sentence as the patterns see it: which keys stand where, and what can fill a hole. For each
// key, and for each set of keys that is asked for, a bit a token: one look tells whether it is
// worth going on there. Made anew for each sentence without giving memory back, so that a sentence
// costs its tokens and not the size of the rule set.
class Chart {
 public:
  explicit Chart(const rule::CompiledPatterns& compiled);

  // Starts a sentence with its words, numerals and terms. What it points to must stay while the sentence is asked about.
  void begin(const Stretch& stretch);
  // Something else that stands at tokens [token, last); before the first mention.
  void add_place(rule::Key key, std::uint32_t token, std::uint32_t last) {
    mark(key, token - first_, last - token);
  }
  // A mention; the longer ones of a key at a token must come first.
  void add_filling(rule::Key key, std::uint32_t token, std::uint32_t last, std::uint32_t index);

  // First mention of the key at the token; no_filling when there is none.
  [[nodiscard]] std::uint32_t filling(rule::Key key, std::uint32_t token) const {
    return of_key(key, at_token_[token - first_].head);
  }
  // The next one of the same key at the same token.
  [[nodiscard]] std::uint32_t next_filling(std::uint32_t filling) const {
    return of_key(fillings_[filling].key, fillings_[filling].next);
  }
  [[nodiscard]] const Filling& at(std::uint32_t filling) const { return fillings_[filling]; }

  // Whether one of a set of keys of which patterns need one stands in the sentence.
  [[nodiscard]] Need need_of(std::uint32_t set) const {
    return Need((set & rule::single_key) != 0 ? needs_of_keys_[set ^ rule::single_key]
                                              : sets_[set].need);
  }
  [[nodiscard]] bool is_met(Need need) const { return (met_[need.byte()] & need.mask()) != 0; }
  // The need that every sentence meets, as are all of sets that no pattern needs.
  static constexpr std::uint32_t always = 0;

  // Whether one of them stands at the token, which may be one past the end.
  bool stands(std::uint32_t set, std::uint32_t token) {
    const std::uint32_t place = token - first_;
    return place < count_ && (bits_[look(set) + place / 64] >> place % 64 & 1U) != 0;
  }
  // The first token of [token, end) where one of them stands; `end` when none does.
  std::uint32_t next_place(std::uint32_t set, std::uint32_t token, std::uint32_t end) {
    const std::uint32_t begin = look(set);
    if (token >= end) return end;
    if (blocks_ > 1) return next_of_blocks(begin, token, end);
    const std::uint64_t bits = bits_[begin] >> (token - first_);
    const auto next = token + static_cast<std::uint32_t>(std::countr_zero(bits));
    return bits == 0 || next > end ? end : next;
  }

  // Most sentences have no more tokens than bits fit into a word, and can be asked for all at once.
  [[nodiscard]] bool is_short() const { return blocks_ == 1; }
  // A bit a token of a short sentence: where one of the set stands, and where one ended right before.
  struct Places {
    std::uint64_t here = 0;
    std::uint64_t behind = 0;
  };
  Places places(std::uint32_t set) {
    const std::uint32_t begin = look(set);
    return {bits_[begin], bits_[begin + 1]};
  }
  // A bit a token of a short sentence: where something stands that is not one token long. Of sets that were asked for.
  [[nodiscard]] std::uint64_t long_places() const { return long_; }
  // Whether a mention of the key at a token of a short sentence ends right before one of the places, or of the
  // last there may be.
  [[nodiscard]] bool leads_to(rule::Key key, std::uint32_t token, std::uint64_t places) const {
    std::uint32_t one = filling(key, token);
    const auto leads = [&] {
      const std::uint32_t place = fillings_[one].last - first_;
      return place >= 64 || (places >> place & 1U) != 0;
    };
    while (one != no_filling && !leads()) one = next_filling(one);
    return one != no_filling;
  }

  // Notes what the keys that were added mean for patterns. Needs are not told of before.
  void note_arrived();
  // The patterns of noted keys that anchor some, in the order of arrival: ranges of
  // CompiledPatterns::anchored_patterns. Grows while the cascade runs.
  [[nodiscard]] std::span<const rule::Range> anchored() const {
    return {anchored_.data(), anchors_};
  }

 private:
  // As one number, since it is always read and written whole.
  class KeyMark {
   public:
    KeyMark() = default;
    // `bits`: in bits_
    KeyMark(std::uint32_t sentence, std::uint32_t bits)
        : both_(std::uint64_t{bits} << 32U | sentence) {}

    // The bits are of an older one when this is not the current one.
    [[nodiscard]] bool is_of(std::uint32_t sentence) const {
      return static_cast<std::uint32_t>(both_) == sentence;
    }
    [[nodiscard]] std::uint32_t bits() const { return static_cast<std::uint32_t>(both_ >> 32U); }

   private:
    std::uint64_t both_ = 0;
  };
  // The needs that a key meets, and the patterns it anchors.
  struct KeyUse {
    Need first{nobody};
    Need second{nobody};
    std::uint32_t row = no_row;  // in rows_, where there are more: all of them
    rule::Range anchored;
  };
  struct SetMark {
    std::uint32_t late = 0;  // 1: any new mention may change it
    std::uint32_t need = always;
    std::uint32_t version = 0;  // when it was looked at
    std::uint32_t bits = 0;
    std::uint64_t sought = 0;  // those of its keys that Form::sought tells of
  };
  // What stands at a token, and takes no other.
  struct Single {
    rule::Key key = rule::no_key;
    std::uint32_t place = 0;  // of the sentence
  };
  // The first filling of the key from one on.
  [[nodiscard]] std::uint32_t of_key(rule::Key key, std::uint32_t filling) const {
    while (filling != no_filling && fillings_[filling].key != key)
      filling = fillings_[filling].next;
    return filling;
  }
  [[nodiscard]] std::uint32_t next_of_blocks(std::uint32_t bits, std::uint32_t token,
                                             std::uint32_t end) const;
  void note_sets();
  void note_needs();
  void number_needs(const std::vector<std::vector<std::uint32_t>>& sets_of_keys);
  void note_uses(const std::vector<std::vector<std::uint32_t>>& sets_of_keys);
  void list_singles(const Stretch& stretch);
  void list_singles(const Stretch& stretch, std::uint32_t token, std::uint32_t end);
  Single* grow_singles(const Single* next, std::size_t more);
  void mark_singles();
  void mark_mixed(const Stretch& stretch, std::uint32_t token);
  void mark(rule::Key key, std::uint32_t place, std::uint32_t length);
  std::uint32_t new_bits() {
    const std::uint32_t begin = used_;
    used_ += 2 * blocks_;
    if (bits_.size() < used_) grow_bits(used_);
    return begin;
  }
  void grow_bits(std::size_t least);
  // Where the bits of a set are.
  std::uint32_t look(std::uint32_t set) {
    // most, and the bits of the key do for it
    if ((set & rule::single_key) != 0) return bits_of(set ^ rule::single_key);
    const SetMark& known = sets_[set];
    const std::uint32_t oldest = known.late != 0 ? version_ : first_version_;
    return known.version >= oldest ? known.bits : look_anew(set);
  }
  // Where the bits of a key are.
  std::uint32_t bits_of(rule::Key key) {
    const KeyMark known = keys_[key];
    if (known.is_of(sentence_)) return known.bits();
    return sought_keys_.has(key) ? seek(key) : no_bits;
  }
  std::uint32_t seek(rule::Key key);
  void add_sought(std::uint32_t begin, std::uint64_t keys);
  void add_sought_phrases(std::uint32_t begin, std::uint32_t token, std::uint64_t keys);
  [[nodiscard]] std::uint64_t sought_of(const rule::PhraseEntry& entry) const;
  void set_bits(std::uint32_t begin, std::uint32_t place, std::uint32_t length);
  std::uint32_t look_anew(std::uint32_t set);
  std::uint32_t& need_number(std::uint32_t set) {
    return (set & rule::single_key) != 0 ? needs_of_keys_[set ^ rule::single_key] : sets_[set].need;
  }
  std::uint32_t join_bits(const rule::KeySet& keys);

  static constexpr std::uint32_t no_bits = 0;  // of sets that nothing fulfils
  static constexpr std::uint32_t nobody = 1;   // a need of no pattern
  static constexpr std::uint32_t no_row = UINT32_MAX;
  static bool has_row(std::span<const std::uint32_t> needs) { return needs.size() > 2; }
  const rule::CompiledPatterns& compiled_;
  std::uint32_t sentence_ = 0;       // counts the sentences begun
  std::uint32_t version_ = 0;        // counts what was added to all of them
  std::uint32_t first_version_ = 0;  // of the sentence
  std::uint32_t first_ = 0;
  std::uint32_t count_ = 0;   // of tokens
  std::uint32_t blocks_ = 0;  // of 64 tokens
  const Stretch* stretch_ = nullptr;
  SoughtKeys sought_keys_;
  // by token of the sentence: Form::sought; 0 of mixed ones. Has room for more tokens.
  std::vector<std::uint64_t> sought_;
  std::vector<std::uint64_t> mixed_;  // by Stretch::mixed: those of SoughtKeys that begin there
  std::vector<KeyMark> keys_;
  std::vector<KeyUse> uses_;                  // by key
  std::vector<SetMark> sets_;                 // those of several keys
  std::vector<std::uint32_t> needs_of_keys_;  // of sets of a single one
  std::vector<std::uint8_t> met_;             // a bit a need
  // needs of keys that meet many, as common words do, as bits that are added all at once; those needs come first
  std::vector<std::uint8_t> rows_;
  std::size_t row_size_ = 0;
  // for each key or set blocks_ of where it begins, and blocks_ of where what follows it begins; those
  // from used_ on are zero
  std::vector<std::uint64_t> bits_;
  std::uint32_t used_ = 0;
  std::uint64_t long_ = 0;
  struct Chain {
    std::uint32_t head = no_filling;
    std::uint32_t tail = no_filling;
  };
  std::vector<Chain> at_token_;  // by token of the sentence: its fillings in the order of arrival
  std::vector<Filling> fillings_;
  std::vector<Single> singles_;  // with room for more than single_count_
  std::size_t single_count_ = 0;
  // in the order of arrival: keys whose needs are not noted yet, and the patterns of those that anchor
  // some; each with room for all keys
  std::vector<rule::Key> arrived_;
  std::size_t arrived_count_ = 0;
  std::vector<std::uint32_t> rows_of_arrived_;  // in rows_
  std::vector<rule::Range> anchored_;
  std::size_t anchors_ = 0;
};

}  // namespace concord::match
