#include "value/amount.h"
#include "value/calendar.h"
#include "value/date_bound.h"
#include "value/date_lean.h"
#include "value/date_parts.h"
#include "value/readers.h"
#include "value/told_date.h"

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

// Both ends as stated; nothing where one has no form of its own, and the words must do.
std::string joined(const Date& first, const Date& last) {
  return first.stated.empty() || last.stated.empty() ? "" : first.stated + "/" + last.stated;
}

// "June through August" in an article of March, by which the last August is nearer than the next:
// of both ends in one turn, the last or the next, as a whole.
void turn_together(DateParts& start, DateParts& end, const Date& first, const Date& last,
                   bool end_has_year, const Vocabulary& vocabulary) {
  const auto year_of = [](const Date& date) { return civil_of(day_of_minute(*date.from)).year; };
  DateParts same = start;
  same.year = year_of(last);
  const auto start_there = resolve_date(same, vocabulary);
  const bool over_new_year = !start_there || !start_there->from || *start_there->from >= *last.to;
  start.year = year_of(last) - (over_new_year ? 1 : 0);
  if (end_has_year || !vocabulary.published) return;
  const std::int32_t ahead = year_of(first) + (over_new_year ? 1 : 0);
  DateParts later = end;
  later.year = ahead;
  const auto end_ahead = resolve_date(later, vocabulary);
  if (!end_ahead || !end_ahead->to) return;
  const Lean lean = lean_of(vocabulary.tense);
  const std::int64_t today = *vocabulary.published;
  const Period coming{day_of_minute(*first.from), day_of_minute(*end_ahead->to)};
  const Period gone{start_there && !over_new_year ? day_of_minute(*start_there->from) : 0,
                    day_of_minute(*last.to)};
  if (farness(coming, today, lean) >= farness(gone, today, lean)) return;
  start.year = year_of(first);
  end.year = ahead;
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
    date.stated = joined(*first, *last);
    return date;
  }
  const bool backwards = first->from && last->to && *first->from >= *last->to;
  // "from next Monday to Friday", "from today through Nov. 17"
  if (backwards && ((end.weekday && !end.day) || start.day_word)) {
    Vocabulary later = vocabulary;
    later.published = day_of_minute(*first->from);
    later.tense = Tense::future;
    last = resolve_date(end, later);
  } else if (backwards && own_year && !names_year(end) && last->from) {
    end.year = civil_of(day_of_minute(*first->from)).year;
    last = resolve_date(end, vocabulary);
  } else if (backwards && !own_year && last->from) {
    start.rel.reset();
    turn_together(start, end, *first, *last, names_year(end), vocabulary);
    first = resolve_date(start, vocabulary);
    last = resolve_date(end, vocabulary);
  }
  if (!first || !last || !first->from || !last->to || *first->from >= *last->to)
    return std::nullopt;
  Date date;
  date.from = first->from;
  date.to = last->grain == Date::Grain::minute ? last->from : last->to;
  if (*date.from >= *date.to) return std::nullopt;
  date.named_from = date.from;
  date.named_to = date.to;
  date.grain = Date::Grain::open;
  date.inferred = first->inferred || last->inferred;
  date.stated = joined(*first, *last);
  return date;
}

// "since June" looks back, "until June" ahead, unless the verb after it tells what was, and "through
// Friday" unless any verb does.
Tense tense_of(const Piece& mention, const Piece* bound, const Vocabulary& vocabulary) {
  if (bound == nullptr) return vocabulary.tense;
  if (bound->type == "date-bound-back") return Tense::past;
  const bool through = bound->type == "date-bound" && bound->entry == "at-most";
  const bool day_of_week = through && find_deep(mention, "weekday") != nullptr;
  if (day_of_week && vocabulary.tense != Tense::past) return Tense::future;
  const bool ahead = bound->type == "date-bound-ahead";
  if (!ahead || (vocabulary.tense == Tense::past && vocabulary.firm)) return vocabulary.tense;
  return Tense::future;
}

std::optional<Date> read_single(const Piece& mention, const Vocabulary& vocabulary) {
  if (is_told_from_text(mention)) return read_told_date(mention, vocabulary);
  const Piece* anchor = find_deep(mention, "anchor");
  if (anchor == nullptr) return resolve_date(collect_date_parts(mention, vocabulary), vocabulary);
  auto from = read_single(*anchor, vocabulary);
  if (!from || from->partial || !from->from || !from->to) return from;
  Vocabulary anchored = vocabulary;
  anchored.anchor = Period{day_of_minute(*from->from), day_of_minute(*from->to - 1) + 1};
  anchored.published = anchored.anchor->from;
  auto date = resolve_date(collect_date_parts(mention, anchored), anchored);
  if (date) date->inferred = from->inferred;
  return date;
}

// "More than two weeks ago" is before that day, "less than" after it; ahead the other way round.
std::optional<Modifier> beyond(const Piece& mention) {
  const Piece* word = find_deep(mention, "beyond");
  const Piece* turn = find_deep(mention, "turn");
  if (word == nullptr || turn == nullptr) return std::nullopt;
  const bool more = !word->entry.starts_with('-');
  const bool back = turn->entry.starts_with('-');
  return more == back ? Modifier::under : Modifier::over;
}

}  // namespace

std::optional<Value> read_date(const Piece& mention, const Vocabulary& known) {
  const Piece* bound = find_deep(mention, "bound");
  const auto modifier = bound != nullptr ? modifier_of(bound->entry) : std::nullopt;
  const Piece* start = find_deep(mention, "start");
  const Piece* end = find_deep(mention, "end");
  Vocabulary vocabulary = known;
  vocabulary.tense = tense_of(mention, bound, vocabulary);
  auto date = start != nullptr && end != nullptr ? read_span(mention, *start, *end, vocabulary)
                                                 : read_single(mention, vocabulary);
  if (!date) return std::nullopt;
  if (date->stated.empty()) date->stated = mention.text;
  if (const auto side = beyond(mention)) date = bounded(*date, *side);
  if (modifier) date = bounded(*date, *modifier);
  return std::optional<Value>(std::in_place, std::in_place_type<Date>, *std::move(date));
}

}  // namespace concord::value
