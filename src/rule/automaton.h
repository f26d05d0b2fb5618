#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include "rule/compile.h"

namespace concord::rule {

// A deterministic automaton that is made while texts are read: its states are lists of numbers, and where one
// leads is settled when a text first asks for it. It forgets all when there are too many states, so
// that it takes bounded memory. One belongs to one thread.
class Automaton {
 public:
  using Items = std::vector<std::uint32_t>;
  // Where the items of a state lead with a symbol, and what is told on the way; both are empty before.
  using Follow =
      std::function<void(const Items& items, std::uint32_t symbol, Items& next, Items& told)>;

  Automaton(std::uint32_t symbols, Items start, Follow follow);

  struct Move {
    std::uint16_t to = unmade;  // a state
    std::uint16_t told = 0;     // 0: nothing
  };
  // Holds until the next move.
  [[nodiscard]] std::uint16_t start() const { return first_; }
  Move move(std::uint16_t state, std::uint32_t symbol) {
    const Move known = moves_[std::size_t{state} * symbols_ + symbol];
    return known.to != unmade ? known : make(state, symbol);
  }
  [[nodiscard]] std::span<const std::uint32_t> told(Move move) const {
    const Range range = told_[move.told];
    return std::span(all_told_).subspan(range.begin, range.end - range.begin);
  }
  [[nodiscard]] const Items& items(std::uint16_t state) const { return *items_[state]; }

  static constexpr std::uint16_t unmade = 0;
  static constexpr std::uint16_t dead = 1;  // a state without items
  static constexpr std::size_t most_states = 1'000;

 private:
  void forget();
  Move make(std::uint16_t state, std::uint32_t symbol);
  std::uint16_t state_of(const Items& items);
  std::uint16_t keep_told(const Items& told);

  std::uint32_t symbols_;
  Items start_;
  Follow follow_;
  std::uint16_t first_ = dead;
  std::map<Items, std::uint16_t> states_;
  std::vector<const Items*> items_;  // by state
  std::vector<Move> moves_;          // by state, then symbol
  std::map<Items, std::uint16_t> told_numbers_;
  std::vector<Range> told_;  // of all_told_
  std::vector<std::uint32_t> all_told_;
};

}  // namespace concord::rule
