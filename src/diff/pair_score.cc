#include "diff/pair_score.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <variant>

#include "diff/feature_parts.h"
#include "diff/relate_claims.h"
#include "value/calendar.h"
#include "value/date_form.h"
#include "value/exactly.h"

namespace concord::diff {

namespace {

// People speak on many days. And the day of a move is no rival of the day of what it counts: "a quake
// shook the valley on Tuesday", "the toll rose to 19 on Wednesday".
bool is_other_day(std::uint32_t a, std::uint32_t b, const Items& items) {
  if ((items.senses[a] & items.senses[b] & Item::is_said_then) != 0) return true;
  if (((items.senses[a] ^ items.senses[b]) & Item::is_moved_then) == 0) return false;
  const normalize::Word one = items.items[a].claim->context.event;
  const normalize::Word other = items.items[b].claim->context.event;
  return one != other;
}

bool have_one_question(std::uint32_t a, std::uint32_t b, const Items& items) {
  return items.items[a].question != 0 && items.items[a].question == items.items[b].question;
}

// "Two other bidders" and "three bidders"; what a rule asks for it knows itself.
bool are_others(std::uint32_t a, std::uint32_t b, const Items& items) {
  if (((items.senses[a] ^ items.senses[b]) & Item::is_of_others) == 0) return false;
  return !have_one_question(a, b, items);
}

// "Put them 2-1 up" and "won 3-1"; "rose by four metres" and "crested at eight".
bool are_of_two_states(std::uint32_t a, std::uint32_t b, const Items& items) {
  const unsigned apart = items.senses[a] ^ items.senses[b];
  if ((apart & Item::is_interim) != 0) return true;
  if ((apart & Item::is_step) == 0) return false;
  const normalize::Claim& level =
      *items.items[(items.senses[a] & Item::is_step) != 0 ? b : a].claim;
  const std::string& preposition = level.context.preposition;
  if (preposition != "to" && preposition != "at") return false;
  // "The cuts amount to 12%" and "it will be reduced by 21%" are what one rule asks for.
  return level.direction == normalize::Direction::none || level.kind == "measure" ||
         !have_one_question(a, b, items);
}

// "Tom Arrel, then 43", and an age that no rule knows to be his.
bool are_ages_of_two_times(std::uint32_t a, std::uint32_t b, const Items& items) {
  if (((items.senses[a] | items.senses[b]) & Item::is_then) == 0) return false;
  return !have_one_question(a, b, items);
}

// "14 - league goals for Quill" and "he scored nine".
bool is_line_of_another(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto names = [&](std::uint32_t i) -> const std::vector<normalize::Word>& {
    return items.items[i].claim->context.sentence->names;
  };
  const auto tells_whose = [&](std::uint32_t i) {
    return (items.senses[i] & Item::is_listed) != 0 && !names(i).empty();
  };
  return (tells_whose(a) || tells_whose(b)) && !any_shared(names(a), names(b));
}

// The days on which two claims date something; none where one of them is no date, or a rule asks both.
struct TwoDays {
  const value::Date* one = nullptr;
  const value::Date* other = nullptr;
};

std::optional<TwoDays> two_days(std::uint32_t a, std::uint32_t b, const Items& items) {
  const TwoDays days{std::get_if<value::Date>(&items.items[a].claim->value),
                     std::get_if<value::Date>(&items.items[b].claim->value)};
  if (days.one == nullptr || days.other == nullptr || have_one_question(a, b, items)) return {};
  if (!days.one->from || !days.one->to || !days.other->from || !days.other->to) return {};
  return days;
}

// "Died in the early hours of 4 May" and "was found at 9 a.m. on 4 May": two deeds of one day.
bool are_two_hours_of_day(std::uint32_t a, std::uint32_t b, const Items& items) {
  const normalize::Word event = items.items[a].claim->context.event;
  if (event != 0 && event == items.items[b].claim->context.event) return false;
  const auto days = two_days(a, b, items);
  if (!days) return false;
  const auto [first, last] =
      std::minmax({*days->one->from, *days->one->to - 1, *days->other->from, *days->other->to - 1});
  return value::day_of_minute(first) == value::day_of_minute(last);
}

// "The hall is to open next week" was written when "the fair began on Monday" had come true.
bool is_to_come_for_one(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto days = two_days(a, b, items);
  if (!days) return false;
  const std::int64_t first = items.items[a].claim->published * value::minutes_per_day;
  const std::int64_t second = items.items[b].claim->published * value::minutes_per_day;
  if (first == 0 || second == 0) return false;
  const auto comes = [](const value::Date& date, std::int64_t day) {
    return *date.from >= day + value::minutes_per_day;
  };
  const auto was = [&](const value::Date& date) { return *date.to <= std::min(first, second); };
  return (comes(*days->one, first) && was(*days->other)) ||
         (comes(*days->other, second) && was(*days->one));
}

// "Today", "on Tuesday" in an article of that day. A day that is told by its number is no news of that day alone.
bool tells_own_day(const normalize::Claim& claim) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  if (date == nullptr || !date->to || !value::is_seen_from_article(*date)) return false;
  return value::day_of_minute(*date->to - 1) == claim.published &&
         (!date->from || value::day_of_minute(*date->from) == claim.published);
}

// Whether what was to come for the one had been when the other was written.
bool comes_before(const normalize::Claim& claim, const normalize::Claim& other) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  return date != nullptr && date->from && date->to &&
         value::day_of_minute(*date->from) > claim.published &&
         *date->to <= other.published * value::minutes_per_day;
}

