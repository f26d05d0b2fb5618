#include "normalize/weekday_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "normalize/tense.h"
#include "value/amount.h"
#include "value/calendar.h"

namespace concord::normalize {

namespace {

constexpr std::int32_t week = 7;

struct Weekday {
  std::int32_t day = 0;
  bool pointed = false;  // "last Monday": it stays where it is
};

// The weekday that is all a mention says, with a part of the day or without.
std::optional<Weekday> lone_weekday(const match::Matches& matches, const ReadMention& read) {
  constexpr std::array<std::string_view, 9> others{"month", "day",  "period", "near",  "nth",
                                                   "a",     "turn", "start",  "anchor"};
  const match::Mention& mention = matches.mentions[read.mention];
  const auto has = [&](std::string_view name) {
    return value::find_deep(mention.piece, name) != nullptr;
  };
  if (read.inner || mention.type != "date" || !has("weekday")) return std::nullopt;
  if (std::ranges::any_of(others, has)) return std::nullopt;
  const auto* date = std::get_if<value::Date>(&read.value);
  if (date == nullptr || !date->from || !date->to) return std::nullopt;
  if (date->modifier != value::Modifier::exact) return std::nullopt;
  const std::int32_t day = value::weekday_of(value::day_of_minute(*date->from));
  const bool one_day = *date->to - *date->from <= value::minutes_per_day;
  return one_day ? std::optional(Weekday{day, has("rel")}) : std::nullopt;
}

// "Monday and Tuesday": a conjunction alone between them.
bool are_joined(const match::Matches& matches, const Language& language, const ReadMention& first,
                const ReadMention& second) {
  return second.first == first.last + 1 &&
         language.is(WordClass::conjunction, matches.words[first.last]) &&
         matches.tokens[first.first].sentence == matches.tokens[second.first].sentence;
}

std::int64_t day_of(const ReadMention& read) {
  return value::day_of_minute(*std::get<value::Date>(read.value).from);
}

void move(ReadMention& read, std::int64_t days) {
  auto& date = std::get<value::Date>(read.value);
  for (auto* end : {&date.from, &date.to, &date.named_from, &date.named_to}) {
    if (*end) **end += days * value::minutes_per_day;
  }
}

}  // namespace

void join_weekdays(const match::Matches& matches, const Language& language, std::int64_t today,
                   std::vector<ReadMention>& mentions) {
  ReadMention* before = nullptr;  // the last date, if it is a weekday
  Weekday day_before;
  for (ReadMention& read : mentions) {
    const auto day = lone_weekday(matches, read);
    if (!day) continue;
    const bool follows = before != nullptr && !day->pointed &&
                         day->day == day_before.day % week + 1 &&
                         are_joined(matches, language, *before, read);
    if (const std::int64_t gap = follows ? day_of(read) - day_of(*before) : 1; gap != 1) {
      const auto told = TenseReader(matches, language).read(before->first, read.last);
      const bool back = told.tense == value::Tense::past && day_of(*before) != today;
      // the one that lies farther the way that the pair goes stays where it is
      ReadMention& moved = !day_before.pointed && back == (gap < 1) ? *before : read;
      move(moved, &moved == &read ? 1 - gap : gap - 1);
    }
    before = &read;
    day_before = *day;
  }
}

}  // namespace concord::normalize
