#include "value/told_date.h"

#include "value/amount.h"
#include "value/resolve_parts.h"

namespace concord::value {
namespace {

// A leap year is no longer than a year, nor is a long month than a month.
constexpr std::int64_t leeway_days = 1;

std::int64_t length_of(const Period& period) {
  return period.to - period.from;
}

bool is_as_long(const Period& told, std::string_view unit) {
  const auto of_unit = period_around(unit, told.from, 0);
  return of_unit && length_of(told) <= length_of(*of_unit) + leeway_days;
}

bool is_whole(const Period& told, std::string_view unit) {
  const auto of_unit = period_around(unit, told.from, 0);
  return of_unit && length_of(told) + leeway_days >= length_of(*of_unit);
}

}  // namespace

bool is_told_from_text(const Piece& mention) {
  return find_deep(mention, "told-turn") != nullptr || find_deep(mention, "told-rel") != nullptr ||
         find_deep(mention, "told-only") != nullptr;
}

std::optional<Date> read_told_date(const Piece& mention, Vocabulary vocabulary) {
  const DateParts parts = collect_date_parts(mention, vocabulary);
  // "Since 1958" tells no quarter of which "the same quarter of last year" may be another.
  const bool asks_part = find_deep(mention, "told-part") != nullptr;
  const bool fits = vocabulary.told && is_as_long(*vocabulary.told, parts.period) &&
                    !(asks_part && is_whole(*vocabulary.told, parts.period));
  // "The previous month" is that before the article's where the text names no other.
  const bool or_published = find_deep(mention, "told-rel") != nullptr;
  if (!fits) return or_published ? resolve_date(parts, vocabulary) : unresolved("");
  const bool ahead = parts.turn.value_or(parts.rel.value_or(0)) > 0;
  vocabulary.published = ahead && parts.rel ? vocabulary.told->to - 1 : vocabulary.told->from;
  // A day and "a year later" make a year, a quarter and "a year later" a quarter.
  if (parts.turn && length_of(*vocabulary.told) > 1) vocabulary.anchor = vocabulary.told;
  auto date = resolve_date(parts, vocabulary);
  if (date) date->inferred = true;
  return date;
}

}  // namespace concord::value
