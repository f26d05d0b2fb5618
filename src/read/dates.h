#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace concord::read {

// The words of dates, folded. The comments name the lexical classes they are filled from.
struct DateWords {
  // month: twelve names and, after a space, their short forms: "january jan"
  std::vector<std::string> months;
  // ordinal-suffix: what may stand behind the digits of a day: "th"
  std::vector<std::string> day_endings;
};

// A whole date somewhere in a text, as days since 1970-01-01, and where it stands.
struct FoundDate {
  std::int64_t days = 0;
  text::Span span;
};

// The first date with day, month and year: "2026-04-08", "April 8, 2026", "8 Apr. 2026", "Jul 02
// 2013". A name of a month may be glued to what stands before it and a year to what follows
// ("TeamApril 9, 20268 min"), as pages made of many little boxes come out.
std::optional<FoundDate> find_date(std::string_view text, const DateWords& words);

// The date a field of metadata holds; times of day and zones behind it do not count.
std::optional<std::int64_t> parse_date(std::string_view text, const DateWords& words);

// A field that is nothing but an ISO 8601 date, a time behind it allowed: "2026-04-08",
// "2026-04-08T09:30:00Z".
std::optional<std::int64_t> parse_iso_date(std::string_view text);

// The minute since 1970-01-01 00:00 UTC of an ISO 8601 date with a time and its zone:
// "2026-04-08T09:30:00Z", "2026-04-08 09:30 +0200". Nothing where one of the three is missing.
std::optional<std::int64_t> parse_minute(std::string_view text);

// A year, month and day that exist, as days since 1970-01-01.
std::optional<std::int64_t> days_from(int year, int month, int day);

}  // namespace concord::read
