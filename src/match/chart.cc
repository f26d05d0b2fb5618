#include "match/chart.h"

#include <algorithm>

namespace concord::match {

Chart::Chart(const rule::CompiledPatterns& compiled) : chains_(compiled.key_count()) {}

void Chart::begin(std::uint32_t first, std::uint32_t last) {
  ++sentence_;
  first_ = first;
  at_token_.assign(last - first, UINT32_MAX);
  pool_.clear();
  fillings_.clear();
  present_.clear();
}

std::uint32_t Chart::find_place(rule::Key key, std::uint32_t token) const {
  std::uint32_t place = at_token_[token - first_];
  while (place != UINT32_MAX && pool_[place].key != key) place = pool_[place].next_of_token;
  return place;
}

Chart::Place& Chart::open_place(rule::Key key, std::uint32_t token) {
  Chain& chain = chains_[key];
  if (chain.sentence != sentence_) {
    chain = {sentence_, UINT32_MAX};
    present_.push_back(key);
  }
  std::uint32_t& at_token = at_token_[token - first_];
  pool_.push_back({key, token, chain.head, at_token, UINT32_MAX});
  chain.head = at_token = static_cast<std::uint32_t>(pool_.size() - 1);
  return pool_.back();
}

void Chart::add_place(rule::Key key, std::uint32_t token) {
  open_place(key, token);
}

void Chart::add_filling(rule::Key key, std::uint32_t token, std::uint32_t last,
                        std::uint32_t index) {
  const auto fresh = static_cast<std::uint32_t>(fillings_.size());
  const std::uint32_t known = find_place(key, token);
  Place& place = known == UINT32_MAX ? open_place(key, token) : pool_[known];
  fillings_.push_back({UINT32_MAX, last, index});
  if (place.filling == UINT32_MAX) {
    place.filling = fresh;
    return;
  }
  std::uint32_t tail = place.filling;
  while (fillings_[tail].next != UINT32_MAX) tail = fillings_[tail].next;
  fillings_[tail].next = fresh;
}

std::uint32_t Chart::filling(rule::Key key, std::uint32_t token) const {
  const std::uint32_t place = find_place(key, token);
  return place == UINT32_MAX ? UINT32_MAX : pool_[place].filling;
}

void Chart::places(const rule::Key* begin, const rule::Key* end,
                   std::vector<std::uint32_t>& found) const {
  found.clear();
  for (const rule::Key* key = begin; key != end; ++key) {
    if (!has(*key)) continue;
    for (std::uint32_t at = chains_[*key].head; at != UINT32_MAX; at = pool_[at].next_of_key) {
      found.push_back(pool_[at].token);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
}

}  // namespace concord::match
