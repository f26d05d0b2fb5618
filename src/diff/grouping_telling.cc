#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <vector>

#include "diff/grouping_steps.h"
#include "value/calendar.h"
#include "value/date_form.h"

namespace concord::diff {

namespace {

// "14,200" and "26.4 km" stand for one thing in a story; "12" and "20 years" for many. In the stories of tests/weights
// and in 29 of newswire, of what other signs had not brought together 15 pairs of such counts, seven of such measures and
// 34 of such days were of one fact, and one pair of days of two.
constexpr int digits_of_count = 3;
constexpr int digits_of_measure = 2;
// The logarithm of their odds, as told above, on the side of caution.
constexpr double odds_of_telling = 3;

bool is_telling(const value::Quantity& quantity, const normalize::Claim& claim) {
  if (quantity.low != quantity.high || quantity.modifier == value::Modifier::dozens) return false;
  const int digits = significant_digits(quantity.low);
  if (quantity.dimension == "count") return digits >= digits_of_count;
  // Years pass in every story, and two people may be of one age.
  const bool years = quantity.unit == "year" || quantity.unit == "month";
  const bool measured = claim.kind == "measure" || claim.kind == "duration";
  return measured && !years && digits >= digits_of_measure;
}

// "On 15 March", and not the day of the news, which any sentence may be about.
bool is_telling(const value::Date& date, const normalize::Claim& claim) {
  const bool day = date.grain == value::Date::Grain::day && date.from && date.to;
  if (!day || !value::names_day(date)) return false;
  const std::int64_t number = value::day_of_minute(*date.from);
  return claim.published == 0 || std::llabs(number - claim.published) > 1;
}

bool is_telling(const Item& item) {
  const normalize::Claim& claim = *item.claim;
  if (claim.context.title || claim.context.limit) return false;
  if (const auto* quantity = std::get_if<value::Quantity>(&claim.value)) {
    return is_telling(*quantity, claim);
  }
  const auto* date = std::get_if<value::Date>(&claim.value);
  return date != nullptr && is_telling(*date, claim);
}

}  // namespace

bool Grouping::may_be_one(std::uint32_t i, std::uint32_t j) const {
  const std::uint32_t a = group_of_[i];
  const std::uint32_t b = group_of_[j];
  if (a == b || item(i).claim->document == item(j).claim->document) return false;
  if (relation_of(i, j, items_) != value::Relation::equal) return false;
  const bool mixed = groups_[a].by_rule || groups_[b].by_rule;
  return !facts_[a].shares_sentence(facts_[b]) && (mixed || !any_disjoint(a, b));
}

void Grouping::join_telling(std::uint32_t a, std::uint32_t b) {
  double weakest = odds_of_telling;
  for (const std::uint32_t group : {a, b}) {
    if (groups_[group].score > 0) weakest = std::min(weakest, groups_[group].score);
  }
  merge(a, b);
  groups_[std::min(a, b)].score = weakest;
}

// Not in manuals, where many settings have one value.
void Grouping::link_telling_values() {
  if (items_.manuals) return;
  std::vector<std::uint32_t> telling;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (is_telling(item(i))) telling.push_back(i);
  }
  const auto value = [&](std::uint32_t i) { return std::tuple(item(i).comparable, item(i).size); };
  std::ranges::sort(telling, {}, [&](std::uint32_t i) { return std::tuple(value(i), i); });
  for (std::size_t first = 0; first + 1 < telling.size(); ++first) {
    for (std::size_t next = first + 1; next < telling.size(); ++next) {
      if (value(telling[next]) != value(telling[first])) break;
      if (next - first > most_speakers) break;
      if (!may_be_one(telling[first], telling[next])) continue;
      join_telling(group_of_[telling[first]], group_of_[telling[next]]);
    }
  }
}

}  // namespace concord::diff
