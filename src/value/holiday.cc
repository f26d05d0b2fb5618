#include "value/holiday.h"

#include <charconv>
#include <vector>

#include "value/calendar.h"

namespace concord::value {
namespace {

// The numbers of "11/-1/4" or "12-25", cut at `separator`; empty when a part is none.
std::vector<std::int32_t> numbers(std::string_view rule, char separator) {
  std::vector<std::int32_t> found;
  while (!rule.empty()) {
    const std::size_t end = std::min(rule.find(separator), rule.size());
    std::int32_t number = 0;
    const auto [stop, error] = std::from_chars(rule.data(), rule.data() + end, number);
    if (error != std::errc{} || stop != rule.data() + end) return {};
    found.push_back(number);
    rule.remove_prefix(std::min(end + 1, rule.size()));
  }
  return found;
}

// Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876).
std::int64_t easter(std::int32_t year) {
  const std::int32_t moon = year % 19;
  const std::int32_t century = year / 100;
  const std::int32_t rest = year % 100;
  const std::int32_t shift = (century + 8) / 25;
  const std::int32_t correction = (century - shift + 1) / 3;
  const std::int32_t epact = (19 * moon + century - century / 4 - correction + 15) % 30;
  const std::int32_t sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  const std::int32_t late = (moon + 11 * epact + 22 * sunday) / 451;
  const std::int32_t days = epact + sunday - 7 * late + 114;
  return days_of(year, days / 31, days % 31 + 1);
}

}  // namespace

std::optional<std::int64_t> nth_weekday(std::int64_t from, std::int64_t to, std::int32_t nth,
                                        std::int32_t weekday) {
  const std::int64_t first = from + (weekday - weekday_of(from) + 7) % 7;
  const std::int64_t last = to - 1 - (weekday_of(to - 1) - weekday + 7) % 7;
  const std::int64_t day = nth < 0 ? last + 7 * (nth + 1) : first + 7 * (nth - 1);
  if (day < from || day >= to || nth == 0) return std::nullopt;
  return day;
}

std::optional<std::int64_t> holiday_in(std::string_view rule, std::int32_t year) {
  constexpr std::string_view feast = "easter";
  if (rule.starts_with(feast)) {
    rule.remove_prefix(feast.size());
    if (rule.starts_with('+')) rule.remove_prefix(1);
    std::int32_t days = 0;
    std::from_chars(rule.data(), rule.data() + rule.size(), days);
    return easter(year) + days;
  }
  const std::size_t plus = rule.find('+');
  if (const auto parts = numbers(rule.substr(0, plus), '/'); parts.size() == 3) {
    const std::int64_t from = days_of(year, parts[0], 1);
    const auto day = nth_weekday(from, days_of(year, parts[0] + 1, 1), parts[1], parts[2]);
    std::int32_t later = 0;
    if (plus != std::string_view::npos)
      std::from_chars(rule.data() + plus + 1, rule.data() + rule.size(), later);
    return day ? std::optional(*day + later) : std::nullopt;
  }
  const auto parts = numbers(rule, '-');
  if (parts.size() != 2 || !exists(year, parts[0], parts[1])) return std::nullopt;
  return days_of(year, parts[0], parts[1]);
}

}  // namespace concord::value
