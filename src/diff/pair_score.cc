#include "diff/pair_score.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace concord::diff {

namespace {

using normalize::Context;

// What two claims have in common and what sets them apart.
struct Features {
  double clause_words = 0;    // weight of the special words both clauses hold
  double sentence_words = 0;  // the same of the sentences
  double coverage = 0;  // share of the shorter clause's words found in the other: near-twin wording
  bool head = false;    // the same thing counted or measured
  bool heads_differ = false;  // both name the thing counted, and differently
  bool events = false;        // the same happened in both
  bool events_differ = false;
  bool names = false;         // a name stands in both sentences
  bool names_differ = false;  // both have names before the figure, and different ones
  bool scopes_differ = false;
  bool times_differ = false;
  bool directions_differ = false;  // "from 7.9" and "to 7.7"
  bool modes_differ = false;       // one states what the other plans, doubts or denies
  bool titles = false;
};

template <typename Visit>
void for_shared(const std::vector<WordId>& a, const std::vector<WordId>& b, Visit visit) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) visit(a[i]);
    const bool step_a = a[i] <= b[j];
    const bool step_b = b[j] <= a[i];
    i += step_a ? 1 : 0;
    j += step_b ? 1 : 0;
  }
}

double shared_weight(const std::vector<WordId>& a, const std::vector<WordId>& b,
                     const Items& items) {
  double weight = 0;
  for_shared(a, b, [&](WordId word) { weight += items.weights[word]; });
  return weight;
}

std::size_t shared_count(const std::vector<WordId>& a, const std::vector<WordId>& b) {
  std::size_t count = 0;
  for_shared(a, b, [&](WordId) { ++count; });
  return count;
}

bool times_differ(const Context& a, const Context& b) {
  if (a.times.empty() || b.times.empty()) return false;
  for (const value::Date& x : a.times) {
    for (const value::Date& y : b.times) {
      if (value::relate(x, y) != value::Relation::disjoint) return false;
    }
  }
  return true;
}

bool directions_differ(const std::string& a, const std::string& b) {
  auto is_direction = [](const std::string& p) {
    return p == "from" || p == "to" || p == "by" || p == "of";
  };
  return a != b && is_direction(a) && is_direction(b);
}

Features compare(const Item& a, const Item& b, const Items& items) {
  const Context& x = a.claim->context;
  const Context& y = b.claim->context;
  Features f;
  f.clause_words = shared_weight(a.clause, b.clause, items);
  f.sentence_words = shared_weight(a.sentence, b.sentence, items);
  const std::size_t shorter = std::min(a.clause.size(), b.clause.size());
  if (shorter > 0) {
    f.coverage =
        static_cast<double>(shared_count(a.clause, b.clause)) / static_cast<double>(shorter);
  }
  f.head = shared_count(a.head, b.head) > 0;
  f.heads_differ = !f.head && !a.head.empty() && !b.head.empty();
  f.events = x.event != 0 && x.event == y.event;
  f.events_differ = x.event != 0 && y.event != 0 && x.event != y.event;
  f.names = shared_count(x.sentence->names, y.sentence->names) > 0;
  f.names_differ = x.subject != 0 && y.subject != 0 && x.subject != y.subject;
  f.scopes_differ = x.scopes != y.scopes;
  f.times_differ = times_differ(x, y);
  f.directions_differ = directions_differ(x.preposition, y.preposition);
  f.modes_differ = a.claim->modality != b.claim->modality;
  f.titles = x.title && y.title;
  return f;
}

double agreement_score(const Features& f, Strength strength) {
  double score = 0.30 * f.clause_words + 0.12 * f.sentence_words + (f.head ? 0.6 : 0) +
                 0.4 * f.coverage + (f.titles ? 0.4 : 0);
  if (f.events) score += 0.6;
  if (f.events_differ) score -= 0.3;
  if (strength == Strength::rich) score += 0.8;
  if (strength == Strength::small) score -= 0.5;
  if (f.times_differ) score -= 0.8;
  if (f.names_differ && !f.names) score -= 0.5;
  if (f.names_differ) score -= 0.1;
  if (f.heads_differ) score -= strength == Strength::rich ? 0.1 : 0.4;
  if (f.scopes_differ) score -= 0.1;
  if (f.directions_differ) score -= 0.3;
  return score;
}

