#include <algorithm>
#include <numeric>
#include <tuple>

#include "diff/grouping_steps.h"

namespace concord::diff {

namespace {

// Of a question with many answers each meets so many at least.
constexpr std::size_t fewest_met = 6;
// In a large story a group is held against so many others that no rule opposes to it.
constexpr std::uint32_t most_opposed = 16;

}  // namespace

bool Grouping::are_two_things(std::uint32_t a, std::uint32_t b) const {
  return a == b || facts_[a].apart_from(facts_[b]) != Apart::no;
}

bool Grouping::may_be_rivals(std::uint32_t a, std::uint32_t b) const {
  return !are_two_things(a, b) && !questions_clash(a, b);
}

// What a rule asks for: each of its answers meets the next ones, all others where they are few.
void Grouping::oppose_answers(std::vector<Opposed>& found) const {
  std::vector<Pair> answers;  // questions and the groups that answer them
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) answers.emplace_back(item(i).question, group_of_[i]);
  }
  std::ranges::sort(answers);
  answers.erase(std::ranges::unique(answers).begin(), answers.end());
  for (auto begin = answers.begin(); begin != answers.end();) {
    const auto end =
        std::find_if(begin, answers.end(), [&](const Pair& p) { return p.first != begin->first; });
    const auto count = static_cast<std::size_t>(end - begin);
    const std::size_t reach =
        is_large_story() ? std::clamp(most_sides * most_sides / count, fewest_met, most_sides)
                         : most_sides;
    for (auto a = begin; a != end; ++a) {
      const auto behind = static_cast<std::size_t>(end - a) - 1;
      for (std::size_t n = 1; n <= std::min(reach, behind); ++n)
        found.push_back(
            {.groups = {a->second, a[static_cast<std::ptrdiff_t>(n)].second}, .pair = {}});
    }
    begin = end;
  }
}

// Pairs of groups worth a look: of claims with some likeness, and what a rule asks for.
std::vector<Grouping::Opposed> Grouping::opposed() const {
  std::vector<Opposed> found;
  for (const ScoredPair& scored : pairs_) {
    if (value::is_compatible(scored.score.relation)) continue;
    const auto [i, j] = scored.pair;
    found.push_back({std::minmax({group_of_[i], group_of_[j]}), scored.score.score, {i, j}});
  }
  oppose_answers(found);
  std::ranges::sort(found, {},
                    [](const Opposed& one) { return std::tuple(one.groups, -one.odds, one.pair); });
  const auto repeats = std::ranges::unique(found, {}, &Opposed::groups);
  found.erase(repeats.begin(), repeats.end());
  std::erase_if(found, [&](const Opposed& one) {
    return !may_be_rivals(one.groups.first, one.groups.second);
  });
  if (is_large_story()) keep_strongest(found);
  return found;
}

// A group has one rival without a rule: of many it may have, those that stand far down the list of
// either are left out.
void Grouping::keep_strongest(std::vector<Opposed>& opposed) const {
  std::vector<std::uint32_t> order(opposed.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(
      order, {}, [&](std::uint32_t n) { return std::tuple(-opposed[n].odds, opposed[n].groups); });
  std::vector<std::uint32_t> met(groups_.size(), 0);
  std::vector<std::uint32_t> kept;
  for (const std::uint32_t n : order) {
    const auto [a, b] = opposed[n].groups;
    if (same_question(a, b) || std::max(met[a], met[b]) < most_opposed) kept.push_back(n);
    ++met[a];
    ++met[b];
  }
  std::ranges::sort(kept);
  std::vector<Opposed> strongest;
  strongest.reserve(kept.size());
  for (const std::uint32_t n : kept) strongest.push_back(opposed[n]);
  opposed = std::move(strongest);
}

}  // namespace concord::diff
