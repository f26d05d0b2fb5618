#include "value/date_lean.h"

namespace concord::value {
namespace {

struct Weights {
  std::int64_t back;
  std::int64_t ahead;
};

// A past clause may still name a day within the next two weeks ("gave no reason for the Jan. 14
// deadline") before one almost a year ago, and one of what is to come a day that has just passed
// when the article is published.
Weights weights_of(Lean lean) {
  switch (lean) {
    case Lean::past:
      return {1, 30};
    case Lean::future:
      return {40, 1};
    case Lean::none:
      break;
  }
  return {2, 3};
}

}  // namespace

Lean lean_of(Tense tense) {
  if (tense == Tense::past) return Lean::past;
  return tense == Tense::future ? Lean::future : Lean::none;
}

std::int64_t farness(const Period& period, std::int64_t today, Lean lean) {
  const Weights weights = weights_of(lean);
  if (period.from > today) return weights.ahead * (period.from - today);
  if (period.to <= today) return weights.back * (today - period.to + 1);
  return 0;
}

std::int32_t nearest_turn(std::int32_t now, std::int64_t today, Lean lean,
                          const std::function<Period(std::int32_t)>& period_in) {
  std::int32_t best = now;
  for (const std::int32_t candidate : {now - 1, now + 1}) {
    if (farness(period_in(candidate), today, lean) < farness(period_in(best), today, lean))
      best = candidate;
  }
  return best;
}

}  // namespace concord::value
