#include "diff/relate_claims.h"

#include <cstdlib>
#include <variant>

#include "value/calendar.h"
#include "value/exactly.h"

namespace concord::diff {

using normalize::Claim;
using rule::Changes;
using value::Relation;

namespace {

constexpr double days_of_year = 365.25;
// Sooner after an article that another one's age is a year higher, a mistake is likelier than a birthday.
constexpr std::int64_t fewest_days = 30;

// The day a figure is told of: one that its clause names, else that of the article. 0: not known.
std::int64_t day_of(const Claim& claim) {
  for (const value::Date& date : claim.context.times) {
    if (!date.from || !date.to || *date.to - *date.from > value::minutes_per_day) continue;
    const std::int64_t day = value::day_of_minute(*date.from);
    if (claim.published == 0 || day <= claim.published) return day;
  }
  return claim.published;
}

// The price of one share on two days.
bool are_of_two_days(const Claim& a, const Claim& b) {
  const std::int64_t day = day_of(a);
  const std::int64_t other = day_of(b);
  return day != 0 && other != 0 && day != other;
}

// Two ages of which the later is higher by the birthdays between two articles.
bool are_birthdays_apart(const Claim& a, const Claim& b) {
  if (a.published == 0 || b.published == 0) return false;
  const Claim& first = a.published < b.published ? a : b;
  const Claim& second = a.published < b.published ? b : a;
  const auto* age = std::get_if<value::Quantity>(&first.value);
  const auto* later = std::get_if<value::Quantity>(&second.value);
  if (age == nullptr || later == nullptr || age->unit != later->unit) return false;
  if (second.published - first.published < fewest_days) return false;
  const double years = static_cast<double>(second.published - first.published) / days_of_year;
  const double grown = later->low.to_double() - age->low.to_double();
  return grown > years - 1 && grown < years + 1 && grown > 0;
}

// "(-11%)" as the fall that it is; nothing for what does not fall below zero.
std::optional<value::Value> as_fall(const Claim& claim) {
  const auto* share = std::get_if<value::Quantity>(&claim.value);
  if (share == nullptr || share->unit != "percent" || !(share->high < value::Decimal{0})) return {};
  value::Quantity fall = *share;
  fall.low = share->high.negated();
  fall.high = share->low.negated();
  const auto turned = [](const std::optional<value::Decimal>& end) {
    return end ? std::optional(end->negated()) : std::nullopt;
  };
  fall.world = {turned(share->world.high), turned(share->world.low), share->world.high_open,
                share->world.low_open};
  return fall;
}

// Of "(-11%)" and "slid 11%".
Relation relate_falls(const Claim& a, const Claim& b) {
  if (b.direction == normalize::Direction::down) {
    if (const auto fall = as_fall(a)) return value::relate(*fall, b.value);
  }
  if (a.direction == normalize::Direction::down) {
    if (const auto fall = as_fall(b)) return value::relate(a.value, *fall);
  }
  return Relation::disjoint;
}

// "Married [38 years]" beside "the driver, 31": a span of time that no rule takes for an age.
bool is_span(const Claim& claim) {
  return claim.changes != Changes::yearly && claim.kind == "duration";
}

bool is_exact(const Claim& claim) {
  return claim.modifier == value::Modifier::exact;
}

// Of "you may bring up to two" and "no more than three are allowed": two limits are two answers, though
// one keeps within the other.
bool are_two_limits(const Claim& a, const Claim& b) {
  const std::optional<Limit> limit = limit_told(a);
  const bool told_exactly = is_exact(a) && is_exact(b);  // "maximum: 420 W" in both
  return limit && !told_exactly && limit == limit_told(b) &&
         value::relate(value::exactly(a.value), value::exactly(b.value)) == Relation::disjoint;
}

// Whether two different answers are both right, each in its time.
bool is_explained_by_time(const Claim& a, const Claim& b) {
  const Changes changes = a.changes != Changes::no ? a.changes : b.changes;
  if (changes == Changes::yearly) return is_span(a) || is_span(b) || are_birthdays_apart(a, b);
  if (changes == Changes::no) return false;
  return a.context.hour != b.context.hour || (changes == Changes::daily && are_of_two_days(a, b));
}

// Whether a claim with a direction says by how many percent something moved: "rose 5 %". What rose to 5 %
// may be what fell to it before.
bool is_move(const Claim& claim) {
  return claim.kind == "percent" && claim.context.preposition != "to";
}

}  // namespace

// Where nobody speaks and nothing has happened, "up to" and "within" promise or allow, as an estimate does not.
// "At least" and "more than" are told of what goes on as well; and a rule says itself whether it reads limits.
std::optional<Limit> limit_told(const Claim& claim) {
  const normalize::Context& context = claim.context;
  const bool by_rule = !claim.fact.empty() && !claim.loose;
  const bool holds = context.standing && claim.attribution.empty() && !by_rule;
  if (!context.limit && !holds) return std::nullopt;
  switch (claim.modifier) {
    case value::Modifier::under:
    case value::Modifier::at_most:
      return Limit::upper;
    case value::Modifier::over:
    case value::Modifier::at_least:
      return context.limit ? std::optional(Limit::lower) : std::nullopt;
    case value::Modifier::exact:
      if (context.maximum) return Limit::upper;
      return context.minimum ? std::optional(Limit::lower) : std::nullopt;
    default:
      return std::nullopt;
  }
}

bool is_step(const Claim& claim) {
  return claim.direction != normalize::Direction::none && claim.context.preposition == "by";
}

bool is_opposite_move(const Claim& a, const Claim& b) {
  using normalize::Direction;
  return a.direction != b.direction && a.direction != Direction::none &&
         b.direction != Direction::none;
}

Relation relate(const Claim& a, const Claim& b) {
  const Relation plain = value::relate(a.value, b.value);
  const bool opposite = is_opposite_move(a, b) && is_move(a) && is_move(b);
  if (plain != Relation::disjoint && (opposite || are_two_limits(a, b))) return Relation::disjoint;
  if (plain != Relation::disjoint) return plain;
  if (const Relation falls = relate_falls(a, b); falls != Relation::disjoint) return falls;
  const bool one_fact = a.fact == b.fact || a.fact.empty() || b.fact.empty();
  const auto is_within = [&](const Claim& of) {
    return of.leeway != nullptr && value::is_within(a.value, b.value, *of.leeway);
  };
  if (one_fact && (is_within(a) || is_within(b))) return Relation::overlaps;
  // A loose rule says what a figure is like, not what it answers.
  if (!one_fact && !a.loose && !b.loose) return plain;
  return is_explained_by_time(a, b) ? Relation::incomparable : plain;
}

bool is_tolerated(const Claim& a, const Claim& b) {
  return relate(a, b) == Relation::overlaps &&
         value::relate(a.value, b.value) == Relation::disjoint;
}

}  // namespace concord::diff
