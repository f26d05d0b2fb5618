#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace concord::value {

// A part of the day as English uses the word; what is said of it is seldom more exact. Minutes of the day
// [from, to), and the code of TimeML's TIMEX3 ("2026-04-08TMO"), empty where it has none.
struct DayPart {
  std::string_view name;
  std::int32_t from;
  std::int32_t to;
  std::string_view timex;
};
inline constexpr std::array<DayPart, 7> day_parts{{{"small-hours", 0, 6 * 60, ""},
                                                   {"morning", 6 * 60, 12 * 60, "MO"},
                                                   {"noon", 12 * 60, 12 * 60 + 1, ""},
                                                   {"afternoon", 12 * 60, 18 * 60, "AF"},
                                                   {"evening", 17 * 60, 22 * 60, "EV"},
                                                   {"night", 18 * 60, 24 * 60, "NI"},
                                                   {"day", 6 * 60, 18 * 60, ""}}};

// nullptr where no part has that name, or those hours.
constexpr const DayPart* find_day_part(std::string_view name) {
  const auto* part = std::ranges::find(day_parts, name, &DayPart::name);
  return part == day_parts.end() ? nullptr : part;
}
constexpr const DayPart* find_day_part(std::int32_t from, std::int32_t to) {
  const auto* part = std::ranges::find_if(
      day_parts, [&](const DayPart& known) { return known.from == from && known.to == to; });
  return part == day_parts.end() ? nullptr : part;
}

}  // namespace concord::value
