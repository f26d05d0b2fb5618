#include "diff/independence.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace concord::diff {

namespace {

// Two articles are copies when this share of the shorter one's sentences with claims stands word
// for word in the other.
constexpr double copied_share = 0.5;
// Sentences that stand in so many articles are boilerplate, not a sign of a copy between any two.
constexpr std::size_t boilerplate = 50;

}  // namespace

std::vector<std::uint32_t> origins_of(const Items& items) {
  std::uint32_t documents = 0;
  for (const Item& item : items.items) documents = std::max(documents, item.claim->document + 1);
  std::map<std::uint64_t, std::set<std::uint32_t>> by_sentence;
  for (const Item& item : items.items) {
    by_sentence[item.claim->context.sentence->fingerprint].insert(item.claim->document);
  }
  std::vector<std::uint32_t> sentences(documents, 0);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> shared;
  for (const auto& [fingerprint, holders] : by_sentence) {
    for (std::uint32_t a : holders) ++sentences[a];
    if (holders.size() > boilerplate) continue;
    for (auto a = holders.begin(); a != holders.end(); ++a) {
      for (auto b = std::next(a); b != holders.end(); ++b) ++shared[{*a, *b}];
    }
  }
  std::vector<std::uint32_t> origins(documents);
  for (std::uint32_t i = 0; i < documents; ++i) origins[i] = i;
  for (const auto& [pair, count] : shared) {
    const std::uint32_t shorter = std::min(sentences[pair.first], sentences[pair.second]);
    if (count < copied_share * shorter) continue;
    const std::uint32_t from = origins[pair.second];
    if (from == origins[pair.first]) continue;
    std::ranges::replace(origins, from, origins[pair.first]);
  }
  return origins;
}

std::uint32_t count_independent(const std::vector<std::uint32_t>& group, const Items& items,
                                const std::vector<std::uint32_t>& origins) {
  std::set<std::uint32_t> own;          // origins that speak for themselves
  std::set<std::string> attributed;     // sources named for it
  std::set<std::uint32_t> with_source;  // origins all of whose claims name one
  for (std::uint32_t i : group) {
    const normalize::Claim& claim = *items.items[i].claim;
    if (claim.attribution.empty()) own.insert(origins[claim.document]);
  }
  for (std::uint32_t i : group) {
    const normalize::Claim& claim = *items.items[i].claim;
    if (claim.attribution.empty() || own.contains(origins[claim.document])) continue;
    if (with_source.insert(origins[claim.document]).second) attributed.insert(claim.attribution);
  }
  return static_cast<std::uint32_t>(own.size() + attributed.size());
}

}  // namespace concord::diff