// "The court heard her on Tuesday", "the court sat again on Wednesday": each article has the news of its own day;
// and so has the later one where the other tells a plan: "the trial goes on on Monday".
bool are_of_own_days(std::uint32_t a, std::uint32_t b, const Items& items) {
  const normalize::Claim& one = *items.items[a].claim;
  const normalize::Claim& other = *items.items[b].claim;
  const bool dated = one.published != 0 && other.published != 0;
  if (!dated || one.published == other.published || have_one_question(a, b, items)) return false;
  const bool first = tells_own_day(one);
  const bool second = tells_own_day(other);
  return (first && second) || (second && comes_before(one, other)) ||
         (first && comes_before(other, one));
}

// "Shut until Saturday", "the first since April".
bool are_two_ends(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto* one = std::get_if<value::Date>(&items.items[a].claim->value);
  const auto* other = std::get_if<value::Date>(&items.items[b].claim->value);
  if (one == nullptr || other == nullptr || have_one_question(a, b, items)) return false;
  const auto ends = [](const value::Date& date) { return !date.from && date.to; };
  const auto begins = [](const value::Date& date) { return date.from && !date.to; };
  return (ends(*one) && begins(*other)) || (begins(*one) && ends(*other));
}

// A month, a quarter or a year that a clause names beside its figure.
bool is_period(const value::Date& date) {
  using Grain = value::Date::Grain;
  const Grain grain = date.grain;
  const bool named = grain == Grain::month || grain == Grain::quarter || grain == Grain::half ||
                     grain == Grain::year;
  return named && date.from && date.to;
}

// "In 2029 there were 38 cases", "in 2030 there were 46".
bool are_of_other_periods(std::uint32_t a, std::uint32_t b, const Items& items) {
  const std::vector<value::Date>& ours = items.items[a].claim->context.times;
  const std::vector<value::Date>& theirs = items.items[b].claim->context.times;
  if (ours.empty() || theirs.empty()) return false;
  if (!std::ranges::all_of(ours, is_period) || !std::ranges::all_of(theirs, is_period))
    return false;
  return std::ranges::none_of(ours, [&](const value::Date& one) {
    return std::ranges::any_of(theirs, [&](const value::Date& other) {
      return *one.from < *other.to && *other.from < *one.to;
    });
  });
}

// Whether the day or year is that of a share or a sum in its sentence: "by 0.7 percent this year".
bool dates_figure(std::uint32_t i, const Items& items) {
  const Item& item = items.items[i];
  const auto& date = std::get<value::Date>(item.claim->value);
  const auto sentence =
      std::span(items.items).subspan(item.sentence_begin, item.sentence_end - item.sentence_begin);
  return std::ranges::any_of(sentence, [&](const Item& other) {
    const std::string& kind = other.claim->kind;
    if (kind != "percent" && kind != "money") return false;
    return std::ranges::any_of(other.claim->context.times, [&](const value::Date& time) {
      return time.from == date.from && time.to == date.to;
    });
  });
}

// "It is to grow by 0.7 percent this year", "by 1.8 percent in 2032": what is told of two periods. They answer no
// question themselves.
bool are_periods_of_figures(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto days = two_days(a, b, items);
  if (!days || !(is_period(*days->one) || is_period(*days->other))) return false;
  return dates_figure(a, items) && dates_figure(b, items);
}

// A share in early trading and at the close. A level that one article tells without its hour may be that of any.
bool are_of_two_hours(std::uint32_t a, std::uint32_t b, const Items& items) {
  const normalize::Claim& one = *items.items[a].claim;
  const normalize::Claim& other = *items.items[b].claim;
  const bool alike = one.context.hour == other.context.hour || items.manuals;
  if (alike || have_one_question(a, b, items)) return false;
  if (one.kind == "money") return true;
  const bool level = one.kind == "measure" || one.kind == "percent";
  return level && one.context.hour != 0 && other.context.hour != 0;
}

