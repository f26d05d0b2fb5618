#include "rule/automaton.h"

#include <utility>

namespace concord::rule {

Automaton::Automaton(std::uint32_t symbols, Items start, Follow follow)
    : symbols_(symbols), start_(std::move(start)), follow_(std::move(follow)) {
  forget();
}

void Automaton::forget() {
  states_.clear();
  told_numbers_.clear();
  all_told_.clear();
  told_.assign(1, {});
  items_.assign(dead, nullptr);
  moves_.assign(std::size_t{dead} * symbols_, {});
  state_of({});
  first_ = state_of(start_);
}

Automaton::Move Automaton::make(std::uint16_t state, std::uint32_t symbol) {
  Items next;
  Items told;
  follow_(*items_[state], symbol, next, told);
  // one for the state it leads to, and as many things are told as there are states at most
  const bool full = items_.size() >= most_states || told_.size() >= most_states;
  if (full) forget();
  const Move made{state_of(next), keep_told(told)};
  if (!full) moves_[std::size_t{state} * symbols_ + symbol] = made;
  return made;
}

std::uint16_t Automaton::state_of(const Items& items) {
  const auto [at, fresh] = states_.try_emplace(items, static_cast<std::uint16_t>(items_.size()));
  if (fresh) {
    items_.push_back(&at->first);
    moves_.resize(moves_.size() + symbols_);
  }
  return at->second;
}

std::uint16_t Automaton::keep_told(const Items& told) {
  if (told.empty()) return 0;
  const auto [at, fresh] =
      told_numbers_.try_emplace(told, static_cast<std::uint16_t>(told_.size()));
  if (fresh) {
    const auto begin = static_cast<std::uint32_t>(all_told_.size());
    all_told_.insert(all_told_.end(), told.begin(), told.end());
    told_.push_back({begin, static_cast<std::uint32_t>(all_told_.size())});
  }
  return at->second;
}

}  // namespace concord::rule
