#pragma once

#include <algorithm>
#include <vector>

namespace concord::diff {

// What `from` holds and `into` does not, put in its place. Both are sorted without repeats. Nearly always
// one of the two is short, and often it belongs behind the other: long lists are not walked along for
// it.
template <typename Thing>
void unite(std::vector<Thing>& into, std::vector<Thing> from) {
  if (into.size() < from.size()) into.swap(from);
  const auto size = static_cast<std::ptrdiff_t>(into.size());
  for (Thing& thing : from) {
    if (!std::binary_search(into.begin(), into.begin() + size, thing))
      into.push_back(std::move(thing));
  }
  const auto middle = into.begin() + size;
  if (middle == into.end()) return;
  std::inplace_merge(std::lower_bound(into.begin(), middle, *middle), middle, into.end());
}

// How many things two sorted lists have in common; not more than `most` are looked for.
template <typename Thing>
std::size_t count_shared(const std::vector<Thing>& a, const std::vector<Thing>& b,
                         std::size_t most) {
  const std::vector<Thing>& shorter = a.size() < b.size() ? a : b;
  const std::vector<Thing>& longer = a.size() < b.size() ? b : a;
  std::size_t count = 0;
  auto at = longer.begin();
  for (auto thing = shorter.begin(); thing != shorter.end() && count < most; ++thing) {
    at = std::lower_bound(at, longer.end(), *thing);
    if (at == longer.end()) break;
    count += *at == *thing ? 1 : 0;
  }
  return count;
}

}  // namespace concord::diff
