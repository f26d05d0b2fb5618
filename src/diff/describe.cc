#include "diff/describe.h"

#include <algorithm>
#include <array>
#include <set>

namespace concord::diff {

namespace {

double special_words(const Item& item, const Items& items) {
  double weight = 0;
  for (WordId word : item.clause) weight += items.weights[word];
  return weight;
}

// What a loose rule asks of a state or a name may be asked in the same words of all of its claims: "Which
// weapon was used?". Of its figures it says what they are like, and no more.
bool asks_in_one_way(const Group& group, const Items& items) {
  const normalize::Claim& first = *items.items[group.items.front()].claim;
  return (first.kind == "status" || first.kind == "name") &&
         std::ranges::all_of(group.items, [&](std::uint32_t i) {
           return items.items[i].claim->question == first.question;
         });
}

std::ptrdiff_t parts_said(const normalize::Claim& claim) {
  return std::ranges::count_if(claim.key, [](const auto& part) { return !part.text.empty(); });
}

}  // namespace

// Of claims of one fact the first that says most of its key asks most plainly: of whom, and of when.
std::string describe(const Group& group, const Items& items) {
  if (asks_in_one_way(group, items)) return items.items[group.items.front()].claim->question;
  const normalize::Claim* plainest = nullptr;
  for (std::uint32_t i : group.items) {
    const normalize::Claim& claim = *items.items[i].claim;
    // A loose rule brings many wordings together: its words for one of them may not fit the others.
    if (claim.question.empty() || claim.loose) continue;
    if (plainest == nullptr || parts_said(claim) > parts_said(*plainest)) plainest = &claim;
  }
  return plainest == nullptr ? std::string() : plainest->question;
}

std::uint32_t fullest(const Group& group, const Items& items) {
  std::size_t best = 0;
  double most = -1;
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const double weight = special_words(items.items[group.items[i]], items);
    if (weight > most) {
      most = weight;
      best = i;
    }
  }
  return static_cast<std::uint32_t>(best);
}

std::string identify(const Group& group, const Items& items) {
  std::set<std::string> parts;
  for (std::uint32_t i : group.items) {
    const normalize::Claim& claim = *items.items[i].claim;
    std::string part = claim.rule + '\x1f' + value::to_string(claim.value);
    for (const normalize::KeyPart& key : claim.key) part += '\x1f' + key.canonical;
    if (claim.fact.empty()) {
      for (const normalize::Word word : claim.context.clause) part += '\x1e' + std::to_string(word);
    }
    parts.insert(std::move(part));
  }
  return identify(parts);
}

std::string identify(const std::set<std::string>& parts) {
  // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  std::uint64_t hash = 14695981039346656037ULL;
  for (const std::string& part : parts) {
    for (unsigned char c : part) hash = (hash ^ c) * 1099511628211ULL;
    hash = (hash ^ 0x1d) * 1099511628211ULL;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::array<char, 16> text{};
  for (std::size_t i = text.size(); i-- > 0; hash >>= 4) text[i] = digits[hash & 15];
  return {text.begin(), text.end()};
}

}  // namespace concord::diff