// Values nearer than this, as |ln a/b| (half, double), are often two accounts of one figure; beyond
// `far` (five times) seldom.
constexpr double near = 0.7;
constexpr double far = 1.6;

double conflict_score(const Features& f, double distance, bool grows) {
  double score = 0.45 * f.clause_words + 0.10 * f.sentence_words + 1.2 * f.coverage +
                 (f.head ? 0.6 : 0) + (f.titles ? 1.0 : 0);
  if (distance >= 0 && distance < near) score += 0.4 + 0.5 * (1 - distance / near);
  if (distance > far && !grows) score -= 1.2;
  if (f.times_differ) score -= 1.6;
  if (f.names_differ) score -= f.names ? 0.4 : 1.2;
  if (f.heads_differ) score -= 1.2;
  if (f.scopes_differ) score -= 1.0;
  if (f.modes_differ) score -= 0.8;
  if (f.directions_differ) score -= 1.4;
  return score;
}

// Lists that share members are two answers to one question; lists without any are lists of other
// things.
double shared_members(const value::Value& a, const value::Value& b) {
  const auto* x = std::get_if<value::NameSet>(&a);
  const auto* y = std::get_if<value::NameSet>(&b);
  if (x == nullptr || y == nullptr || x->members.empty() || y->members.empty()) return 0;
  std::size_t shared = 0;
  for (const value::Name& member : x->members) {
    shared +=
        std::ranges::find(y->members, member.canonical, &value::Name::canonical) != y->members.end()
            ? 1
            : 0;
  }
  if (shared == 0) return -2.0;
  return 1.5 * static_cast<double>(shared) /
         static_cast<double>(std::min(x->members.size(), y->members.size()));
}

// The distance of two values on the scale of `near` and `far`: scores and versions that differ are
// as near as they come; dates are within two days, else they say nothing.
double closeness(const value::Value& a, const value::Value& b) {
  constexpr double near_days = 2;
  if (std::holds_alternative<value::Tuple>(a)) return 0;
  const double distance = value::distance(a, b);
  if (!std::holds_alternative<value::Date>(a)) return distance;
  return distance >= 0 && distance <= near_days ? 0 : near;
}

// "On Tuesday" in the first sentences of two articles is the day of the news itself, however it is
// told.
constexpr double same_day_of_news = 1.2;
// One event has one date.
constexpr double same_event_elsewhen = 1.0;

PairScore score_values(const Item& a, const Item& b, const Features& features) {
  PairScore pair;
  pair.relation = value::relate(a.claim->value, b.claim->value);
  if (pair.relation == value::Relation::incomparable) return pair;
  if (value::is_compatible(pair.relation)) {
    pair.score = agreement_score(features, std::min(a.strength, b.strength));
    if (a.day_of_news && b.day_of_news) pair.score += same_day_of_news;
    // "About 160,000" and "about 157,000" may be one figure, but nothing says so.
    if (pair.relation == value::Relation::overlaps) pair.score -= 0.4;
  } else {
    pair.score = conflict_score(features, closeness(a.claim->value, b.claim->value),
                                a.claim->grows && b.claim->grows) +
                 shared_members(a.claim->value, b.claim->value);
    const bool dates = std::holds_alternative<value::Date>(a.claim->value);
    if (dates && features.events) pair.score += same_event_elsewhen;
  }
  return pair;
}

}  // namespace

PairScore score_pair(const Item& a, const Item& b, const Items& items) {
  return score_values(a, b, compare(a, b, items));
}

std::optional<PairScore> score_candidate(const Item& a, const Item& b, const Items& items) {
  const Features features = compare(a, b, items);
  const bool may_agree =
      (a.day_of_news && b.day_of_news) ||
      agreement_score(features, std::min(a.strength, b.strength)) >= agreement_threshold;
  const bool may_conflict = conflict_score(features, 0, true) +
                                (features.events ? same_event_elsewhen : 0) +
                                shared_members(a.claim->value, b.claim->value) >=
                            conflict_threshold;
  if (!may_agree && !may_conflict) return std::nullopt;
  const PairScore pair = score_values(a, b, features);
  if (pair.relation == value::Relation::incomparable) return std::nullopt;
  const bool agree = value::is_compatible(pair.relation);
  if (pair.score < (agree ? agreement_threshold : conflict_threshold)) return std::nullopt;
  return pair;
}

}  // namespace concord::diff
