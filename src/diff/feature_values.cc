#include "diff/feature_parts.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "value/calendar.h"
#include "value/date_form.h"

namespace concord::diff {

namespace {

using value::Relation;

// Where logarithms of days, and digits, and the days between two articles, are cut.
constexpr double most_days_apart = 30;
constexpr double most_coarse = 4;
constexpr double most_digits_told = 5;

// Lengths of the grains of dates, in days.
double days_of(value::Date::Grain grain) {
  using Grain = value::Date::Grain;
  switch (grain) {
    case Grain::week:
      return 7;
    case Grain::month:
      return 30;
    case Grain::season:
    case Grain::quarter:
      return 91;
    case Grain::half:
      return 182;
    case Grain::year:
      return 365;
    case Grain::decade:
      return 3652;
    case Grain::century:
      return 36524;
    default:
      return 1;
  }
}

// How coarse a date is, in days: of "by the end of 2020" as coarse as what it names.
double coarseness(const value::Date& date) {
  const bool named = date.named_from && date.named_to && (!date.from || !date.to);
  const double length =
      named ? static_cast<double>(*date.named_to - *date.named_from) / value::minutes_per_day : 0;
  return std::max(days_of(date.grain), length);
}

double shared_parts(const value::Tuple& a, const value::Tuple& b) {
  double equal = 0;
  for (std::size_t i = 0; i < std::min(a.parts.size(), b.parts.size()); ++i) {
    equal += a.parts[i] == b.parts[i] ? 1 : 0;
  }
  return equal / static_cast<double>(std::max<std::size_t>(a.parts.size(), 1));
}

void compare_members(const value::NameSet& a, const value::NameSet& b, Features& f) {
  const auto is_in_b = [&](const std::string& name) {
    return std::ranges::find(b.members, name, &value::Name::canonical) != b.members.end();
  };
  const auto shared =
      static_cast<std::size_t>(std::ranges::count_if(a.members, is_in_b, &value::Name::canonical));
  const auto [shorter, longer] = std::minmax({a.members.size(), b.members.size()});
  if (shorter == 0) return;
  at(f, Feature::members) = static_cast<double>(shared) / static_cast<double>(shorter);
  // "Cod, herring and sprat", "cod, herring and eel".
  at(f, Feature::near_value) = shared >= 2 && shared + 1 >= longer ? 1 : 0;
}

// "Tuesday" in an article of Wednesday and "Wednesday" in one of Thursday: each tells of yesterday.
bool of_own_days(const normalize::Claim& a, const normalize::Claim& b) {
  const auto& x = std::get<value::Date>(a.value);
  const auto& y = std::get<value::Date>(b.value);
  if (!value::is_seen_from_article(x) || !value::is_seen_from_article(y)) return false;
  if (!x.from || !y.from || a.published == 0 || b.published == 0) return false;
  const std::int64_t between = b.published - a.published;
  return between != 0 && value::day_of_minute(*y.from) - value::day_of_minute(*x.from) == between;
}

// The digits of a figure from its first to its last that is not 0.
std::string digits_of(const value::Decimal& number) {
  std::string digits = std::to_string(std::abs(number.plain().coefficient()));
  return digits == "0" ? std::string() : digits;
}

// Whether one figure may be the other with a digit or the scale mistaken, or two digits in each
// other's place.
bool is_slip(const value::Quantity& a, const value::Quantity& b) {
  if (a.low != a.high || b.low != b.high || a.unit != b.unit) return false;
  const std::string x = digits_of(a.low);
  const std::string y = digits_of(b.low);
  const bool one_scale = a.low.plain().exponent() == b.low.plain().exponent();
  if (x == y) return !one_scale && x.size() >= 2;
  if (!one_scale || x.size() != y.size() || x.size() < 2) return false;
  const auto [first, other] = std::ranges::mismatch(x, y);
  const auto at = static_cast<std::size_t>(first - x.begin());
  const bool rest_alike = x.substr(at + 1) == y.substr(at + 1);
  if (rest_alike) return x.size() >= 3;
  return x[at] == y[at + 1] && x[at + 1] == y[at] && x.substr(at + 2) == y.substr(at + 2);
}

// How far the articles are apart; 0 where a day is not known.
double days_between(const normalize::Claim& a, const normalize::Claim& b) {
  if (a.published == 0 || b.published == 0) return 0;
  return part(static_cast<double>(std::abs(a.published - b.published)), most_days_apart);
}

void compare_rival_values(const Item& a, const Item& b, Features& f) {
  // |ln a/b| of figures: within a factor of two they are often two accounts of one, beyond five
  // seldom.
  constexpr double near = 0.7;
  constexpr double far = 1.6;
  constexpr double near_dates = 2;
  constexpr double far_dates = 30;
  constexpr double most_digits = 3;
  const value::Value& x = a.claim->value;
  const value::Value& y = b.claim->value;
  at(f, Feature::days_apart) = days_between(*a.claim, *b.claim);
  if (const auto* tuple = std::get_if<value::Tuple>(&x)) {
    at(f, Feature::near_value) = shared_parts(*tuple, std::get<value::Tuple>(y));
  } else if (const auto* set = std::get_if<value::NameSet>(&x)) {
    compare_members(*set, std::get<value::NameSet>(y), f);
  } else if (const auto* date = std::get_if<value::Date>(&x)) {
    const double grain = std::max(coarseness(*date), coarseness(std::get<value::Date>(y)));
    const double apart = value::distance(x, y) / grain;
    if (apart >= 0) at(f, Feature::near_value) = 1 - part(apart, near_dates);
    at(f, Feature::far_value) = apart > far_dates ? 1 : 0;
  } else if (const auto* quantity = std::get_if<value::Quantity>(&x)) {
    const auto digits = quantity->last_digit - std::get<value::Quantity>(y).last_digit;
    at(f, Feature::other_precision) = part(std::abs(static_cast<double>(digits)), most_digits);
    at(f, Feature::slip) = is_slip(*quantity, std::get<value::Quantity>(y)) ? 1 : 0;
    const double apart = value::distance(x, y);
    if (apart >= 0) at(f, Feature::near_value) = 1 - part(apart, near);
    at(f, Feature::far_value) = part(std::max(0.0, apart - near), far - near);
  }
}

// What is counted or measured, and how exactly.
void compare_dimension(const value::Quantity& quantity, Features& f) {
  const std::string& dimension = quantity.dimension;
  const bool duration =
      dimension == "duration" || dimension == "time" || dimension == "working-time";
  const bool plain = dimension == "count" || dimension == "order" || dimension == "ratio" ||
                     dimension == "percent" || dimension.starts_with("money");
  at(f, Feature::is_duration) = duration ? 1 : 0;
  at(f, Feature::is_percent) = dimension == "percent" ? 1 : 0;
  at(f, Feature::is_measure) = !duration && !plain ? 1 : 0;
  at(f, Feature::digits) = part(significant_digits(quantity.low), most_digits_told);
}

}  // namespace

void compare_values(const Item& a, const Item& b, Relation relation, Features& f) {
  const value::Value& x = a.claim->value;
  const Strength strength = std::min(a.strength, b.strength);
  at(f, Feature::rich_value) = strength == Strength::rich ? 1 : 0;
  at(f, Feature::small_value) = strength == Strength::small ? 1 : 0;
  at(f, Feature::loose_value) = relation == Relation::overlaps ? 1 : 0;
  const bool inside = relation == Relation::contains || relation == Relation::within;
  at(f, Feature::contained_value) = inside ? 1 : 0;
  at(f, Feature::equal_value) = relation == Relation::equal ? 1 : 0;
  at(f, Feature::grows) = a.claim->grows && b.claim->grows ? 1 : 0;
  at(f, Feature::is_date) = std::holds_alternative<value::Date>(x) ? 1 : 0;
  at(f, Feature::is_list) = std::holds_alternative<value::NameSet>(x) ? 1 : 0;
  at(f, Feature::is_status) = std::holds_alternative<value::Status>(x) ? 1 : 0;
  if (const auto* quantity = std::get_if<value::Quantity>(&x)) {
    const bool share = quantity->dimension == "percent" || quantity->dimension == "ratio";
    at(f, Feature::share_other_head) = share ? at(f, Feature::other_head) : 0;
    at(f, Feature::is_order) = quantity->dimension == "order" ? 1 : 0;
    at(f, Feature::is_money) = quantity->dimension.starts_with("money") ? 1 : 0;
    const bool small = quantity->dimension == "count" && strength == Strength::small;
    at(f, Feature::is_small_count) = small ? 1 : 0;
    compare_dimension(*quantity, f);
  }
  if (strength == Strength::small && !std::holds_alternative<value::Date>(x)) {
    const bool same = at(f, Feature::same_counted) > 0 || at(f, Feature::same_head) > 0;
    const bool other = at(f, Feature::other_counted) > 0 || at(f, Feature::other_head) > 0;
    at(f, Feature::small_same_head) = same ? 1 : 0;
    at(f, Feature::small_other_head) = other && !same ? 1 : 0;
  }
  if (std::holds_alternative<value::Date>(x)) {
    // The next day's article leads with the next day: that is no conflict.
    const bool one_day = value::is_compatible(relation) || a.claim->published == b.claim->published;
    at(f, Feature::day_of_news) = a.day_of_news && b.day_of_news && one_day ? 1 : 0;
    at(f, Feature::own_days) = of_own_days(*a.claim, *b.claim) ? 1 : 0;
    const auto& date = std::get<value::Date>(x);
    at(f, Feature::coarse_date) = part(std::log10(coarseness(date)), most_coarse);
    at(f, Feature::is_clock) = date.clock_from ? 1 : 0;
    const bool one_grain =
        std::get<value::Date>(x).grain == std::get<value::Date>(b.claim->value).grain;
    at(f, Feature::other_grain) = one_grain ? 0 : 1;
    at(f, Feature::date_same_event) = at(f, Feature::same_event);
    at(f, Feature::date_other_event) = at(f, Feature::other_event);
  }
  if (!value::is_compatible(relation)) compare_rival_values(a, b, f);
}

}  // namespace concord::diff
