#include "value/amount.h"
#include "value/calendar.h"
#include "value/date_bound.h"
#include "value/date_parts.h"
#include "value/readers.h"

namespace concord::value {
namespace {

bool names_year(const DateParts& parts) {
  return parts.year || (parts.rel && parts.period == "year");
}

// "8 to 10 April 2026": the first end takes its month and year from the second; "April 8 to 10":
// the second its month.
void share_parts(DateParts& start, DateParts& end) {
  if (end.day && !end.month && start.month) end.month = start.month;
  if (start.day && !start.month && end.month) start.month = end.month;
  if (!names_year(start) && names_year(end) &&
      (start.month || start.day || start.quarter || start.season)) {
    start.year = end.year;
    start.rel = end.rel;
    start.period = end.period;
  }
}

std::optional<Date> read_span(const Piece& whole, const Piece& from, const Piece& to,
                              const Vocabulary& vocabulary) {
  DateParts start = collect_date_parts(from, vocabulary);
  DateParts end = collect_date_parts(to, vocabulary);
  const Piece* year = whole.find("year");
  if (year != nullptr && !names_year(end)) end.year = collect_date_parts(whole, vocabulary).year;
  const bool own_year = names_year(start);
  share_parts(start, end);
  auto first = resolve_date(start, vocabulary);
  auto last = resolve_date(end, vocabulary);
  if (!first || !last) return std::nullopt;
  if (first->partial || last->partial) {
    Date date;
    date.partial = true;
    date.stated = first->stated + "/" + last->stated;
    return date;
  }
  if (first->from && last->to && *first->from >= *last->to && !own_year && last->from) {
    start.rel.reset();
    start.year = civil_of(day_of_minute(*last->from)).year - 1;
    first = resolve_date(start, vocabulary);
  }
  if (!first || !first->from || !last->to || *first->from >= *last->to) return std::nullopt;
  Date date;
  date.from = first->from;
  date.to = last->to;
  date.named_from = date.from;
  date.named_to = date.to;
  date.grain = Date::Grain::open;
  date.inferred = first->inferred || last->inferred;
  date.stated = first->stated + "/" + last->stated;
  return date;
}

std::optional<Date> read_single(const Piece& mention, std::optional<Modifier> bound,
                                const Vocabulary& vocabulary) {
  DateParts parts = collect_date_parts(mention, vocabulary);
  if (bound == Modifier::at_least) parts.direction = -1;
  if (bound == Modifier::at_most) parts.direction = 1;
  return resolve_date(parts, vocabulary);
}

}  // namespace

std::optional<Value> read_date(const Piece& mention, const Vocabulary& vocabulary) {
  const Piece* bound = find_deep(mention, "bound");
  const auto modifier = bound != nullptr ? modifier_of(bound->entry) : std::nullopt;
  const Piece* start = find_deep(mention, "start");
  const Piece* end = find_deep(mention, "end");
  auto date = start != nullptr && end != nullptr ? read_span(mention, *start, *end, vocabulary)
                                                 : read_single(mention, modifier, vocabulary);
  if (!date) return std::nullopt;
  if (date->stated.empty()) date->stated = mention.text;
  return modifier ? bounded(*date, *modifier) : *date;
}

}  // namespace concord::value
