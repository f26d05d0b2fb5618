#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "value/decimal.h"
#include "value/interval.h"
#include "value/modifier.h"

namespace concord::value {

// A number with its unit: counts, percentages, money, measures, durations, factors ("double") and
// ordinals ("third").
struct Quantity {
  std::string dimension = "count";  // see unit.h
  std::string unit = "count";       // unit id as stated
  Decimal low;                      // as stated, in `unit`; low == high unless a range was stated
  Decimal high;
  Modifier modifier = Modifier::exact;
  std::int32_t last_digit =
      0;  // power of ten of the last digit as stated, in `unit`: 14.3 billion has 8, "249" has 0
  // "1.234" where the article's habit is unknown: by the other reading of the mark it is this many
  // powers of ten larger; 0: there is no other.
  std::int32_t other_power = 0;
  // Money by a sign that others of its family share: "$5", "5 rupees"; degrees of an unsaid scale.
  bool shared_sign = false;
  bool counted_in_words = false;  // "two", "third": small numbers written out round to nothing
  Decimal to_base{
      1};  // factor and offset of `unit`: value in base units = value × to_base + base_offset
  Decimal base_offset{0};
  Interval world;  // every true value this may stand for, in base units of the dimension
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

// A date or an instant as the half-open range of minutes [from, to) it may be, counted from
// 1970-01-01T00:00 local to the story.
// "June 2025" is a month of minutes; "since 2008" has no `to`. A clock time without a day sets
// `clock` alone.
struct Date {
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> to;
  enum class Grain {
    minute,
    hours,     // "from 10 a.m. to 6 p.m.": both ends are told
    day_part,  // a morning, and a moment "between 10 and 11 a.m."
    day,
    week,
    month,
    season,
    quarter,
    half,
    year,
    decade,
    century,
    open
  } grain = Grain::day;
  std::string
      stated;  // ISO form of the parts that were stated, X where one was not: "XXXX-04-08", "XXXX-WXX-3"; relative words as they are
  bool inferred = false;  // resolved against the article's own date
  bool partial = false;   // could not be resolved: no article date is known; from/to are absent
  std::optional<std::int32_t> clock_from;  // minutes of the day, when a time of day was stated
  std::optional<std::int32_t> clock_to;    // exclusive
  bool ambiguous = false;                  // "04/08": nothing says which number is the month
  // The time zone of the clock as it is stated ("EST"), and the minutes it is ahead of UTC where they
  // are known; both absent for a time that names none, which is local to the story.
  std::string zone;
  std::optional<std::int32_t> zone_offset;
  bool half_day_unknown =
      false;  // "2:15" without a.m. or p.m.: clocks are compared modulo twelve hours
  // The period that the words name, before a bound or a part of it is taken: 2008 of "since 2008",
  // 2023 of "early 2023".
  std::optional<std::int64_t> named_from;
  std::optional<std::int64_t> named_to;
  std::string part;  // of the named period: "start", "mid", "end"
  // ISO duration of a period that its length names, X where that is vague: "P20Y" of "the past 20 years"
  std::string length;
  // "Six months ago": counted from another day by whole units, and no more exact than they are.
  bool counted = false;
  Modifier modifier = Modifier::exact;  // about; over = "after"; under = "before"
  friend bool operator==(const Date&, const Date&) = default;
};

// Several numbers that are one figure: a score 3-1, a record 45-7-2, "178 of 369".
struct Tuple {
  std::vector<Decimal> parts;
  friend bool operator==(const Tuple&, const Tuple&) = default;
};

struct Version {
  std::vector<std::string> parts;  // "5.4" has two; a suffix such as "beta" is a part
  friend bool operator==(const Version&, const Version&) = default;
};

// A person, place, organisation, product or address. `canonical` is what names are compared by
// within the story.
struct Name {
  std::string text;       // as stated, without titles
  std::string canonical;  // after aliases and short forms
  friend bool operator==(const Name&, const Name&) = default;
};

struct NameSet {
  std::vector<Name> members;  // sorted by canonical, no repeats
  bool open = false;          // "such as", "including", "among others": more may belong
  friend bool operator==(const NameSet&, const NameSet&) = default;
};

// A state out of a family of states that exclude each other ("available", "planned", "denied"), or
// of words alone.
struct Status {
  std::string
      family;  // claims of different families never conflict; empty: free words, compared as they are
  std::string state;
  friend bool operator==(const Status&, const Status&) = default;
};

using Value = std::variant<Quantity, Date, Tuple, Version, Name, NameSet, Status>;

// The normalized value as reports print it: "14.3e9 USD" is never printed, "14,300,000,000 USD" is;
// "(9 %, 10 %)", "2026-04-08", "{image, text, voice}".
std::string to_string(const Value& value);

}  // namespace concord::value