bool is_day(const value::Date& date) {
  return date.from && date.to && *date.to - *date.from <= value::minutes_per_day;
}

// "15 leaders arrived on Thursday", "16 more on Friday". What a rule counts may grow from day to day.
bool are_counted_on_two_days(std::uint32_t a, std::uint32_t b, const Items& items) {
  const normalize::Claim& one = *items.items[a].claim;
  const normalize::Claim& other = *items.items[b].claim;
  if (one.kind != "count" || other.kind != "count" || have_one_question(a, b, items)) return false;
  const std::vector<value::Date>& ours = one.context.times;
  const std::vector<value::Date>& theirs = other.context.times;
  if (ours.empty() || theirs.empty()) return false;
  if (!std::ranges::all_of(ours, is_day) || !std::ranges::all_of(theirs, is_day)) return false;
  return std::ranges::none_of(ours, [&](const value::Date& mine) {
    return std::ranges::any_of(theirs, [&](const value::Date& yours) {
      return *mine.from < *yours.to && *yours.from < *mine.to;
    });
  });
}

// "Repaid within ten days", "sent home for two weeks", "five minutes earlier", "with seven minutes left". But "within
// six weeks of it" and "no more than 30 days after it" are one.
bool are_spans_of_two_uses(std::uint32_t a, std::uint32_t b, const Items& items) {
  using normalize::SpanUse;
  const normalize::Context& context = items.items[a].claim->context;
  const auto [one, other] = std::minmax(context.span_use, items.items[b].claim->context.span_use);
  if (one == other || have_one_question(a, b, items)) return false;
  // "Three days of rain", "four days after the flood"; a manual may leave the word out
  if (one == SpanUse::unknown) {
    return !context.manual && (other == SpanUse::later || other == SpanUse::earlier);
  }
  return one != SpanUse::within || other != SpanUse::later;
}

// "Under 7" goes up to its figure, "12 and older" on from it, "7 to 14" from the one to the other.
struct Class {
  std::string_view unit;
  std::optional<value::Decimal> from;
  std::optional<value::Decimal> to;
};

std::optional<Class> class_of(const normalize::Claim& claim) {
  const auto* quantity = std::get_if<value::Quantity>(&claim.value);
  if (quantity == nullptr) return {};
  switch (quantity->modifier) {
    case value::Modifier::under:
    case value::Modifier::at_most:
      return Class{quantity->unit, {}, quantity->high};
    case value::Modifier::over:
    case value::Modifier::at_least:
      return Class{quantity->unit, quantity->low, {}};
    case value::Modifier::range:
      return Class{quantity->unit, quantity->low, quantity->high};
    default:
      return {};
  }
}

// "Free for those under 7", "children from 7 to 14 pay half", "alone from the age of 12": classes beside each other,
// and the limits of two sides. What a rule asks has one answer.
bool are_two_classes(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto one = class_of(*items.items[a].claim);
  const auto other = class_of(*items.items[b].claim);
  if (!one || !other || one->unit != other->unit || have_one_question(a, b, items)) return false;
  const auto meets = [](const Class& low, const Class& high) {
    if (!low.to || !high.from) return false;
    const value::Decimal gap = *high.from - *low.to;
    const bool beside = gap == value::Decimal{0} || gap == value::Decimal{1};
    return beside || (!low.from && !high.to && gap > value::Decimal{0});
  };
  return meets(*one, *other) || meets(*other, *one);
}

// "Closed on Mondays" and "on December 31, 2007", "published in 2016" and "received on 21 January 2016": a weekday of
// nobody knows which week, or a year, is a day told by its number where one thing happens on both.
bool is_any_such_day(std::uint32_t a, std::uint32_t b, const Items& items) {
  const auto* one = std::get_if<value::Date>(&items.items[a].claim->value);
  const auto* other = std::get_if<value::Date>(&items.items[b].claim->value);
  if (one == nullptr || other == nullptr || have_one_question(a, b, items)) return false;
  const auto is_wide = [&](std::uint32_t i, const value::Date& date) {
    return (items.senses[i] & Item::is_weekday) != 0 || date.grain == value::Date::Grain::year;
  };
  const bool first = is_wide(a, *one) && value::names_day(*other);
  const bool second = is_wide(b, *other) && value::names_day(*one);
  if (!first && !second) return false;
  const normalize::Word event = items.items[a].claim->context.event;
  return event == 0 || event != items.items[b].claim->context.event;
}

}  // namespace

