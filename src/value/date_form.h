#pragma once

#include <optional>
#include <string>

#include "value/value.h"

namespace concord::value {

// The ISO 8601 name of a date that fills a day, a week, a month, a quarter, a half, a year or a
// decade exactly: "2026-04-08", "2026-W15", "2026-04", "2026-Q2", "2026-H1", "2026", "199X";
// nothing for other spans.
std::optional<std::string> calendar_name(const Date& date);
// The same of any range of minutes.
std::optional<std::string> calendar_name(std::int64_t from, std::int64_t to);

// Whether what is stated names a day of the month: "14 November", not "Tuesday".
bool names_day(const Date& date);

// "Tuesday", of which nobody knows the week.
bool is_any_weekday(const Date& date);

// Whether a day is told only as it is seen from the article: "Tuesday", "yesterday", not "14 November".
bool is_seen_from_article(const Date& date);

// "2026-04-08T01:27", or the day alone at midnight.
std::string iso_instant(std::int64_t minutes);

}  // namespace concord::value
