#include "diff/candidates.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <variant>

#include "value/calendar.h"

namespace concord::diff {

namespace {

// Up to here every pair of a run is scored; stories of a dozen articles stay below it.
constexpr std::size_t whole_run = 24;
// In longer runs an item meets this many neighbours on one side.
constexpr std::size_t neighbours = 3;
// The same of all values of a kind, in their order.
constexpr std::size_t whole_run_of_values = 300;
constexpr std::size_t neighbours_of_values = 12;

// Stands for a word that all days of the news share.
constexpr WordId day_of_news = UINT32_MAX;
// And one that all values of many digits share: beside each other stand those that are equal.
constexpr WordId rich_value = UINT32_MAX - 1;
constexpr WordId any_value = UINT32_MAX - 2;

struct Posting {
  std::uint32_t comparable = 0;
  WordId word = 0;
  double size = 0;
  std::uint32_t item = 0;
  friend bool operator<(const Posting& a, const Posting& b) {
    return std::tie(a.comparable, a.word, a.size, a.item) <
           std::tie(b.comparable, b.word, b.size, b.item);
  }
};

// Of "at 7.40 p.m. on Sunday", which may be what another article tells without its day.
std::optional<std::int32_t> hour_of(const Item& item, const Items& items) {
  const auto* date = std::get_if<value::Date>(&item.claim->value);
  if (date == nullptr || item.comparable == items.clocks || items.clocks == 0) return {};
  if (date->clock_from) return date->clock_from;
  if (date->grain != value::Date::Grain::minute || !date->from) return {};
  return static_cast<std::int32_t>(*date->from -
                                   value::day_of_minute(*date->from) * value::minutes_per_day);
}

std::vector<Posting> postings_of(const Items& items) {
  std::vector<Posting> postings;
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    const Item& item = items.items[i];
    if (std::holds_alternative<value::Name>(item.claim->value))
      continue;  // met by their canonical form
    const bool rich = item.strength == Strength::rich &&
                      std::holds_alternative<value::Quantity>(item.claim->value);
    if (rich) postings.push_back({item.comparable, rich_value, item.size, i});
    if (item.day_of_news) postings.push_back({item.comparable, day_of_news, item.size, i});
    const std::optional<std::int32_t> hour = hour_of(item, items);
    for (WordId word : item.sentence) {
      if (items.weights[word] <= special) continue;
      postings.push_back({item.comparable, word, item.size, i});
      if (hour) postings.push_back({items.clocks, word, static_cast<double>(*hour), i});
    }
  }
  std::ranges::sort(postings, [](const Posting& a, const Posting& b) { return a < b; });
  return postings;
}

// Cells of one table, which answer a question each.
bool are_cells_of_one_table(const normalize::Claim& a, const normalize::Claim& b) {
  return a.context.table > 0 && a.context.table == b.context.table && a.document == b.document;
}

// Every pair of items that stand near each other among those of one word.
std::vector<Candidate> pairs_of(const Items& items, const std::vector<Posting>& postings,
                                std::size_t whole, std::size_t beside) {
  std::vector<Candidate> candidates;
  for (std::size_t begin = 0; begin < postings.size();) {
    std::size_t end = begin;
    while (end < postings.size() && postings[end].comparable == postings[begin].comparable &&
           postings[end].word == postings[begin].word) {
      ++end;
    }
    const std::size_t reach = end - begin <= whole ? end - begin : beside;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j) {
        const auto [low, high] = std::minmax(postings[i].item, postings[j].item);
        if (are_cells_of_one_table(*items.items[low].claim, *items.items[high].claim)) continue;
        candidates.push_back({low, high});
      }
    }
    begin = end;
  }
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

}  // namespace

std::vector<Candidate> find_candidates(const Items& items) {
  return pairs_of(items, postings_of(items), whole_run, neighbours);
}

std::vector<Candidate> find_like_values(const Items& items) {
  std::vector<Posting> postings;
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    const Item& item = items.items[i];
    if (std::holds_alternative<value::Name>(item.claim->value)) continue;
    postings.push_back({item.comparable, any_value, item.size, i});
  }
  std::ranges::sort(postings, [](const Posting& a, const Posting& b) { return a < b; });
  return pairs_of(items, postings, whole_run_of_values, neighbours_of_values);
}

}  // namespace concord::diff
