#pragma once

#include <vector>

#include "match/match.h"
#include "match/words.h"
#include "rule/compile.h"

namespace concord::match {

// What a hole can take at a token: a term or a mention.
struct Filling {
  // filling of the same key at the same token, not longer; UINT32_MAX: none
  std::uint32_t next = UINT32_MAX;
  std::uint32_t last = 0;   // token
  std::uint32_t index = 0;  // into Matches::terms or Matches::mentions
};

// One sentence as the patterns see it: which keys stand where, and what can fill a hole. Made anew
// for each sentence without giving memory back, so that a sentence costs its tokens and not the
// size of the rule set.
class Chart {
 public:
  explicit Chart(const rule::CompiledPatterns& compiled);

  // Starts a sentence of tokens [first, last).
  void begin(std::uint32_t first, std::uint32_t last);
  // The longer fillings of a key at a token must come first.
  void add_filling(rule::Key key, std::uint32_t token, std::uint32_t last, std::uint32_t index);
  // A word or numeral: stands there and fills no hole. Once per key and token.
  void add_place(rule::Key key, std::uint32_t token);

  [[nodiscard]] bool has(rule::Key key) const { return chains_[key].sentence == sentence_; }
  // First filling of the key at the token, UINT32_MAX when there is none; see Filling::next.
  [[nodiscard]] std::uint32_t filling(rule::Key key, std::uint32_t token) const;
  [[nodiscard]] const Filling& at(std::uint32_t filling) const { return fillings_[filling]; }

  // Tokens where one of the keys stands, in order, without repeats.
  void places(const rule::Key* begin, const rule::Key* end,
              std::vector<std::uint32_t>& found) const;

  // Keys that stand in the sentence, in the order of arrival; grows while the cascade runs.
  [[nodiscard]] const std::vector<rule::Key>& present() const { return present_; }

 private:
  // A key at a token: in the list of its key, latest first, and in that of its token.
  struct Place {
    rule::Key key = rule::no_key;
    std::uint32_t token = 0;
    std::uint32_t next_of_key = UINT32_MAX;
    std::uint32_t next_of_token = UINT32_MAX;
    std::uint32_t filling = UINT32_MAX;
  };
  struct Chain {
    // the chain is of an older sentence when this is not the current one
    std::uint32_t sentence = 0;
    std::uint32_t head = UINT32_MAX;
  };
  [[nodiscard]] std::uint32_t find_place(rule::Key key, std::uint32_t token) const;
  Place& open_place(rule::Key key, std::uint32_t token);

  std::uint32_t sentence_ = 0;  // counts the sentences begun
  std::vector<Chain> chains_;   // by key
  std::uint32_t first_ = 0;
  std::vector<std::uint32_t> at_token_;  // by token of the sentence: first of its places
  std::vector<Place> pool_;
  std::vector<Filling> fillings_;
  std::vector<rule::Key> present_;
};

}  // namespace concord::match