// What a rule tolerates is seldom asked.
value::Relation relate_items(std::uint32_t a, std::uint32_t b, const Items& items) {
  const value::Relation plain = items.relate(a, b);
  const unsigned senses = items.senses[a] | items.senses[b];
  const auto told = [&] { return relate(*items.items[a].claim, *items.items[b].claim); };
  const bool opposite = (senses & Item::rises_and_falls) == Item::rises_and_falls;
  const bool limits = (items.senses[a] & items.senses[b] & Item::is_limit) != 0;
  if (plain != value::Relation::disjoint) return opposite || limits ? told() : plain;
  if (is_other_day(a, b, items) || are_others(a, b, items) || are_of_other_periods(a, b, items)) {
    return value::Relation::incomparable;
  }
  if ((senses & Item::age_and_span) == Item::age_and_span) return value::Relation::incomparable;
  if ((senses & (Item::is_passing | Item::is_former)) != 0) return value::Relation::incomparable;
  if ((senses & (Item::is_tolerant | Item::is_negative)) == 0) return plain;
  return told();
}

bool may_differ(std::uint32_t a, std::uint32_t b, const Items& items) {
  return are_of_two_states(a, b, items) || are_ages_of_two_times(a, b, items) ||
         is_line_of_another(a, b, items) || are_two_hours_of_day(a, b, items) ||
         is_to_come_for_one(a, b, items) || are_of_own_days(a, b, items) ||
         are_two_ends(a, b, items) || are_counted_on_two_days(a, b, items) ||
         are_periods_of_figures(a, b, items) || are_of_two_hours(a, b, items) ||
         are_two_classes(a, b, items) || are_spans_of_two_uses(a, b, items);
}

value::Relation relation_of(std::uint32_t a, std::uint32_t b, const Items& items) {
  const unsigned apart = (items.senses[a] ^ items.senses[b]) & Item::sets_apart;
  if (apart == Item::is_bound && have_one_question(a, b, items)) {
    // "By the end of 2031", "in the first half of 2032": for one of them it is too late.
    const value::Relation relation = relate_items(a, b, items);
    if (relation == value::Relation::disjoint) return relation;
  }
  if (apart == Item::is_bound && items.manuals) {
    // Of two manuals, "accepted until 31 March" and "the switch-off is on 30 June".
    const value::Value x = value::exactly(items.items[a].claim->value);
    if (value::relate(x, value::exactly(items.items[b].claim->value)) ==
        value::Relation::disjoint) {
      return value::Relation::disjoint;
    }
  }
  if (apart != 0 || is_any_such_day(a, b, items)) return value::Relation::incomparable;
  return relate_items(a, b, items);
}

namespace {

double weigh(const Features& features, const Features& weights) {
  return std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
}

// Trees cost more than weights: they are asked where the weights leave a chance.
double odds_of_mates(const Features& features, const Weights& weights, double least = -INFINITY) {
  const double odds = weigh(features, weights.agreement);
  return odds < weights.mates_from || weights.mates.empty() ? odds
                                                            : weights.mates.odds(features, least);
}

}  // namespace

PairScore score_pair(std::uint32_t a, std::uint32_t b, const Items& items, const Weights& weights) {
  PairScore pair;
  pair.relation = relation_of(a, b, items);
  if (pair.relation == value::Relation::incomparable) return pair;
  const bool agree = value::is_compatible(pair.relation);
  const Features features = compare(a, b, pair.relation, items);
  pair.score = agree ? odds_of_mates(features, weights) : weigh(features, weights.conflict);
  return pair;
}

std::optional<PairScore> score_candidate(std::uint32_t a, std::uint32_t b, const Items& items,
                                         const Weights& weights) {
  PairScore pair;
  pair.relation = relation_of(a, b, items);
  if (pair.relation == value::Relation::incomparable) return std::nullopt;
  if (value::is_compatible(pair.relation)) {
    Features features = compare_alone(a, b, pair.relation, items);
    assume_best_company(features);
    if (weigh(features, weights.agreement) < weights.mates_from) return std::nullopt;
    compare_company(a, b, items, features);
    pair.score = odds_of_mates(features, weights, weights.agree_from);
    return pair.score < weights.agree_from ? std::nullopt : std::optional(pair);
  }
  const Features& chosen = weights.conflict;
  const double least = weights.rivals_from;
  Features features = compare_alone(a, b, pair.relation, items);
  pair.score = weigh(features, chosen);
  assume_best_standing(features);
  if (weigh(features, chosen) < least) return std::nullopt;
  for (const StandingStep step : standing_steps) {
    step(a, b, items, features);
    pair.score = weigh(features, chosen);
    if (pair.score < least) return std::nullopt;
  }
  return pair;
}

}  // namespace concord::diff
