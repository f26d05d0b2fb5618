#include <fmt/format.h>

#include "value/calendar.h"
#include "value/date_form.h"
#include "value/value.h"
#include "value/world.h"

namespace concord::value {
namespace {

std::string with_unit(const std::string& number, const Quantity& figure) {
  if (figure.dimension == "count") return number;
  if (figure.dimension == "factor") return number + " ×";
  if (figure.unit == "percent") return number + " %";
  return number + " " + figure.unit;
}

std::string ordinal(const Decimal& number) {
  const std::string digits = number.to_grouped_string();
  const std::int64_t n = number.exponent() == 0 ? number.coefficient() : 0;
  if (n % 100 >= 11 && n % 100 <= 13) return digits + "th";
  switch (n % 10) {
    case 1:
      return digits + "st";
    case 2:
      return digits + "nd";
    case 3:
      return digits + "rd";
    default:
      return digits + "th";
  }
}

std::string print_bounds(const Quantity& figure) {
  const Interval stated = stated_world(figure);
  const auto end = [&](const std::optional<Decimal>& at, const char* none) {
    return at ? with_unit(at->to_grouped_string(), figure) : std::string(none);
  };
  return (stated.low_open ? "(" : "[") + end(stated.low, "-∞") + ", " + end(stated.high, "∞") +
         (stated.high_open ? ")" : "]");
}

std::string print(const Quantity& figure) {
  if (figure.dimension == "order") return ordinal(figure.low);
  const std::string low = figure.low.to_grouped_string();
  const std::string ends =
      figure.low == figure.high ? low : low + "–" + figure.high.to_grouped_string();
  switch (figure.modifier) {
    case Modifier::exact:
    case Modifier::range:
      return with_unit(ends, figure);
    case Modifier::about:
      return "≈ " + with_unit(ends, figure);
    default:
      return print_bounds(figure);
  }
}

std::string zone_of(const Date& date) {
  return date.zone.empty() ? "" : " " + date.zone;
}

std::string print_clock(const Date& date) {
  const bool span = date.clock_to && *date.clock_to - *date.clock_from > 1;
  const std::string from = iso_clock(*date.clock_from);
  const std::string bound = date.modifier == Modifier::over       ? "after "
                            : date.modifier == Modifier::under    ? "before "
                            : date.modifier == Modifier::at_least ? "since "
                            : date.modifier == Modifier::at_most  ? "until "
                                                                  : "";
  return bound + (span ? from + "–" + iso_clock(*date.clock_to) : from) + zone_of(date);
}

std::string print(const Date& date) {
  const std::string about = date.modifier == Modifier::about ? "≈ " : "";
  if (!date.from && !date.to) {
    if (!date.clock_from) return about + date.stated;
    return about + (date.stated.empty() ? "" : date.stated + " ") + print_clock(date);
  }
  if (const auto name = calendar_name(date)) return about + *name;
  if (date.from && date.to && *date.to == *date.from + 1) {
    return about + iso_instant(*date.from) + zone_of(date);
  }
  const std::string from = date.from ? iso_instant(*date.from) : "..";
  // The last day or minute that belongs to the span, as people say it.
  const bool days = date.to && minute_of_day(*date.to) == 0 && !date.clock_from &&
                    (!date.from || minute_of_day(*date.from) == 0);
  const std::string to = date.to ? iso_instant(*date.to - (days ? minutes_per_day : 0)) : "..";
  return about + from + "/" + to + zone_of(date);
}

std::string print(const Tuple& tuple) {
  std::string out;
  for (const Decimal& part : tuple.parts) out += (out.empty() ? "" : "-") + part.to_string();
  return out;
}

std::string print(const Version& version) {
  return fmt::format("{}", fmt::join(version.parts, "."));
}

std::string print(const Name& name) {
  return name.canonical.empty() ? name.text : name.canonical;
}

std::string print(const NameSet& set) {
  std::string out;
  for (const Name& name : set.members) out += (out.empty() ? "" : ", ") + print(name);
  return "{" + out + (set.open ? ", …}" : "}");
}

std::string print(const Status& status) {
  return status.state;
}

}  // namespace

std::string to_string(const Value& value) {
  return std::visit([](const auto& kind) { return print(kind); }, value);
}

}  // namespace concord::value
